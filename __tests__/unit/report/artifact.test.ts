import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type ArtifactStore, uniqueName, uploadReport } from '../../../src/report/artifact.ts'

const env = {
  ACTIONS_RUNTIME_TOKEN: 't',
  ACTIONS_RESULTS_URL: 'http://127.0.0.1/',
  GITHUB_JOB: 'e2e/kind: "a"',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_RUN_ID: '7',
}

function report(): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  mkdirSync(join(folder, 'evidence', 'steps'), { recursive: true })
  writeFileSync(join(folder, 'diagnosis.json'), '{}')
  writeFileSync(join(folder, 'evidence', 'steps', 'a.log'), 'a')
  // Of no use to anybody but the run.
  writeFileSync(join(folder, '.setup-kro.lock'), '{}')
  writeFileSync(join(folder, 'evidence', '.0123.new'), 'half')
  return folder
}

function recorder() {
  const warnings: string[] = []
  const ignore = () => undefined
  return {
    warnings,
    log: {
      info: ignore,
      warning: (text: string) => void warnings.push(text),
      error: ignore,
      debug: ignore,
      block: ignore,
    },
  }
}

type Upload = Parameters<ArtifactStore['uploadArtifact']>

describe('upload', () => {
  test('uploads every file below the folder, with its retention', async () => {
    const calls: Upload[] = []
    const store: ArtifactStore = {
      uploadArtifact: async (...call) => {
        calls.push(call)
        return { id: 42 }
      },
    }
    const { log, warnings } = recorder()
    const folder = report()
    const result = await uploadReport({
      folder,
      name: 'my: report',
      retentionDays: 3,
      env,
      log,
      store: async () => store,
    })
    expect(result).toEqual({ name: 'my-report', url: 'https://github.com/o/r/actions/runs/7/artifacts/42' })
    expect(calls).toEqual([
      [
        'my-report',
        [join(folder, 'diagnosis.json'), join(folder, 'evidence', 'steps', 'a.log')],
        folder,
        { retentionDays: 3 },
      ],
    ])
    expect(warnings).toEqual([])
  })

  test.each(['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'])(
    'without %s there is a warning, and nothing is loaded',
    async (name) => {
      const { log, warnings } = recorder()
      const store = async (): Promise<ArtifactStore> => {
        throw new Error('must not be asked for')
      }
      expect(
        await uploadReport({
          folder: report(),
          name: null,
          retentionDays: null,
          env: { ...env, [name]: '' },
          log,
          store,
        }),
      ).toBeNull()
      expect(warnings).toEqual([expect.stringContaining(`${name} not set`)])
    },
  )

  test('a service that refuses is a warning that says where the report is', async () => {
    const { log, warnings } = recorder()
    const folder = report()
    const store: ArtifactStore = { uploadArtifact: () => Promise.reject(new Error('GHESNotSupportedError')) }
    expect(
      await uploadReport({ folder, name: null, retentionDays: null, env, log, store: async () => store }),
    ).toBeNull()
    expect(warnings[0]).toContain('GHESNotSupportedError')
    expect(warnings[0]).toContain(folder)
  })

  test('a folder that is not there does not throw', async () => {
    const { log, warnings } = recorder()
    expect(
      await uploadReport({ folder: '/nowhere/at/all', name: null, retentionDays: null, env, log }),
    ).toBeNull()
    expect(warnings).toHaveLength(1)
  })
})

describe('the name', () => {
  test('has only allowed characters, and tells job and attempt', () => {
    expect(uniqueName(env, 'lot')).toMatch(/^setup-kro-e2e-kind-a-2-[0-9a-f]{8}$/)
  })

  test('differs between jobs of a matrix, which have the same environment', () => {
    expect(uniqueName(env)).not.toBe(uniqueName(env))
    expect(uniqueName(env, 'one')).toBe(uniqueName(env, 'one'))
  })
})
