import { describe, expect, test } from '@jest/globals'
import { commandLine } from '../../../src/adapters/process.ts'
import { buildVerified } from '../../../src/kro/verified-build.ts'
import { result } from '../../support/run.ts'
import { fakeSteps, rejection } from '../../support/steps.ts'

const cache = { key: 'setup-kro-go-1', folders: ['/b', '/m'], restored: 'setup-kro-go-0', hit: false }
const modified = result('', 1, {
  stderr: 'github.com/x/y v1.0.0: dir has been modified (/m/github.com/x/y@v1.0.0)\n',
})

/** A build that is asked for as often as the caches are not right. */
function building(
  answers: Parameters<typeof fakeSteps>[0],
  build: (turn: number) => Promise<string> = async (turn) => `image ${turn}`,
  atOnce = true,
) {
  const { steps, commands } = fakeSteps(answers)
  const order: string[] = []
  const warnings: string[] = []
  let turn = 0
  const run = (): Promise<string> => {
    turn += 1
    order.push(`build after ${commands.map(commandLine).join(', ') || 'nothing'}`)
    return build(turn)
  }
  const built = buildVerified('/kro', cache, run, atOnce, steps, (text) => warnings.push(text))
  return { built, order, warnings, commands: () => commands.map(commandLine) }
}

test('modules that are what go.sum says: one build, while they are verified', async () => {
  const { built, order, warnings, commands } = building({ 'go mod verify': 'all modules verified\n' })
  expect(await built).toBe('image 1')
  expect(order).toHaveLength(1)
  expect(commands()).toEqual(['go mod verify'])
  expect(warnings).toEqual([])
})

describe('modules that are not', () => {
  const answers = { 'go mod verify': modified, 'go clean': '' }

  test('are thrown away with what was compiled, and kro is built again', async () => {
    const { built, order, warnings, commands } = building(answers)
    expect(await built).toBe('image 2')
    expect(commands()).toEqual(['go mod verify', 'go clean -cache -modcache'])
    expect(order[1]).toBe('build after go mod verify, go clean -cache -modcache')
    expect(warnings).toEqual([
      expect.stringMatching(
        /^the restored build cache setup-kro-go-0 is not used: go mod verify: github\.com\/x\/y v1\.0\.0: dir has been modified .*gh cache delete 'setup-kro-go-0'/,
      ),
    ])
  })

  test('also where the first build failed because of them', async () => {
    const { built } = building(answers, async (turn) => {
      if (turn === 1) throw new Error('syntax error')
      return 'image'
    })
    expect(await built).toBe('image')
  })

  test('are not even compiled where the build pushes what it builds', async () => {
    const { built, order } = building(answers, undefined, false)
    expect(await built).toBe('image 1')
    expect(order).toEqual(['build after go mod verify, go clean -cache -modcache'])
  })
})

test.each([
  ['did not end', result('', null, { timedOut: true }), 'timed out after 180 s'],
  ['could not be started', result('', null, { notStarted: 'spawn go ENOENT' }), 'spawn go ENOENT'],
])('a verification that %s does not count', async (_, answer, why) => {
  const { built, warnings } = building({ 'go mod verify': answer, 'go clean': '' })
  expect(await built).toBe('image 2')
  expect(warnings[0]).toContain(why)
})

test('a build that fails with the right modules has failed', async () => {
  const { built, order } = building({ 'go mod verify': '' }, async () => {
    throw new Error('undefined: nope')
  })
  expect((await rejection(built)).message).toBe('undefined: nope')
  expect(order).toHaveLength(1)
})
