import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { markContainers } from '../../src/cluster/run-label.ts'
import { temporaryFolder } from '../fakes/folder.ts'

/** A `docker` that prints its arguments, one a line. */
function path(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'docker'), '#!/bin/sh\nprintf "%s\\n" "$@"\n')
  chmodSync(join(folder, 'docker'), 0o755)
  return `/no/such/folder:${folder}:/usr/bin:/bin`
}

test('what kind has docker run gets the label, whatever stands in the arguments; all else goes through', () => {
  const env = markContainers(join(temporaryFolder(), 'new'), 'run-1', path())
  const said = (...args: string[]): string[] =>
    execFileSync('docker', args, { env, encoding: 'utf8' }).split('\n').slice(0, -1)
  const label = ['--label', 'io.github.setup-kro.run=run-1']
  expect(said('run', '--name', 'a b', '-e', 'x=$(id) "')).toEqual([
    'run',
    ...label,
    '--name',
    'a b',
    '-e',
    'x=$(id) "',
  ])
  expect(said('create', '')).toEqual(['create', ...label, ''])
  expect(said('exec', 'a', 'docker', 'run')).toEqual(['exec', 'a', 'docker', 'run'])
  expect(said('ps', '--filter', 'run')).toEqual(['ps', '--filter', 'run'])
})

test('a PATH without docker is said', () => {
  expect(() => markContainers(temporaryFolder(), 'run-1', '/no/such/folder')).toThrow(
    /there is no docker on PATH/,
  )
})
