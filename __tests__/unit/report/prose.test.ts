import { expect, test } from '@jest/globals'
import { prose } from '../../../src/report/page/prose.ts'
import { markdownOf, proseParts } from '../../../src/report/prose.ts'
import { hostile } from './sample.ts'

const sentence = 'Leave `node-image` out, and set `kubernetes-version`.'

test('what stands between backticks is code', () => {
  expect(proseParts(sentence).filter(({ isCode }) => isCode)).toEqual([
    { text: 'node-image', isCode: true },
    { text: 'kubernetes-version', isCode: true },
  ])
  expect(proseParts('a ` b')).toEqual([{ text: 'a ` b', isCode: false }])
  expect(proseParts('')).toEqual([])
})

test('as Markdown and on the page', () => {
  expect(markdownOf(sentence)).toBe('Leave `node-image` out, and set `kubernetes-version`.')
  expect(prose(sentence).text).toBe(
    'Leave <code>node-image</code> out, and set <code>kubernetes-version</code>.',
  )
})

test('nothing else means anything', () => {
  expect(markdownOf('`a|b` *c* <b>')).toBe('`a|b` &#42;c&#42; &#60;b&#62;')
  expect(prose('`<b>` <i>').text).toBe('<code>&lt;b&gt;</code> &lt;i&gt;')
  expect(prose(hostile).text).not.toContain('<script')
  expect(markdownOf(hostile)).not.toMatch(/<script|\*\*b/)
})
