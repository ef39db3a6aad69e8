import { tmpdir } from 'node:os'
import { readCheckoutFile } from '../../adapters/input-file.ts'
import { SetupError } from '../../errors.ts'
import type { Step } from '../../evidence/steps.ts'
import { isKroCheckout } from '../../inputs/values.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import type { World } from '../../run/world.ts'
import type { Plan } from '../plan.ts'
import { checkFit, type FitFacts } from './check-fit.ts'

/**
 * Stops a run whose versions cannot work together, before anything is installed, and warns of what may not.
 *
 * @param host null where no KinD cluster is made
 * @param serverVersion Kubernetes of an existing cluster, else null
 * @throws SetupError that begins with the rule's id (`version/cgroup-v1: …`), with the nearest working choice as hint
 */
export async function checkPlanFits(
  plan: Plan,
  host: HostFacts | null,
  serverVersion: string | null,
  world: World,
  step: Step,
): Promise<void> {
  const { inputs, versions, ignored } = plan
  for (const sentence of ignored) {
    step.note(sentence)
    world.log.warning(sentence)
  }
  const facts: FitFacts = {
    cluster: inputs.cluster,
    install: inputs.install,
    platform: world.platform,
    kro: kroVersion(plan),
    rbacMode: inputs.rbacMode,
    serverVersion,
    cgroup: host?.cgroupVersion ?? null,
    allowsCgroupV1: /failCgroupV1:\s*false/.test(
      JSON.stringify(inputs.kindConfig ?? {}).replaceAll('\\n', '\n'),
    ),
    go: await machineGo(plan, step),
    goMod: await goModOf(plan),
  }
  const [misfit, ...more] = checkFit(versions, facts)
  step.note(
    `kro ${versions.kro}, Kubernetes ${serverVersion ?? versions.kubernetes ?? '?'}, kind ${versions.kind}, kubectl ${versions.kubectl}, ko ${versions.ko}, helm ${versions.helm}`,
  )
  for (const { severity, rule, message, nearest } of misfit ? [misfit, ...more] : []) {
    step.note(`${severity}: ${rule}: ${message}; nearest: ${nearest}`)
    if (severity === 'warning') world.log.warning(`${message} (${nearest})`)
  }
  if (misfit?.severity === 'error')
    throw new SetupError(`${misfit.rule}: ${misfit.message}`, { hint: misfit.nearest })
}

/** A checkout is of the version that the user says it is, if they say one; else nothing is assumed of it. */
function kroVersion({ inputs, versions }: Plan): string | null {
  if (inputs.install === 'release' || 'module' in inputs.source) return versions.kro
  return inputs.kroVersion
}

async function machineGo(plan: Plan, step: Step): Promise<FitFacts['go']> {
  if (plan.inputs.install !== 'source' && plan.inputs.install !== 'make') return null
  // Outside any checkout: there `go` would first fetch the toolchain that go.mod names.
  const asked = await step.try({
    tool: 'go',
    args: ['env', 'GOVERSION', 'GOTOOLCHAIN'],
    cwd: tmpdir(),
    timeoutSeconds: 30,
  })
  if (asked.code !== 0) return null
  const [version = '', toolchain = ''] = asked.stdout.trim().split('\n')
  return { version: version.replace(/^go/, ''), toolchain: toolchain || null }
}

async function goModOf({ inputs }: Plan): Promise<FitFacts['goMod']> {
  if ('module' in inputs.source || !isKroCheckout(inputs.source.checkout)) return null
  const text = readCheckoutFile(inputs.source.checkout, 'go.mod') ?? ''
  const go = /^go\s+(\S+)/m.exec(text)?.[1]
  return go ? { go, toolchain: /^toolchain\s+go(\S+)/m.exec(text)?.[1] ?? null } : null
}
