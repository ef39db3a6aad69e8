import { describe, expect, test } from '@jest/globals'
import { downloadUrl, mirrorFault, throughMirror, withoutCredentials } from '../../../src/inputs/mirror.ts'

describe('downloadUrl', () => {
  test.each([
    [null, 'https://dl.k8s.io/release/v1.34.3/bin/linux/amd64/kubectl'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/dl.k8s.io/release/v1.34.3/bin/linux/amd64/kubectl'],
    [
      'https://m.example.com/files//',
      'https://m.example.com/files/dl.k8s.io/release/v1.34.3/bin/linux/amd64/kubectl',
    ],
  ])('mirror %s', (mirror, url) => {
    expect(downloadUrl('dl.k8s.io/release/v1.34.3/bin/linux/amd64/kubectl', mirror)).toBe(url)
  })
})

describe('mirrorFault', () => {
  test.each(['https://m.example.com', 'http://127.0.0.1:8080/files/', 'https://me:word@m.example.com'])(
    '%s is fine',
    (mirror) => {
      expect(mirrorFault(mirror)).toBeNull()
    },
  )
  test.each([
    'm.example.com',
    'ftp://m.example.com',
    'https://m.example.com/?a=b',
    'https://m.example.com/x?',
    'https://m.example.com/x#y',
    'https://m.example.com/a b',
    'https://m.example.com/a\nb',
    'https://',
    'file:///tmp',
  ])('%s is not', (mirror) => {
    expect(mirrorFault(mirror)).toContain(mirror.split('?')[0])
  })
  test('does not repeat a password', () => {
    expect(mirrorFault('ftp://me:word@m.example.com')).toBe(
      '"ftp://…@m.example.com" is not a base URL such as https://mirror.example.com/files',
    )
  })
})

test.each([
  ['me:word@host/path', 'me:***@host/path'],
  ['htps:/me:word@host', 'htps:/***@host'],
  ['https://me:wo@rd@host/path', 'https://***@host/path'],
  ['https://host/a@b', 'https://host/a@b'],
  ['https://host/path?token=x', 'https://host/path?***'],
])('%s is shown as %s', (url, shown) => {
  expect(withoutCredentials(url)).toBe(shown)
})

test.each([
  ['https://example.com/a/b.yaml', null, 'https://example.com/a/b.yaml'],
  [
    'https://example.com/a@b.yaml',
    'https://mirror.example/x/',
    'https://mirror.example/x/example.com/a@b.yaml',
  ],
  ['https://me:S3cr3t@example.com/a.yaml', null, 'https://me:S3cr3t@example.com/a.yaml'],
  [
    'https://me:S3c@r3t@example.com/a.yaml',
    'https://mirror.example',
    'https://mirror.example/example.com/a.yaml',
  ],
])('%s through the mirror %s: no credentials go to another server', (url, mirror, expected) => {
  expect(throughMirror(url, mirror)).toBe(expected)
})
