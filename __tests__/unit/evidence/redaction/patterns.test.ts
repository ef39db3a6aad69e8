import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import ts from 'typescript'
import { leastCpuMilliseconds } from '../../../support/cpu-time.ts'

const folder = fileURLToPath(new URL('../../../../src/evidence/redaction/', import.meta.url))

/** Every regular expression of the finders, and every form of a token, each on its own. */
const patterns = readdirSync(folder).flatMap((name) => {
  const source = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest)
  const found: { name: string; pattern: RegExp }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, written = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? []
      found.push({
        name,
        pattern: new RegExp(written, flags.includes('y') ? flags : `${flags.replace('g', '')}g`),
      })
    }
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'tokens')
      for (const { text } of node.arguments.filter(ts.isStringLiteral))
        found.push({ name, pattern: new RegExp(`(?<![A-Za-z0-9])(?:${text})`, 'g') })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
})

const length = 8 * 1024
const fill = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Lines that patterns like: of single characters, and of what the pattern itself has in it. */
function lines(pattern: RegExp): string[] {
  const own = pattern.source.replaceAll(/\\[a-zA-Z]|\(\?[:=!<]+|\{[\d,]+\}/g, ' ').match(/[A-Za-z0-9_$%&@#<>'"=:;,/~-]+/g) ?? []
  const pieces = [...new Set([...own, ...own.map((piece) => piece.slice(0, 12))])].slice(0, 12)
  return [
    ...['a', 'A', '7', 'f', ' ', '\t', '\n', '"', "'", '\\', '/', '-', '=', ':', '.', ',', '{', '[', '%', '&', '-a', '/a', '=a', 'a ', 'a:', 'aB3'],
    ...pieces,
    ...pieces.flatMap((piece) => [`${piece}a`, `${piece} `, `${piece}:`, `${piece}=`, `-${piece}.`]),
  ]
    .map(fill)
    .concat(pieces.flatMap((piece) => [piece + fill('a'), piece + fill(' '), fill('a') + piece, `${piece} ${fill('a ')}`]))
} // biome-ignore format: a list of characters

test('there are patterns to look at', () => expect(patterns.length).toBeGreaterThan(150))

test.each(patterns)('no text makes a pattern slow: $name $pattern', ({ pattern }) => {
  const slow = lines(pattern).filter((line) => best(pattern, line) > 25)
  expect(slow.map((line) => line.slice(0, 40))).toEqual([])
})

/** CPU milliseconds: for a square of 8,192 steps about a hundred. */
const best = (pattern: RegExp, line: string): number =>
  leastCpuMilliseconds(
    () => {
      // A sticky one is tried at one place only.
      if (pattern.sticky) pattern.exec(line)
      else for (const _ of line.matchAll(pattern));
      pattern.lastIndex = 0
    },
    10,
    25,
  )
