import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { containersOf } from '../../support/containers.ts'
import { mustRun } from '../../support/process.ts'
import type { Harness } from '../harness.ts'
import { Job } from '../job.ts'
import { pause } from '../look.ts'
import { installOf } from './cancel.ts'
import type { JobCase } from './case.ts'

/** Seconds by which the second job begins later, one race each. */
const delays = [0, 0, 0.5, 2, 5]

/** What is of a cluster and of its nodes; in a report of one who had none it must not be. */
const ofCluster = /^(?:nodes|api|logs)\/|^host\/(?:inspect|console)-/

/** Two jobs at once on one Docker with one cluster name: one works, the other fails and touches nothing. */
export async function sameName({ harness, checks, option }: JobCase): Promise<void> {
  const cluster = 'res-race'
  const install = option('install') ?? 'release'
  const inputs = { 'cluster-name': cluster, ...installOf(install, harness) }
  for (const [round, delay] of delays.slice(0, Number(option('rounds') ?? delays.length)).entries()) {
    const name = `same name, race ${round + 1} (${delay} s apart)`
    const jobs = ['one', 'other'].map(
      (which) => new Job(harness, join(harness.scratch, 'same-name', `${round}-${which}`), inputs),
    )
    const ends = await Promise.all(
      jobs.map(async (job, index) => {
        await pause(index * delay * 1000)
        return job.main()
      }),
    )
    const won = ends.findIndex(({ code }) => code === 0)
    const [winner, loser, lost] = [jobs[won], jobs[1 - won], ends[1 - won]]
    await checks.that(`${name}: one works`, () => {
      equal(ends.filter(({ code }) => code === 0).length, 1, ends.map(({ output }) => output).join('\n'))
    })
    if (!winner || !loser || !lost) continue
    await checks.that(`${name}: the other one fails and says what to do`, () => {
      match(lost.output, new RegExp(`^::error.*a KinD cluster named ${cluster} is there already`, 'm'))
      match(lost.output, /choose another cluster-name/)
    })
    const before = await idsOf(cluster, harness)
    const renewed = install === 'none' ? '' : await leaseOf(winner, harness)
    const post = await loser.post('failure')
    await checks.that(`${name}: the winner's cluster is as it was after the loser's post step`, async () => {
      equal(post.code, 0, post.output)
      equal((await containersOf([cluster], harness.env)).length, 1)
      equal(await idsOf(cluster, harness), before)
    })
    if (install !== 'none')
      await checks.that(`${name}: kro in it still leads`, async () => {
        for (let look = 0; (await leaseOf(winner, harness)) === renewed; look += 1) {
          ok(look < 60, `the lease was last renewed at ${renewed}`)
          await pause(500)
        }
      })
    await checks.that(`${name}: the loser's report holds nothing of the winner's cluster`, () => {
      const report = loser.outputs.report ?? '/nowhere'
      const files = readdirSync(join(report, 'evidence'), { recursive: true, encoding: 'utf8' })
      ok(files.length > 3, files.join('\n'))
      deepEqual(
        files.filter((file) => ofCluster.test(file)),
        [],
      )
    })
    const ended = await winner.post('success')
    await checks.that(`${name}: the winner's post step deletes it`, async () => {
      equal(ended.code, 0, ended.output)
      deepEqual(await containersOf([cluster], harness.env), [])
      deepEqual([...winner.processes(), ...loser.processes()], [])
    })
  }
}

const idsOf = (cluster: string, { env }: Harness): Promise<string> =>
  mustRun(
    'docker',
    [
      'ps',
      '--no-trunc',
      '--filter',
      `label=io.x-k8s.kind.cluster=${cluster}`,
      '--format',
      '{{.ID}} {{.Names}}',
    ],
    { env, cwd: '/', timeoutSeconds: 60 },
  )

/** When kro's controller last renewed its lease. */
const leaseOf = (winner: Job, { env }: Harness): Promise<string> =>
  mustRun(
    'kubectl',
    [
      ...['--kubeconfig', winner.outputs.kubeconfig ?? '/nowhere', '--namespace', 'kro-system'],
      ...[
        'get',
        'lease',
        'controller.kro.run',
        '--output',
        'jsonpath={.spec.renewTime} {.spec.holderIdentity}',
      ],
    ],
    { env, cwd: '/', timeoutSeconds: 60 },
  )
