import { describe, expect, test } from '@jest/globals'
import {
  checkPins,
  exitCodeOf,
  pinQuestions,
  publishedDigest,
  tableOf,
} from '../../../scripts/published-checksums.ts'
import { type FakeAnswer, fakeHttp } from '../../support/http.ts'

const hex = (digit: string): string => digit.repeat(64)

/** What the projects would publish if all pins were right. */
function published(base: string): Record<string, FakeAnswer & { body: string }> {
  const files: Record<string, { body: string }> = {}
  for (const { published: path, sha256, file } of pinQuestions()) {
    const line = file === 'kubectl' ? sha256 : `${sha256}  ${file}\n`
    files[`${base}${path}`] = { body: (files[`${base}${path}`]?.body ?? '') + line }
  }
  return files
}

test('every pin is asked for where its project publishes checksums', () => {
  const asked = Object.fromEntries(pinQuestions().map(({ pin, published }) => [pin, published]))
  expect(asked).toMatchObject({
    'kind v0.33.0 linux/amd64':
      'github.com/kubernetes-sigs/kind/releases/download/v0.33.0/kind-linux-amd64.sha256sum',
    'ko v0.19.1 darwin/arm64': 'github.com/ko-build/ko/releases/download/v0.19.1/checksums.txt',
    'kubectl v1.34.3 linux/arm64': 'dl.k8s.io/release/v1.34.3/bin/linux/arm64/kubectl.sha256',
    'helm v3.19.2 linux/amd64': 'get.helm.sh/helm-v3.19.2-linux-amd64.tar.gz.sha256sum',
  })
})

test('all agree, each file asked for once', async () => {
  const http = fakeHttp(published('http://mirror.local/'))
  const checks = await checkPins(http, 'http://mirror.local', 5)
  expect(checks.filter((check) => check.outcome !== 'ok')).toEqual([])
  expect(exitCodeOf(checks)).toBe(0)
  expect(new Set(http.asked).size).toBe(http.asked.length)
  expect(tableOf(checks)).toMatch(
    /ok {11}kind v0\.33\.0 linux\/amd64\n[\s\S]*\n\n\d+ pins: \d+ ok, 0 differ, 0 unreachable$/,
  )
})

test('one that differs is shown with both, and counts more than one that is out of reach', async () => {
  const web = published('https://')
  web['https://get.helm.sh/helm-v3.19.2-linux-amd64.tar.gz.sha256sum'] = {
    body: `${hex('a')}  helm-v3.19.2-linux-amd64.tar.gz\n`,
  }
  delete web['https://dl.k8s.io/release/v1.34.3/bin/linux/amd64/kubectl.sha256']
  const checks = await checkPins(fakeHttp(web), null, 5)
  expect(checks.filter((check) => check.outcome !== 'ok')).toEqual([
    {
      pin: 'kubectl v1.34.3 linux/amd64',
      outcome: 'unreachable',
      problem: 'dl.k8s.io/release/v1.34.3/bin/linux/amd64/kubectl.sha256: HTTP 404',
    },
    {
      pin: 'helm v3.19.2 linux/amd64',
      outcome: 'differs',
      problem: expect.stringContaining(`published ${hex('a')}`),
    },
  ])
  expect(exitCodeOf(checks)).toBe(1)
  expect(exitCodeOf(checks.filter((check) => check.outcome !== 'differs'))).toBe(2)
})

test('a host that does not answer is asked once', async () => {
  const asked: string[] = []
  const http = async (url: string): Promise<never> => {
    asked.push(new URL(url).host)
    throw new Error('getaddrinfo ENOTFOUND')
  }
  const checks = await checkPins(http, null, 5, 1)
  expect(asked.sort()).toEqual(['dl.k8s.io', 'get.helm.sh', 'github.com'])
  expect(exitCodeOf(checks)).toBe(2)
})

describe('publishedDigest', () => {
  test.each([
    [`${hex('a')}  kind-linux-amd64\n`, 'kind-linux-amd64', hex('a')],
    [`${hex('a')}`, 'kubectl', hex('a')],
    [`${hex('A')}\n`, 'kubectl', hex('a')],
    [`${hex('a')}  x\n${hex('b')} *dist/y\n`, 'y', hex('b')],
    [`${hex('a')}  x\n${hex('b')}  y\n`, 'z', null],
    ['<html>not found</html>', 'kubectl', null],
    ['', 'kubectl', null],
  ])('%j has for %s: %s', (text, file, digest) => {
    expect(publishedDigest(text, file)).toBe(digest)
  })
})
