import type { Fault } from './fault.ts'
import { namespace } from './kro.ts'
import { controllerFault } from './making.ts'

/** Sets the address that an environment variable of the controller holds. */
const address = (
  container: { env: { name: string; value: string }[] },
  name: string,
  value: string,
): void => {
  for (const variable of container.env) if (variable.name === name) variable.value = value
}

export const crashFaults: readonly Fault[] = [
  controllerFault({
    name: 'crash-out-of-memory',
    expect: 'crash/out-of-memory',
    settleSeconds: 8,
    how: (_, container) => {
      container.resources = { requests: { memory: '7Mi' }, limits: { memory: '7Mi' } }
    },
  }),
  controllerFault({
    name: 'crash-bad-feature-gate',
    expect: 'crash/bad-feature-gate',
    settleSeconds: 8,
    how: (_, container) => container.args.push('--feature-gates', 'Teleportation=true'),
  }),
  controllerFault({
    name: 'crash-port-in-use',
    expect: 'crash/port-in-use',
    settleSeconds: 8,
    how: (_, container) => address(container, 'KRO_METRICS_BIND_ADDRESS', ':8079'),
  }),
  controllerFault({
    name: 'crash-port-of-the-host',
    expect: 'crash/port-in-use',
    settleSeconds: 8,
    how(pod, container) {
      pod.hostNetwork = true
      container.ports = []
      address(container, 'KRO_METRICS_BIND_ADDRESS', ':10250')
    },
  }),
  controllerFault({
    name: 'crash-liveness-port-wrong',
    expect: 'crash/probe-fails',
    settleSeconds: 32,
    how: (_, container) => {
      container.livenessProbe = {
        httpGet: { path: '/healthz', port: 9999 },
        initialDelaySeconds: 1,
        periodSeconds: 2,
        failureThreshold: 2,
      }
      container.readinessProbe = { httpGet: { path: '/readyz', port: 9999 }, periodSeconds: 2 }
    },
  }),
  controllerFault({
    name: 'crash-readiness-path-wrong',
    expect: 'crash/probe-fails',
    settleSeconds: 34,
    how: (_, container) => {
      container.readinessProbe = { httpGet: { path: '/ready-or-not', port: 8079 }, periodSeconds: 2 }
    },
  }),
  controllerFault({
    name: 'crash-token-not-mounted',
    expect: 'crash/token-not-mounted',
    settleSeconds: 8,
    how: (pod) => {
      pod.automountServiceAccountToken = false
    },
  }),
  controllerFault({
    name: 'crash-wrong-command',
    expect: 'crash/executable-missing',
    settleSeconds: 8,
    how: (_, container) => {
      container.command = ['/ko-app/manager']
    },
  }),
  {
    name: 'crash-other-lease-holder',
    expect: 'crash/not-leading',
    on: 'cluster',
    settleSeconds: 12,
    async inject(environment) {
      const now = new Date().toISOString().replace('Z', '000Z')
      const spec = {
        holderIdentity: 'kro-5d9c7b6f4-x2x2x_0b6f',
        leaseDurationSeconds: 3600,
        acquireTime: now,
        renewTime: now,
      }
      await environment.kubectl(
        'patch',
        'lease',
        'controller.kro.run',
        '-n',
        namespace,
        '--type=merge',
        '-p',
        JSON.stringify({ spec }),
      )
    },
    async undo(environment) {
      await environment.kro.restart()
      await environment.kro.free()
    },
  },
]
