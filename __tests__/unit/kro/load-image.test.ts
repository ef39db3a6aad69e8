import { expect, test } from '@jest/globals'
import { commandLine } from '../../../src/adapters/process.ts'
import { Objects } from '../../../src/cluster/objects.ts'
import { imageGate, localImagesGate } from '../../../src/kro/load-image.ts'
import { FakeDocker } from '../../support/docker.ts'
import { fakeCluster } from '../../support/objects.ts'
import { fakeSteps, rejection } from '../../support/steps.ts'

const digest = `sha256:${'a'.repeat(64)}`
const config = `sha256:${'c'.repeat(64)}`
const image = { reference: 'docker.io/library/app:dev', configDigest: config, architecture: 'amd64' }

/** A cluster with these nodes; the container of the first is of the run, that of the other of another job on this machine. */
async function loaded(...nodes: string[]) {
  const docker = new FakeDocker()
  docker.create('ours-control-plane', 'run-1')
  docker.create('production-database')
  const fake = fakeCluster()
  for (const name of nodes)
    fake.put(`/api/v1/nodes/${name}`, { status: { nodeInfo: { architecture: 'amd64' } } })
  const { settings, commands } = fakeSteps({
    ...docker.answers,
    'docker exec ours-control-plane ctr --namespace=k8s.io images ls': `REF TYPE DIGEST\n${image.reference} x ${digest} 1 MiB linux/amd64\n`,
    [`docker exec ours-control-plane ctr --namespace=k8s.io content get ${digest}`]: JSON.stringify({
      config: { digest: config },
    }),
    [`docker exec ours-control-plane ctr --namespace=k8s.io content get ${config}`]:
      '{"architecture":"amd64"}',
  })
  const entered = (): boolean =>
    commands.map(commandLine).some((line) => line.includes('production-database'))
  return { objects: new Objects(fake), settings: { ...settings, runId: 'run-1' }, entered }
}

test('a Node with the name of another container on the machine is not entered', async () => {
  const { objects, settings, entered } = await loaded('ours-control-plane', 'production-database')
  await localImagesGate([{ tarball: '/w/image.tar', shown: 'app:dev', images: [image] }], objects, settings)
  await imageGate(
    'kind',
    { reference: image.reference, built: null, repoDigest: null },
    objects,
    settings,
  ).catch(() => undefined)
  expect(entered()).toBe(false)
})

test('where no node is a container of the run, nothing is proven', async () => {
  const { objects, settings, entered } = await loaded('production-database')
  const error = await rejection(localImagesGate([], objects, settings))
  expect(error.message).toMatch(/none of the nodes \(production-database\) is a container of this run/)
  expect(entered()).toBe(false)
})
