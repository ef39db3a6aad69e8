import { tmpdir } from 'node:os'
import { readCheckoutFile } from '../../adapters/input-file.ts'
import type { Log } from '../../adapters/log.ts'
import type { Platform } from '../../adapters/platform.ts'
import { SetupError } from '../../errors.ts'
import type { Step } from '../../evidence/steps.ts'
import { isKroCheckout } from '../../inputs/values.ts'
import type { Plan } from '../plan.ts'
import { type CompatibilityFacts, checkCompatibility } from './check.ts'

/**
 * Stops a run whose versions cannot work together, before anything is installed, and warns of what may not.
 *
 * @param machine.cgroup version of the host's control groups; null where no KinD cluster is made, or it is not known
 * @param machine.serverVersion Kubernetes of an existing cluster, else null
 * @throws SetupError that begins with the rule's id (`version/cgroup-v1: …`), with the nearest working choice as hint
 */
export async function checkPlanCompatibility(
  plan: Plan,
  machine: { readonly platform: Platform; cgroup: 1 | 2 | null; serverVersion: string | null },
  log: Pick<Log, 'warning'>,
  step: Step,
): Promise<void> {
  const { inputs, versions, ignored } = plan
  const { platform, cgroup, serverVersion } = machine
  for (const sentence of ignored) {
    step.note(sentence)
    log.warning(sentence)
  }
  const facts: CompatibilityFacts = {
    cluster: inputs.cluster,
    install: inputs.install,
    platform,
    kro: kroVersion(plan),
    rbacMode: inputs.rbacMode,
    serverVersion,
    cgroup,
    allowsCgroupV1: /failCgroupV1:\s*false/.test(
      JSON.stringify(inputs.kindConfig ?? {}).replaceAll('\\n', '\n'),
    ),
    go: await machineGo(plan, step),
    goMod: await goModOf(plan),
  }
  const incompatibilities = checkCompatibility(versions, facts)
  step.note(
    `kro ${versions.kro}, Kubernetes ${serverVersion ?? versions.kubernetes ?? '?'}, kind ${versions.kind}, kubectl ${versions.kubectl}, ko ${versions.ko}, helm ${versions.helm}`,
  )
  for (const { severity, rule, message, suggestion: nearest } of incompatibilities) {
    step.note(`${severity}: ${rule}: ${message}; nearest: ${nearest}`)
    if (severity === 'warning') log.warning(`${message} (${nearest})`)
  }
  const [first] = incompatibilities
  if (first?.severity === 'error')
    throw new SetupError(`${first.rule}: ${first.message}`, {
      hint: first.suggestion,
      failure: {
        code: 'incompatible',
        rule: first.rule,
        reason: first.message,
        advice: first.suggestion,
      },
    })
}

/** A checkout is of the version that the user says it is, if they say one; else nothing is assumed of it. */
function kroVersion({ inputs, versions }: Plan): string | null {
  if (inputs.install === 'release' || 'module' in inputs.source) return versions.kro
  return inputs.kroVersion
}

async function machineGo(plan: Plan, step: Step): Promise<CompatibilityFacts['go']> {
  if (plan.inputs.install !== 'source' && plan.inputs.install !== 'make') return null
  // Outside any checkout: there `go` would first fetch the toolchain that go.mod names.
  const asked = await step.exec({
    tool: 'go',
    args: ['env', 'GOVERSION', 'GOTOOLCHAIN'],
    cwd: tmpdir(),
    timeoutSeconds: 30,
  })
  if (asked.code !== 0) return null
  const [version = '', toolchain = ''] = asked.stdout.trim().split('\n')
  return { version: version.replace(/^go/, ''), toolchain: toolchain || null }
}

async function goModOf({ inputs }: Plan): Promise<CompatibilityFacts['goMod']> {
  if (!('checkout' in inputs.source) || !isKroCheckout(inputs.source.checkout)) return null
  const text = readCheckoutFile(inputs.source.checkout, 'go.mod') ?? ''
  const go = /^go\s+(\S+)/m.exec(text)?.[1]
  return go ? { go, toolchain: /^toolchain\s+go(\S+)/m.exec(text)?.[1] ?? null } : null
}
