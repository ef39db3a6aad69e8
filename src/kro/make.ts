import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Clock } from '../adapters/clock.ts'
import type { Platform } from '../adapters/platform.ts'
import { timeLimit } from '../adapters/time-limits.ts'
import { privateFile } from '../adapters/write-file.ts'
import { kindConfig } from '../cluster/kind-config.ts'
import { lostTheName, settleName } from '../cluster/name-taken.ts'
import { markContainers } from '../cluster/run-label.ts'
import type { TuningRecord } from '../evidence/records.ts'
import type { Step, Steps } from '../evidence/steps.ts'
import type { Plan } from '../plan/plan.ts'
import type { Tools } from '../tools/install-planned.ts'
import { baseImageThrough } from './base-image.ts'
import { giveHistory, type KroCheckout } from './source.ts'
import { isTuned, noTuning, tuningOf } from './tuning.ts'

/**
 * The recipe calls `kind delete cluster --name NAME`, even where another process made that cluster, and `kind create cluster --name NAME`,
 * and takes neither image nor configuration nor --retain (kro, Makefile start-kind). This stands in for kind, adds them,
 * marks what it creates (cluster/run-label.ts) and deletes nothing: this run has no cluster yet. A constant: what
 * differs comes by environment.
 */
const kindWithOptions = `#!/bin/sh
if [ "$1" = delete ]; then
  echo "setup-kro: kind $* was not run: a cluster of that name would not be this run's" >&2
  exit 0
fi
if [ "$1 $2" = "create cluster" ]; then
  PATH="$SETUP_KRO_KIND_PATH"
  export PATH
  exec "$SETUP_KRO_KIND" "$@" --image "$SETUP_KRO_KIND_IMAGE" --config "$SETUP_KRO_KIND_CONFIG" --retain --wait 120s
fi
exec "$SETUP_KRO_KIND" "$@"
`

/**
 * The recipe renders the chart with values of its own by `--set`, and takes no file (kro, Makefile deploy-kind-helm). This
 * stands in for helm and adds one; what the recipe sets wins. A constant, as above.
 */
const helmWithValues = `#!/bin/sh
if [ "$1" = template ]; then
  exec "$SETUP_KRO_HELM" "$@" --values "$SETUP_KRO_HELM_VALUES"
fi
exec "$SETUP_KRO_HELM" "$@"
`

/** What `make deploy-kind` needs of this run and of what is outside. */
export interface MakeEnvironment {
  places: { runId: string; folder: string; work: string; kubeconfig: string }
  readonly platform: Platform
  clock: Clock
  env: NodeJS.ProcessEnv
}

/**
 * kro's own `make deploy-kind`, with the pinned tools in the places where the Makefile looks for them.
 *
 * @returns what of the chart was tuned
 * @throws CommandError with make's words, NameTakenError where another run has the cluster's name
 */
export function makeKro(
  plan: Pick<Plan, 'inputs' | 'versions'>,
  checkout: KroCheckout,
  tools: Tools,
  steps: Steps,
  environment: MakeEnvironment,
): Promise<TuningRecord[]> {
  const { clock, places } = environment
  return steps.step('kro.make', 'make deploy-kind', async (step) => {
    if ('module' in plan.inputs.source) await giveHistory(checkout, step)
    try {
      return await deployKind(checkout, plan, tools, environment, step)
    } catch (error) {
      if (lostTheName(error))
        await settleName(plan.inputs.clusterName, places, { run: step.exec, clock }, error)
      throw error
    }
  })
}

async function deployKind(
  checkout: KroCheckout,
  { inputs, versions }: Pick<Plan, 'inputs' | 'versions'>,
  tools: Tools,
  { places, platform, env }: MakeEnvironment,
  step: Step,
): Promise<TuningRecord[]> {
  const { work, kubeconfig } = places
  const bin = join(work, 'make-bin')
  const kind = join(bin, 'kind-with-options')
  const config = join(work, 'kind-config.yaml')
  await mkdir(bin, { recursive: true })
  await writeFile(kind, kindWithOptions, { mode: 0o755 })
  await writeFile(config, stringify(kindConfig(inputs.kindConfig, inputs.registryMirrors, versions.kind)), {
    mode: privateFile,
  })
  const { waitSeconds, values: user } = inputs
  const { helm } = tools
  const chart = join(checkout.folder, 'helm')
  const tuning = isTuned(inputs) ? await tuningOf(chart, { helm, user, waitSeconds }, step) : noTuning
  const helmScript = join(bin, 'helm-with-values')
  const helmValues = join(work, 'values-tuning.yaml')
  if (tuning.records.length > 0) {
    await writeFile(helmScript, helmWithValues, { mode: 0o755 })
    await writeFile(helmValues, stringify(tuning.values), { mode: privateFile })
  }
  // LOCALBIN/ko is tested for KO_VERSION by what `ko version` prints; a release prints its version without v.
  await copyFile(tools.ko, join(bin, 'ko'))
  await chmod(join(bin, 'ko'), 0o755)
  const koVersion = (
    await step.execOrThrow({ tool: tools.ko, args: ['version'], timeoutSeconds: 20 })
  ).stdout.trim()
  const variables = {
    KIND_CLUSTER_NAME: inputs.clusterName,
    KIND: kind,
    HELM: tuning.records.length > 0 ? helmScript : helm,
    LOCALBIN: bin,
    KO_VERSION: koVersion,
  }
  const { PATH, ...marking } = markContainers(places, env.PATH ?? '')
  await step.execOrThrow(
    {
      tool: 'make',
      args: ['deploy-kind', ...Object.entries(variables).map(([name, value]) => `${name}=${value}`)],
      cwd: checkout.folder,
      env: {
        KUBECONFIG: kubeconfig,
        KO_DEFAULTPLATFORMS: `linux/${platform.arch}`,
        GOOS: null,
        GOARCH: null,
        GOARM: null,
        // Where the environment has LDFLAGS, make exports the Makefile's own value, quotes included, and .ko.yaml hands it
        // to the linker (kro v0.2.3 to v0.9.4: Makefile, .ko.yaml). ko itself takes a missing LDFLAGS as empty
        // (ko: pkg/build/gobuild.go, createTemplateData).
        LDFLAGS: null,
        ...marking,
        SETUP_KRO_KIND: tools.kind,
        SETUP_KRO_KIND_PATH: PATH,
        SETUP_KRO_KIND_IMAGE: versions.nodeImage,
        SETUP_KRO_KIND_CONFIG: config,
        SETUP_KRO_HELM: helm,
        SETUP_KRO_HELM_VALUES: helmValues,
        ...baseImageThrough(inputs.registryMirrors, checkout.folder, env),
      },
      ...timeLimit('make', inputs.waitSeconds),
    },
    'the lines above are those of kro’s own recipe; install: source does the same in stages that are checked one by one',
  )
  return tuning.records
}
