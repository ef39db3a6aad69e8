import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { liveLines } from '../../../src/command/live-lines.ts'
import { displayWidth } from '../../../src/model/display-width.ts'
import { hostileFragments } from '../../support/runner-commands.ts'

const build = { title: 'build kro with ko', seconds: 102.4, detail: 'go: downloading k8s.io/api v0.34.1' }
const cluster = { title: 'create the cluster kro', seconds: 7, detail: '' }
const texts = (...args: Parameters<typeof liveLines>): string[] =>
  liveLines(...args).map(({ head, detail }) => (detail === '' ? head : `${head} ${detail}`))

test('each running step has a line: title, time, what its tool printed last', () => {
  expect(texts([build, cluster], { columns: 80, rows: 24 })).toEqual([
    '… build kro with ko 1:42 go: downloading k8s.io/api v0.34.1',
    '… create the cluster kro 0:07',
  ])
  expect(texts([{ ...cluster, seconds: 3600 }], { columns: 80, rows: 24 })).toEqual([
    '… create the cluster kro 60:00',
  ])
})

test("the time that Go's log writes before a line takes no room", () => {
  const said = '2026/11/26 13:35:15 Building github.com/kubernetes-sigs/kro/cmd/controller'
  const [line] = liveLines([{ title: 'build', seconds: 7, detail: said }], { columns: 100, rows: 10 })
  expect(line?.detail).toBe('Building github.com/kubernetes-sigs/kro/cmd/controller')
})

test('a narrow terminal loses the detail first, then the end of the title, never the time', () => {
  const at = (columns: number): string[] => texts([build], { columns, rows: 24 })
  expect(at(50)).toEqual(['… build kro with ko 1:42 go: downloading k8s.i…'])
  expect(at(38)).toEqual(['… build kro with ko 1:42'])
  expect(at(20)).toEqual(['… build kro… 1:42'])
  expect(at(6)).toEqual([' 1:42'])
  expect(at(1)).toEqual([''])
})

test('wide characters count as the columns that they take', () => {
  const [line = ''] = texts([{ title: '创建集群', seconds: 5, detail: '🚀'.repeat(40) }], {
    columns: 40,
    rows: 24,
  })
  expect(line).toMatch(/^… 创建集群 0:05 🚀+…$/u)
  expect(displayWidth(line)).toBeLessThan(40)
})

test('more steps than the terminal has rows: the rest is counted', () => {
  const many = Array.from({ length: 10 }, (_, n) => ({ ...cluster, title: `step ${n}` }))
  expect(texts(many, { columns: 80, rows: 5 })).toEqual([
    '… step 0 0:07',
    '… step 1 0:07',
    '… step 2 0:07',
    '… and 7 more',
  ])
  expect(texts(many, { columns: 80, rows: 1 })).toEqual(['… and 10 more'])
})

test('whatever a tool prints: one line, no control sequence, never as wide as the terminal', () => {
  const text = fc
    .array(fc.constantFrom(...hostileFragments, '界', 'x'.repeat(30)))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 200 }), (title, detail, columns) => {
      for (const line of texts([{ title, seconds: 1, detail }], { columns, rows: 24 })) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
        expect(displayWidth(line)).toBeLessThan(Math.max(columns, 2))
      }
    }),
    { numRuns: 300 },
  )
})
