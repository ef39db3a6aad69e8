import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from '../case.ts'
import type { Job } from '../job.ts'
import type { Sandbox } from '../sandbox.ts'

/** What an example said in a step without an id: its place counts. */
const said = (job: Job, name: string): string =>
  job.steps.find((step) => step.name === name)?.output ?? `no step ${name}`

function isGreen(job: Job): void {
  assert.equal(job.result, 'success', job.annotations.map(({ message }) => message).join('\n'))
  assert.deepEqual(
    job.steps.filter(({ result }) => result !== 'success'),
    [],
  )
}

const timings = (job: Job, step: string): Record<string, number> =>
  JSON.parse(job.outputs[step]?.timings ?? '{}')

export const kroContributor: Case = {
  name: 'kro-contributor',
  shows:
    "examples/kro-contributor.yml in a checkout of kro: built with ko, kro's own chainsaw tests, an RGD of its examples",
  clusters: ['e2e-kro'],
  async run(sandbox, checks) {
    const run = await sandbox.workflow({
      file: 'examples/kro-contributor.yml',
      base: sandbox.lab.LAB_KRO_SOURCE,
      repository: { '.chainsaw.yaml': sandbox.path('__tests__', 'e2e', 'kro-contributor', 'chainsaw.yaml') },
    })
    await checks.that("kro's own chainsaw tests are green, each of them", () => {
      const summary = run.job.summaries.map(({ text }) => text).join('\n')
      const folders = readdirSync(join(sandbox.lab.LAB_KRO_SOURCE, 'test/e2e/chainsaw'))
      assert.ok(folders.length > 0)
      assert.match(
        summary,
        new RegExp(`\\*\\*Tests\\*\\*: ${folders.length} of ${folders.length} chainsaw cases did not fail`),
      )
    })
    await checks.that('it is green, and what it tests is what ko built', () => {
      isGreen(run.job)
      assert.match(said(run.job, 'What is tested'), /^image: setup-kro\.local\/kro:setup-kro-\d+$/m)
      assert.match(said(run.job, 'An RGD of the examples becomes Active'), /condition met/)
      assert.ok((timings(run.job, 'kro')['kro.image'] ?? 0) > 0)
    })
    await checks.that('the cluster is gone', async () =>
      assert.deepEqual(await sandbox.containersOf('e2e-kro'), []),
    )
  },
}

export const platformTeam: Case = {
  name: 'platform-team',
  shows: 'examples/platform-team.yml: install: release and manifests, one job of its matrix',
  clusters: ['e2e-platform'],
  async run(sandbox, checks) {
    const run = await sandbox.workflow({
      file: 'examples/platform-team.yml',
      repository: { platform: sandbox.path('examples', 'manifests') },
      matrix: ['kro:v0.9.4', 'kubernetes:1.34'],
    })
    await checks.that('it is green, and the team got what it asked for', () => {
      isGreen(run.job)
      assert.equal(said(run.job, 'The team gets what it asked for'), '2\nblue@example.com\n')
    })
    await checks.that('the cluster is gone', async () =>
      assert.deepEqual(await sandbox.containersOf('e2e-platform'), []),
    )
  },
}

export const airGapped: Case = {
  name: 'air-gapped',
  shows: 'examples/air-gapped.yml: everything through mirrors that variables name, and nothing else',
  clusters: ['e2e-air-gapped'],
  async run(sandbox, checks) {
    const { lab } = sandbox
    const run = await sandbox.workflow({
      file: 'examples/air-gapped.yml',
      repository: {
        platform: sandbox.path('examples', 'manifests'),
        '.github/mirror-checksums.txt': lab.SETUP_KRO_CHECKSUMS,
      },
      vars: {
        KRO_NODE_IMAGE: lab.SETUP_KRO_NODE_IMAGE,
        KRO_DOWNLOAD_MIRROR: lab.SETUP_KRO_DOWNLOAD_MIRROR,
        KRO_REGISTRY_MIRRORS: lab.SETUP_KRO_REGISTRY_MIRRORS,
      },
      env: withoutLab(sandbox),
    })
    await checks.that('it is green', () => isGreen(run.job))
    await checks.that('every download came from the mirror', () => {
      const output = run.job.steps.find(({ name }) => name.includes('.setup-kro'))?.output ?? ''
      // Only what is downloaded: the output of tools in the groups has addresses of documentation and of Docker's registry.
      const urls = [...output.matchAll(/downloading (https?:\/\/\S+)/g)].map(([, url = '']) => url)
      assert.ok(
        urls.some((url) =>
          url.startsWith(`${lab.SETUP_KRO_DOWNLOAD_MIRROR}/github.com/kubernetes-sigs/kind`),
        ),
        output,
      )
      assert.deepEqual(
        urls.filter((url) => !/^https?:\/\/(127\.0\.0\.1|172\.\d+\.\d+\.\d+):/.test(url)),
        [],
      )
    })
  },
}

/** The example has to say all of it itself. */
const withoutLab = (sandbox: Sandbox): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.keys(sandbox.lab)
      .filter((name) => name.startsWith('SETUP_KRO_'))
      .map((name) => [name, undefined]),
  )
