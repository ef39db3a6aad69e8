import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { faults } from './all.ts'
import { dimensionOf, type Fault } from './fault.ts'

export interface Choice {
  faults: readonly Fault[]
  /** Door of the command line to run; null: a copy of dist. */
  program: string | null
  /** A name for each shared cluster: one by default, since every node takes some of the host's inotify instances. */
  lanes: readonly string[]
}

/** Faults that the command line names: all without a name. Ends the process where there is no such fault. */
export function choose(words: readonly string[]): Choice {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      dimension: { type: 'string', multiple: true },
      program: { type: 'string' },
      clusters: { type: 'string' },
    },
  })
  const dimensions = values.dimension ?? []
  const unknown = [
    ...positionals.filter((name) => !faults.some((fault) => fault.name === name)),
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
      (fault) => all || positionals.includes(fault.name) || dimensions.includes(dimensionOf(fault)),
    ),
    lanes: Array.from({ length: Number(values.clusters ?? 1) }, (_, place) => `${place + 1}`),
    program: values.program === undefined ? null : resolve(values.program),
  }
}
