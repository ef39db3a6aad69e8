import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { markContainers, pendingContainers } from '../../../src/cluster/run-label.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { placesOf } from '../../support/paths.ts'

/** A PATH with a `docker` that prints its arguments, one a line. */
function path(script = 'printf "%s\\n" "$@"'): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'docker'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, 'docker'), 0o755)
  return `/no/such/folder:${folder}:/usr/bin:/bin`
}

test('what kind has docker run gets the label, whatever stands in the arguments; all else goes through', () => {
  const env = markContainers(placesOf(), path())
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

test('the name of a container is known while it is created, and stays known where the client is killed', () => {
  const places = placesOf()
  const run = (script: string) => {
    const env = markContainers(places, path(script))
    return spawnSync('docker', ['run', '--name', 'demo-worker', 'image'], { env, encoding: 'utf8' })
  }
  expect(run('cat "$SETUP_KRO_DOCKER_PENDING"/*').stdout).toBe('demo-worker\n')
  expect(pendingContainers(places.folder)).toEqual([])
  expect(run('exit 125').status).toBe(125)
  expect(pendingContainers(places.folder)).toEqual([])
  // A client that ends as it should when it is interrupted, though Docker goes on.
  run('trap "exit 125" INT; kill -INT $PPID; kill -INT $$')
  expect(pendingContainers(places.folder)).toEqual(['demo-worker'])
  run('kill -KILL $PPID')
  expect(pendingContainers(places.folder)).toEqual(['demo-worker'])
})

test('a PATH without docker is reported', () => {
  expect(() => markContainers(placesOf(), '/no/such/folder')).toThrow(/there is no docker on PATH/)
})
