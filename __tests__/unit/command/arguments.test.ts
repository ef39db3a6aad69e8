import { describe, expect, test } from '@jest/globals'
import { type Arguments, helpText, readArguments } from '../../../src/command/arguments.ts'
import { inputNames, runnerInputs } from '../../../src/inputs/table.ts'

const read = (line: string, env: NodeJS.ProcessEnv = {}): Arguments =>
  readArguments(
    line.split(' ').filter((word) => word !== ''),
    env,
  )

const faults = (line: string): readonly string[] => read(line).faults

test.each([
  ['', 'up'],
  ['up', 'up'],
  ['--wait 5m', 'up'],
  ['diagnose --cluster existing', 'diagnose'],
  ['--cluster existing diagnose', 'diagnose'],
  ['down', 'down'],
  ['analyze folder', 'analyze'],
])('%j is the command %s', (line, command) => expect(read(line).command).toBe(command))

test('a flag takes its value from the next word or behind =', () => {
  const args = read('--wait 5m --cluster-name=demo --values=a=b --out there --namespace=--odd')
  expect(args.inputs('wait')).toEqual({ text: '5m', from: '--wait' })
  expect(args.inputs('cluster-name')).toEqual({ text: 'demo', from: '--cluster-name' })
  expect(args.inputs('values')).toEqual({ text: 'a=b', from: '--values' })
  expect(args.inputs('namespace')?.text).toBe('--odd')
  expect(args.inputs('source')).toBeUndefined()
  expect(args.out).toBe('there')
})

test('a value of several lines is one value', () => {
  const args = readArguments(['--kind-config=nodes:\n- role: worker\n'], {})
  expect(args.inputs('kind-config')?.text).toBe('nodes:\n- role: worker\n')
})

test('what is not given comes from the environment, a flag wins', () => {
  const env = {
    SETUP_KRO_DOWNLOAD_MIRROR: 'https://mirror',
    SETUP_KRO_WAIT: '1m',
    SETUP_KRO_NAMESPACE: '',
    SETUP_KRO_OUT: 'report',
  }
  const args = read('--wait 5m', env)
  expect(args.inputs('download-mirror')).toEqual({
    text: 'https://mirror',
    from: 'SETUP_KRO_DOWNLOAD_MIRROR',
  })
  expect(args.inputs('wait')?.text).toBe('5m')
  expect(args.inputs('namespace')).toBeUndefined()
  expect(args.out).toBe('report')
  expect(read('--out there', env).out).toBe('there')
  expect(read('').out).toBe('setup-kro-report')
})

test('switches', () => {
  expect(read('--json')).toMatchObject({ json: true, help: false, version: false, command: 'up' })
  expect(read('--json diagnose')).toMatchObject({ json: true, command: 'diagnose' })
  expect(read('--help').help).toBe(true)
  expect(read('--version').version).toBe(true)
})

describe('what is not understood', () => {
  test.each([
    ['--wiat 5m', ['unknown flag --wiat (see --help)']],
    ['--cluster-nam x', ['unknown flag --cluster-nam; did you mean --cluster? (see --help)']],
    ['--mirror x', ['unknown flag --mirror; did you mean --download-mirror? (see --help)']],
    ['-h', ['unknown flag -h (see --help)']],
    ['--wait', ['--wait needs a value (see --help)']],
    ['--wait --json', ['--wait needs a value (see --help)']],
    ['--wait 1m --wait 2m', ['--wait is given twice (see --help)']],
    ['--json=no', ['--json takes no value (see --help)']],
    ['start', ['unknown command start: there are up, diagnose, analyze, down (see --help)']],
    ['up now', ['unexpected argument "now" (see --help)']],
    ['analyze', ['analyze needs the folder of a report: setup-kro analyze DIR (see --help)']],
    ['analyze a b', ['unexpected argument "b" (see --help)']],
    ['--nope 1 --wait', ['unknown flag --nope (see --help)', '--wait needs a value (see --help)']],
  ])('%j', (line, expected) => expect(faults(line)).toEqual(expected))
})

test('--help names every command and every flag that can be set, in lines that fit a terminal', () => {
  const text = helpText()
  for (const command of ['up', 'diagnose', 'analyze DIR', 'down']) expect(text).toContain(command)
  for (const name of inputNames)
    if (runnerInputs.includes(name)) expect(text).not.toContain(`--${name}`)
    else expect(text).toMatch(new RegExp(`^ {2}--${name} `, 'm'))
  expect(text).toMatch(/--wait +How long each gate may take \(default 3m\)/)
  for (const name of ['smoke-test', 'cache', 'cleanup'])
    expect(text).toMatch(new RegExp(`--${name} [^-]*\\(true, false, yes, no;\\s+default\\s+true\\)`))
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
})
