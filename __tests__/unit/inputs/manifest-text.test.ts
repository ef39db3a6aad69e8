import { describe, expect, test } from '@jest/globals'
import { SetupError } from '../../../src/errors.ts'
import { parseManifests, readManifests } from '../../../src/inputs/manifest-text.ts'

describe('manifests', () => {
  test('documents, empty ones left out, lists taken apart', () => {
    const yaml = [
      '# Source: kro/crds/a.yaml',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}',
      '',
      '# nothing but this',
      'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret, metadata: {name: b}}\n- {apiVersion: v1, kind: Pod, metadata: {name: c}}',
    ].join('\n---\n')
    expect(parseManifests(yaml, 'x').map(({ kind, metadata }) => `${kind}/${metadata.name}`)).toEqual([
      'ConfigMap/a',
      'Secret/b',
      'Pod/c',
    ])
    expect(parseManifests('', 'x')).toEqual([])
  })

  test('objects are found at the line where their document begins', () => {
    const yaml = [
      '# a comment',
      'apiVersion: v1',
      'kind: ConfigMap',
      'metadata: { name: a }',
      '---',
      '',
      'apiVersion: v1',
      'kind: Pod',
      'metadata: { name: b }',
    ].join('\n')
    expect(readManifests(yaml, 'x').objects.map(({ object, line }) => [object.kind, line])).toEqual([
      ['ConfigMap', 2],
      ['Pod', 7],
    ])
  })

  test.each([
    ['a: [1\nb: 2', /^app\.yaml is not YAML: .* at line 2, column/s],
    [
      'apiVersion: v1\nkind: Pod',
      /^app\.yaml has a document that is not a Kubernetes object \(line 1, kind Pod\): it needs metadata\.name as text$/,
    ],
    ['# one\n---\njust text', /^app\.yaml has a document that is not a Kubernetes object \(line 3\): /],
    ['- 1\n- 2', /^app\.yaml has a document that is not a Kubernetes object/],
    [
      'apiVersion: v1\nkind: List\nitems: [null]',
      /^app\.yaml has a document that is not a Kubernetes object/,
    ],
    [
      'apiVersion: 1\nkind: [a]\nmetadata: null',
      /\(line 1\): it needs apiVersion, kind, metadata\.name as text$/,
    ],
  ])('%j is none', (yaml, message) => {
    expect(() => parseManifests(yaml, 'app.yaml')).toThrow(SetupError)
    expect(() => parseManifests(yaml, 'app.yaml')).toThrow(message)
  })

  test('items of a list have lines of their own; typed and nested lists are taken apart too', () => {
    const yaml = [
      'apiVersion: v1',
      'kind: List',
      'items:',
      '  - apiVersion: v1',
      '    kind: Pod',
      '    metadata: {name: a}',
      '  - apiVersion: v1',
      '    kind: ConfigMapList',
      '    items:',
      '      - metadata: {name: b}',
      '---',
      'apiVersion: example.com/v1',
      'kind: AccessList',
      'metadata: {name: c}',
      'items: [1]',
    ].join('\n')
    expect(
      readManifests(yaml, 'x').objects.map(({ object, line }) => [object.kind, object.metadata.name, line]),
    ).toEqual([
      ['Pod', 'a', 4],
      ['ConfigMap', 'b', 10],
      ['AccessList', 'c', 12],
    ])
  })

  test('generateName becomes a name, the same in one run for the same place', () => {
    const job = 'apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: load-}\n'
    const namesIn = (where: string) =>
      parseManifests([job, job].join('---\n'), where).map(({ metadata }) => metadata.name)
    const names = namesIn('a.yaml')
    for (const name of names) expect(name).toMatch(/^load-[bcdfghjklmnpqrstvwxz2456789]{5}$/)
    expect(new Set([...names, ...namesIn('b.yaml')]).size).toBe(4)
    expect(namesIn('a.yaml')).toEqual(names)
    expect(parseManifests(job.replace('load-', 'x'.repeat(80)), 'a')[0]?.metadata.name).toHaveLength(63)
  })
})
