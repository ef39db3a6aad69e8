import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { KubeError } from '../../../src/adapters/kube.ts'
import type { Activity, Log } from '../../../src/adapters/log.ts'
import { SetupError } from '../../../src/errors.ts'
import type { StepRecord } from '../../../src/evidence/records.ts'
import { stillRunning } from '../../../src/evidence/step-records.ts'
import { CommandError, Steps } from '../../../src/evidence/steps.ts'
import { stepsOfPart } from '../../../src/evidence/steps-of-part.ts'
import { fakeClock } from '../../support/clock.ts'
import { fakeRun, result } from '../../support/run.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steps-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function recorder(
  answers: Parameters<typeof fakeRun>[0] = {},
  more: { previous?: StepRecord[]; began?: string } = {},
  logMore: Partial<Log> = {},
) {
  const clock = fakeClock()
  const lines: string[] = []
  const say = (level: string) => (text: string) => void lines.push(`${level} ${text}`)
  const log = {
    info: say('info'),
    warning: say('warning'),
    error: say('error'),
    debug: say('debug'),
    block: (title: string, text: string) => void lines.push(`block ${title}\n${text}`),
    ...logMore,
  }
  const redact = (text: string): string => text.replaceAll('hunter2', '‹redacted›')
  const steps = new Steps({ folder, log, clock, run: fakeRun(answers).run, redact, ...more })
  return { clock, lines, steps }
}

const file = (name: string): string => readFileSync(join(folder, name), 'utf8')
const saved = (): StepRecord[] => JSON.parse(file('evidence/steps.json'))

test('a step that works leaves its commands, their output and its time', async () => {
  const { steps, clock, lines } = recorder({ 'kind create': 'Creating cluster "kro" ...\n' })
  await clock.sleep(2)
  const answer = await steps.step('cluster.create', 'create the cluster kro', async (step) => {
    await clock.sleep(13.2)
    step.note('node image as pinned')
    return (
      await step.execOrThrow({
        tool: 'kind',
        args: ['create', 'cluster', '--name', 'kro'],
        timeoutSeconds: 60,
      })
    ).code
  })
  expect(answer).toBe(0)
  expect(saved()).toEqual([
    {
      step: 'cluster.create',
      title: 'create the cluster kro',
      start: 2,
      seconds: 13.2,
      outcome: 'ok',
      message: null,
      log: 'evidence/steps/cluster.create.log',
    },
  ])
  expect(file('evidence/steps/cluster.create.log')).toBe(
    '# node image as pinned\n$ kind create cluster --name kro\nCreating cluster "kro" ...\n→ exit code 0 after 0.5 s\n',
  )
  expect(lines.filter((line) => line.startsWith('info'))).toEqual([
    'info … create the cluster kro',
    'info ✓ create the cluster kro (13.2 s)',
  ])
  expect(lines.some((line) => line.startsWith('block'))).toBe(false)
})

test('a failed command throws what it was, how it ended and the lines that tell why; the log is shown', async () => {
  const stderr = 'step 1\nERROR: failed to create cluster: port is already allocated\nsome trailer\n'
  const { steps, lines } = recorder({ kind: result('', 1, { stderr }) })
  const failing = steps.step('cluster.create', 'create the cluster', (step) =>
    step.execOrThrow(
      { tool: 'kind', args: ['create', 'cluster', '--token', 'hunter2'], timeoutSeconds: 60 },
      'free the port',
    ),
  )
  const error: unknown = await failing.catch((e: unknown) => e)
  expect(error).toBeInstanceOf(CommandError)
  expect(error).toBeInstanceOf(SetupError)
  const { message, hint, command, result: back } = error as CommandError
  expect(message).toBe(
    'kind create cluster --token ‹redacted›: exit code 1 after 0.5 s\n' +
      '  ERROR: failed to create cluster: port is already allocated',
  )
  expect({ hint, command, code: back.code }).toEqual({
    hint: 'free the port',
    command: 'kind create cluster --token ‹redacted›',
    code: 1,
  })
  expect(saved()[0]?.outcome).toBe('failed')
  expect(saved()[0]?.message).toContain('port is already allocated')
  expect(saved()[0]?.message).toContain('what to do: free the port')
  expect(lines.at(-1)).toContain(
    'block cluster.create: what it ran and saw\n$ kind create cluster --token ‹redacted›',
  )
  expect(lines.join('\n') + file('evidence/steps/cluster.create.log')).not.toContain('hunter2')
})

test.each([
  [result('', null, { notStarted: 'spawn ko ENOENT' }), 'ko build: could not be started: spawn ko ENOENT'],
  [
    result('a\nb', null, { timedOut: true, seconds: 60 }),
    'ko build: killed after its time limit, 60.0 s\n  a\n  b',
  ],
  [result('', null), 'ko build: killed by a signal after 0.5 s'],
])('the message says how a command ended (%#)', async (ended, message) => {
  const { steps } = recorder({ ko: ended })
  const failing = steps.step('kro.image', 'build', (step) =>
    step.execOrThrow({ tool: 'ko', args: ['build'], timeoutSeconds: 60 }),
  )
  await expect(failing).rejects.toThrow(message)
})

test('`try` hands back whatever happened', async () => {
  const { steps } = recorder({ kubectl: result('', 1, { stderr: 'NotFound' }) })
  const code = await steps.step(
    'kro.crds',
    'look',
    async (step) => (await step.exec({ tool: 'kubectl', args: [], timeoutSeconds: 60 })).code,
  )
  expect(code).toBe(1)
  expect(saved()[0]?.outcome).toBe('ok')
})

test('steps at the same time: the first to fail is named, not the first to begin', async () => {
  const { steps } = recorder()
  let failEarlier: (error: Error) => void = () => undefined
  const earlier = steps.step(
    'tools.install',
    'tools',
    () => new Promise((_, reject) => (failEarlier = reject)),
  )
  const later = steps.step('cluster.create', 'cluster', () => Promise.reject(new Error('no Docker')))
  await expect(later).rejects.toThrow('no Docker')
  failEarlier(new Error('late'))
  await expect(earlier).rejects.toThrow('late')
  expect(steps.failed).toBe('cluster.create')
  expect(saved().map(({ step }) => step)).toEqual(['tools.install', 'cluster.create'])
})

test('a job that is killed leaves the step it was in, with what it had run', async () => {
  const { steps } = recorder({ ko: () => new Promise(() => undefined) })
  void steps.step('kro.image', 'build', (step) =>
    step.execOrThrow({ tool: 'ko', args: ['build', './cmd/controller'], timeoutSeconds: 60 }),
  )
  await Promise.resolve()
  expect(saved()).toMatchObject([{ step: 'kro.image', outcome: 'failed', message: stillRunning }])
  expect(file('evidence/steps/kro.image.log')).toBe('$ ko build ./cmd/controller\n')
  expect(steps.failed).toBeNull()
})

test('post goes on in the timeline of main', async () => {
  const main: StepRecord = {
    step: 'kro.image', title: 'build', start: 1, seconds: 2, outcome: 'failed', message: 'boom', log: null,
  } // biome-ignore format: one line
  const { steps } = recorder({}, { previous: [main], began: '2026-01-02T03:02:05.000Z' })
  await steps.step('evidence.collect', 'collect', async () => undefined)
  steps.skip('cluster.delete', 'delete the cluster', 'cleanup is false')
  expect(steps.records.map(({ step, start, outcome }) => [step, start, outcome])).toEqual([
    ['kro.image', 1, 'failed'],
    ['evidence.collect', 120, 'ok'],
    ['cluster.delete', 120, 'skipped'],
  ])
  expect(steps.failed).toBe('kro.image')
  expect(steps.began).toBe('2026-01-02T03:02:05.000Z')
})

test('a step that was cut off is the failed one only if nothing else failed', () => {
  const cut: StepRecord = {
    step: 'a', title: '', start: 0, seconds: 0, outcome: 'failed', message: stillRunning, log: null,
  } // biome-ignore format: one line
  const real: StepRecord = { ...cut, step: 'b', start: 5, message: 'boom' }
  expect(recorder({}, { previous: [cut] }).steps.failed).toBe('a')
  expect(recorder({}, { previous: [cut, real] }).steps.failed).toBe('b')
})

test('a step that fails is recorded as data, too: its failure, its causes, all that it stands for, masked', async () => {
  const { steps } = recorder({ 'kind create': result('ERROR: no hunter2\n', 1) })
  const running = steps.step('cluster.create', 'create', async (step) => {
    expect(saved()[0]?.failures).toEqual([{ code: 'unfinished' }])
    await step.execOrThrow({ tool: 'kind', args: ['create'], timeoutSeconds: 1 })
  })
  await expect(running).rejects.toThrow()
  const refused = new KubeError('/api/v1/nodes: nodes is forbidden', 403, 'Forbidden')
  const apply = new KubeError('applying A/b: …', 403, 'Forbidden', {
    cause: refused,
    failure: { code: 'apply-failed', object: 'A/b' },
  })
  const low = new SetupError('no room', { failure: { code: 'disk-low', free: '1 GB', folder: '/' } })
  const both = new SetupError('both', { cause: new AggregateError([apply, low]) })
  await expect(steps.step('kro.apply', 'apply', () => Promise.reject(both))).rejects.toThrow()
  await steps.step('gate.base', 'works', async () => undefined)
  expect(saved().map(({ failures }) => failures)).toEqual([
    [{ code: 'command-failed', command: 'kind create', said: 'ERROR: no ‹redacted›' }],
    [
      { code: 'apply-failed', object: 'A/b' },
      { code: 'api-refused', said: '/api/v1/nodes: nodes is forbidden' },
      { code: 'disk-low', free: '1 GB', folder: '/' },
    ],
    undefined,
  ])
})

test('a part that does again what the run has done has steps and logs of its own', async () => {
  const { steps } = recorder()
  await steps.step('kro.crds', 'apply 2 CRDs', async (step) => step.note('one'))
  const part = stepsOfPart(steps, 'upgrade', 'for the upgrade')
  await part.step('kro.crds', 'apply 2 CRDs', async (step) => step.note('two'))
  part.skip('gate.smoke', 'smoke test', 'not wanted')
  expect(saved().map(({ step, title, log }) => [step, title, log])).toEqual([
    ['kro.crds', 'apply 2 CRDs', 'evidence/steps/kro.crds.log'],
    ['upgrade.kro.crds', 'apply 2 CRDs, for the upgrade', 'evidence/steps/upgrade.kro.crds.log'],
    ['upgrade.gate.smoke', 'smoke test, for the upgrade', null],
  ])
  expect(file('evidence/steps/upgrade.kro.crds.log')).toContain('two')
})

test('a log that shows what goes on: title and last line while the step runs, masked, and no line for its beginning', async () => {
  const running: Activity[] = []
  const begins = (activity: Activity) => {
    running.push(activity)
    return () => void running.splice(running.indexOf(activity), 1)
  }
  const seen: string[] = []
  const look = (): void => void seen.push(...running.map(({ title, detail }) => `${title}: ${detail()}`))
  const { steps, lines } = recorder(
    {
      'ko build': (command) => {
        command.onOutput?.('stderr', Buffer.from('building with hunter2\nunfinished'))
        look()
        return result()
      },
    },
    {},
    { begins },
  )
  await steps.step('kro.image', 'build kro', async (step) => {
    look()
    await step.exec({ tool: 'ko', args: ['build'], timeoutSeconds: 1 })
    step.note('waiting for hunter2')
    look()
  })
  expect(seen).toEqual([
    'build kro: ',
    'build kro: building with ‹redacted›',
    'build kro: waiting for ‹redacted›',
  ])
  expect(running).toEqual([])
  expect(lines.filter((line) => line.startsWith('info'))).toEqual(['info ✓ build kro (0.0 s)'])
  const failing = steps.step('a', 'fails', async () => {
    throw new Error('boom')
  })
  await expect(failing).rejects.toThrow('boom')
  expect(running).toEqual([])
})

test('output of which only a part is logged is not shown while the step runs', async () => {
  const { steps } = recorder(
    {
      helm: (command) => {
        expect(command.onOutput).toBeUndefined()
        return result()
      },
    },
    {},
    { begins: () => () => undefined },
  )
  const command = { tool: 'helm', args: ['template'], timeoutSeconds: 1, logged: () => '' }
  await steps.step('a', 'render', (step) => step.exec(command))
  expect.assertions(1)
})

test('where blocks are folded, a step that passed is one, with what it ran; without a word it is a line', async () => {
  const { steps, lines } = recorder({ kind: 'out\n' }, {}, { folds: true })
  await steps.step('a', 'create', (step) => step.exec({ tool: 'kind', args: [], timeoutSeconds: 1 }))
  await steps.step('b', 'nothing', async () => undefined)
  expect(lines).toEqual([
    'info … create',
    'block ✓ create (0.0 s)\n$ kind\nout\n→ exit code 0 after 0.5 s\n',
    'info … nothing',
    'info ✓ nothing (0.0 s)',
  ])
})
