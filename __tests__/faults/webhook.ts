import type { FaultEnvironment } from './environment.ts'
import type { Fault, Question } from './fault.ts'
import { configMap, generatedCrd, instance, rgd } from './graphs.ts'
import { namespace } from './kro.ts'
import { WebhookServer } from './webhook-server.ts'

const service = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'policy', namespace: 'default' },
  spec: { selector: { app: 'policy' }, ports: [{ port: 443 }] },
}

interface Reach {
  service?: object
  url?: string
  caBundle?: string
}

/** A configuration of somebody else's that is asked about some objects. */
const configuration = (
  clientConfig: Reach,
  about: { resources: string[]; apiGroups?: string[]; where?: string },
  more: object = {},
): object => ({
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingWebhookConfiguration',
  metadata: { name: 'policy' },
  webhooks: [
    {
      name: 'policy.example.com',
      clientConfig,
      rules: [
        {
          apiGroups: about.apiGroups ?? [''],
          apiVersions: ['*'],
          operations: ['CREATE', 'UPDATE'],
          resources: about.resources,
        },
      ],
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': about.where ?? 'default' } },
      sideEffects: 'None',
      admissionReviewVersions: ['v1'],
      timeoutSeconds: 2,
      ...more,
    },
  ],
})

const policyService = (name = 'policy'): Reach => ({
  service: { name, namespace: 'default', path: '/validate' },
})

/** Another authority than that of the cluster: nothing that it signed is there. */
async function foreignAuthority(bench: FaultEnvironment): Promise<string> {
  const file = `${bench.folder}/authority.pem`
  await bench.tool('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=another authority',
    '-keyout',
    `${bench.folder}/key.pem`,
    '-out',
    file,
  ])
  return Buffer.from(await bench.tool('cat', [file])).toString('base64')
}

const definition = rgd('Policed', [configMap()])
const settings = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings', namespace: 'default' },
  data: { colour: 'blue' },
}

/** The user's own manifest is applied by the product. */
export const applied = (bench: FaultEnvironment, ...objects: object[]): Question => ({
  args: [
    'up',
    '--cluster',
    'existing',
    '--install',
    'none',
    '--wait',
    '15s',
    '--manifests',
    bench.file('mine.yaml', objects.map((object) => JSON.stringify(object)).join('\n---\n')),
  ],
})

async function takeBack(bench: FaultEnvironment, ...before: object[]): Promise<void> {
  await bench.remove(configuration({}, { resources: [] }), ...before)
  await bench.remove(instance('Policed'))
  await bench.remove(definition)
  await bench.remove(generatedCrd('Policed'))
}

/** What an instance makes is rejected. */
const rejectsChild = (
  name: string,
  expect: string,
  reach: (bench: FaultEnvironment) => Promise<Reach> | Reach,
  before: readonly object[] = [],
): Fault => ({
  name,
  expect,
  on: 'cluster',
  settleSeconds: 6,
  async inject(bench) {
    if (before.length > 0) await bench.apply(...before)
    await bench.apply(configuration(await reach(bench), { resources: ['configmaps'] }))
    await bench.apply(definition)
    await bench.until('the kind is served', 30, async () => (await bench.apply(instance('Policed'))) !== '')
  },
  undo: (bench) => takeBack(bench, ...before),
})

/** What the user applies is rejected. */
const rejectsManifest = (
  name: string,
  expect: string,
  make: (bench: FaultEnvironment) => Promise<object[]>,
  stop: () => void = () => {},
): Fault => {
  let made: object[] = []
  return {
    name,
    expect,
    on: 'cluster',
    settleSeconds: 2,
    async inject(bench) {
      made = await make(bench)
      await bench.apply(...made)
    },
    ask: (bench) => applied(bench, settings),
    async undo(bench) {
      stop()
      await bench.remove(...made, settings)
    },
  }
}

/** An address of nobody; the node sends nothing there, as some networks between here and there would answer for it. */
const silence = ['OUTPUT', '-d', '192.0.2.1', '-j', 'DROP']

const denying = new WebhookServer()
const mistrusted = new WebhookServer()

const admissionPolicy = [
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name: 'no-blue' },
    spec: {
      matchConstraints: {
        resourceRules: [
          {
            apiGroups: [''],
            apiVersions: ['v1'],
            operations: ['CREATE', 'UPDATE'],
            resources: ['configmaps'],
          },
        ],
      },
      validations: [
        {
          expression: "!has(object.data.colour) || object.data.colour != 'blue'",
          message: 'blue is out of fashion',
        },
      ],
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name: 'no-blue' },
    spec: { policyName: 'no-blue', validationActions: ['Deny'] },
  },
]

/** Pods of kro itself are rejected. */
const rejectsPods: Fault = {
  name: 'webhook-rejects-pods-of-kro',
  expect: 'webhook/no-endpoints',
  on: 'cluster',
  settleSeconds: 4,
  async inject(bench) {
    await bench.apply(service, configuration(policyService(), { resources: ['pods'], where: namespace }))
    await bench.kro.restart()
  },
  async undo(bench) {
    await bench.remove(configuration({}, { resources: [] }), service)
    await bench.kro.renew()
    await bench.kro.free()
  },
}

/** The lease of kro is rejected: it loses the lead. */
const rejectsLease: Fault = {
  name: 'webhook-rejects-lease-of-kro',
  expect: 'webhook/service-missing',
  on: 'cluster',
  settleSeconds: 16,
  inject: (bench) =>
    bench.apply(
      configuration(policyService('nobody'), {
        apiGroups: ['coordination.k8s.io'],
        resources: ['leases'],
        where: namespace,
      }),
    ),
  async undo(bench) {
    await bench.remove(configuration({}, { resources: [] }))
    await bench.kro.restart()
    await bench.kro.free()
  },
}

export const webhookFaults: readonly Fault[] = [
  rejectsChild('webhook-without-endpoints', 'webhook/no-endpoints', () => policyService(), [service]),
  rejectsChild('webhook-service-missing', 'webhook/service-missing', () => policyService('gone')),
  {
    ...rejectsChild('webhook-authority-wrong', 'webhook/certificate', async (bench) => ({
      ...(await mistrusted.start(bench, 'nobody hears this')),
      caBundle: await foreignAuthority(bench),
    })),
    async undo(bench) {
      mistrusted.stop()
      await takeBack(bench)
    },
  },
  rejectsChild('webhook-path-wrong', 'webhook/unreachable', () => ({
    service: { name: 'kubernetes', namespace: 'default', path: '/validate' },
  })),
  {
    ...rejectsChild('webhook-silent', 'webhook/unreachable', async (bench) => {
      await bench.node('iptables', '-I', ...silence)
      return { url: 'https://192.0.2.1/validate' }
    }),
    async undo(bench) {
      await bench.node('iptables', '-D', ...silence)
      await takeBack(bench)
    },
  },
  rejectsManifest('webhook-without-endpoints-for-manifest', 'webhook/no-endpoints', async () => [
    service,
    configuration(policyService(), { resources: ['configmaps'] }),
  ]),
  rejectsManifest(
    'webhook-denies-manifest',
    'webhook/denied',
    async (bench) => [
      configuration(await denying.start(bench, 'blue is out of fashion'), { resources: ['configmaps'] }),
    ],
    () => denying.stop(),
  ),
  rejectsManifest('webhook-admission-policy-denies', 'webhook/denied', async () => admissionPolicy),
  rejectsPods,
  rejectsLease,
  {
    name: 'webhook-pod-security-restricted',
    expect: 'webhook/pod-security',
    on: 'cluster',
    settleSeconds: 4,
    async inject(bench) {
      await bench.kubectl(
        'label',
        'namespace',
        namespace,
        'pod-security.kubernetes.io/enforce=restricted',
        '--overwrite',
      )
      await bench.kro.change((pod, container) => {
        pod.securityContext = {}
        container.securityContext = { runAsUser: 1000 }
      })
    },
    async undo(bench) {
      await bench.kubectl('label', 'namespace', namespace, 'pod-security.kubernetes.io/enforce-')
      await bench.kro.restoreController()
    },
  },
]
