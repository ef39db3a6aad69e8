import { expect, test } from '@jest/globals'
import { checkInputs } from '../../../src/inputs/check-inputs.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type Given, rawInput } from '../../support/inputs.ts'

const checkout = temporaryFolder({
  'go.mod': 'module github.com/kubernetes-sigs/kro\n',
  'rgd.yaml': 'apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nmetadata:\n  name: x\n',
})
const platform = temporaryFolder({
  'rgd.yaml': 'apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nmetadata:\n  name: x\n',
})

const read = (given: Given, workspace = platform) =>
  checkInputs(rawInput({ manifests: 'rgd.yaml', ...given }), workspace)

test.each([
  ['v0.9.4', platform, { version: 'v0.9.4' }],
  ['0.10.0-rc.0', platform, { version: 'v0.10.0-rc.0' }],
  ['.', checkout, { checkout }],
])('upgrade-to %s', (value, workspace, expected) => {
  const { inputs, faults } = read({ 'upgrade-to': value }, workspace)
  expect(faults).toEqual([])
  // Also in a checkout the release is installed first.
  expect(inputs).toMatchObject({ upgradeTo: expected, install: 'release' })
})

test.each<[string, Given, string, RegExp]>([
  [
    'a branch',
    { 'upgrade-to': 'main' },
    platform,
    /"main" is neither an exact version such as v0\.9\.4 nor \./,
  ],
  ['an option', { 'upgrade-to': '--help' }, platform, /is neither an exact version/],
  [
    'no checkout',
    { 'upgrade-to': '.' },
    platform,
    /the kro checkout that source names, and source names none/,
  ],
  ['a module', { 'upgrade-to': '.', source: 'v0.9.3' }, platform, /source is the version v0\.9\.3/],
  [
    'no manifests',
    { 'upgrade-to': 'v0.9.4', manifests: '' },
    platform,
    /^input upgrade-to: it needs manifests/,
  ],
  [
    'a cluster of others',
    { 'upgrade-to': 'v0.9.4', cluster: 'existing' },
    platform,
    /only with cluster kind/,
  ],
  ['another install', { 'upgrade-to': 'v0.9.4', install: 'source' }, checkout, /and install is source/],
])('%s: a fault', (_, given, workspace, expected) => {
  expect(read(given, workspace).faults).toEqual([expect.stringMatching(expected)])
})

const plan = (given: Given, workspace = platform) =>
  makePlan(rawInput({ manifests: 'rgd.yaml', ...given }), workspace, { os: 'linux', arch: 'amd64' })

test('a plan has the kro of before and the one of after', async () => {
  const { versions, upgrade, tools } = await plan({ 'kro-version': 'v0.9.0', 'upgrade-to': 'v0.9.4' })
  expect(versions.kro).toBe('v0.9.0')
  expect(upgrade).toMatchObject({ from: 'v0.9.0', to: 'v0.9.4', target: { versions: { kro: 'v0.9.4' } } })
  expect(upgrade?.target.versions.kubernetes).toBe(versions.kubernetes)
  expect(tools).not.toContain('ko')
})

test('a checkout is built, for which ko is installed', async () => {
  const { upgrade, tools, inputs } = await plan({ 'kro-version': 'v0.9.0', 'upgrade-to': '.' }, checkout)
  expect(inputs).toMatchObject({ install: 'release', kroVersion: 'v0.9.0' })
  // kro-version says nothing of the checkout.
  expect(upgrade).toMatchObject({
    from: 'v0.9.0',
    to: 'the checkout',
    target: { inputs: { install: 'source', kroVersion: null } },
  })
  expect(tools).toContain('ko')
})

test.each<[Given, RegExp]>([
  [
    { 'kro-version': 'v0.9.4', 'upgrade-to': 'v0.9.4' },
    /^input upgrade-to: v0\.9\.4 is the version that is installed first/,
  ],
  [{ 'upgrade-to': 'v0.99.0' }, /^input upgrade-to: kro v0\.99\.0 is not known here; (?!.*source:)/],
])('%j is refused before anything is touched', async (given, expected) => {
  await expect(plan(given)).rejects.toMatchObject({ faults: [expect.stringMatching(expected)] })
})
