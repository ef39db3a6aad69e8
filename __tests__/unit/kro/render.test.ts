import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { renderKro } from '../../../src/kro/build.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type Given, rawInput } from '../../support/inputs.ts'
import { fakeSteps, rejection } from '../../support/steps.ts'

const deployment =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: kro}\nspec: {template: {spec: {containers: [{image: "kro:1"}]}}}\n'

async function rendered(given: Given) {
  const plan = await makePlan(rawInput({ install: 'release', ...given }), temporaryFolder(), {
    os: 'linux',
    arch: 'amd64',
  })
  const { steps, commands } = fakeSteps({
    'helm show': 'config: {clientQps: 100, clientBurst: 150}\n',
    'helm template': deployment,
  })
  const work = temporaryFolder()
  const chart = { path: 'kro.tgz', image: null, sha256: {} }
  const { tuning } = await renderKro(plan, chart, steps, { helm: 'helm', work })
  const files = commands.at(-1)?.args.filter((arg) => arg.endsWith('.yaml')) ?? []
  return {
    tuning,
    files: files.map((file) => file.slice(work.length + 1)),
    read: (file: string) => parse(readFileSync(join(work, file), 'utf8')),
  }
}

test('the tuning comes first, so that the user’s values win over it, and ours over both', async () => {
  const { tuning, files, read } = await rendered({
    values: 'config: {clientQps: 5}',
    'rbac-mode': 'aggregation',
  })
  expect(files).toEqual(['values-tuning.yaml', 'values-user.yaml', 'values-own.yaml'])
  expect(read('values-tuning.yaml')).toEqual({ config: { clientBurst: 1500 } })
  expect(tuning).toEqual([{ name: 'config.clientBurst', value: '1500', chart: '150' }])
})

test.each<[string, Given]>([
  ['tuning: none', { tuning: 'none' }],
  ['a cluster that is not ours', { cluster: 'existing' }],
])('nothing is tuned with %s', async (_, given) => {
  const { tuning, files } = await rendered(given)
  expect(tuning).toEqual([])
  expect(files).toEqual(['values-own.yaml'])
})

test('a checkout whose chart has a link out of it is not rendered: helm would follow the link', async () => {
  const plan = await makePlan(rawInput({ install: 'release' }), temporaryFolder(), {
    os: 'linux',
    arch: 'amd64',
  })
  const checkout = temporaryFolder({ 'helm/Chart.yaml': 'name: kro\n' })
  symlinkSync('/etc/hostname', join(checkout, 'helm/secret.txt'))
  const { steps, commands } = fakeSteps({ helm: deployment })
  const chart = { path: join(checkout, 'helm'), image: null, sha256: {} }
  const error = await rejection(renderKro(plan, chart, steps, { helm: 'helm', work: temporaryFolder() }))
  expect(error.message).toMatch(/helm has secret\.txt, which leads out of .* through a symbolic link/)
  expect(commands).toEqual([])
})
