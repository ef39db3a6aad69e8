import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseGlob } from '../../../src/inputs/glob-pattern.ts'
import { manifestFiles } from '../../../src/inputs/manifest-files.ts'
import { temporaryFolder } from '../../support/folder.ts'

const found = async (pattern: string, workspace: string): Promise<readonly string[]> => {
  const { files, faults } = await manifestFiles(pattern, workspace)
  return files.length === 0 ? faults : files.map((file) => relative(workspace, file))
}

const names = [
  ...['a.yaml', 'b.yml', 'c.json', 'note.md', '.hidden.yaml', '.d/x.yaml', 'd/x.yaml', 'd/e/f.yaml', 'd/e/ab.yaml'],
  ...['a{1,2}.yaml', 'a1.yaml', '!x.yaml', '~/home.yaml', 'p(1).yaml', 'p1.yaml', '[s].yaml', 's.yaml', 'q?.yaml'],
  ...['qq.yaml', 'folder.yaml/in.yaml', '$x^.yaml', 'a"b.yaml', 'w x.yaml', 'é.yaml', '+(a).yaml', 'a|b.yaml'],
] // biome-ignore format: a list of names
const workspace = temporaryFolder(Object.fromEntries(names.map((name) => [name, ''])))

/** What @actions/glob 0.7.0 found, which users know from other actions. */
const patterns: readonly (readonly [string, readonly string[]])[] = [
  // A path.
  ['a.yaml', ['a.yaml']],
  ['a.yaml/', ['"a.yaml/" matches no YAML or JSON file in WORKSPACE']],
  ['note.md', ['"note.md" matches no YAML or JSON file in WORKSPACE']],
  ['d', ['d/e/ab.yaml', 'd/e/f.yaml', 'd/x.yaml']],
  ['d/', ['d/e/ab.yaml', 'd/e/f.yaml', 'd/x.yaml']],
  ['d//e', ['d/e/ab.yaml', 'd/e/f.yaml']],
  ['.hidden.yaml', ['.hidden.yaml']],
  ['folder.yaml', ['folder.yaml/in.yaml']],
  // Wildcards: also of names with a dot; a folder that matches is read with what is below it.
  ['*.json', ['c.json']],
  ['*.y?l', ['b.yml']],
  ['?.yaml', ['a.yaml', 's.yaml', 'é.yaml']],
  ['?d/x.yaml', ['.d/x.yaml']],
  ['*hidden*', ['.hidden.yaml']],
  ['d*', ['d/e/ab.yaml', 'd/e/f.yaml', 'd/x.yaml']],
  ['d/*', ['d/e/ab.yaml', 'd/e/f.yaml', 'd/x.yaml']],
  ['d/*.yaml', ['d/x.yaml']],
  ['d/*/', ['d/e/ab.yaml', 'd/e/f.yaml']],
  ['*.json/', ['"*.json/" matches no YAML or JSON file in WORKSPACE']],
  ['?/*.yaml', ['d/x.yaml', '~/home.yaml']],
  ['**/x.yaml', ['.d/x.yaml', 'd/x.yaml']],
  ['**/e', ['d/e/ab.yaml', 'd/e/f.yaml']],
  ['d/**', ['d/e/ab.yaml', 'd/e/f.yaml', 'd/x.yaml']],
  ['d/**/*b.yaml', ['d/e/ab.yaml']],
  ['*.json/**', ['c.json']],
  ['q**.yaml', ['q?.yaml', 'qq.yaml']],
  // Sets.
  ['[a-c].*', ['a.yaml', 'b.yml', 'c.json']],
  ['[!a-c].yaml', ['s.yaml', 'é.yaml']],
  ['[^a-c].yaml', ['s.yaml', 'é.yaml']],
  ['q[?].yaml', ['q?.yaml']],
  ['[s].yaml', ['s.yaml']],
  ['[[]s].yaml', ['[s].yaml']],
  // A backslash.
  ['q\\?.yaml', ['q?.yaml']],
  ['\\[s\\].yaml', ['[s].yaml']],
  ['\\d/x.yaml', ['d/x.yaml']],
  // Characters that mean themselves, though other globs give them a meaning.
  ['a{1,2}.yaml', ['a{1,2}.yaml']],
  ['a{1,2}.*', ['a{1,2}.yaml']],
  ['a{1..2}.yaml', ['"a{1..2}.yaml" matches no YAML or JSON file in WORKSPACE']],
  ['{a,b}.y*', ['"{a,b}.y*" matches no YAML or JSON file in WORKSPACE']],
  ['!x.yaml', ['!x.yaml']],
  ['!*.yaml', ['!x.yaml']],
  ['!(a).*', ['"!(a).*" matches no YAML or JSON file in WORKSPACE']],
  ['+(a).*', ['+(a).yaml']],
  ['p(1).*', ['p(1).yaml']],
  ['a|b.*', ['a|b.yaml']],
  ['~/*', ['~/home.yaml']],
  ['$x^.*', ['$x^.yaml']],
  ['a"b.*', ['a"b.yaml']],
  ['w x.*', ['w x.yaml']],
  // Failed with an assertion of @actions/glob.
  ['./a.yaml', ['a.yaml']],
  ['./d/./*.yaml', ['d/x.yaml']],
  [
    'd/../a.yaml',
    [
      '"d/../a.yaml" has a segment "..", which a pattern cannot have: name the folder from the workspace on, or by its absolute path',
    ],
  ],
]

test.each(patterns)('%s', async (pattern, expected) => {
  expect(await found(pattern, workspace)).toEqual(expected.map((one) => one.replace('WORKSPACE', workspace)))
  if (expected.every((one) => names.includes(one)))
    expect(await found(`${workspace}/${pattern}`, temporaryFolder())).toHaveLength(expected.length)
})

test('all files, sorted', async () => {
  const all = names.filter((name) => name !== 'note.md').toSorted()
  for (const pattern of ['.', '*', '**', '**/*', '***'])
    expect([pattern, await found(pattern, workspace)]).toEqual([pattern, all])
})

test('the name of the workspace is not a pattern', async () => {
  const odd = join(temporaryFolder(), 'w[a]{b}(c) *')
  mkdirSync(odd)
  writeFileSync(join(odd, 'a.yaml'), '')
  expect(await found('*.yaml', odd)).toEqual(['a.yaml'])
})

test('links that lead to each other, or to a folder above, end', async () => {
  const looped = temporaryFolder({ 'a/1.yaml': '', 'b/2.yaml': '' })
  symlinkSync('../b', join(looped, 'a/to-b'))
  symlinkSync('../a', join(looped, 'b/to-a'))
  symlinkSync('..', join(looped, 'a/up'))
  expect(await found('**/1.yaml', looped)).toEqual(['a/1.yaml', 'b/to-a/1.yaml'])
})

test.each([
  ['a/b.yaml', { root: '/w/a/b.yaml', rest: [], onlyFolders: false }],
  ['/a/b*/', { root: '/a', rest: ['b*'], onlyFolders: true }],
  ['a/[b]/[bc]/d', { root: '/w/a/b', rest: ['[bc]', 'd'], onlyFolders: false }],
  ['[]a]/[!]a]', { root: '/w', rest: ['[]a]', '[!]a]'], onlyFolders: false }],
  ['[a/**/{b}', { root: '/w/[a', rest: ['**', '\\{b\\}'], onlyFolders: false }],
  ['/', { root: '/', rest: [], onlyFolders: true }],
])('what %s names by its words, and the rest for picomatch', (pattern, expected) => {
  expect(parseGlob(pattern, '/w')).toEqual(expected)
})
