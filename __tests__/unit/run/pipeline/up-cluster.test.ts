import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { FakeDocker } from '../../../support/docker.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { result } from '../../../support/run.ts'
import { realBody } from '../../../support/stages.ts'
import { rejection } from '../../../support/steps.ts'
import { builds, onNode, run } from './working-cluster.ts'

describe('making the cluster', () => {
  /** kind makes one node, whose containerd answers at once; clusters and images are worked on by the real stages. */
  async function making(kind: (docker: FakeDocker) => ReturnType<typeof result>) {
    const docker = new FakeDocker()
    const programs = temporaryFolder({ docker: '' })
    chmodSync(join(programs, 'docker'), 0o755)
    const fake = await run(
      {},
      { ...builds, ...docker.answers, ...onNode, 'kind create': () => kind(docker) },
      {
        'cluster.create': realBody('cluster.create'),
        'cluster.unpack': realBody('cluster.unpack'),
        'kro.image.load': realBody('kro.image.load'),
      },
    )
    fake.runtime.env.PATH = programs
    const { sleep } = fake.clock
    // Time passes, and files are written meanwhile.
    fake.runtime.clock.sleep = async (seconds) => {
      await sleep(seconds)
      await new Promise(setImmediate)
    }
    return fake
  }

  test('what works in its nodes meanwhile ends with it', async () => {
    const { go, steps, recorder, places, commands } = await making((docker) => {
      docker.create('n1', 'run-1', 'demo')
      return result()
    })
    await go()
    expect(recorder.state).toMatchObject({ cluster: 'made', context: 'kind-demo' })
    const outcomes = new Map(steps.records.map(({ step, outcome }) => [step, outcome]))
    for (const step of ['cluster.create', 'cluster.unpack', 'kro.image.load', 'gate.controller'])
      expect([step, outcomes.get(step)]).toEqual([step, 'ok'])
    expect(readFileSync(join(places.report, 'evidence/steps/kro.image.load.log'), 'utf8')).toContain(
      'loaded into n1 while the cluster was being created',
    )
    expect(commands.filter(({ tool }) => tool === 'kind')).toHaveLength(1)
  })

  test('what works in its nodes does not wait for one that will not come', async () => {
    const { go, steps, recorder } = await making(() =>
      result('', 1, { stderr: 'ERROR: failed to pull image "kindest/node:x"' }),
    )
    await rejection(go())
    expect(steps.failed).toBe('cluster.create')
    expect(recorder.state.cluster).toBe('making')
    expect(steps.records.find(({ step }) => step === 'cluster.unpack')?.outcome).toBe('ok')
  })
})
