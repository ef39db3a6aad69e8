import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { main } from '../src/main.ts'
import type { SessionState } from '../src/session.ts'
import { temporaryFolder } from './fakes/folder.ts'
import { fakeRunner } from './fakes/runner.ts'
import { fakeWorld } from './fakes/world.ts'

/** A job on a machine where no program can be started: not even Docker. */
function job(env: NodeJS.ProcessEnv = {}) {
  const folders = { RUNNER_TEMP: temporaryFolder(), GITHUB_WORKSPACE: temporaryFolder() }
  return { ...fakeWorld({}, { ...folders, ...env }), ...fakeRunner() }
}

test('faults of the input: one error and the summary have all of them, nothing is run or kept', async () => {
  const { world, runner, commands, failures, summaries, state } = job({
    INPUT_WAIT: 'soon',
    SETUP_KRO_CLUSTER_NAME: 'Kro_1',
  })
  await main(world, runner)
  expect(failures).toEqual([expect.stringMatching(/^2 faults in the input:\n/)])
  for (const text of [...failures, ...summaries]) {
    expect(text).toMatch(/- input wait: "soon" is no duration/)
    expect(text).toMatch(/- SETUP_KRO_CLUSTER_NAME: "Kro_1" is not allowed/)
  }
  expect(summaries).toEqual([expect.stringMatching(/^\*\*setup-kro was not started\.\*\*/)])
  expect(commands).toEqual([])
  expect(state).toEqual({})
})

test('a summary that cannot be written does not hide the faults', async () => {
  const { world, runner, log, failures } = job({ INPUT_WAIT: 'soon' })
  runner.addSummary = async () => {
    throw new Error('no file for the summary')
  }
  await main(world, runner)
  expect(failures).toHaveLength(1)
  expect(log.lines).toEqual([expect.stringMatching(/^warning: the job summary.*no file for the summary/)])
})

test('a failure is diagnosed in main, and the post step knows that it was', async () => {
  const { world, runner, failures, annotations, summaries, state, outputs } = job()
  await main(world, runner)
  expect(failures).toEqual([
    expect.stringMatching(/^docker could not be started: .*ENOENT\nwhat to do: install/),
  ])
  expect(outputs.cause).toBe('host/docker-missing')
  expect(annotations[0]).toMatchObject({ level: 'error', title: 'cause: host/docker-missing' })
  expect(summaries).toEqual([expect.stringMatching(/^## ❌ /)])
  expect(JSON.parse(outputs.timings ?? '')).toHaveProperty(['host.check'])
  const kept = JSON.parse(state.session ?? '') as SessionState
  expect(kept).toMatchObject({ clusterName: 'kro', cluster: null, explained: true })
  expect(existsSync(join(kept.places.report, 'diagnosis.json'))).toBe(true)
})

test('diagnose: never means it, and the post step still hears of the run', async () => {
  const { world, runner, failures, annotations, summaries, state } = job({ INPUT_DIAGNOSE: 'never' })
  await main(world, runner)
  expect(failures).toHaveLength(1)
  expect([annotations, summaries]).toEqual([[], []])
  expect(JSON.parse(state.session ?? '')).toMatchObject({ explained: false })
})

test('a diagnosis that breaks does not take the place of what went wrong', async () => {
  const { world, runner, failures, log, state } = job()
  runner.annotate = () => {
    throw new Error('annotating broke')
  }
  await main(world, runner)
  expect(failures).toEqual([expect.stringMatching(/^docker could not be started/)])
  expect(log.lines).toContain('warning: the failure could not be diagnosed: annotating broke')
  expect(state.session).toBeDefined()
})

test('the run is kept for the post step before anything is started, and again when a signal ends main', async () => {
  const { world, runner, state, interrupts } = job()
  let atFirst: string | undefined
  const { run } = world
  world.run = (command) => {
    atFirst ??= state.session
    return run(command)
  }
  await main(world, runner)
  const first = JSON.parse(atFirst ?? '') as SessionState
  expect(first).toMatchObject({ clusterName: 'kro', cluster: null, explained: false })
  expect(first.places.runId).toMatch(/^[0-9a-f]{12}$/)
  delete state.session
  for (const listener of interrupts) listener('SIGINT')
  expect(JSON.parse(state.session ?? '')).toMatchObject({ places: first.places })
})
