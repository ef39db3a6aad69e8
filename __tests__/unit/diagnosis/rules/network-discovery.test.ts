import { describe, expect, test } from '@jest/globals'
import { type Files, runJson } from '../../../support/evidence.ts'
import { found, listed, titles } from '../../../support/found.ts'
import { conditions, object } from '../../../support/kro-objects.ts'

const run = (change = {}) => ({ 'evidence/run.json': runJson({ clusterName: 'own', ...change }) })
const failedJob = run({ jobStatus: 'failure' })

describe('a resolver outside that does not answer', () => {
  const rule = 'network/dns-upstream'
  const unanswered = (name: string, why = 'i/o timeout') =>
    `[ERROR] plugin/errors: 2 ${name}. A: read udp 10.244.0.3:4->172.18.0.1:53: ${why}\n`
  const pod = (name: string, namespace: string, ready: 'True' | 'False') =>
    object('Pod', { name, namespace }, { spec: {}, status: { conditions: conditions(['Ready', ready]) } })
  const coredns = object(
    'Pod',
    { name: 'coredns-1', namespace: 'kube-system' },
    { spec: { nodeName: 'own-worker' } },
  )
  const dnsLog = 'evidence/logs/kube-system/coredns-1/coredns.log'
  const appLog = 'evidence/logs/team/app/main.log'
  const world = (
    change: Record<string, string> = {},
    pods: object[] = [coredns, pod('app', 'team', 'False')],
  ) => ({
    ...failedJob,
    ...listed({ pods }),
    [dnsLog]: unanswered('a.example') + unanswered('b.example'),
    [appLog]: 'dial tcp: lookup a.example: i/o timeout\n',
    ...change,
  })

  test('a name that a pod missed: both say so', () => {
    const [match] = found(rule, world())
    expect(match).toMatchObject({
      title: 'a.example cannot be resolved in the cluster: CoreDNS gets no answer from 172.18.0.1:53',
      proof: [
        `${dnsLog}:1: ${unanswered('a.example').trim()}`,
        `${appLog}:1: dial tcp: lookup a.example: i/o timeout`,
      ],
    })
    expect(match?.detail).toContain('There: read udp 10.244.0.3:4->172.18.0.1:53: i/o timeout')
    expect(match?.fix[0]).toBe(
      'docker exec own-worker getent hosts a.example; docker exec own-worker cat /etc/resolv.conf',
    )
    const [unlisted] = found(rule, world({}, [pod('app', 'team', 'False')]))
    expect(unlisted?.fix[0]).toContain('docker exec own-control-plane getent')
    const [other] = found(
      rule,
      world({}, [
        { ...coredns, metadata: { name: 'my-coredns', namespace: 'kube-system' } },
        pod('app', 'team', 'False'),
      ]),
    )
    expect(other?.fix[0]).toContain('docker exec own-control-plane getent')
  })

  test('three of several are named', () => {
    const names = ['a', 'b', 'c', 'd'].map((name) => `${name}.example`)
    const [match] = found(
      rule,
      world({
        [dnsLog]: names.map((name) => unanswered(name)).join(''),
        [appLog]: names.map((name) => `getaddrinfo ENOTFOUND ${name}\n`).join(''),
      }),
    )
    expect(match?.title).toMatch(/^a\.example, b\.example, c\.example cannot be resolved/)
    expect(match?.proof).toHaveLength(6)
  })

  test.each([
    'Could not resolve host: a.example',
    "LOOKUP 'a.example'",
    'name or service not known: a.example',
  ])('in the words of its program: %s', (line) => {
    expect(titles(rule, world({ [appLog]: line }))).toHaveLength(1)
  })

  test.each<[string, Record<string, string>, object[] | undefined]>([
    ['another name is missed', { [appLog]: 'lookup c.example: no such host' }, undefined],
    ['the name is only a part of it', { [appLog]: 'lookup a.examples: no such host' }, undefined],
    ['the pod is well', {}, [coredns, pod('app', 'team', 'True')]],
    ['no pod is unwell', {}, [coredns]],
    ['the log is that of another pod', {}, [coredns, pod('app', 'other', 'False')]],
    [
      'it is another server of names',
      { [dnsLog]: '', 'evidence/logs/team/coredns-1/coredns.log': unanswered('a.example') },
      undefined,
    ],
    [
      'it is a program with such a name',
      { [dnsLog]: '', 'evidence/logs/kube-system/my-coredns/coredns.log': unanswered('a.example') },
      undefined,
    ],
    [
      'the resolver says that there is no such name',
      { [dnsLog]: unanswered('a.example', 'no such host') },
      undefined,
    ],
  ])('not where %s', (_, change, pods) => {
    expect(found(rule, world(change, pods))).toEqual([])
  })

  test('the log of the controller counts while another pod is unwell', () => {
    const kro = (ready: 'True' | 'False') =>
      object(
        'Pod',
        { name: 'kro-1', namespace: 'kro-system', labels: { 'app.kubernetes.io/name': 'kro' } },
        {
          status: {
            conditions: conditions(['Ready', ready]),
            containerStatuses: [{ name: 'kro', state: { running: {} } }],
          },
        },
      )
    const logs = { [appLog]: '', 'evidence/logs/kro-system/kro-1/kro.log': 'lookup a.example: i/o timeout\n' }
    expect(titles(rule, world(logs, [kro('True'), pod('app', 'team', 'False')]))).toHaveLength(1)
    expect(titles(rule, world(logs, [kro('True')]))).toEqual([])
    expect(found(rule, world(logs, [kro('False')]))[0]?.proof).toHaveLength(2)
  })
})

describe('a Service without pods', () => {
  const rule = 'network/service-without-pods'
  const made = { 'kro.run/owned': 'true' }
  const service = (selector: object | undefined, labels: Record<string, string> = {}, name = 'web') =>
    object('Service', { name, namespace: 'team', labels: { ...made, ...labels } }, { spec: { selector } })
  const pod = (labels: Record<string, string> | undefined, namespace = 'team', name = 'web-1') =>
    object('Pod', { name, namespace, ...(labels === undefined ? {} : { labels }) })
  const slice = (namespace: string, name: string | null, endpoints: object[]) =>
    object(
      'EndpointSlice',
      { name: 'x', namespace, ...(name === null ? {} : { labels: { 'kubernetes.io/service-name': name } }) },
      { endpoints },
    )
  const endpoint = { addresses: ['10.244.0.9'] }
  const wanted = { app: 'web', tier: 'front' }
  const world = (change: Record<string, object[]> = {}) => ({
    ...failedJob,
    ...listed({
      services: [service(wanted)],
      pods: [pod({ ...made, app: 'web', tier: 'back' })],
      'endpointslices.discovery.k8s.io': [],
      ...change,
    }),
  })

  test('what it selects, and what the pod beside it has', () => {
    expect(found(rule, world())).toMatchObject([
      {
        title: 'Service team/web selects none of the pods beside it: app=web,tier=front',
        object: 'Service/team/web',
        severity: 'warning',
        detail: expect.stringContaining('pod web-1 has tier=back.'),
        proof: [
          expect.stringMatching(/services\.json:\d+: "app": "web"/),
          expect.stringMatching(/pods\.json:\d+: "tier": "back"/),
        ],
      },
    ])
    const [bare] = found(rule, world({ pods: [pod(made)] }))
    expect(bare?.detail).toContain('pod web-1 has app=(nothing).')
  })

  test.each<[string, Record<string, object[]>]>([
    [
      'one of them matches',
      { pods: [pod({ ...made }), pod({ app: 'web', tier: 'front' }, 'team', 'other')] },
    ],
    ['the first of them matches', { pods: [pod({ app: 'web', tier: 'front' }, 'team', 'other'), pod(made)] }],
    ['there is no pod of an instance', { pods: [pod({ app: 'web', tier: 'back' })] }],
    ['its pods are in another namespace', { pods: [pod(made, 'other')] }],
    ['it has endpoints', { 'endpointslices.discovery.k8s.io': [slice('team', 'web', [endpoint])] }],
    ['it selects nothing', { services: [service(undefined)] }],
    ['it is not of an instance', { services: [service(wanted, { 'kro.run/owned': 'false' })] }],
  ])('not where %s', (_, change) => {
    expect(found(rule, world(change))).toEqual([])
  })

  test.each<[string, Record<string, object[]>]>([
    ['pods of another namespace match', { pods: [pod(made), pod({ app: 'web', tier: 'front' }, 'other')] }],
    ['pods without labels are beside it', { pods: [pod(made), pod(undefined)] }],
    ['its slice is empty', { 'endpointslices.discovery.k8s.io': [slice('team', 'web', [])] }],
    [
      'others have endpoints',
      {
        'endpointslices.discovery.k8s.io': [
          slice('other', 'web', [endpoint]),
          slice('team', 'api', [endpoint]),
          slice('team', null, [endpoint]),
        ],
      },
    ],
  ])('also where %s', (_, change) => {
    expect(titles(rule, world(change))).toHaveLength(1)
  })

  test('not where pods or endpoints were not listed, nor in a job that went well', () => {
    const { 'evidence/api/pods.json': _, ...withoutPods } = world() as Files
    const { 'evidence/api/endpointslices.discovery.k8s.io.json': __, ...withoutSlices } = world() as Files
    expect(found(rule, withoutPods)).toEqual([])
    expect(found(rule, withoutSlices)).toEqual([])
    expect(found(rule, { ...world(), ...run() })).toEqual([])
  })

  describe('of an instance that waits', () => {
    const crd = object(
      'CustomResourceDefinition',
      { name: 'apps.kro.run', labels: made },
      { spec: { group: 'kro.run', names: { kind: 'App' } } },
    )
    const instance = (name: string, uid: string, state: string) =>
      object('App', { name, namespace: 'team', uid }, { apiVersion: 'kro.run/v1alpha1', status: { state } })
    const of = (labels: Record<string, string>, ...instances: object[]) => ({
      ...world({
        services: [service(wanted, labels)],
        'customresourcedefinitions.apiextensions.k8s.io': [crd],
        'apps.kro.run': instances,
      }),
      ...run(),
    })
    const severities = (labels: Record<string, string>, ...instances: object[]) =>
      found(rule, of(labels, ...instances)).map(({ severity }) => severity)

    test.each<[string, Record<string, string>, string]>([
      ['by its id', { 'kro.run/instance-id': 'u2' }, 'error'],
      [
        'by its name and namespace',
        { 'kro.run/instance-name': 'two', 'kro.run/instance-namespace': 'team' },
        'error',
      ],
      ['of another id', { 'kro.run/instance-id': 'u9' }, 'warning'],
      ['of another name', { 'kro.run/instance-name': 'x', 'kro.run/instance-namespace': 'team' }, 'warning'],
      [
        'of another namespace',
        { 'kro.run/instance-name': 'two', 'kro.run/instance-namespace': 'x' },
        'warning',
      ],
    ])('%s', (_, labels, severity) => {
      const instances = [instance('one', 'u1', 'IN_PROGRESS'), instance('two', 'u2', 'IN_PROGRESS')]
      expect(severities(labels, ...instances)).toEqual([severity])
    })

    test('no finding where all are ACTIVE', () => {
      expect(severities({ 'kro.run/instance-id': 'u1' }, instance('one', 'u1', 'ACTIVE'))).toEqual([])
    })
  })
})
