import { expect, test } from '@jest/globals'
import { commandLine } from '../../../src/adapters/process.ts'
import { type BootingNodes, inBootingNodes } from '../../../src/cluster/booting-nodes.ts'
import { unpackSystemImages } from '../../../src/cluster/system-images.ts'
import { FakeDocker } from '../../support/docker.ts'
import { result } from '../../support/run.ts'
import { fakeSteps } from '../../support/steps.ts'

const containers = 'docker ps'
const answer = (node: string): string => `docker exec ${node} ctr --namespace=k8s.io version`

/** States, one for each look; the last stays. */
function nodes(expected: number, states: ReturnType<BootingNodes['state']>[]): BootingNodes {
  let turn = 0
  return { runId: 'run-1', expected, state: () => states[Math.min(turn++, states.length - 1)] ?? 'failed' }
}

test('acts in each node once, as soon as its containerd answers', async () => {
  let looks = 0
  const { run, clock } = fakeSteps({
    [containers]: () => result(++looks < 2 ? 'n1 running\n' : 'n1 running\nn2 running\n'),
    [answer('n1')]: () => result('', looks < 3 ? 1 : 0),
    [answer('n2')]: '',
  })
  const acted: string[] = []
  const done = await inBootingNodes(nodes(2, ['creating']), { run, clock }, async (node) => {
    acted.push(`${node} at look ${looks}`)
    return true
  })
  expect(acted).toEqual(['n2 at look 2', 'n1 at look 3'])
  expect(done).toEqual(['n2', 'n1'])
})

test('nodes of the same name that others created are left alone', async () => {
  const docker = new FakeDocker()
  docker.create('n1', 'run-2', 'kro')
  docker.create('n2', 'run-1', 'kro')
  const { run, clock } = fakeSteps(docker.answers)
  const acted: string[] = []
  const act = async (node: string): Promise<boolean> => acted.push(node) > 0
  expect(await inBootingNodes(nodes(1, ['creating']), { run, clock }, act)).toEqual(['n2'])
  expect(acted).toEqual(['n2'])
})

test('what did not work is tried again', async () => {
  const { run, clock } = fakeSteps({ [containers]: 'n1 running\n', [answer('n1')]: '' })
  let tries = 0
  const act = async (): Promise<boolean> => ++tries === 3
  expect(await inBootingNodes(nodes(1, ['creating']), { run, clock }, act)).toEqual(['n1'])
})

test('where kind is done, what is there is there: one look', async () => {
  const { run, clock, commands } = fakeSteps({ [containers]: 'n1 exited\n' })
  expect(await inBootingNodes(nodes(1, ['done']), { run, clock }, async () => true)).toEqual([])
  expect(commands).toHaveLength(1)
})

test('after kind failed, nothing is changed', async () => {
  const { run, clock, commands } = fakeSteps({ [containers]: 'n1 running\n', [answer('n1')]: result('', 1) })
  const act = async (): Promise<boolean> => true
  expect(await inBootingNodes(nodes(1, ['creating', 'creating', 'failed']), { run, clock }, act)).toEqual([])
  expect(commands).toHaveLength(2)
})

test('the images that a node waits for are unpacked, in the order in which it does', async () => {
  const digest = (letter: string): string => `sha256:${letter.repeat(64)}`
  const inNode = 'docker exec n1 ctr --namespace=k8s.io'
  const listed = [
    'REF TYPE DIGEST SIZE PLATFORMS LABELS',
    `registry.k8s.io/coredns/coredns:v1.12.1 x/y ${digest('c')} 1 MiB linux/amd64 -`,
    `registry.k8s.io/etcd:3.6.5-0 x/y ${digest('e')} 1 MiB linux/amd64 -`,
    `registry.k8s.io/kube-proxy-amd64:v1.34.4 x/y ${digest('p')} 1 MiB linux/amd64 -`,
    `docker.io/kindest/kindnetd:v1 x/y ${digest('k')} 1 MiB linux/amd64 -`,
  ]
  const { steps, run, clock, commands } = fakeSteps({
    [containers]: 'n1 running\n',
    [answer('n1')]: '',
    [`${inNode} images ls`]: listed.join('\n'),
    [`${inNode} snapshots unpack`]: result('no such digest', 1),
  })
  await steps.step('test', 'test', (step) => unpackSystemImages(nodes(1, ['creating']), { run, clock }, step))
  expect(commands.map(commandLine).filter((line) => line.includes('unpack'))).toEqual(
    ['k', 'p', 'c'].map((letter) => `${inNode} snapshots unpack ${digest(letter)}`),
  )
})
