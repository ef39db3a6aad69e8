import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment, lab, run, seconds, setupKro } from './commands.ts'
import type { Row, Side } from './row.ts'

const cluster = 'bench'
const work = mkdtempSync(join(tmpdir(), 'setup-kro-bench-'))
process.on('exit', () => {
  removeCluster()
  rmSync(work, { recursive: true, force: true })
})

const kubeconfig = join(work, 'kubeconfig')
const image = lab.SETUP_KRO_NODE_IMAGE ?? ''

function removeCluster(): void {
  run(
    'kind',
    ['delete', 'cluster', '--name', cluster, '--kubeconfig', kubeconfig],
    environment(),
    undefined,
    [0, 1],
  )
}

const bareKind: Side = {
  name: 'kind create cluster',
  once: async () => {
    removeCluster()
    return seconds(() =>
      run('kind', ['create', 'cluster', '--name', cluster, '--image', image, '--kubeconfig', kubeconfig]),
    )
  },
}

/** Seconds until a step of the last run had ended, by its own timeline. */
function endOf(step: string): number {
  const { timeline } = JSON.parse(readFileSync(join(work, 'report', 'diagnosis.json'), 'utf8')) as {
    timeline: { step: string; start: number; seconds: number }[]
  }
  const found = timeline.find((one) => one.step === step)
  if (!found) throw new Error(`the run has no step ${step}: ${timeline.map((one) => one.step).join(', ')}`)
  return found.start + found.seconds
}

function up(args: readonly string[], env: NodeJS.ProcessEnv = environment()): number {
  removeCluster()
  return seconds(() =>
    setupKro(['up', '--cluster-name', cluster, '--out', join(work, 'report'), ...args], env),
  )
}

export const kindOnly: Row = {
  name: 'kind-only',
  what: '`cluster: kind`, `install: none`, until the cluster is handed over',
  unit: 's',
  ours: {
    name: 'setup-kro, install none',
    once: async () => {
      up(['--install', 'none'])
      // Bare kind does not wait for the nodes; what is compared is the making, not the proof that follows it.
      return endOf('cluster.registry-mirrors')
    },
  },
  against: [{ side: bareKind, goal: 1.05 }],
}

/** kro's checkout as a contributor has it; the lab's own is not to be changed. */
function checkout(): string {
  const folder = join(work, 'kro')
  rmSync(folder, { recursive: true, force: true })
  cpSync(lab.LAB_KRO_SOURCE ?? '', folder, { recursive: true })
  return folder
}

function makeDeployKind(env: NodeJS.ProcessEnv): number {
  removeCluster()
  const folder = checkout()
  // The recipe names no image, and kind's default one cannot be had in the lab.
  const kind = join(work, 'kind-with-image')
  writeFileSync(
    kind,
    `#!/bin/sh\n[ "$1 $2" = "create cluster" ] && set -- "$@" --image "$BENCH_IMAGE"\nexec kind "$@"\n`,
    { mode: 0o755 },
  )
  return seconds(() =>
    run(
      'make',
      ['deploy-kind', `KIND=${kind}`],
      { ...env, BENCH_IMAGE: image, KUBECONFIG: kubeconfig, KIND_CLUSTER_NAME: cluster },
      folder,
    ),
  )
}

export const sourceWarm: Row = {
  name: 'source-warm',
  what: '`install: source`, warm caches, until the smoke RGD is Active and its object there',
  unit: 's',
  ours: {
    name: 'setup-kro, install source',
    once: async () => {
      up(['--source', checkout()])
      return endOf('gate.smoke')
    },
  },
  against: [
    { side: bareKind, goal: 1.7 },
    { side: { name: 'make deploy-kind, warm', once: async () => makeDeployKind(environment()) }, goal: 0.5 },
  ],
}

/** Empty Go build cache, tools not installed; module downloads are warm on both sides. */
function emptyCaches(): NodeJS.ProcessEnv {
  const caches = mkdtempSync(join(work, 'cold-'))
  return environment({
    GOCACHE: join(caches, 'go-build'),
    XDG_CACHE_HOME: join(caches, 'cache'),
    RUNNER_TOOL_CACHE: '',
  })
}

export const cold: Row = {
  name: 'source-cold',
  what: 'the same, cold: empty Go build cache, no tools installed',
  unit: 's',
  rounds: 1,
  ours: {
    name: 'setup-kro, install source, cold',
    once: async () => {
      up(['--source', checkout()], emptyCaches())
      return endOf('gate.smoke')
    },
  },
  against: [
    { side: { name: 'make deploy-kind, cold', once: async () => makeDeployKind(emptyCaches()) }, goal: 0.3 },
  ],
}

/** Of a cluster that has kro: made once, diagnosed and dumped in turn. */
let prepared = false
function prepare(): void {
  if (prepared) return
  up(['--source', checkout()])
  prepared = true
}

export const diagnosis: Row = {
  name: 'diagnosis',
  what: 'diagnosing the cluster (collect, decide, all reports)',
  unit: 's',
  ours: {
    name: 'setup-kro diagnose',
    once: async () => {
      prepare()
      return seconds(() =>
        setupKro(['diagnose', '--cluster-name', cluster, '--out', join(work, 'diagnosed')]),
      )
    },
  },
  against: [
    {
      side: {
        name: 'kind export logs, then kubectl cluster-info dump -A',
        once: async () => {
          prepare()
          const config = join(work, 'dump.kubeconfig')
          writeFileSync(config, run('kind', ['get', 'kubeconfig', '--name', cluster]))
          return seconds(() => {
            // kind's nodes have crictl, the lab's have not: kind then ends with 1, after everything else.
            run(
              'kind',
              ['export', 'logs', join(work, 'kind-logs'), '--name', cluster],
              environment(),
              undefined,
              [0, 1],
            )
            run('kubectl', [
              '--kubeconfig',
              config,
              'cluster-info',
              'dump',
              '-A',
              `--output-directory=${join(work, 'dump')}`,
            ])
          })
        },
      },
      goal: 1,
    },
  ],
}
