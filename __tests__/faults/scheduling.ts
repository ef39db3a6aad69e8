import type { FaultEnvironment } from './environment.ts'
import type { Fault } from './fault.ts'
import { deployment, generatedCrd, instance, pauseImage, rgd } from './graphs.ts'
import { namespace } from './kro.ts'
import { controllerFault, objectFault } from './making.ts'

const quota = {
  apiVersion: 'v1',
  kind: 'ResourceQuota',
  metadata: { name: 'small', namespace },
  spec: { hard: { pods: '0' } },
}
const memoryQuota = {
  apiVersion: 'v1',
  kind: 'ResourceQuota',
  metadata: { name: 'frugal', namespace },
  spec: { hard: { 'limits.memory': '64Mi' } },
}

/** A node, or an admission rule, that takes no new pod; the controller's pod is made anew. */
const closed = (
  name: string,
  expect: string,
  close: (environment: FaultEnvironment) => Promise<unknown>,
  open: (environment: FaultEnvironment) => Promise<unknown>,
): Fault => ({
  name,
  expect,
  on: 'cluster',
  settleSeconds: 4,
  async inject(environment) {
    await close(environment)
    await environment.kro.restart()
  },
  async undo(environment) {
    await open(environment)
    await environment.kro.renew()
    await environment.kro.free()
  },
})

const manifest = '/etc/kubernetes/manifests/kube-scheduler.yaml'

export const schedulingFaults: readonly Fault[] = [
  controllerFault({
    name: 'scheduling-cpu-request-too-large',
    expect: 'scheduling/insufficient-resources',
    settleSeconds: 4,
    how: (_, container) => {
      container.resources = { requests: { cpu: '64' } }
    },
  }),
  controllerFault({
    name: 'scheduling-memory-request-too-large',
    expect: 'scheduling/insufficient-resources',
    settleSeconds: 4,
    how: (_, container) => {
      container.resources = { requests: { memory: '4Ti' } }
    },
  }),
  controllerFault({
    name: 'scheduling-node-selector',
    expect: 'scheduling/node-selector',
    settleSeconds: 4,
    how: (pod) => {
      pod.nodeSelector = { disktype: 'ssd' }
    },
  }),
  controllerFault({
    name: 'scheduling-node-affinity',
    expect: 'scheduling/node-selector',
    settleSeconds: 4,
    how: (pod) => {
      const term = {
        matchExpressions: [{ key: 'topology.kubernetes.io/zone', operator: 'In', values: ['eu-1a'] }],
      }
      pod.affinity = {
        nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] } },
      }
    },
  }),
  closed(
    'scheduling-node-tainted',
    'scheduling/untolerated-taint',
    (environment) =>
      environment.kubectl('taint', 'nodes', environment.nodeName, 'dedicated=database:NoSchedule'),
    (environment) => environment.kubectl('taint', 'nodes', environment.nodeName, 'dedicated-'),
  ),
  closed(
    'scheduling-node-cordoned',
    'scheduling/node-cordoned',
    (environment) => environment.kubectl('cordon', environment.nodeName),
    (environment) => environment.kubectl('uncordon', environment.nodeName),
  ),
  closed(
    'scheduling-scheduler-stopped',
    'scheduling/scheduler-down',
    async (environment) => {
      await environment.node('mv', manifest, '/root/kube-scheduler.yaml')
      await environment.until(
        'the scheduler is gone',
        30,
        async () => !(await environment.node('pgrep', '-f', 'kube-scheduler').catch(() => '')),
      )
    },
    async (environment) => {
      await environment.node('mv', '/root/kube-scheduler.yaml', manifest)
      await environment.wait(5)
    },
  ),
  closed(
    'scheduling-quota-of-pods',
    'scheduling/quota-exceeded',
    (environment) => environment.apply(quota),
    (environment) => environment.remove(quota),
  ),
  closed(
    'scheduling-quota-of-memory',
    'scheduling/quota-exceeded',
    (environment) => environment.apply(memoryQuota),
    (environment) => environment.remove(memoryQuota),
  ),
  controllerFault({
    name: 'scheduling-config-map-of-environment-missing',
    expect: 'scheduling/container-config',
    settleSeconds: 5,
    how: (_, container) => {
      container.envFrom = [{ configMapRef: { name: 'kro-settings' } }]
    },
  }),
  controllerFault({
    name: 'scheduling-secret-of-volume-missing',
    expect: 'scheduling/mount-failed',
    settleSeconds: 6,
    how: (pod, container) => {
      pod.volumes = [{ name: 'certificate', secret: { secretName: 'kro-certificate' } }]
      container.volumeMounts = [{ name: 'certificate', mountPath: '/certificate' }]
    },
  }),
  controllerFault({
    name: 'scheduling-claim-missing',
    expect: 'scheduling/volume-claim',
    settleSeconds: 5,
    how: (pod) => {
      pod.volumes = [{ name: 'data', persistentVolumeClaim: { claimName: 'kro-data' } }]
    },
  }),
  objectFault({
    name: 'scheduling-workload-too-large',
    expect: 'scheduling/insufficient-resources',
    settleSeconds: 6,
    stages: [
      [rgd('Giant', [deployment({ image: pauseImage, resources: { requests: { cpu: '64' } } })])],
      [instance('Giant')],
    ],
    leaves: [generatedCrd('Giant')],
  }),
]
