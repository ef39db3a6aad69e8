import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type OutputName, outputTable } from '../../src/adapters/outputs.ts'
import { inputNames, inputTable, runnerInputs } from '../../src/inputs/table.ts'

const root = new URL('../../', import.meta.url)
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8')

const action = parse(text('action.yml')) as {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string; post: string; 'post-if': string }
}
const readme = text('README.md')
const npm = JSON.parse(text('package.json')) as {
  version: string
  bin: Record<string, string>
  scripts: object
}

const outputNames = Object.keys(outputTable) as OutputName[]

/** Rows of the table under a heading of the README, without its head. */
function rowsUnder(heading: string): string[] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`)
  const lines = section.split('\n')
  const start = lines.findIndex((line) => line.startsWith('|'))
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'))
  return lines.slice(start + 2, end)
}

/** A table's cell has no bare bar in it. */
const cell = (content: string): string => content.replaceAll('|', '\\|')

describe('action.yml', () => {
  test('declares the inputs of src/inputs/table.ts, with the same words and defaults, none required', () => {
    expect(action.inputs).toEqual(inputTable)
  })

  test('declares the outputs of src/adapters/outputs.ts', () => {
    const declared = Object.fromEntries(
      Object.entries(action.outputs).map(([name, { description }]) => [name, description]),
    )
    expect(declared).toEqual(outputTable)
  })

  test('names files of the bundle that exist', () => {
    expect(action.runs).toMatchObject({ using: 'node24', 'post-if': 'always()' })
    for (const file of [action.runs.main, action.runs.post, npm.bin['setup-kro'] ?? ''])
      expect([file, existsSync(new URL(file, root))]).toEqual([file, true])
  })
})

describe('README.md', () => {
  test('its table of inputs is the one of src/inputs/table.ts, in its order', () => {
    const rows = inputNames
      .filter((name) => !runnerInputs.includes(name))
      .map((name) => {
        const spec: { default?: string; description: string } = inputTable[name]
        return `| \`${name}\` | ${spec.default === undefined ? '' : `\`${spec.default}\``} | ${cell(spec.description)} |`
      })
    expect(rowsUnder('Inputs')).toEqual(rows)
  })

  test('its table of outputs is the one of src/adapters/outputs.ts, in its order', () => {
    expect(rowsUnder('Outputs')).toEqual(
      outputNames.map((name) => `| \`${name}\` | ${cell(outputTable[name])} |`),
    )
  })

  test('its workflows use only inputs and outputs that exist', () => {
    const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml)
    expect(blocks.length).toBeGreaterThan(0)
    const uses = blocks.flatMap((yaml) => stepsIn(parse(yaml)))
    expect(uses.length).toBeGreaterThan(0)
    for (const { with: inputs = {} } of uses)
      expect(inputNames).toEqual(expect.arrayContaining(Object.keys(inputs)))
    for (const [, name = ''] of readme.matchAll(/steps\.\w+\.outputs\.([\w-]+)/g))
      expect(outputNames).toContain(name)
  })

  test('the files that it links to exist', () => {
    for (const [, file = ''] of readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
      expect([file, existsSync(new URL(file, root))]).toEqual([file, true])
  })
})

test('the command line says the version of package.json', () => {
  expect(/SETUP_KRO_VERSION = '(.*)'/.exec(text('src/entry/cli.ts'))?.[1]).toBe(npm.version)
})

interface UsesStep {
  uses?: string
  with?: Record<string, unknown>
}

/** Steps that use this action, wherever in a document they stand. */
function stepsIn(value: unknown): UsesStep[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn)
  if (typeof value !== 'object' || value === null) return []
  const step = value as UsesStep
  const own = typeof step.uses === 'string' && step.uses.startsWith('setup-kro/setup-kro@') ? [step] : []
  return [...own, ...Object.values(value).flatMap(stepsIn)]
}
