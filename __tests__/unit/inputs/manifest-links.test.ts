import { execFileSync } from 'node:child_process'
import { rmSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../src/errors.ts'
import { readUserManifests } from '../../../src/inputs/manifests.ts'
import { temporaryFolder } from '../../support/folder.ts'

describe('links and files that are none', () => {
  const secret = '{"auths": {"example.com": {"auth": "SECRET"}}}'
  const outside = temporaryFolder({ 'config.json': secret, 'folder/b.yaml': 'x: SECRET\n' })
  const configMap = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`
  const faultsOf = async (patterns: string[], workspace: string): Promise<readonly string[]> => {
    const error = await readUserManifests(patterns, workspace).catch((thrown: unknown) => thrown)
    if (!(error instanceof InputError)) throw new Error('there were no faults')
    expect(error.message).not.toContain('SECRET')
    expect(error.message).not.toContain(outside)
    return error.faults
  }
  const namesOf = async (patterns: string[], workspace: string): Promise<string[]> =>
    (await readUserManifests(patterns, workspace)).objects.map(({ object: { metadata } }) => metadata.name)

  test.each(['platform/*', 'platform/app.json', 'platform', '**/*.json'])(
    'a link to a file outside that %s finds is refused, by its name',
    async (pattern) => {
      const workspace = temporaryFolder({ 'platform/a.yaml': configMap('a') })
      symlinkSync(join(outside, 'config.json'), join(workspace, 'platform/app.json'))
      expect(await faultsOf([pattern], workspace)).toEqual([
        `manifests: "${pattern}" names platform/app.json, which leads out of ${workspace} through a symbolic link`,
      ])
    },
  )

  test('so is a link to a folder outside, named or found', async () => {
    const workspace = temporaryFolder({ 'platform/a.yaml': configMap('a') })
    symlinkSync(join(outside, 'folder'), join(workspace, 'platform/sub'))
    const fault = `names platform/sub, which leads out of ${workspace} through a symbolic link`
    for (const pattern of ['platform/sub/*.yaml', 'platform/*', 'platform/**'])
      expect(await faultsOf([pattern], workspace)).toEqual([`manifests: "${pattern}" ${fault}`])
  })

  test('a wildcard does not go through links that lead out, and says so where it finds nothing', async () => {
    const workspace = temporaryFolder({ 'a/a.yaml': configMap('a') })
    symlinkSync('/', join(workspace, 'root'))
    expect(await namesOf(['**/a.yaml'], workspace)).toEqual(['a'])
    expect(await faultsOf(['**/b.yaml'], workspace)).toEqual([
      `manifests: "**/b.yaml" matches no YAML or JSON file in ${workspace}; symbolic links that lead out of it are not followed: root`,
    ])
  })

  test('links from one part of the workspace to another are followed, and a file is read once', async () => {
    const workspace = temporaryFolder({ 'base/a.yaml': configMap('a'), 'envs/x.md': '' })
    symlinkSync('../base', join(workspace, 'envs/prod'))
    symlinkSync('a.yaml', join(workspace, 'base/also.yaml'))
    symlinkSync('nowhere', join(workspace, 'envs/broken.yaml'))
    expect(await faultsOf(['envs'], workspace)).toEqual([
      'manifests: "envs" names envs/broken.yaml, which is a symbolic link that leads nowhere',
    ])
    rmSync(join(workspace, 'envs/broken.yaml'))
    for (const pattern of ['envs/prod', 'envs/prod/*.yaml', 'envs/*/a.yaml', '**/*.yaml', 'base/also.yaml'])
      expect([pattern, await namesOf([pattern], workspace)]).toEqual([pattern, ['a']])
  })

  test('a path outside is read where the user wrote it', async () => {
    const elsewhere = temporaryFolder({ 'a.yaml': configMap('a') })
    symlinkSync('a.yaml', join(elsewhere, 'link.yaml'))
    const workspace = temporaryFolder()
    for (const path of ['a.yaml', 'link.yaml', '*.yaml'])
      expect(await namesOf([join(elsewhere, path)], workspace)).toEqual(['a'])
  })

  test('a pipe, a broken link and what is too large are faults; nothing waits', async () => {
    const workspace = temporaryFolder({ 'm/big.yaml': '' })
    execFileSync('mkfifo', [join(workspace, 'm/pipe.yaml')])
    symlinkSync('nowhere', join(workspace, 'm/broken.yaml'))
    symlinkSync('/dev/zero', join(workspace, 'm/zero.yaml'))
    truncateSync(join(workspace, 'm/big.yaml'), 17e6)
    expect(await faultsOf(['m/*'], workspace)).toEqual([
      'manifests: "m/*" names m/big.yaml, which has 17.0 MB, and at most 16.0 MB are read',
      'manifests: "m/*" names m/broken.yaml, which is a symbolic link that leads nowhere',
      'manifests: "m/*" names m/pipe.yaml, which is a named pipe (FIFO), not a regular file',
      `manifests: "m/*" names m/zero.yaml, which leads out of ${workspace} through a symbolic link`,
    ])
  })
})
