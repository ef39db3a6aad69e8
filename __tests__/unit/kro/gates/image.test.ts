import { describe, expect, test } from '@jest/globals'
import { commandLine } from '../../../../src/adapters/process.ts'
import { formatError } from '../../../../src/errors.ts'
import {
  checkNodeImage,
  imageOnNode,
  type NodeImage,
  pullOnNode,
  schedulableNodes,
  storedName,
} from '../../../../src/kro/gates/image.ts'
import { object } from '../../../support/kro-objects.ts'
import { result } from '../../../support/run.ts'
import { fakeStep, rejection } from '../../../support/steps.ts'

const hex = (digit: string): string => `sha256:${digit.repeat(64)}`
const ctr = 'docker exec n1 ctr --namespace=k8s.io'

test('nodes that may run it: those without a taint that stays', () => {
  const node = (name: string, ...taints: [key: string, effect: string][]) =>
    object('Node', { name }, { spec: { taints: taints.map(([key, effect]) => ({ key, effect })) } })
  expect(
    schedulableNodes([
      node('plain'),
      object('Node', { name: 'bare' }),
      node('control-plane', ['node-role.kubernetes.io/control-plane', 'NoSchedule']),
      node('starting', ['node.kubernetes.io/not-ready', 'NoSchedule']),
      node('unreachable', ['node.kubernetes.io/unreachable', 'NoExecute']),
      node('preferred-not', ['dedicated', 'PreferNoSchedule']),
      node('evicting', ['dedicated', 'NoExecute']),
      node('second-taint', ['dedicated', 'PreferNoSchedule'], ['dedicated', 'NoSchedule']),
    ]),
  ).toEqual(['plain', 'bare', 'starting', 'unreachable', 'preferred-not'])
})

test.each([
  ['registry.k8s.io/kro/kro:v0.9.4', 'registry.k8s.io/kro/kro:v0.9.4'],
  [`registry.k8s.io/kro/kro:v0.9.4@${hex('a')}`, `registry.k8s.io/kro/kro@${hex('a')}`],
  [`localhost:5000/kro@${hex('a')}`, `localhost:5000/kro@${hex('a')}`],
  [`localhost:5000/kro:x@${hex('a')}`, `localhost:5000/kro@${hex('a')}`],
])('containerd keeps %s as %s', (reference, name) => expect(storedName(reference)).toBe(name))

describe('asking a node', () => {
  const reference = 'setup-kro.local/kro:t1'
  const listed = `REF TYPE DIGEST SIZE PLATFORMS LABELS\n${reference} application/vnd.oci.image.manifest.v1+json ${hex('a')} 30.1 MiB linux/amd64 -\n`
  const ask = (answers: Parameters<typeof fakeStep>[0], architecture = 'amd64') => {
    const { within, commands } = fakeStep({ [`${ctr} images ls`]: listed, ...answers })
    return { commands, found: within((step) => imageOnNode('n1', architecture, reference, step)) }
  }

  test('an image of one platform', async () => {
    const { found, commands } = ask({
      [`${ctr} content get ${hex('a')}`]: JSON.stringify({ config: { digest: hex('c') } }),
      [`${ctr} content get ${hex('c')}`]: JSON.stringify({ architecture: 'amd64' }),
    })
    expect(await found).toEqual({
      node: 'n1',
      digest: hex('a'),
      configDigest: hex('c'),
      architecture: 'amd64',
    })
    expect(commandLine(commands[0] ?? { tool: '', args: [] })).toBe(
      `${ctr} images ls name==setup-kro.local/kro:t1`,
    )
  })

  const index = JSON.stringify({
    manifests: [
      { digest: hex('1'), platform: { os: 'linux', architecture: 'amd64' } },
      { digest: hex('2'), platform: { os: 'linux', architecture: 'arm64' } },
    ],
  })

  test("of several platforms, the node's own", async () => {
    const { found } = ask(
      {
        [`${ctr} content get ${hex('a')}`]: index,
        [`${ctr} content get ${hex('2')}`]: JSON.stringify({ config: { digest: hex('d') } }),
        [`${ctr} content get ${hex('d')}`]: JSON.stringify({ architecture: 'arm64' }),
      },
      'arm64',
    )
    expect(await found).toMatchObject({ digest: hex('a'), configDigest: hex('d'), architecture: 'arm64' })
  })

  test('of several platforms, none of them the node’s', async () => {
    const { found } = ask({ [`${ctr} content get ${hex('a')}`]: index }, 's390x')
    expect(await found).toMatchObject({ configDigest: null, architecture: 'amd64, arm64' })
  })

  test('several platforms, some without a name: an attestation is not a platform', async () => {
    const withAttestation = JSON.stringify({
      manifests: [
        { digest: hex('9') },
        { digest: hex('8'), platform: { os: 'unknown', architecture: 'unknown' } },
        { digest: hex('1'), platform: { os: 'linux', architecture: 'amd64' } },
      ],
    })
    const { found } = ask({
      [`${ctr} content get ${hex('a')}`]: withAttestation,
      [`${ctr} content get ${hex('1')}`]: JSON.stringify({ config: { digest: hex('d') } }),
      [`${ctr} content get ${hex('d')}`]: JSON.stringify({ architecture: 'amd64' }),
    })
    expect(await found).toEqual({
      node: 'n1',
      digest: hex('a'),
      configDigest: hex('d'),
      architecture: 'amd64',
    })
    const { found: foreign } = ask({ [`${ctr} content get ${hex('a')}`]: withAttestation }, 's390x')
    expect(await foreign).toEqual({
      node: 'n1',
      digest: hex('a'),
      configDigest: null,
      architecture: 'amd64',
    })
  })

  test('one that does not say what it is made of, or for', async () => {
    const { found } = ask({ [`${ctr} content get ${hex('a')}`]: '{}' })
    expect(await found).toEqual({ node: 'n1', digest: hex('a'), configDigest: null, architecture: null })
    const { found: bare } = ask({
      [`${ctr} content get ${hex('a')}`]: JSON.stringify({ config: { digest: hex('c') } }),
      [`${ctr} content get ${hex('c')}`]: '{}',
    })
    expect(await bare).toEqual({ node: 'n1', digest: hex('a'), configDigest: hex('c'), architecture: null })
  })

  test('the one of that name, among others', async () => {
    const others = listed.replace(
      '\n',
      `\nsetup-kro.local/kro:t0 application/vnd.oci.image.manifest.v1+json ${hex('0')} 30.1 MiB linux/amd64 -\n`,
    )
    const { found } = ask({
      [`${ctr} images ls`]: others,
      [`${ctr} content get ${hex('a')}`]: '{}',
    })
    expect(await found).toMatchObject({ digest: hex('a') })
  })

  test('not there', async () => {
    const { found } = ask({ [`${ctr} images ls`]: 'REF TYPE DIGEST SIZE PLATFORMS LABELS\n' })
    expect(await found).toBeNull()
  })

  test('a node that cannot be asked is an error, not an absent image', async () => {
    const { within } = fakeStep({})
    await expect(within((step) => imageOnNode('n1', 'amd64', reference, step))).rejects.toThrow(
      /could not be started/,
    )
  })
})

describe('the verdict', () => {
  const node = { name: 'n1', architecture: 'amd64' }
  const found: NodeImage = {
    node: 'n1',
    digest: hex('a'),
    configDigest: hex('c'),
    architecture: 'amd64',
  }
  const image = { reference: 'kro:t', configDigest: hex('c'), repoDigest: 'a'.repeat(64) }

  test('the right one, or one of which nothing is known', () => {
    expect(() => checkNodeImage(found, node, image)).not.toThrow()
    expect(() =>
      checkNodeImage(found, node, { reference: 'kro:t', configDigest: null, repoDigest: null }),
    ).not.toThrow()
  })

  test('what the node does not tell is not held against it', () => {
    const silent = { ...found, configDigest: null, architecture: null }
    expect(() => checkNodeImage(silent, node, image)).not.toThrow()
  })

  test('one that is not there: where to look', () => {
    expect(() => checkNodeImage(null, node, image)).toThrow(
      expect.objectContaining({
        message: 'the image kro:t is not on node n1',
        hint: 'something removed it, or it was loaded into another cluster: look at the step kro.image.load',
      }),
    )
  })

  test.each([
    [null, image, 'the image kro:t is not on node n1'],
    [
      { ...found, configDigest: hex('d') },
      image,
      `node n1 has another image as kro:t: expected ${hex('c')}, found ${hex('d')}`,
    ],
    [
      { ...found, digest: hex('b') },
      image,
      `node n1 pulled another image as kro:t: expected ${hex('a')}, found ${hex('b')}`,
    ],
    [
      { ...found, architecture: 'arm64' },
      image,
      'the image kro:t on node n1 is for arm64, the node is amd64: it would end with "exec format error"',
    ],
  ])('%#', (seen, wanted, message) => {
    expect(() => checkNodeImage(seen, node, wanted)).toThrow(expect.objectContaining({ message }))
  })
})

test('a node pulls the way its kubelet would: by digest, through the mirrors', async () => {
  const { within, commands } = fakeStep({ [ctr]: '' })
  await within((step) => pullOnNode('n1', `registry.k8s.io/kro/kro:v0.9.4@${hex('a')}`, step))
  expect(commands.map(commandLine)).toEqual([
    `${ctr} images pull --hosts-dir /etc/containerd/certs.d registry.k8s.io/kro/kro@${hex('a')}`,
  ])
})

test('a node that cannot pull: what helps', async () => {
  const { within } = fakeStep({ [ctr]: result('', 1, { stderr: 'no such host' }) })
  const error = await rejection(within((step) => pullOnNode('n1', 'registry.k8s.io/kro/kro:v0', step)))
  expect(formatError(error)).toMatch(
    /^what to do: see whether the tag exists and whether the node reaches the registry \(registry-mirrors\)$/m,
  )
})
