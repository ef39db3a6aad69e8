import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

interface Job {
  needs?: string | string[]
  if?: string
  environment?: string
  permissions?: Record<string, string>
  'continue-on-error'?: unknown
  'timeout-minutes'?: number
  uses?: string
  steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[]
}

interface Workflow {
  on: Record<string, unknown>
  permissions?: unknown
  jobs: Record<string, Job>
}

const root = new URL('../../', import.meta.url)
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8')
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`)

const workflows = new Map(
  filesIn('.github/workflows').map((file) => [
    file.slice('.github/workflows/'.length),
    parse(text(file)) as Workflow,
  ]),
)
function workflow(name: string): Workflow {
  const found = workflows.get(name)
  if (found === undefined) throw new Error(`.github/workflows/${name} does not exist`)
  return found
}

const needsOf = (job: Job | undefined): string[] => [job?.needs ?? []].flat()
const jobs = [...workflows].flatMap(([file, { jobs }]) =>
  Object.entries(jobs).map(([name, job]) => ({ name: `${file}: ${name}`, job })),
)

describe('the required check', () => {
  const ci = workflow('ci.yml')
  const gate = ci.jobs['all-passed']

  test('needs every other job of ci.yml', () => {
    const others = Object.keys(ci.jobs).filter((name) => name !== 'all-passed')
    expect(needsOf(gate).toSorted()).toEqual(others.toSorted())
  })

  test('runs also when a job failed, and then fails', () => {
    expect(gate?.if).toBe('always()')
    expect(gate?.steps?.at(-1)?.run).toContain('all(.[]; .result == "success")')
  })

  test('no job that it needs can fail and count as a success', () => {
    const called = Object.values(ci.jobs).flatMap(({ uses }) => (uses === undefined ? [] : [uses]))
    expect(called).toEqual(['./.github/workflows/e2e.yml'])
    for (const [name, job] of Object.entries({ ...ci.jobs, ...workflow('e2e.yml').jobs }))
      expect([name, job['continue-on-error']]).toEqual([name, undefined])
  })

  test('no other workflow runs for pull requests, and none with the rights of main', () => {
    const on = (event: string): string[] =>
      [...workflows].filter(([, { on }]) => event in on).map(([file]) => file)
    expect(on('pull_request')).toEqual(['ci.yml'])
    expect([...on('pull_request_target'), ...on('workflow_run'), ...on('issue_comment')]).toEqual([])
  })
})

describe('permissions', () => {
  test('every workflow begins with contents: read', () => {
    for (const [file, { permissions }] of workflows)
      expect([file, permissions]).toEqual([file, { contents: 'read' }])
  })

  test('only these jobs may write, and only this', () => {
    const writes = jobs.flatMap(({ name, job }) =>
      Object.entries(job.permissions ?? {})
        .filter(([, access]) => access !== 'read')
        .map(([scope]) => `${name}: ${scope}`),
    )
    expect(writes.toSorted()).toEqual([
      'ci.yml: codeql: security-events',
      'release.yml: publish: attestations',
      'release.yml: publish: contents',
      'release.yml: publish: id-token',
      'scorecard.yml: scorecard: id-token',
      'scorecard.yml: scorecard: security-events',
    ])
  })

  test('only the job that publishes keeps the token in its checkout', () => {
    const kept = jobs.filter(({ job }) =>
      job.steps?.some(
        (step) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false,
      ),
    )
    expect(kept.map(({ name }) => name)).toEqual(['release.yml: publish'])
  })

  test('every job has a limit of time', () => {
    const endless = jobs.filter(
      ({ job }) => job.uses === undefined && typeof job['timeout-minutes'] !== 'number',
    )
    expect(endless.map(({ name }) => name)).toEqual([])
  })
})

describe('a release', () => {
  const { verify, publish } = workflow('release.yml').jobs

  test('nothing is published before the tag was found on main, and without the environment', () => {
    const steps = verify?.steps?.flatMap(({ run }) => run ?? []) ?? []
    expect(steps[0]).toBe('node scripts/release-check.ts "$GITHUB_REF_NAME"')
    expect(needsOf(publish)).toEqual(['verify'])
    expect(publish).toMatchObject({ environment: 'release' })
    expect(publish?.if).toBeUndefined()
  })

  test('its provenance is attested before it is published, and nothing of npm runs beside the token', () => {
    const steps = publish?.steps ?? []
    const attested = steps.findIndex(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'))
    const published = steps.findIndex(({ run }) => run?.includes('gh release create'))
    expect(attested).toBeGreaterThan(0)
    expect(published).toBeGreaterThan(attested)
    expect(steps.filter(({ run }) => run !== undefined && /\bnp[mx]\b/.test(run))).toEqual([])
  })
})

/**
 * Every `uses:` of a file with its comment, also in text that YAML does not take as a step. Of this repository are the
 * action itself and its workflows.
 */
function usesOf(file: string): { at: string; action: string; comment: string }[] {
  return text(file)
    .split('\n')
    .flatMap((line, index) => {
      const [, action, comment = ''] = /^\s*(?:-\s+)?uses:\s*(\S+)(?:\s+#\s*(.*))?$/.exec(line) ?? []
      return action === undefined ? [] : [{ at: `${file}:${index + 1}`, action, comment }]
    })
}

const isOurs = (action: string): boolean => /^\.\/|^setup-kro\/setup-kro@v1$/.test(action)

describe('actions', () => {
  const uses = ['.github', 'examples'].flatMap(filesIn).flatMap(usesOf)

  test('each is pinned by its commit, with the version of that commit behind it', () => {
    const others = uses.filter(({ action }) => !isOurs(action))
    expect(others.length).toBeGreaterThan(20)
    const loose = others.filter(
      ({ action, comment }) =>
        !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action) || !/^v\d+\.\d+\.\d+$/.test(comment),
    )
    expect(loose).toEqual([])
  })

  test('one action has one version, and one commit, everywhere', () => {
    const pins = new Map<string, Set<string>>()
    for (const { action, comment } of uses.filter(({ action }) => !isOurs(action))) {
      const [path = '', commit = ''] = action.split('@')
      const repository = path.split('/').slice(0, 2).join('/')
      pins.set(repository, (pins.get(repository) ?? new Set()).add(`${commit} ${comment}`))
    }
    expect([...pins].filter(([, versions]) => versions.size > 1)).toEqual([])
  })

  test('no step escapes this reading', () => {
    const steps = jobs.flatMap(({ job }) => [
      ...(job.uses === undefined ? [] : [job.uses]),
      ...(job.steps ?? []).flatMap(({ uses }) => uses ?? []),
    ])
    const read = uses.filter(({ at }) => at.startsWith('.github/workflows/')).map(({ action }) => action)
    expect(read.toSorted()).toEqual(steps.toSorted())
  })
})
