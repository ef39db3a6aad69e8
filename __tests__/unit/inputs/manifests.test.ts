import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../src/errors.ts'
import { readUserManifests } from '../../../src/inputs/manifests.ts'
import { temporaryFolder } from '../../support/folder.ts'

describe('reading', () => {
  const workspace = temporaryFolder({
    'rgds/b.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b}\n',
    'rgds/a.yml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n',
    'rgds/c.json': '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c"}}',
    'rgds/notes.md': 'not this',
    'broken.yaml': 'a: [1\n',
    'values.yaml': 'replicas: 3\n',
  })

  test('globs and paths, each file once, with where it came from', async () => {
    const found = await readUserManifests(['rgds/*', join(workspace, 'rgds/a.yml')], workspace)
    expect(found.objects.map(({ object: { metadata }, file }) => [metadata.name, file])).toEqual([
      ['a', 'rgds/a.yml'],
      ['b', 'rgds/b.yaml'],
      ['c', 'rgds/c.json'],
    ])
  })

  test('a folder is read with what is in it', async () => {
    expect((await readUserManifests(['rgds'], workspace)).objects).toHaveLength(3)
  })

  test('without a word on standard output, which belongs to --json', async () => {
    const { write } = process.stdout
    const written: string[] = []
    process.stdout.write = ((chunk: string) => written.push(chunk) > 0) as typeof write
    try {
      await readUserManifests(['rgds/*'], workspace)
      process.stdout.write('seen')
    } finally {
      process.stdout.write = write
    }
    expect(written).toEqual(['seen'])
  })

  test('every fault at once, each with its file', async () => {
    const error = await readUserManifests(['none/*.yaml', 'broken.yaml', 'values.yaml'], workspace).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).faults).toEqual([
      `manifests: "none/*.yaml" matches no YAML or JSON file in ${workspace}`,
      expect.stringMatching(/^manifests: broken\.yaml is not YAML: .*line/s),
      expect.stringMatching(
        /^manifests: values\.yaml has a document that is not a Kubernetes object \(line 1\): it needs apiVersion/,
      ),
    ])
  })
})
