import type { FaultEnvironment } from './environment.ts'
import type { Fault } from './fault.ts'
import { deployment, generatedCrd, instance, rgd } from './graphs.ts'
import { foreignProgram, localImage } from './local-image.ts'
import { controllerFault, objectFault } from './making.ts'

/** The controller's image, by another name or rule of pulling. */
const named = (
  name: string,
  expect: string,
  image: string,
  imagePullPolicy = 'IfNotPresent',
  settleSeconds = 8,
): Fault =>
  controllerFault({
    name,
    expect,
    settleSeconds,
    how: (_, container) => Object.assign(container, { image, imagePullPolicy }),
  })

const released = 'registry.k8s.io/kro/kro'

/** An image that was made here and loaded into the node. */
const loaded = (
  name: string,
  expect: string,
  image: string,
  imagePullPolicy: string,
  program: Buffer,
): Fault => ({
  name,
  expect,
  on: 'cluster',
  settleSeconds: 8,
  async inject(environment) {
    await localImage(environment, image, program)
    await environment.kro.change((_, container) =>
      Object.assign(container, { image, imagePullPolicy, command: ['/program'] }),
    )
  },
  async undo(environment) {
    await environment.kro.restoreController()
    await environment.node('ctr', '--namespace=k8s.io', 'images', 'rm', image)
    await environment.attempt('docker', ['rmi', image])
  },
})

/** Everything that the node calls kro's image: the tag, the digest, the configuration. */
async function forget(environment: FaultEnvironment): Promise<void> {
  const images = await environment.node('ctr', '--namespace=k8s.io', 'images', 'ls', '-q')
  const own = images.split('\n').filter((name) => name.startsWith(released))
  await environment.node('ctr', '--namespace=k8s.io', 'images', 'rm', '--sync', ...own)
}

export const imageFaults: readonly Fault[] = [
  {
    name: 'image-removed-from-node',
    expect: 'image/not-on-node',
    on: 'cluster',
    settleSeconds: 6,
    async inject(environment) {
      await environment.kro.change((_, container, { spec }) => {
        container.imagePullPolicy = 'Never'
        spec.replicas = 0
      })
      await environment.until(
        'kro has ended',
        40,
        async () => !(await environment.node('pgrep', '-f', 'ko-app/controller').catch(() => '')),
      )
      await environment.wait(2)
      await forget(environment)
      await environment.kubectl('scale', 'deployment', 'kro', '-n', 'kro-system', '--replicas=1')
    },
    undo: (environment) => environment.kro.restoreController(),
  },
  named(
    'image-loaded-into-another-cluster',
    'image/not-on-node',
    'kind.local/controller-3f2a:latest',
    'Never',
  ),
  named('image-wrong-tag', 'image/not-found', `${released}:v9.9.9`),
  named('image-wrong-repository', 'image/not-found', 'registry.k8s.io/kro/controller:v0.9.4'),
  named('image-placeholder', 'image/invalid-name', `${released}:\${VERSION}`),
  named('image-upper-case', 'image/invalid-name', 'registry.k8s.io/Kro/Kro:v0.9.4'),
  named('image-local-name-not-loaded', 'image/pull-denied', 'kind.local/controller-3f2a:latest'),
  loaded(
    'image-local-always-pulled',
    'image/always-pulls-local-image',
    'kind.local/controller:always',
    'Always',
    foreignProgram,
  ),
  loaded(
    'image-wrong-architecture',
    'image/wrong-architecture',
    'kind.local/controller:arm64',
    'Never',
    foreignProgram,
  ),
  objectFault({
    name: 'image-of-workload-not-found',
    expect: 'image/not-found',
    settleSeconds: 10,
    stages: [[rgd('Picture', [deployment({ image: 'registry.k8s.io/pause:0.0.0' })])], [instance('Picture')]],
    leaves: [generatedCrd('Picture')],
  }),
  named(
    'network-registry-unreachable',
    'network/registry-unreachable',
    'registry.example.invalid/kro/kro:v0.9.4',
  ),
]
