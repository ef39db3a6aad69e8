import type { InputName } from '../../src/input-table.ts'
import { type Inputs, type RawInput, readInputs } from '../../src/inputs.ts'

/** Inputs as texts; those that are not given are not there. */
export type Given = Partial<Record<InputName, string>>

/** Says of each that it came from `input NAME`, as in a workflow. */
export const rawInput =
  (given: Given): RawInput =>
  (name) => {
    const text = given[name]
    return text === undefined ? undefined : { text, from: `input ${name}` }
  }

/** Inputs as they are read from a workflow that says only this. */
export const inputsOf = (given: Given, workspace: string): Inputs => readInputs(rawInput(given), workspace)
