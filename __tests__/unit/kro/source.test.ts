import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandLine } from '../../../src/adapters/process.ts'
import { formatError, SetupError } from '../../../src/errors.ts'
import { moduleSum } from '../../../src/kro/module-sum.ts'
import { giveHistory, kroCheckout } from '../../../src/kro/source.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { result } from '../../support/run.ts'
import { fakeStep, rejection } from '../../support/steps.ts'

function warner() {
  const warnings: string[] = []
  return { warnings, warn: (text: string) => void warnings.push(text) }
}

describe('a version, as a Go module', () => {
  test.each([
    ['v0.1.0', 'github.com/awslabs/kro'],
    ['v0.4.1', 'github.com/kro-run/kro'],
    ['v0.9.4', 'github.com/kubernetes-sigs/kro'],
  ])('%s comes from %s, copied to where it can be written', async (version, module) => {
    const cache = temporaryFolder({
      'go.mod': `module ${module}\n`,
      'cmd/controller/main.go': 'package main\n',
    })
    const work = temporaryFolder()
    const sum = await moduleSum(cache, `${module}@${version}`)
    const { within, commands, notes } = fakeStep({
      'go env GOSUMDB': 'sum.golang.org\n',
      'go mod download': JSON.stringify({ Dir: cache, Sum: sum }),
    })
    const { warn, warnings } = warner()
    const checkout = await within((step) => kroCheckout({ module: version }, work, 180, step, warn))
    expect(checkout).toEqual({
      folder: join(work, `kro-${version}`),
      version,
      identity: { moduleSum: sum },
    })
    expect(commands.map(commandLine)).toEqual([
      'go env GOSUMDB',
      `go mod download -json ${module}@${version}`,
    ])
    const copied = join(checkout.folder, 'cmd/controller/main.go')
    expect(readFileSync(copied, 'utf8')).toBe('package main\n')
    expect(statSync(copied).mode & 0o777).toBe(0o644)
    expect(notes).toEqual([`${module}@${version}, ${sum}`])
    expect(warnings).toEqual([])
  })

  /** A module cache, what it holds, and what the checksum database knows. */
  async function changedCache(files: Record<string, string>, anew: Record<string, string>) {
    const module = 'github.com/kubernetes-sigs/kro@v0.9.4'
    const right = temporaryFolder({ 'go.mod': 'module kro\n' })
    const sum = await moduleSum(right, module)
    const [first, second] = [temporaryFolder(files), temporaryFolder(anew)]
    const { within, commands } = fakeStep({
      'go env GOSUMDB': 'sum.golang.org',
      'go mod download': ({ env }) =>
        result(JSON.stringify({ Dir: env?.GOMODCACHE ? second : first, Sum: sum })),
    })
    const work = temporaryFolder()
    const { warn, warnings } = warner()
    const checkout = within((step) => kroCheckout({ module: 'v0.9.4' }, work, 180, step, warn))
    return { checkout, commands, warnings, work, sum }
  }

  test('what was changed in the module cache is fetched again, with a warning', async () => {
    const right = { 'go.mod': 'module kro\n' }
    const { checkout, commands, warnings, work, sum } = await changedCache(
      { ...right, 'evil.go': 'package evil\n' },
      right,
    )
    const { folder } = await checkout
    expect(existsSync(join(folder, 'evil.go'))).toBe(false)
    expect(readFileSync(join(folder, 'go.mod'), 'utf8')).toBe('module kro\n')
    expect(commands.at(-1)?.env).toMatchObject({ GOMODCACHE: join(work, 'modules') })
    expect(warnings).toEqual([expect.stringContaining(`is not what its sum ${sum} stands for`)])
  })

  test('what is not right after it is fetched again is an error', async () => {
    const { checkout } = await changedCache({ a: '1' }, { a: '2' })
    const error = await rejection(checkout)
    expect(error).toBeInstanceOf(SetupError)
    expect(error.message).toMatch(/is not what its sum h1:\S+ stands for, also after it is fetched again/)
  })

  test('no variable of the job switches the checksum database off', async () => {
    const right = { 'go.mod': 'module kro\n' }
    const { checkout, commands, work } = await changedCache(right, right)
    await checkout
    // Outside any module.
    expect(commands.at(-1)?.cwd).toBe(work)
    // GONOSUMDB wins over GOPRIVATE there, and not being empty over what `go env -w` wrote.
    expect(commands.at(-1)?.env).toEqual({ GOFLAGS: '-mod=mod', GOWORK: 'off', GONOSUMDB: 'none.invalid' })
  })

  test('a checksum database that is switched off is reported', async () => {
    const { within } = fakeStep({ 'go env GOSUMDB': 'off\n' })
    const { warn, warnings } = warner()
    await rejection(within((step) => kroCheckout({ module: 'v0.9.4' }, temporaryFolder(), 180, step, warn)))
    expect(warnings).toEqual([expect.stringMatching(/^GOSUMDB=off: .*recorded\.kroModuleSum/)])
  })

  test.each<[string, Parameters<typeof fakeStep>[0], RegExp, RegExp]>([
    ['no Go', {}, /could not be fetched as a Go module: spawn go ENOENT/, /install Go \(actions\/setup-go\)/],
    [
      'a version that is not there',
      { 'go mod download': result('{"Error": "unknown revision v0.9.9"}', 1) },
      /kubernetes-sigs\/kro@v0\.9\.9 could not be fetched as a Go module: unknown revision v0\.9\.9$/,
      /GOPROXY and GOSUMDB/,
    ],
    [
      'bits that the checksum database does not know',
      { 'go mod download': result('{"Error": "verifying module: checksum mismatch", "Dir": "/x"}', 1) },
      /checksum mismatch/,
      /GOSUMDB/,
    ],
    [
      'a proxy that hangs',
      { 'go mod download': result('', null, { timedOut: true, seconds: 300 }) },
      /Go module: killed after its time limit, 300\.0 s$/,
      /go mod download of kro's source has 5 minutes: look at GOPROXY and GOSUMDB/,
    ],
    [
      'words that are no answer',
      { 'go mod download': 'go: downloading' },
      /Go module: go: downloading$/,
      /GOPROXY/,
    ],
  ])('%s is an error', async (_, answers, message, hint) => {
    const { within } = fakeStep(answers)
    const error = await rejection(
      within((step) => kroCheckout({ module: 'v0.9.9' }, temporaryFolder(), 180, step, warner().warn)),
    )
    expect(error).toBeInstanceOf(SetupError)
    expect(error.message).toMatch(message)
    expect(formatError(error)).toMatch(hint)
  })
})

describe('a checkout stays where it is', () => {
  const commit = 'a'.repeat(40)
  const look = (answers: Parameters<typeof fakeStep>[0]) =>
    fakeStep(answers).within((step) => kroCheckout({ checkout: '/kro' }, '/work', 180, step, warner().warn))

  test('with its commit and newest tag', async () => {
    expect(
      await look({ 'git -C /kro rev-parse HEAD': `${commit}\n`, 'git -C /kro describe': 'v0.9.3\n' }),
    ).toEqual({ folder: '/kro', version: 'v0.9.3', identity: { commit } })
  })

  test.each([
    [
      'no tag (a shallow clone)',
      { 'git -C /kro rev-parse': commit, 'git -C /kro describe': result('', 128) },
    ],
    ['a tag that is no version', { 'git -C /kro rev-parse': commit, 'git -C /kro describe': 'v2-old\n' }],
  ])('%s: its version is not known', async (_, answers) => {
    expect(await look(answers)).toEqual({ folder: '/kro', version: null, identity: { commit } })
  })

  test('no git: nothing is known of it', async () => {
    expect(await look({})).toEqual({ folder: '/kro', version: null, identity: null })
  })
})

test('a module gets one commit and its tag, for the Makefile', async () => {
  const folder = temporaryFolder()
  const { within, commands } = fakeStep({ git: '' })
  await within((step) => giveHistory({ folder, version: 'v0.9.4', identity: null }, step))
  expect(commands.map(({ args, cwd }) => [cwd === folder, ...args.slice(4)])).toEqual([
    [true, 'init', '--quiet'],
    [true, 'add', '--all', '--force'],
    [true, 'commit', '--quiet', '--message', 'kro v0.9.4'],
    [true, 'tag', 'v0.9.4'],
  ])
  expect(existsSync(join(folder, '.git'))).toBe(false)
})
