import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Command } from '../../../src/adapters/process.ts'
import { NameTakenError } from '../../../src/cluster/name-taken.ts'
import { makeKro } from '../../../src/kro/make.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { FakeDocker } from '../../support/docker.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type Given, rawInput } from '../../support/inputs.ts'
import { placesOf } from '../../support/paths.ts'
import { result } from '../../support/run.ts'
import { fakeSteps, rejection } from '../../support/steps.ts'

/** Programs that print their name and arguments; `kind` runs docker as the real one does. */
function programs(): string {
  const folder = temporaryFolder({
    kind: '#!/bin/sh\necho kind "$@"\n[ "$1" = create ] && docker run --name demo-control-plane image\n',
    docker: '#!/bin/sh\necho docker "$@"\n',
    ko: '',
    helm: '#!/bin/sh\necho helm "$@"\n',
  })
  for (const name of ['kind', 'docker', 'helm']) chmodSync(join(folder, name), 0o755)
  return folder
}

/** `make deploy-kind`, whose recipe `answers` the command. */
async function made(make: (command: Command) => ReturnType<typeof result>, given: Given = {}) {
  const workspace = temporaryFolder({
    'go.mod': 'module github.com/kubernetes-sigs/kro\n',
    '.ko.yaml': 'defaultBaseImage: gcr.io/distroless/static\n',
  })
  const plan = await makePlan(rawInput({ 'cluster-name': 'demo', install: 'make', ...given }), workspace, {
    os: 'linux',
    arch: 'amd64',
  })
  const folder = programs()
  const docker = new FakeDocker()
  const env = { PATH: `${folder}:/usr/bin:/bin` }
  const { steps, clock } = fakeSteps({
    ...docker.answers,
    git: 'v0.9.4\n',
    [`${folder}/ko`]: '0.19.1\n',
    [`${folder}/helm show`]: 'config: {clientQps: 100}\n',
    make,
  })
  const places = placesOf()
  await mkdir(places.work)
  const tools = {
    kind: `${folder}/kind`,
    kubectl: 'kubectl',
    ko: `${folder}/ko`,
    helm: `${folder}/helm`,
    chainsaw: 'chainsaw',
  }
  const platform = { os: 'linux', arch: 'amd64' } as const
  const checkout = { folder: workspace, version: 'v0.9.4', identity: null }
  return {
    docker,
    done: () => makeKro(plan, checkout, tools, steps, { places, platform, clock, env }),
  }
}

test('the recipe deletes no cluster, and what it creates is known as the run’s', async () => {
  const said: string[] = []
  const { done } = await made(({ args, env }) => {
    const kind = args.find((arg) => arg.startsWith('KIND='))?.slice('KIND='.length) ?? ''
    for (const words of ['delete cluster --name demo', 'create cluster --name demo', 'version'])
      said.push(
        spawnSync(kind, words.split(' '), { env: { ...env } as NodeJS.ProcessEnv, encoding: 'utf8' }).stdout,
      )
    return result()
  })
  await done()
  expect(said).toEqual([
    '',
    expect.stringMatching(
      /^kind create cluster --name demo --image .* --retain --wait 120s\ndocker run --label io\.github\.setup-kro\.run=run-1 --name demo-control-plane image\n$/,
    ),
    'kind version\n',
  ])
})

test('another run has the name: its cluster is left, and nothing is taken for ours', async () => {
  const { docker, done } = await made(() =>
    result('', 2, {
      stderr: 'ERROR: failed to create cluster: node(s) already exist for a cluster with the name "demo"',
    }),
  )
  docker.create('demo-control-plane', 'run-2')
  const error = await rejection(done())
  expect(error).toBeInstanceOf(NameTakenError)
  expect(docker.names).toEqual(['demo-control-plane of run-2'])
})

test.each<[string, Given, string]>([
  ['the recipe’s chart is tuned', {}, 'helm template kro ./helm --set a=b --values '],
  [
    'with tuning: none helm is run as the recipe has it',
    { tuning: 'none' },
    'helm template kro ./helm --set a=b\n',
  ],
])('%s', async (_, given, expected) => {
  const said: string[] = []
  const { done } = await made(({ args, env }) => {
    const helm = args.find((arg) => arg.startsWith('HELM='))?.slice('HELM='.length) ?? ''
    for (const words of ['template kro ./helm --set a=b', 'version'])
      said.push(
        spawnSync(helm, words.split(' '), { env: { ...env } as NodeJS.ProcessEnv, encoding: 'utf8' }).stdout,
      )
    return result()
  }, given)
  const records = await done()
  expect(said[0]).toContain(expected)
  expect(said[1]).toBe('helm version\n')
  expect(records.map(({ name }) => name)).toEqual('tuning' in given ? [] : ['config.clientQps'])
})
