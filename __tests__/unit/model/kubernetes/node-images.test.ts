import { expect, test } from '@jest/globals'
import { ctrArguments, parseImages } from '../../../../src/model/kubernetes/node-images.ts'

const digest = `sha256:${'a'.repeat(64)}`

test('Images of a node, as ctr prints them', () => {
  const table = `REF                                 TYPE                       DIGEST  SIZE      PLATFORMS   LABELS
registry.k8s.io/pause:3.10 application/vnd.oci.image.index.v1+json ${digest} 313.0 KiB linux/amd64,linux/arm64 io.cri-containerd.image=managed
kind.local/kro:1 application/vnd.docker.distribution.manifest.v2+json ${digest} 15.7 MiB linux/amd64 -
`
  expect(parseImages(table)).toEqual([
    {
      reference: 'registry.k8s.io/pause:3.10',
      digest,
      size: '313.0 KiB',
      platforms: ['linux/amd64', 'linux/arm64'],
    },
    { reference: 'kind.local/kro:1', digest, size: '15.7 MiB', platforms: ['linux/amd64'] },
  ])
})

test('What else ctr prints is not an image', () => {
  expect(parseImages('')).toEqual([])
  expect(parseImages('ctr: cannot access socket\nREF TYPE DIGEST\n')).toEqual([])
})

test('An image without a size in ctr’s list still counts as present', () => {
  expect(parseImages(`a:1 type ${digest} - - -`)).toEqual([
    { reference: 'a:1', digest, size: '-', platforms: ['-'] },
  ])
  expect(parseImages(`a:1 type ${digest}`)).toEqual([{ reference: 'a:1', digest, size: '', platforms: [] }])
})

test('ctr is asked for the images of the kubelet', () => {
  expect(ctrArguments('images', 'ls')).toEqual(['ctr', '--namespace=k8s.io', 'images', 'ls'])
})
