import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandLine } from '../../../src/adapters/process.ts'
import { type LabRequirements, labInstead } from '../../../src/command/lab-instead.ts'
import { formatError } from '../../../src/errors.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type Given, inputsOf } from '../../support/inputs.ts'
import { result } from '../../support/run.ts'
import { fakeRuntime } from '../../support/runtime.ts'
import { rejection } from '../../support/steps.ts'

const inputs = (given: Given = {}) => inputsOf(given, temporaryFolder())
const unreachable = async (host: string): Promise<never> => {
  throw new Error(`${host}: ENOTFOUND`)
}

/** A Debian with Go and npm, root, in a checkout, without internet; but for what a test says. */
function machine(change: Partial<LabRequirements> = {}, answers: Parameters<typeof fakeRuntime>[0] = {}) {
  const root = temporaryFolder({ 'lab/up.ts': '' })
  const built: (readonly string[])[] = []
  const requirements: LabRequirements = {
    root,
    linuxAmd64: true,
    administrator: true,
    reach: unreachable,
    build: async (script) => {
      built.push(script)
      return 0
    },
    ...change,
  }
  const said = 'SETUP_KRO_DOWNLOAD_MIRROR=http://127.0.0.1:1/?a=b\nPATH=/lab/bin\n\n'
  const env: NodeJS.ProcessEnv = {}
  const fake = fakeRuntime({ which: '/usr/bin/it', sh: said, ...answers }, env)
  return { ...fake, requirements, built, env, root }
}

describe('the lab is not used, and nothing is run', () => {
  test.each([
    ['a mirror is named', { 'download-mirror': 'http://mirror' }, unreachable],
    ['the cluster is there', { cluster: 'existing' }, unreachable],
    ['both hosts answer', {}, async () => undefined],
    [
      'one of the hosts answers',
      {},
      (host: string) => (host === 'github.com' ? Promise.resolve() : unreachable(host)),
    ],
  ])('where %s', async (_, given: Given, reach) => {
    const { requirements, runtime, built, commands, env } = machine({ reach })
    expect(await labInstead(inputs(given), runtime, requirements)).toBe(false)
    expect([built, commands, env]).toEqual([[], [], {}])
  })
})

test('where no host answers it is built, and its environment becomes ours', async () => {
  const { requirements, runtime, built, commands, env, root, log } = machine()
  expect(await labInstead(inputs(), runtime, requirements)).toBe(true)
  expect(built).toEqual([[join(root, 'lab/node24.sh'), join(root, 'lab/up.ts'), '--for-start']])
  expect(commands.map(commandLine).at(-1)).toBe(
    `sh ${join(root, 'lab/node24.sh')} ${join(root, 'lab/env.ts')}`,
  )
  expect(env).toEqual({ SETUP_KRO_DOWNLOAD_MIRROR: 'http://127.0.0.1:1/?a=b', PATH: '/lab/bin' })
  expect(log.lines[0]).toMatch(/dl\.k8s\.io and github\.com cannot be reached: using the lab/)
})

test.each<[string, Given, string[]]>([
  ['kro is built from source', { install: 'source', source: 'v0.9.4' }, ['--ko']],
  ["kro's Makefile builds it", { install: 'make', source: 'v0.9.4' }, ['--ko']],
  ['a release is installed', { install: 'release' }, []],
  ['Chainsaw tests run', { install: 'release', tests: 'cases' }, ['--chainsaw']],
])('where %s, only the tools that this run calls are built', async (_, given, expected) => {
  const { requirements, runtime, built } = machine()
  const workspace = temporaryFolder({ 'cases/chainsaw-test.yaml': '' })
  await labInstead(inputsOf(given, workspace), runtime, requirements)
  expect(built[0]?.slice(2)).toEqual(['--for-start', ...expected])
})

test('everything that it needs is reported together, with another way out', async () => {
  const { requirements, runtime, built } = machine(
    { root: temporaryFolder(), linuxAmd64: false, administrator: false },
    { which: result('', 1), 'which npm': '/usr/bin/npm' },
  )
  const error = await rejection(labInstead(inputs(), runtime, requirements))
  expect(error.message).toMatch(
    /cannot be reached, .* needs a checkout of setup-kro \(the folder lab\), linux\/amd64, root, Debian \(apt-get\), go$/,
  )
  expect(formatError(error)).toMatch(/--download-mirror/)
  expect(built).toEqual([])
})

test('it did not come up', async () => {
  const { requirements, runtime, env } = machine({ build: async () => 3 })
  const error = await rejection(labInstead(inputs(), runtime, requirements))
  expect(error.message).toMatch(/did not come up \(exit code 3\)/)
  expect(formatError(error)).toMatch(/npm run lab/)
  expect(env).toEqual({})
})

test('it came up, and its environment cannot be read: its own words', async () => {
  const { requirements, runtime } = machine({}, { sh: result('', 1, { stderr: 'no state file' }) })
  expect((await rejection(labInstead(inputs(), runtime, requirements))).message).toMatch(/no state file$/)
})
