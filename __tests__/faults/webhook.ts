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
async function foreignAuthority(environment: FaultEnvironment): Promise<string> {
  const file = `${environment.folder}/authority.pem`
  await environment.tool('openssl', [
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
    `${environment.folder}/key.pem`,
    '-out',
    file,
  ])
  return Buffer.from(await environment.tool('cat', [file])).toString('base64')
}

const definition = rgd('Policed', [configMap()])
const settings = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings', namespace: 'default' },
  data: { colour: 'blue' },
}

/** The user's own manifest is applied by the product. */
export const applied = (environment: FaultEnvironment, ...objects: object[]): Question => ({
  args: [
    'up',
    '--cluster',
    'existing',
    '--install',
    'none',
    '--wait',
    '15s',
    '--manifests',
    environment.file('mine.yaml', objects.map((object) => JSON.stringify(object)).join('\n---\n')),
  ],
})

async function takeBack(environment: FaultEnvironment, ...before: object[]): Promise<void> {
  await environment.remove(configuration({}, { resources: [] }), ...before)
  await environment.remove(instance('Policed'))
  await environment.remove(definition)
  await environment.remove(generatedCrd('Policed'))
}

/** What an instance makes is rejected. */
const rejectsChild = (
  name: string,
  expect: string,
  reach: (environment: FaultEnvironment) => Promise<Reach> | Reach,
  before: readonly object[] = [],
): Fault => ({
  name,
  expect,
  on: 'cluster',
  settleSeconds: 6,
  async inject(environment) {
    if (before.length > 0) await environment.apply(...before)
    await environment.apply(configuration(await reach(environment), { resources: ['configmaps'] }))
    await environment.apply(definition)
    await environment.until(
      'the kind is served',
      30,
      async () => (await environment.apply(instance('Policed'))) !== '',
    )
  },
  undo: (environment) => takeBack(environment, ...before),
})

/** What the user applies is rejected. */
const rejectsManifest = (
  name: string,
  expect: string,
  make: (environment: FaultEnvironment) => Promise<object[]>,
  stop: () => void = () => {},
): Fault => {
  let made: object[] = []
  return {
    name,
    expect,
    on: 'cluster',
    settleSeconds: 2,
    async inject(environment) {
      made = await make(environment)
      await environment.apply(...made)
    },
    ask: (environment) => applied(environment, settings),
    async undo(environment) {
      stop()
      await environment.remove(...made, settings)
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
  async inject(environment) {
    await environment.apply(
      service,
      configuration(policyService(), { resources: ['pods'], where: namespace }),
    )
    await environment.kro.restart()
  },
  async undo(environment) {
    await environment.remove(configuration({}, { resources: [] }), service)
    await environment.kro.renew()
    await environment.kro.free()
  },
}

/** The lease of kro is rejected: it loses the lead. */
const rejectsLease: Fault = {
  name: 'webhook-rejects-lease-of-kro',
  expect: 'webhook/service-missing',
  on: 'cluster',
  settleSeconds: 16,
  inject: (environment) =>
    environment.apply(
      configuration(policyService('nobody'), {
        apiGroups: ['coordination.k8s.io'],
        resources: ['leases'],
        where: namespace,
      }),
    ),
  async undo(environment) {
    await environment.remove(configuration({}, { resources: [] }))
    await environment.kro.restart()
    await environment.kro.free()
  },
}

export const webhookFaults: readonly Fault[] = [
  rejectsChild('webhook-without-endpoints', 'webhook/no-endpoints', () => policyService(), [service]),
  rejectsChild('webhook-service-missing', 'webhook/service-missing', () => policyService('gone')),
  {
    ...rejectsChild('webhook-authority-wrong', 'webhook/certificate', async (environment) => ({
      ...(await mistrusted.start(environment, 'nobody hears this')),
      caBundle: await foreignAuthority(environment),
    })),
    async undo(environment) {
      mistrusted.stop()
      await takeBack(environment)
    },
  },
  rejectsChild('webhook-path-wrong', 'webhook/unreachable', () => ({
    service: { name: 'kubernetes', namespace: 'default', path: '/validate' },
  })),
  {
    ...rejectsChild('webhook-silent', 'webhook/unreachable', async (environment) => {
      await environment.node('iptables', '-I', ...silence)
      return { url: 'https://192.0.2.1/validate' }
    }),
    async undo(environment) {
      await environment.node('iptables', '-D', ...silence)
      await takeBack(environment)
    },
  },
  rejectsManifest('webhook-without-endpoints-for-manifest', 'webhook/no-endpoints', async () => [
    service,
    configuration(policyService(), { resources: ['configmaps'] }),
  ]),
  rejectsManifest(
    'webhook-denies-manifest',
    'webhook/denied',
    async (environment) => [
      configuration(await denying.start(environment, 'blue is out of fashion'), {
        resources: ['configmaps'],
      }),
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
    async inject(environment) {
      await environment.kubectl(
        'label',
        'namespace',
        namespace,
        'pod-security.kubernetes.io/enforce=restricted',
        '--overwrite',
      )
      await environment.kro.change((pod, container) => {
        pod.securityContext = {}
        container.securityContext = { runAsUser: 1000 }
      })
    },
    async undo(environment) {
      await environment.kubectl('label', 'namespace', namespace, 'pod-security.kubernetes.io/enforce-')
      await environment.kro.restoreController()
    },
  },
]
