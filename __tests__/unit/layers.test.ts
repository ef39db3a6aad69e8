import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

/** The folders of src, top first: a file imports from its own folder and from those below. */
const order = [
  'entry',
  'command',
  'run',
  'report',
  'diagnosis',
  'changes',
  'stand-ins',
  'chainsaw',
  'kro',
  'cluster',
  'tools',
  'plan',
  'inputs',
  'evidence',
  'adapters',
  'model',
]
/** Below all folders, and the only file beside them. */
const ground = 'errors.ts'

interface Import {
  from: string
  to: string
}

const src = fileURLToPath(new URL('../../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** Imports of types count: what a type says of another folder is known of it. */
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/\b(?:from|import\(?)\s*'(\.{1,2}\/[^']+)'/g)].map(
    ([, path = '']) => ({ from: file, to: relative(src, resolve(src, dirname(file), path)) }),
  ),
)

const levelOf = (file: string): number => {
  const [folder = ''] = file.split('/', 1)
  return file === ground ? order.length : order.indexOf(folder)
}

function inWords({ from, to }: Import): string {
  return `${from} -> ${to}`
}

/** A way from a node back to itself, for each node that has one and is not on the way of another. */
function cycles(edges: readonly Import[]): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (node: string, way: readonly string[]): void => {
    const at = way.indexOf(node)
    if (at >= 0) found.push([...way.slice(at), node].join(' -> '))
    if (at >= 0 || done.has(node)) return
    for (const { from, to } of edges) if (from === node) visit(to, [...way, node])
    done.add(node)
  }
  for (const { from } of edges) visit(from, [])
  return found
}

test('Every file is in a folder that has its place in the order', () => {
  expect(files.filter((file) => levelOf(file) < 0)).toEqual([])
})

test('A file imports from its own folder and from those below', () => {
  expect(imports.length).toBeGreaterThan(files.length)
  const upward = imports.filter(({ from, to }) => levelOf(to) < levelOf(from))
  expect(upward.map(inWords)).toEqual([])
})

test('Files do not import each other in a cycle', () => {
  expect(cycles(imports)).toEqual([])
})

test('Folders do not import each other in a cycle, subfolders included', () => {
  const between = imports
    .map(({ from, to }) => ({ from: dirname(from), to: dirname(to) }))
    .filter(({ from, to }) => from !== to)
  expect(cycles(between)).toEqual([])
})

test('A cycle is found', () => {
  const edges = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'c', to: 'b' },
    { from: 'a', to: 'd' },
  ]
  expect(cycles(edges)).toEqual(['b -> c -> b'])
})
