import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { faults } from './all.ts'
import { dimensionOf, type Fault } from './fault.ts'

export interface Choice {
  faults: readonly Fault[]
  /** Entry file of the command line to run; null: a copy of dist. */
  program: string | null
  /** A name for each shared cluster: one by default, since every node takes some of the host's inotify instances. */
  lanes: readonly string[]
  /** Whether the commands of the fixes are run. */
  fixes: boolean
  /** What the names of shared clusters begin with that are used where they are there, and left: for work on a few faults. */
  keep: string | null
}

/** Faults that the command line names, `webhook-*` by their beginning: all without a name. Ends the process where there is no such fault. */
export function choose(words: readonly string[]): Choice {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      dimension: { type: 'string', multiple: true },
      program: { type: 'string' },
      clusters: { type: 'string' },
      keep: { type: 'string' },
      'no-fixes': { type: 'boolean' },
    },
  })
  const dimensions = values.dimension ?? []
  const isNamed = (name: string, pattern: string): boolean =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
  const unknown = [
    ...positionals.filter((pattern) => !faults.some(({ name }) => isNamed(name, pattern))),
    ...dimensions.filter((name) => !faults.some((fault) => dimensionOf(fault) === name)),
  ]
  if (unknown.length > 0) {
    console.error(`there is no ${unknown.join(', ')}; there are:`)
    for (const { name } of faults) console.error(`  ${name}`)
    process.exit(2)
  }
  const all = positionals.length + dimensions.length === 0
  return {
    faults: faults.filter(
      (fault) =>
        all ||
        positionals.some((pattern) => isNamed(fault.name, pattern)) ||
        dimensions.includes(dimensionOf(fault)),
    ),
    fixes: values['no-fixes'] !== true,
    keep: values.keep ?? null,
    lanes: Array.from({ length: Number(values.clusters ?? 1) }, (_, place) => `${place + 1}`),
    program: values.program === undefined ? null : resolve(values.program),
  }
}
