import { describe, expect, test } from '@jest/globals'
import { KubeError } from '../../../../src/adapters/kube.ts'
import { readPages } from '../../../../src/evidence/collectors/pages.ts'
import { fakeKube } from '../../../support/kube.ts'

/** Pages of one object each: `a0`, `a1`, …; a page may be an error. */
function pages(count: number, broken = Number.POSITIVE_INFINITY) {
  return fakeKube({
    '/api/v1/pods': (path: string) => {
      const at = Number(new URLSearchParams(path.split('?')[1]).get('continue') ?? 0)
      if (at >= broken) throw new KubeError('/api/v1/pods: no answer within 10 s', null, null)
      const left = count - at - 1
      return {
        apiVersion: 'v1',
        kind: 'PodList',
        metadata: left > 0 ? { continue: String(at + 1), remainingItemCount: left } : {},
        items: [{ metadata: { name: `a${at}` } }],
      }
    },
  })
}

describe('a list, page by page', () => {
  const read = async (kube: ReturnType<typeof pages>, more: object = {}) => {
    const names: string[] = []
    const unread = await readPages(kube, { path: '/api/v1/pods', ...more }, ({ kind, metadata }) =>
      names.push(`${kind}/${metadata.name}`),
    )
    return { names, ...unread }
  }

  test('to its end; objects get the kind that only the list says', async () => {
    expect(await read(pages(3))).toEqual({
      names: ['Pod/a0', 'Pod/a1', 'Pod/a2'],
      missing: 0,
      broken: null,
    })
  })

  test('no further than asked, with what is left', async () => {
    expect(await read(pages(9), { pages: 2 })).toEqual({
      names: ['Pod/a0', 'Pod/a1'],
      missing: 7,
      broken: null,
    })
  })

  test('keeps the pages before one that failed, and says so', async () => {
    expect(await read(pages(9, 2))).toMatchObject({
      names: ['Pod/a0', 'Pod/a1'],
      missing: 7,
      broken: { message: '/api/v1/pods: no answer within 10 s' },
    })
  })

  test('fails where there is not even a first page', async () => {
    await expect(read(pages(9, 0))).rejects.toThrow('no answer within 10 s')
  })

  test('asks with the given selector on every page', async () => {
    const kube = pages(2)
    await read(kube, { query: { fieldSelector: 'type!=Normal' } })
    expect(kube.requests.map((request) => request.includes('fieldSelector=type%21%3DNormal'))).toEqual([
      true,
      true,
    ])
  })
})
