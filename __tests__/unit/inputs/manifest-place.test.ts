import { expect, test } from '@jest/globals'
import { placeInManifest } from '../../../src/inputs/manifest-place.ts'
import { readManifests } from '../../../src/inputs/manifest-text.ts'
import { cpuMilliseconds } from '../../support/cpu-time.ts'

const text = `# a comment
apiVersion: v1
kind: ConfigMap
metadata: {name: first}
---
apiVersion: kro.run/v1alpha1
kind: ResourceGraphDefinition
metadata:
  name: app
spec:
  resources:
    - id: config
      template:
        data:
          size: \${schema.spec.size}
          "two words": "x-\${schema.spec.a}-\${schema.spec.b}"
          block: |
            first
            \${schema.spec.c}
`

test.each<[(string | number)[], number | null, number, number]>([
  [['spec', 'resources', 0], null, 12, 7],
  [['spec', 'resources', 0, 'template', 'data', 'size'], null, 15, 11],
  [['spec', 'resources', 0, 'template', 'data', 'size'], 0, 15, 17],
  [['spec', 'resources', 0, 'template', 'data', 'two words'], 1, 16, 44],
  [['spec', 'resources', 0, 'template', 'data', 'block'], 0, 19, 13],
  // What is not there stands where it would.
  [['spec', 'resources', 0, 'template', 'metadata', 'namespace'], null, 13, 7],
  [[], null, 6, 1],
])('%j %s', (path, nth, line, column) => {
  const found = readManifests(text, 'f').objects[1]
  if (found === undefined) throw new Error('no object')
  expect(placeInManifest(text, found.object, found.line, path, nth)).toEqual({ line, column })
})

test('an item of a List', () => {
  const list =
    'kind: List\napiVersion: v1\nitems:\n- kind: A\n  apiVersion: v1\n  metadata: {name: x}\n- kind: A\n  apiVersion: v1\n  metadata: {name: y}\n  spec: 1\n'
  const found = readManifests(list, 'f').objects[1]
  if (found === undefined) throw new Error('no object')
  expect(placeInManifest(list, found.object, found.line, ['spec'])).toEqual({ line: 10, column: 3 })
})

test('a file that has changed since: the line of the object', () => {
  const object = { apiVersion: 'v1', kind: 'A', metadata: { name: 'x' } }
  expect(placeInManifest('{', object, 7, ['spec'])).toEqual({ line: 7, column: 1 })
})

test('many places in one large file: it is parsed once', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `    - id: r${at}\n      template: {kind: Pod}\n`)
  const large = `apiVersion: v1\nkind: Thing\nmetadata: {name: app}\nspec:\n  resources:\n${many.join('')}`
  const object = { apiVersion: 'v1', kind: 'Thing', metadata: { name: 'app' } }
  let line = 0
  const spent = cpuMilliseconds(() => {
    for (let at = 0; at < 300; at += 1)
      line = placeInManifest(large, object, 1, ['spec', 'resources', at, 'id']).line
  })
  expect(line).toBe(6 + 2 * 299)
  expect(spent).toBeLessThan(3000)
})
