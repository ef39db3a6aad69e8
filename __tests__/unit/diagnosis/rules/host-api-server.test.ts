import { describe, expect, test } from '@jest/globals'
import { runJson } from '../../../support/evidence.ts'
import { collectionJson, found, type Gap, networkJson, titles } from '../../../support/found.ts'

const everything = 'everything of the API server'
const refusedAt = (address: string): Gap => [
  everything,
  { code: 'api-no-answer', server: `https://${address}`, said: 'connect ECONNREFUSED' },
]
const readyz = 'evidence/nodes/own-control-plane/readyz.txt'
const run = (change = {}) => ({ 'evidence/run.json': runJson({ clusterName: 'own', ...change }) })
const collection = (...gaps: Gap[]) => ({ 'evidence/collection.json': collectionJson(gaps) })

describe('an API server that is ready on its node, and that this job cannot reach', () => {
  const rule = 'host/loopback-of-another-network'
  const ready = { ...run(), [readyz]: '[+]ping ok\nreadyz check passed\n' }

  test.each(['127.0.0.1:41233', '[::1]:6443', 'localhost:8080'])('at %s', (address) => {
    const [match] = found(rule, { ...ready, ...collection(refusedAt(address)) })
    expect(match?.title).toBe(
      `This job cannot reach the API server at ${address}, although it is ready on its node`,
    )
    expect(match?.proof).toEqual([
      `evidence/collection.json:9: "${everything}: connect ECONNREFUSED"`,
      `${readyz}:2: readyz check passed`,
    ])
    expect(match?.fix[1]).toBe(
      'docker network connect kind "$(hostname)"; kind export kubeconfig --internal --name own   # from a container: join the network of the nodes',
    )
  })

  test('without the port, where the answer does not tell it', () => {
    const gap: Gap = [
      everything,
      { code: 'api-no-answer', server: 'https://127.0.0.1', said: 'ECONNREFUSED' },
    ]
    expect(titles(rule, { ...ready, ...collection(gap) })[0]).toContain('at 127.0.0.1, although')
  })

  test('by the gap that is about the whole of it, beside others', () => {
    const gaps: Gap[] = [
      ['nodes/own-worker/kubelet.log', { code: 'docker-silent' }],
      refusedAt('127.0.0.1:1'),
    ]
    expect(found(rule, { ...ready, ...collection(...gaps) })[0]?.proof[0]).toContain(everything)
  })

  test('no network to join, where the cluster has no name', () => {
    const evidence = { ...ready, ...run({ cluster: 'existing' }), ...collection(refusedAt('127.0.0.1:1')) }
    expect(found(rule, evidence)[0]?.fix.map((line) => line.split(':')[0])).toEqual([
      'Container job',
      'A remote DOCKER_HOST',
    ])
  })

  test.each<[string, object]>([
    ['one that is not ready on its node', { [readyz]: '[-]etcd failed\n' }],
    [
      'a file of another name',
      { [readyz]: '', 'evidence/nodes/own-control-plane/kubelet.log': 'readyz check passed' },
    ],
    [
      'the answer of a worker',
      { [readyz]: '', 'evidence/nodes/own-worker/readyz.txt': 'readyz check passed' },
    ],
    ['an address elsewhere', collection(refusedAt('10.0.0.7:6443'))],
    ['one that was slow', collection([everything, { code: 'api-timeout', server: 'https://127.0.0.1:1' }])],
    ['a single question', collection(['pods', refusedAt('127.0.0.1:1')[1]])],
    ['no gap at all', collection()],
  ])('not for %s', (_, change) => {
    expect(found(rule, { ...ready, ...collection(refusedAt('127.0.0.1:1')), ...change })).toEqual([])
  })
})

describe('an API server that does not answer', () => {
  const rule = 'host/api-server-down'
  const silent: Gap = [
    'pods',
    { code: 'api-no-answer', server: 'https://10.0.0.7:6443', said: 'socket hang up' },
  ]
  const refused: Gap = ['pods', refusedAt('10.0.0.7:6443')[1]]
  const stopped = (last: string): Gap => [
    'pods, nodes',
    { code: 'api-stopped', last, said: 'socket hang up' },
  ]
  const ended = { 'evidence/nodes/own-control-plane/crictl-ps.txt': 'x   Exited    kube-apiserver   0\n' }
  const lookedAt = { 'evidence/nodes/own-control-plane/units.txt': 'kubelet active\n' }
  const refusedInside = {
    'evidence/network/controller.json': networkJson({
      ...{ what: 'API endpoint', target: '172.18.0.2:6443', answer: 'Connection refused' },
    }),
  }
  const muteInside = (...change: object[]) => ({
    'evidence/network/controller.json': networkJson(
      { ok: true },
      { kind: 'http', ok: false, answer: 'timed out' },
      ...change,
    ),
  })

  test('from the first question on: why, and where to look', () => {
    const [match] = found(rule, { ...run(), ...collection(refusedAt('10.0.0.7:6443')) })
    expect(match).toMatchObject({
      title: 'The API server of the cluster does not answer',
      detail: 'connect ECONNREFUSED',
      proof: [`evidence/collection.json:9: "${everything}: connect ECONNREFUSED"`],
    })
    expect(match?.fix[0]).toBe(
      'docker exec own-control-plane ctr --namespace=k8s.io tasks ls   # does kube-apiserver run?',
    )
  })

  test('of a cluster of others: only silence counts, and its administrators are asked', () => {
    const existing = run({ cluster: 'existing' })
    expect(found(rule, { ...existing, ...collection(refusedAt('10.0.0.7:6443')) })[0]?.fix[1]).toBe(
      'Ask the administrators of the cluster whether its control plane is up.',
    )
    const unauthorized: Gap = [everything, { code: 'api-refused', said: 'HTTP 401' }]
    expect(found(rule, { ...existing, ...collection(unauthorized) })).toEqual([])
    expect(titles(rule, { ...run(), ...collection(unauthorized) })).toHaveLength(1)
  })

  test.each(['no-kubeconfig', 'no-cluster'])('not where there is none to ask (%s)', (code) => {
    expect(found(rule, { ...run(), ...collection([everything, { code }]) })).toEqual([])
  })

  test.each<[string, Gap]>([
    ['from the first question on', refusedAt('10.0.0.7:6443')],
    ['in the middle', refused],
  ])('not of a run without a cluster (%s)', (when, gap) => {
    const none = { ...run({ cluster: 'none' }), ...collection(gap) }
    expect(titles(rule, none)).toHaveLength(when === 'in the middle' ? 1 : 0)
    expect(titles(rule, collection(gap))).toHaveLength(when === 'in the middle' ? 1 : 0)
  })

  test('in the middle, by a connection that was refused', () => {
    const [match] = found(rule, { ...run(), ...collection(silent, refused, silent) })
    expect(match?.detail).toBe(
      'It answered when the collection of evidence began, and had stopped to before it ended.',
    )
    // The refused one first, and two of them.
    expect(match?.proof).toEqual([
      'evidence/collection.json:10: "pods: connect ECONNREFUSED",',
      'evidence/collection.json:9: "pods: socket hang up",',
    ])
  })

  test.each<[string, object, number]>([
    ['one question that was slow', collection(silent), 0],
    ['one that Docker did not answer', collection(['nodes/a/x', { code: 'docker-silent' }]), 0],
    ['none, and its container ended', { ...collection(), ...ended }, 0],
    ['a slow one, and its container ended', { ...collection(silent), ...ended }, 1],
    [
      'another gap, and its container ended',
      { ...collection(['nodes/a/x', { code: 'docker-silent' }]), ...ended },
      0,
    ],
    ['a slow one, and refused inside', { ...collection(silent), ...refusedInside }, 1],
    ['a slow one, and silent inside', { ...collection(silent), ...muteInside() }, 1],
    ['refused inside, and its container ended', { ...refusedInside, ...ended }, 1],
    ['refused inside alone', refusedInside, 0],
    ['refused inside, and silent on its node', { ...refusedInside, ...lookedAt }, 1],
    [
      'refused inside, and it says why it is not ready',
      { ...refusedInside, ...lookedAt, [readyz]: '[-]etcd failed' },
      0,
    ],
    [
      'refused inside, looked at by the API only',
      { ...refusedInside, ...lookedAt, 'evidence/api/readyz.txt': 'ok' },
      0,
    ],
    [
      'refused inside, and a worker that was looked at',
      { ...refusedInside, 'evidence/nodes/own-worker/units.txt': '' },
      0,
    ],
    ['silent on its node alone', lookedAt, 0],
    ['silent inside alone', muteInside(), 0],
    ['silent inside, and silent on its node', { ...muteInside(), ...lookedAt }, 0],
    ['several in a row that were not answered', collection(stopped('api-timeout')), 1],
    [
      'the same, and it says why it is not ready',
      { ...collection(stopped('api-timeout')), [readyz]: '[-]etcd failed' },
      0,
    ],
    [
      'several in a row, the last was refused',
      { ...collection(stopped('api-no-answer')), [readyz]: 'ok' },
      1,
    ],
    [
      'the words that Node has for a connection that ended',
      collection([
        'pods',
        {
          code: 'api-no-answer',
          said: 'Client network socket disconnected before secure TLS connection was established',
        },
      ]),
      1,
    ],
  ])('in the middle, by %s', (_, change, count) => {
    expect(titles(rule, { ...run(), ...change })).toHaveLength(count)
  })

  /** How often it is reported where the controller's network gave these answers. */
  const count = (...change: object[]) =>
    titles(rule, {
      ...run(),
      ...collection(silent),
      'evidence/network/controller.json': networkJson(...change),
    }).length

  test('silence inside is a connection that is taken, and a request without an answer', () => {
    const request = { kind: 'http', answer: 'no answer within 5 s' }
    expect(count({ ok: true }, request)).toBe(1)
    // Nothing takes the connection, or another one does.
    expect(count({ ok: false }, request)).toBe(0)
    expect(count({ ok: true, what: 'DNS' }, request)).toBe(0)
    expect(count({ ok: true, kind: 'dns' }, request)).toBe(0)
    // An answer, though not the one that was hoped for; or a connection that failed.
    expect(count({ ok: true }, { ...request, answer: 'HTTP 500' })).toBe(0)
    expect(count({ ok: true }, { ...request, kind: 'tcp' })).toBe(0)
    expect(count({ ok: true }, { ...request, what: 'DNS' })).toBe(0)
    expect(count({ ok: true }, { ...request, what: 'API endpoint' })).toBe(0)
  })

  test('refused inside: at its own address only, and where nothing else of it was reached', () => {
    const endpoint = { what: 'API endpoint', answer: 'connection refused' }
    expect(count(endpoint)).toBe(1)
    expect(count({ ...endpoint, what: 'API service' })).toBe(0)
    expect(count(endpoint, { what: 'API service', ok: true })).toBe(0)
    expect(count(endpoint, { what: 'DNS', ok: true })).toBe(1)
    expect(count({ ...endpoint, answer: 'timed out' })).toBe(0)
  })

  test('proof: the container that ended, two gaps, two attempts from inside', () => {
    const probes = networkJson(
      ...[1, 2, 3].map((end) => ({
        what: 'API endpoint',
        target: `172.18.0.${end}:6443`,
        answer: 'refused',
      })),
    )
    const evidence = {
      ...run(),
      ...collection(refused, refused, refused),
      ...ended,
      'evidence/network/controller.json': probes,
    }
    const proof = found(rule, evidence)[0]?.proof ?? []
    expect(proof.map((line) => line.split(':')[0])).toEqual([
      'evidence/nodes/own-control-plane/crictl-ps.txt',
      ...Array(2).fill('evidence/collection.json'),
      ...Array(4).fill('evidence/network/controller.json'),
    ])
  })

  test.each([
    ['x   Exited    kube-apiserver   0', 1],
    ['x   Exited kube-apiserver   0\ny   Running   kube-apiserver 1', 0],
    ['x   Exited kube-apiserver   0\ny   Running kube-apiserver 1', 0],
    ['x   Exited    kube-scheduler   0', 0],
  ])('its container, as the runtime of the node has it: %s', (list, count) => {
    const file = { 'evidence/nodes/own-control-plane/crictl-ps.txt': list }
    expect(titles(rule, { ...run(), ...collection(silent), ...file })).toHaveLength(count)
    // The same words in a log prove nothing.
    const log = { 'evidence/nodes/own-control-plane/kubelet.log': list }
    expect(titles(rule, { ...run(), ...collection(silent), ...log })).toEqual([])
  })
})
