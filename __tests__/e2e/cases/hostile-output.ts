import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerCommands } from '../../support/runner-commands.ts'
import type { Case } from '../case.ts'
import { type Job, stepOf } from '../job.ts'
import { onlyReport } from '../workflow-run.ts'

/** Each would do something to a runner or a terminal: mask every e, end our commands, forge outputs and annotations. */
const hostile = [
  '##[add-mask]e',
  'bad ##[stop-commands]never',
  '##[set-output name=kubeconfig;]/forged',
  '##[save-state name=session;]{"cluster":"made","clusterName":"forged"}',
  '##[add-matcher].github/forged.json',
  '##[group]forged',
  '::error title=forged::forged',
  '  ::warning title=forged::forged',
  '::set-output name=kubeconfig::/forged',
  '::save-state name=session::{"cluster":"made","clusterName":"forged"}',
  '::add-mask::e',
  'bad\r::add-mask::e',
  '\u00a0::add-mask::e',
  '::stop-commands::never',
  '\u001b]52;c;Zm9yZ2Vk\u0007\u001b[2J\u202e',
  '```',
  '# forged heading',
  '</details><img src=https://forged.example/x.png>',
].join('\n')

const jobOf = (jobs: readonly Job[], id: string): Job => {
  const job = jobs.find((one) => one.id === id)
  assert.ok(job, `there is no job ${id}`)
  return job
}

export const hostileOutput: Case = {
  name: 'hostile-output',
  shows:
    'tools and files that print every form of workflow command: annotations, outputs and masks are ours alone',
  clusters: ['e2e-hostile'],
  async run(sandbox, checks) {
    const tools = join(sandbox.folder, 'hostile')
    mkdirSync(tools)
    writeFileSync(join(tools, 'text'), `error: cannot connect\n${hostile}\n`)
    writeFileSync(
      join(tools, 'docker'),
      '#!/bin/sh\ncat "$(dirname "$0")/text"\ncat "$(dirname "$0")/text" >&2\nexit 1\n',
    )
    chmodSync(join(tools, 'docker'), 0o755)
    const manifests = join(sandbox.folder, 'manifests')
    mkdirSync(manifests)
    writeFileSync(join(manifests, '##[stop-commands]x.yaml'), `kind: forged\n${hostile}\n`)
    writeFileSync(join(manifests, '\u202e##[add-mask]e.yaml'), `- "forged"\n`)

    const run = await sandbox.workflow({
      file: '__tests__/e2e/workflows/hostile-output.yml',
      repository: { hostile: tools, manifests },
    })
    for (const id of ['tools', 'input']) {
      const job = jobOf(run.jobs, id)
      const ours = job.steps.filter((step) => step.id === 'kro')
      await checks.that(`${id}: the step fails, and post does not`, () => {
        assert.equal(stepOf(job, 'kro').result, 'failure')
        assert.equal(stepOf(job, 'kro', 'Post').result, 'success')
      })
      await checks.that(`${id}: the client carries out our commands alone`, () => {
        const names = job.commands.filter((command) => command.id === 'kro').map(({ name }) => name)
        const known = ['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'set-output', 'summary']
        assert.deepEqual(
          // act takes the last :: of a line for the end of the command: debug::a for `::debug::a ::b`.
          names.filter((name) => !known.includes(name.split('::', 1)[0] ?? '')),
          [],
        )
        const { outputs, annotations } = job
        assert.ok(!JSON.stringify(outputs).includes('/forged'), JSON.stringify(outputs))
        assert.deepEqual(
          annotations.filter(({ title, message }) => title === 'forged' || message === 'forged'),
          [],
        )
      })
      await checks.that(`${id}: to a runner of GitHub, which reads more forms, there is none either`, () => {
        assert.ok(ours.some(({ output }) => output.trim() !== ''))
        for (const { output } of ours) assert.deepEqual(runnerCommands(output), [])
      })
      await checks.that(`${id}: nothing for a terminal, nothing that hides`, () => {
        for (const { output } of ours) {
          assert.ok(!output.includes('\u001b'), output)
          assert.ok(!output.includes('\u202e'), output)
        }
        const summary = job.summaries.map(({ text }) => text).join('\n')
        for (const character of ['\u001b', '\u202e']) assert.ok(!summary.includes(character))
        // Outside of fences.
        assert.ok(
          !/^# forged|^<img|^<\/details><img/m.test(summary.replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')),
          summary,
        )
      })
    }
    const tooled = jobOf(run.jobs, 'tools')
    await checks.that('what docker printed is in the log, as text', () => {
      const { output } = stepOf(tooled, 'kro')
      for (const part of ['## [add-mask]e', ': :add-mask::e', 'bad ## [stop-commands]never', '‹U+202E›'])
        assert.ok(output.includes(part), `${part} is not in: ${output}`)
    })
    await checks.that('the job is diagnosed, and later steps have masks and commands as they were', () => {
      onlyReport(run)
      assert.ok(tooled.annotations.some(({ level }) => level === 'error'))
      assert.match(stepOf(tooled, 'after').output, /every letter is here/)
      assert.ok(
        tooled.annotations.some(({ title, message }) => title === 'mine' && message === 'commands work'),
      )
    })
    await checks.that('faults of the input name the files, as text', () => {
      const { annotations } = jobOf(run.jobs, 'input')
      const said = annotations.map(({ message }) => message).join('\n')
      assert.match(said, /manifests\/## \[stop-commands\]x\.yaml is not YAML/)
      assert.match(said, /‹U\+202E›## \[add-mask\]e\.yaml has a document that is not a Kubernetes object/)
      assert.ok(!said.includes('forged'), said)
    })
  },
}
