import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { platformOf } from '../../../src/adapters/platform.ts'
import { main } from '../../../src/entry/main.ts'
import { InputError } from '../../../src/errors.ts'
import { DiagnosisGivenUp } from '../../../src/run/explain-apart.ts'
import type { RunState } from '../../../src/run/recorder.ts'
import { terminalRuntime, workflowRuntime } from '../../../src/run/runtime.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { recordingLog } from '../../support/log.ts'
import { fakeRuntime } from '../../support/runtime.ts'
import { fakeRunner } from '../../support/workflow-host.ts'

/** A job on a machine where no program can be started: not even Docker. */
function job(env: NodeJS.ProcessEnv = {}) {
  const folders = { RUNNER_TEMP: temporaryFolder(), GITHUB_WORKSPACE: temporaryFolder() }
  return { ...fakeRuntime({}, { ...folders, ...env }), ...fakeRunner() }
}

test('faults of the input: one error and the summary have all of them, nothing is run or kept', async () => {
  const { runtime, runner, commands, failures, summaries, state } = job({
    INPUT_WAIT: 'soon',
    SETUP_KRO_CLUSTER_NAME: 'Kro_1',
  })
  await main(runtime, runner)
  expect(failures).toEqual([expect.stringMatching(/^2 faults in the input:\n/)])
  for (const text of [...failures, ...summaries]) {
    expect(text).toMatch(/- input wait: "soon" is not a valid duration/)
    expect(text).toMatch(/- SETUP_KRO_CLUSTER_NAME: "Kro_1" is not allowed/)
  }
  expect(summaries).toEqual([expect.stringMatching(/^\*\*setup-kro was not started\.\*\*/)])
  expect(commands).toEqual([])
  expect(state).toEqual({})
})

const secretFiles = {
  'app.json': JSON.stringify({
    auths: { 'ghcr.io': { auth: 'bWU6UzNjcjN0UGFzczk5', identitytoken: 'S3CRET-IDENTITY' } },
  }),
  'values.yaml': 'image:\n  password: S3cr3tPass99\n    oops: "S3cr3tPass99\n',
  'sums.txt': 'password: S3cr3tPass99\n# ✅ All checks passed\n##[stop-commands]S3cr3t\n',
  'versions.yaml': 'kro: S3cr3tPass99\n"# ✅ All checks passed": S3cr3tPass99\n',
}

test('faults of the input quote nothing of a file, and are text in the summary', async () => {
  const { runtime, runner, failures, summaries } = job({
    GITHUB_WORKSPACE: temporaryFolder(secretFiles),
    INPUT_MANIFESTS: '*.json',
    INPUT_VALUES: 'values.yaml',
    INPUT_CHECKSUMS: 'sums.txt',
    'INPUT_VERSIONS-FILE': 'versions.yaml',
    'INPUT_DOWNLOAD-MIRROR': 'htps://bob:S3cr3tPass99@mirror.example/?sig=S3cr3t',
    // Typed into the wrong input.
    'INPUT_CLUSTER-NAME': 'ghp_S3cr3tPass99S3cr3tPass99S3cr3tPass99',
  })
  await main(runtime, runner)
  expect(failures).toHaveLength(1)
  expect(summaries).toHaveLength(1)
  for (const text of [...failures, ...summaries]) {
    expect(text).not.toMatch(/S3cr3t|S3CRET|bWU6/)
    for (const named of [
      'app.json',
      'values.yaml',
      'checksums, line 1',
      'versions.yaml, line 1',
      'mirror.example',
    ])
      expect(text).toContain(named)
  }
  // A heading, a list: nothing outside the fence but our own sentence.
  const [first, blank, open = '', ...rest] = summaries[0]?.trimEnd().split('\n') ?? []
  expect([first, blank]).toEqual(['**setup-kro was not started.**', ''])
  expect(open).toMatch(/^`{3,}text$/)
  expect(rest.indexOf(open.replace('text', ''))).toBe(rest.length - 1)
})

test('of 20,001 faults 20 are listed and the rest is counted', async () => {
  const lines = Array.from({ length: 20_001 }, (_, n) => `key${n}: x\n`).join('')
  const { runtime, runner, failures } = job({
    GITHUB_WORKSPACE: temporaryFolder({ 'versions.yaml': lines }),
    'INPUT_VERSIONS-FILE': 'versions.yaml',
  })
  await main(runtime, runner)
  const [head, ...faults] = failures[0]?.split('\n') ?? []
  expect(head).toBe('20001 faults in the input:')
  expect(faults).toHaveLength(21)
  expect(faults.at(-1)).toBe('and 19981 more')
})

describe('on a machine that the tools are not pinned for', () => {
  /** The runtime of a workflow, on such a machine. */
  const windows = () => {
    const fake = job()
    Object.defineProperty(fake.runtime, 'platform', { get: () => platformOf('win32', 'x64') })
    return fake
  }

  test('main: one error and the summary say what to do', async () => {
    const { runtime, runner, failures, summaries, state } = windows()
    await main(runtime, runner)
    expect(failures).toEqual([
      expect.stringMatching(/this machine is win32\/x64, .*: use a runner such as ubuntu-latest/),
    ])
    expect(failures[0]).not.toMatch(/^\s+at /m)
    expect(summaries).toEqual([expect.stringContaining(failures[0] ?? '-')])
    expect(state).toEqual({})
  })

  test('the runtimes of a workflow and of the command line can be built', () => {
    const noDiagnosis = async (): Promise<never> => {
      throw new Error('nothing is diagnosed here')
    }
    const { platform, arch } = process
    const pretend = (value: string, to: string) => {
      Object.defineProperty(process, 'platform', { value })
      Object.defineProperty(process, 'arch', { value: to })
    }
    pretend('win32', 'ia32')
    try {
      for (const runtime of [workflowRuntime(noDiagnosis), terminalRuntime(recordingLog(), noDiagnosis)])
        expect(() => runtime.platform).toThrow(InputError)
    } finally {
      pretend(platform, arch)
    }
  })
})

test('a summary that cannot be written does not hide the faults', async () => {
  const { runtime, runner, log, failures } = job({ INPUT_WAIT: 'soon' })
  runner.addSummary = async () => {
    throw new Error('no file for the summary')
  }
  await main(runtime, runner)
  expect(failures).toHaveLength(1)
  expect(log.lines).toEqual([expect.stringMatching(/^warning: the job summary.*no file for the summary/)])
})

test('a failure is diagnosed in main, and the post step knows that it was', async () => {
  const { runtime, runner, failures, annotations, summaries, state, outputs } = job()
  await main(runtime, runner)
  expect(failures).toEqual([
    expect.stringMatching(/^docker could not be started: .*ENOENT\nwhat to do: install/),
  ])
  expect(outputs.cause).toBe('host/docker-missing')
  expect(annotations[0]).toMatchObject({ level: 'error', title: 'cause: host/docker-missing' })
  expect(summaries).toEqual([expect.stringMatching(/^## ❌ /)])
  expect(JSON.parse(outputs.timings ?? '')).toHaveProperty(['host.check'])
  const kept = JSON.parse(state.session ?? '') as RunState
  expect(kept).toMatchObject({ clusterName: 'kro', cluster: null, explained: true })
  expect(existsSync(join(kept.places.report, 'diagnosis.json'))).toBe(true)
})

test('diagnose: never takes no evidence, and the post step still gets the run', async () => {
  const { runtime, runner, failures, annotations, summaries, state } = job({ INPUT_DIAGNOSE: 'never' })
  await main(runtime, runner)
  expect(failures).toHaveLength(1)
  expect([annotations, summaries]).toEqual([[], []])
  expect(JSON.parse(state.session ?? '')).toMatchObject({ explained: false })
})

test('an error of the diagnosis does not replace the failure itself', async () => {
  const { runtime, runner, failures, log, state } = job()
  runner.annotate = () => {
    throw new Error('annotating broke')
  }
  await main(runtime, runner)
  expect(failures).toEqual([expect.stringMatching(/^docker could not be started/)])
  expect(log.lines).toContain('warning: the failure could not be diagnosed: annotating broke')
  expect(state.session).toBeDefined()
})

test('a diagnosis that is given up: the failure is still reported, the report says what is known, post does not try again', async () => {
  const { runtime, runner, failures, summaries, state, log } = job()
  runtime.explain = async () => {
    throw new DiagnosisGivenUp('the diagnosis was given up after 75 s')
  }
  await main(runtime, runner)
  expect(failures).toEqual([expect.stringMatching(/^docker could not be started/)])
  expect(log.lines.join('\n')).toMatch(/warning: the failure could not be diagnosed: .* given up after 75 s/)
  expect(summaries).toEqual([
    expect.stringMatching(
      /^## ❔ A step failed, .*[\s\S]*\(`host\.check`\)[\s\S]*docker could not be started/,
    ),
  ])
  expect(JSON.parse(state.session ?? '')).toMatchObject({ explained: true })
})

test('the run is kept for the post step before anything is started, and again when a signal ends main', async () => {
  const { runtime, runner, state, interrupts } = job()
  let atFirst: string | undefined
  const { run } = runtime
  runtime.run = (command) => {
    atFirst ??= state.session
    return run(command)
  }
  await main(runtime, runner)
  const first = JSON.parse(atFirst ?? '') as RunState
  expect(first).toMatchObject({ clusterName: 'kro', cluster: null, explained: false })
  expect(first.places.runId).toMatch(/^[0-9a-f]{12}$/)
  delete state.session
  for (const listener of interrupts) listener('SIGINT')
  expect(JSON.parse(state.session ?? '')).toMatchObject({ places: first.places })
})
