import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandLine } from '../../../src/adapters/process.ts'
import { post } from '../../../src/entry/post.ts'
import { byHand, DiagnosisGivenUp } from '../../../src/run/explain-apart.ts'
import { placesOf } from '../../support/paths.ts'
import { result } from '../../support/run.ts'
import { fakeRuntime } from '../../support/runtime.ts'
import { fakeRunner } from '../../support/workflow-host.ts'
import { deletion, postOf, working } from './post-job.ts'

describe('what goes wrong here is a warning, never a failure', () => {
  test('a file is where the report was: a warning says so, and the cluster is still deleted', async () => {
    const { run, report, commands, warnings, failures } = await postOf('failure')
    rmSync(report, { recursive: true })
    writeFileSync(report, 'no folder')
    await run()
    expect(warnings()).toEqual([
      expect.stringMatching(
        /^warning: the report in \S+ cannot be continued, so the job is not diagnosed: a file is where the folder was\n/,
      ),
    ])
    expect(warnings()[0]).toMatch(/what to do: leave that folder/)
    expect(commands.map(commandLine)).toContain(deletion)
    expect(failures).toEqual([])
  })

  test('the reports cannot be written: the cluster is still deleted', async () => {
    const { run, report, commands, warnings, failures } = await postOf('failure')
    // A folder of that name cannot be replaced by a file, by root neither.
    mkdirSync(join(report, 'diagnosis.json', 'x'), { recursive: true })
    await run()
    expect(warnings().join('\n')).toMatch(/setup-kro's post step: .*diagnosis\.json/)
    expect(commands.map(commandLine)).toContain(deletion)
    expect(failures).toEqual([])
  })

  test('nothing more can be recorded: the cluster is still deleted', async () => {
    const { run, runtime, report, commands, warnings, failures } = await postOf('failure')
    runtime.explain = async () => {
      // As a disk that is full: from here on no record of a step can be written.
      rmSync(join(report, 'evidence', 'steps.json'))
      mkdirSync(join(report, 'evidence', 'steps.json', 'x'), { recursive: true })
      throw new Error('no diagnosis')
    }
    await run()
    expect(warnings().join('\n')).toMatch(/steps\.json/)
    expect(commands.map(commandLine)).toContain(deletion)
    expect(failures).toEqual([])
  })

  test('Docker does not delete it: its words, and the name of the cluster', async () => {
    const { run, warnings, failures } = await postOf('success', {
      answers: { ...working, 'docker rm': result('', 1, { stderr: 'Error: device is busy' }) },
    })
    await run()
    expect(warnings()).toEqual([
      expect.stringMatching(/^warning: the cluster demo could not be deleted: .*Error: device is busy/s),
    ])
    expect(failures).toEqual([])
  })

  test('the state is not what main kept', async () => {
    const { runtime, log } = fakeRuntime()
    const { runner, failures } = fakeRunner({ session: '{ cut' })
    await post(runtime, runner)
    expect(log.lines).toEqual([
      expect.stringMatching(
        /^warning: the state that the main step kept .* is not valid: .*JSON.*\nwhat to do: .*: kind delete cluster --name kro$/,
      ),
    ])
    expect(failures).toEqual([])
  })
})

describe('cleanup waits for nothing, and depends on nothing but what main kept and the input cleanup', () => {
  const givenUp = new DiagnosisGivenUp('the diagnosis was given up after 75 s', { hint: byHand('/r') })

  test('a diagnosis that does not end is given up: said everywhere, then the cluster is deleted', async () => {
    const { run, runtime, report, commands, warnings, summaries, failures } = await postOf('failure')
    const limits: number[] = []
    runtime.explain = async (_, seconds) => {
      limits.push(seconds)
      writeFileSync(join(report, 'diagnosis.json'), '{ "half": ')
      throw givenUp
    }
    await run()
    expect(limits).toEqual([75])
    expect(commands.map(commandLine)).toContain(deletion)
    expect(warnings()[0]).toMatch(
      /the diagnosis was given up after 75 s\nwhat to do: the evidence is in .*analyze/,
    )
    expect(summaries).toEqual([
      expect.stringMatching(/^## ❔ There is no diagnosis[\s\S]*given up after 75 s/),
    ])
    expect(existsSync(join(report, 'diagnosis.json'))).toBe(false)
    expect(failures).toEqual([])
  })

  test.each(['success', 'cancelled'])(
    'a job that is not diagnosed (%s): deleted first, and no text of the evidence is looked at',
    async (status) => {
      const { run, runtime, runner, commands, summaries, warnings } = await postOf(status)
      runtime.explain = async () => {
        throw givenUp
      }
      const addSummary = runner.addSummary
      let before: string[] = []
      runner.addSummary = async (markdown) => {
        before = commands.map(commandLine)
        await addSummary(markdown)
      }
      await run()
      expect(before).toContain(deletion)
      expect(summaries).toHaveLength(1)
      expect(warnings()).toEqual([])
    },
  )

  const bomb = `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('')}`
  test.each<[string, (file: string) => void]>([
    ['a million aliases', (file) => writeFileSync(file, bomb)],
    ['a syntax error', (file) => writeFileSync(file, 'a: [')],
    ['nothing: it was removed', (file) => rmSync(file)],
    [
      'a folder',
      (file) => {
        rmSync(file)
        mkdirSync(file)
      },
    ],
  ])('an input file that main could read now holds: %s', async (_, change) => {
    const { run, workspace, commands, summaries, warnings } = await postOf('failure', {
      files: { 'values.yaml': 'a: 1' },
      inputs: { values: 'values.yaml', 'kind-config': 'values.yaml' },
    })
    change(join(workspace, 'values.yaml'))
    await run()
    expect(commands.map(commandLine)).toContain(deletion)
    expect(summaries).toEqual([expect.stringMatching(/^## /)])
    expect(warnings().filter((line) => !line.includes('artifact service'))).toEqual([])
  })

  test.each<[string, object]>([
    ['context', { context: [] }],
    ['explained', { explained: 'perhaps' }],
    ['places.report', { places: { ...placesOf(), report: 7 } }],
  ])('a state whose %s is not valid: a warning, and the cluster is deleted', async (field, state) => {
    const { run, commands, warnings, failures } = await postOf('failure', { state })
    await run()
    expect(warnings()[0]).toContain(field)
    expect(commands.map(commandLine)).toContain(deletion)
    expect(failures).toEqual([])
  })

  test('a state that does not say which run it was: the command to delete by hand, and nothing is deleted', async () => {
    const { run, commands, warnings } = await postOf('failure', { state: { places: null } })
    await run()
    expect(warnings()[0]).toMatch(/its field places\.runId is not[\s\S]*kind delete cluster --name demo/)
    expect(commands.map(commandLine).filter((line) => line.startsWith('docker rm'))).toEqual([])
  })
})
