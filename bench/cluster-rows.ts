import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Harness, seconds } from './harness.ts'
import { helmInstall, kroVersion, manifests } from './helm-install.ts'
import { type Comparison, type Row, runNearMedian, type Side } from './row.ts'
import { drawn, type Span, until } from './timeline.ts'

/** Rows that need a cluster. Whoever makes one removes what the side before it left, outside the time. */
export function clusterRows(harness: Harness): Row[] {
  const bareKind = kind(harness, 'kind create cluster')
  const readyKind = kind(harness, 'kind create cluster --wait 2m', '--wait', '2m')
  const warm = (): NodeJS.ProcessEnv => harness.environment()
  return [
    {
      name: 'kind-only',
      what: '`cluster: kind`, `install: none`, until the cluster is handed over',
      unit: 's',
      // Bare kind does not wait for the nodes; what is compared is the making, not the proof that follows it.
      ...upRow(harness, 'setup-kro, install none', 'cluster.registry-mirrors', () => ['--install', 'none'], [
        { side: bareKind, goal: 1.05 },
      ]),
    },
    {
      name: 'source-warm',
      what: '`install: source`, warm caches, until the smoke RGD is Active and its object there',
      unit: 's',
      ...upRow(harness, 'setup-kro, install source', 'gate.smoke', () => ['--source', harness.checkout()], [
        { side: bareKind, goal: 1.7 },
        { side: make(harness, 'make deploy-kind, warm', warm), goal: 0.5 },
      ]),
      floor: {
        side: readyKind,
        why: 'the same cluster, bare, until its node is Ready: nothing can run before',
      },
    },
    {
      name: 'release-manifests',
      what: '`install: release`, until an RGD and an instance of the user are Ready',
      unit: 's',
      ...upRow(
        harness,
        'setup-kro, install release',
        'gate.manifests',
        () => [
          '--install',
          'release',
          '--kro-version',
          kroVersion,
          '--manifests',
          manifests(harness).join(','),
        ],
        [{ side: helmInstall(harness), goal: 0.45 }],
      ),
    },
    diagnosis(harness),
    {
      name: 'source-cold',
      what: 'the same, cold: empty Go build cache, no tools installed',
      unit: 's',
      rounds: 1,
      cold: true,
      ours: up(
        harness,
        'setup-kro, install source, cold',
        'gate.smoke',
        () => ['--source', harness.checkout()],
        () => emptyCaches(harness),
      ),
      against: [{ side: make(harness, 'make deploy-kind, cold', () => emptyCaches(harness)), goal: 0.3 }],
    },
  ]
}

/** Ours with warm caches, against others and against the version before, where one was named. */
function upRow(
  harness: Harness,
  name: string,
  last: string,
  args: () => string[],
  against: Comparison[],
): Pick<Row, 'ours' | 'against'> {
  const warm = (): NodeJS.ProcessEnv => harness.environment()
  const { before } = harness
  return {
    ours: up(harness, name, last, args, warm),
    against:
      before === null
        ? against
        : [...against, { side: up(harness, `${name}, before`, last, args, warm, before), goal: noSlower }],
  }
}

/** What a version may cost beside the one before it: the noise of three rounds on a shared machine. */
const noSlower = 1.05

function kind(harness: Harness, name: string, ...more: string[]): Side {
  return {
    name,
    once: async () => {
      await harness.removeCluster()
      const { cluster, kubeconfig, lab } = harness
      const args = ['create', 'cluster', '--name', cluster, '--image', lab.SETUP_KRO_NODE_IMAGE]
      return seconds(() => harness.run('kind', [...args, '--kubeconfig', kubeconfig, ...more]))
    },
  }
}

/** `setup-kro up` from its process's start until a step has ended: its own time line begins when its input is read. */
function up(
  harness: Harness,
  name: string,
  last: string,
  args: () => string[],
  env: () => NodeJS.ProcessEnv,
  root?: string,
): Side {
  const runs: { value: number; timeline: Span[] }[] = []
  const run = async (): Promise<(typeof runs)[number]> => {
    await harness.removeCluster()
    const report = join(harness.work, 'report')
    const words = ['up', '--cluster-name', harness.cluster, '--out', report, ...args()]
    const variables = env()
    const started = Date.now()
    await harness.setupKro(words, variables, root)
    const read = (file: string): unknown => JSON.parse(readFileSync(join(report, file), 'utf8'))
    const { timeline } = read('diagnosis.json') as { timeline: Span[] }
    const { began } = read('evidence/run.json') as { began: string }
    return { value: (Date.parse(began) - started) / 1000 + until(timeline, last), timeline }
  }
  return {
    name,
    warm: run,
    once: async () => {
      const measured = await run()
      runs.push(measured)
      return measured.value
    },
    explain: () => drawn(runNearMedian(runs).timeline, last),
  }
}

function make(harness: Harness, name: string, env: () => NodeJS.ProcessEnv): Side {
  return {
    name,
    once: async () => {
      await harness.removeCluster()
      const cwd = harness.checkout()
      // The recipe names no image, and kind's default one cannot be had in the lab.
      const kindWithImage = join(harness.work, 'kind-with-image')
      const script = `#!/bin/sh\n[ "$1 $2" = "create cluster" ] && set -- "$@" --image "$BENCH_IMAGE"\nexec kind "$@"\n`
      writeFileSync(kindWithImage, script, { mode: 0o755 })
      const variables = {
        ...env(),
        BENCH_IMAGE: harness.lab.SETUP_KRO_NODE_IMAGE,
        KUBECONFIG: harness.kubeconfig,
        KIND_CLUSTER_NAME: harness.cluster,
      }
      return seconds(() =>
        harness.run('make', ['deploy-kind', `KIND=${kindWithImage}`], { env: variables, cwd }),
      )
    },
  }
}

/** Empty Go build cache, tools not installed; module downloads are warm on both sides. */
function emptyCaches(harness: Harness): NodeJS.ProcessEnv {
  const caches = mkdtempSync(join(harness.work, 'cold-'))
  return harness.environment({
    GOCACHE: join(caches, 'go-build'),
    XDG_CACHE_HOME: join(caches, 'cache'),
    RUNNER_TOOL_CACHE: '',
  })
}

/** Of a cluster that has kro: made once, diagnosed and dumped in turn. */
function diagnosis(harness: Harness): Row {
  let made: Promise<void> | null = null
  const prepared = (): Promise<void> => {
    made ??= (async () => {
      await harness.removeCluster()
      await harness.setupKro(['up', '--cluster-name', harness.cluster, '--source', harness.checkout()])
      writeFileSync(config, await harness.run('kind', ['get', 'kubeconfig', '--name', harness.cluster]))
    })()
    return made
  }
  const config = join(harness.work, 'dump.kubeconfig')
  const ours = (root?: string) => async (): Promise<unknown> => {
    const report = join(harness.work, root === undefined ? 'diagnosed' : 'diagnosed-before')
    return harness.setupKro(['diagnose', '--cluster-name', harness.cluster, '--out', report], undefined, root)
  }
  const theirs = async (): Promise<void> => {
    // kind's nodes have crictl, the lab's have not: kind then ends with 1, after everything else.
    const logs = ['export', 'logs', join(harness.work, 'kind-logs'), '--name', harness.cluster]
    await harness.run('kind', logs, { codes: [0, 1] })
    const dump = ['cluster-info', 'dump', '-A', `--output-directory=${join(harness.work, 'dump')}`]
    await harness.run('kubectl', ['--kubeconfig', config, ...dump])
  }
  const timed = (work: () => Promise<unknown>) => async (): Promise<number> => {
    await prepared()
    return seconds(work)
  }
  return {
    name: 'diagnosis',
    what: 'diagnosing the cluster (collect, decide, all reports)',
    unit: 's',
    ours: { name: 'setup-kro diagnose', once: timed(ours()) },
    against: [
      { side: { name: 'kind export logs, then kubectl cluster-info dump -A', once: timed(theirs) }, goal: 1 },
      ...(harness.before === null
        ? []
        : [
            {
              side: { name: 'setup-kro diagnose, before', once: timed(ours(harness.before)) },
              goal: noSlower,
            },
          ]),
    ],
  }
}
