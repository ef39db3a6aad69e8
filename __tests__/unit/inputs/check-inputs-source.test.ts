import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Inputs } from '../../../src/inputs/inputs.ts'
import { isKroCheckout } from '../../../src/inputs/values.ts'
import { temporaryFolder } from '../../support/folder.ts'
import type { Given } from '../../support/inputs.ts'
import { faults, read, workspace } from './read-inputs.ts'

describe('where kro comes from', () => {
  test.each<[Given, Pick<Inputs, 'install' | 'source'>]>([
    [{ source: 'kro' }, { install: 'source', source: { checkout: join(workspace, 'kro') } }],
    [{ source: 'v0.9.4' }, { install: 'source', source: { module: 'v0.9.4' } }],
    [{ source: 'other' }, { install: 'release', source: { checkout: join(workspace, 'other') } }],
    [
      { source: 'v0.9.4', install: 'make' },
      { install: 'make', source: { module: 'v0.9.4' } },
    ],
    [
      { source: 'kro', install: 'release' },
      { install: 'release', source: { checkout: join(workspace, 'kro') } },
    ],
    [
      { source: 'kro', cluster: 'none' },
      { install: 'none', source: { checkout: join(workspace, 'kro') } },
    ],
    [
      { source: 'kro', install: 'none' },
      { install: 'none', source: { checkout: join(workspace, 'kro') } },
    ],
  ])('%j', (given, expected) => expect(read(given)).toMatchObject(expected))

  test.each(['source', 'make'])('install %s without a checkout of kro is a fault', (install) => {
    expect(faults({ install })).toEqual([
      expect.stringMatching(
        new RegExp(`^source: install ${install} needs a kro checkout, and "\\." is not one`),
      ),
    ])
  })

  test('make makes its own cluster', () => {
    expect(faults({ install: 'make', source: 'kro', cluster: 'existing' })).toEqual([
      'input install: make works only with cluster kind: it creates the cluster itself',
    ])
  })

  test('a build for a cluster that is not KinD needs a place to push to', () => {
    const given: Given = { install: 'source', source: 'kro', cluster: 'existing' }
    expect(faults(given)).toEqual([expect.stringMatching(/^image-repository: .*ko can push to/)])
    expect(faults({ ...given, 'image-repository': 'localhost:5000/kro' })).toEqual([])
  })

  test.each([
    ['github.com/awslabs/kro', true],
    ['github.com/kro-run/kro', true],
    ['github.com/kubernetes-sigs/kro', true],
    ['github.com/kubernetes-sigs/kro/v2', false],
    ['example.com/kro', false],
  ])('a go.mod of module %s is kro: %s', (module, expected) => {
    expect(isKroCheckout(temporaryFolder({ 'go.mod': `module ${module}\n\ngo 1.24\n` }))).toBe(expected)
  })
})
