import { describe, expect, test } from '@jest/globals'
import type { Rule } from '../../../../../src/diagnosis/finding.ts'
import { onNodeRules } from '../../../../../src/diagnosis/rules/image/on-node.ts'
import { evidenceOf, type Files, listOf } from '../../../../support/evidence.ts'
import { object } from '../../../../support/kro-objects.ts'
import { toldBy } from '../../../../support/matches.ts'
import { ended, podsFile, podWith, runs, waitsAfter, waitsFor } from '../../../../support/pods.ts'
import { run } from './failed-run.ts'

const found = (id: Rule['id'], ...files: Files[]) =>
  toldBy(onNodeRules, id, evidenceOf(Object.assign({}, run(), ...files)))
const ofTeam = { name: 'web-1', namespace: 'team', labels: {} }

/** A step that failed with this code, and what goes with it. */
const failedWith = (fields: Record<string, string>): Files => ({
  'evidence/steps.json': JSON.stringify(
    [
      {
        ...{ step: 'gate.image', title: '', start: 0, seconds: 1, outcome: 'failed', log: null },
        ...{ message: 'it failed', failures: [fields] },
      },
    ],
    null,
    2,
  ),
})

describe('image/not-on-node', () => {
  const missing = (...files: Files[]) => found('image/not-on-node', ...files)
  const message = 'Container image is not present with pull policy of Never'
  const pod = (image: string, metadata = {}, nodeName: string | null = 'ci-worker') =>
    podsFile(
      podWith([runs({ name: 'side' }), waitsFor('ErrImageNeverPull', message)], metadata, {
        spec: { containers: [{ name: 'kro', image }], ...(nodeName === null ? {} : { nodeName }) },
      }),
    )
  const images = (...names: string[]): Files => ({
    'evidence/nodes/ci-worker/images.json': JSON.stringify({
      images: names.map((name) => ({ names: [name] })),
    }),
  })
  const why =
    'imagePullPolicy is Never: the image has to be loaded into every node that may run the pod. It went into another cluster, was loaded before the cluster was recreated, or not at all.'

  test('of kro: load the image, or build it into the nodes', () => {
    expect(missing(pod('kind.local/kro:1'))).toEqual([
      {
        title:
          'Container kro of pod kro-system/kro-1 needs kind.local/kro:1, which is not on the node ci-worker',
        detail: why,
        object: 'Pod/kro-system/kro-1',
        part: 'kro',
        severity: 'error',
        proof: ['"reason": "ErrImageNeverPull",', `"message": ${JSON.stringify(message)}`],
        fix: [
          'kind load docker-image kind.local/kro:1 --name ci',
          "KIND_CLUSTER_NAME=ci KO_DOCKER_REPO=kind.local ko build ./cmd/controller   # with ko, in kro's checkout",
          'docker exec ci-worker ctr --namespace=k8s.io images ls   # what is there',
        ],
      },
    ])
  })

  test('of a workload: the input that loads images', () => {
    expect(missing(pod('web:1', ofTeam))).toMatchObject([
      {
        severity: 'warning',
        fix: [
          'kind load docker-image web:1 --name ci',
          'In setup-kro: name web:1 in the input images, and it is loaded into every node.',
          'docker exec ci-worker ctr --namespace=k8s.io images ls   # what is there',
        ],
      },
    ])
  })

  test('of the image that setup-kro built: Docker does not have it', () => {
    expect(missing(pod('setup-kro.local/kro:1'))[0]?.fix.slice(0, 2)).toEqual([
      'Run setup-kro again; or load setup-kro.local/kro:1 from its work folder: docker exec -i ci-worker ctr --namespace=k8s.io images import - < kro-image.tar',
      expect.stringMatching(/ko build/),
    ])
    expect(missing(pod('x.io/setup-kro.local/kro:1'))[0]?.fix[0]).toMatch(/^kind load/)
  })

  test('what the node itself lists confirms it', () => {
    const detailOf = (...files: Files[]) => missing(pod('kind.local/kro:1'), ...files)[0]?.detail
    expect(detailOf(images('kind.local/other:1'))).toBe(
      `${why} The node itself does not list it (nodes/ci-worker/images.json).`,
    )
    expect(detailOf(images('kind.local/kro:1'))).toBe(why)
  })

  test('on a cluster that is not of KinD', () => {
    for (const image of ['web:1', 'setup-kro.local/kro:1'])
      expect(missing(run({ cluster: 'existing' }), pod(image))[0]?.fix).toEqual([
        'Load the image into the container runtime of every node.',
      ])
  })

  test('a pod without a node', () => {
    expect(missing(pod('web:1', {}, null))[0]?.title).toMatch(/not on the node \(none\)$/)
  })

  const gate = failedWith({ code: 'image-not-on-node', image: 'kind.local/kro:1', node: 'ci-worker' })

  test('before any pod asks, the gate tells it', () => {
    expect(missing(gate)).toMatchObject([
      {
        title: 'The image kind.local/kro:1 is not on the node ci-worker',
        object: 'Node/ci-worker',
        fix: [
          'Run setup-kro again: it loads the image into every node.',
          'kind load docker-image kind.local/kro:1 --name ci   # where Docker has the image',
          'docker exec ci-worker ctr --namespace=k8s.io images ls   # what is there',
        ],
      },
    ])
    expect(missing(gate, pod('web:1'))).toMatchObject([{ object: 'Pod/kro-system/kro-1' }])
  })

  test('other reasons are not reported', () => {
    expect(
      missing(podsFile(podWith([waitsFor('ErrImagePull', message), waitsAfter(1, { name: 'x' })]))),
    ).toEqual([])
  })
})

describe('image/wrong-architecture', () => {
  const wrong = (...files: Files[]) => found('image/wrong-architecture', ...files)
  const words = 'exec /app: exec format error'
  const log = (text: string, name = 'kro', of = 'kro-system/kro-1'): Files => ({
    [`evidence/logs/${of}/${name}.log`]: text,
  })
  const node = (name: string, architecture?: string) =>
    object('Node', { name }, architecture === undefined ? {} : { status: { nodeInfo: { architecture } } })
  const nodes = (...items: object[]): Files => ({ 'evidence/api/nodes.json': listOf(...items) })
  const both = nodes(node('a', 'amd64'), node('b', 's390x'))
  const pod = (status: object = waitsAfter(1), metadata = {}) =>
    podsFile(podWith([status], metadata, { spec: { nodeName: 'b' } }))

  test('of kro: the architecture of its node is the platform to build for', () => {
    expect(wrong(pod(), log(words), both)).toEqual([
      {
        title:
          'Pod kro-system/kro-1 cannot run: its image was not built for s390x, the architecture of its node',
        detail: 'ko builds linux/amd64 by default, and picks amd64 from a list of platforms.',
        object: 'Pod/kro-system/kro-1',
        severity: 'error',
        proof: [words, '"architecture": "s390x"'],
        fix: ['export KO_DEFAULTPLATFORMS=linux/s390x   # the architecture of the node'],
      },
    ])
  })

  test('of a workload', () => {
    expect(wrong(pod(waitsAfter(1), ofTeam), log(words, 'kro', 'team/web-1'), both)).toMatchObject([
      {
        detail: 'The image was built for, or pulled on, a machine of another architecture.',
        severity: 'warning',
        fix: ['Build the image for linux/s390x: KO_DEFAULTPLATFORMS of ko, --platform of docker build.'],
      },
    ])
  })

  test.each([
    ['no such node was listed', nodes(node('a', 'amd64')), [words]],
    ['the node does not say it', nodes(node('b')), [words, '"name": "b"']],
  ])('the architecture is not known where %s', (_, files, proof) => {
    expect(wrong(pod(), log(words), files)).toMatchObject([
      {
        title: 'Pod kro-system/kro-1 cannot run: its image was not built for the architecture of its node',
        proof,
        fix: [
          'kubectl get nodes -L kubernetes.io/arch   # the architecture to build for',
          'Build the image for the architecture of its node: KO_DEFAULTPLATFORMS of ko, --platform of docker build.',
        ],
      },
    ])
  })

  test.each([
    ['waits', waitsFor('RunContainerError', words)],
    ['has ended', ended(1, {}, { message: words })],
    ['ended before', waitsAfter(1, {}, { message: words })],
  ])('is proven by the message of a container that %s', (_, status) => {
    expect(wrong(pod(status))).toMatchObject([{ proof: [`"message": "${words}"`] }])
  })

  test('is proven by three lines of its logs, in the order of the files', () => {
    const lines = `1 ${words}\n2 ${words}`
    expect(wrong(pod(), log(lines, 'kro.previous'), log(lines))[0]?.proof).toEqual([
      `1 ${words}`,
      `2 ${words}`,
      `1 ${words}`,
    ])
  })

  test.each([
    ['its containers are ready', pod(runs()), log(words)],
    ['only another pod says it', pod(), log(words, 'kro', 'kro-system/kro-2')],
    ['only a pod of another namespace says it', pod(), log(words, 'kro', 'team/kro-1')],
    ['it says something else', pod(waitsAfter(1, {}, { message: 'exec error' })), log('format error')],
  ])('is not reported where %s', (_, pods, logs) => {
    expect(wrong(pods, logs, both)).toEqual([])
  })
})

test('an image of the input, and one of another build: the fields of the failure', () => {
  expect(
    found('image/input-unusable', failedWith({ code: 'images-unusable', problem: 'app:1 is gone' })),
  ).toMatchObject([{ title: 'An image of the input images cannot be used: app:1 is gone' }])
  const differs = { code: 'image-differs', node: 'a', image: 'b', wanted: 'c', found: 'd' }
  expect(found('image/not-the-built-one', failedWith(differs))).toMatchObject([
    {
      title: 'The node a has a different image under the name b than the one that was built',
      detail: 'Expected was c, and the node has d: left from an earlier run, or built for another platform.',
      object: 'Node/a',
    },
  ])
})
