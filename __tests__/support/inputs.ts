import { InputError } from '../../src/errors.ts'
import { checkInputs } from '../../src/inputs/check-inputs.ts'
import type { Inputs, RawInput } from '../../src/inputs/inputs.ts'
import type { InputName } from '../../src/inputs/table.ts'

/** Inputs as texts; those that are not given are not there. */
export type Given = Partial<Record<InputName, string>>

/** Says of each that it came from `input NAME`, as in a workflow. */
export const rawInput =
  (given: Given): RawInput =>
  (name) => {
    const text = given[name]
    return text === undefined ? undefined : { text, from: `input ${name}` }
  }

/** Inputs as they are read from a workflow that says only this. @throws InputError with every fault */
export function inputsOf(given: Given, workspace: string): Inputs {
  const { inputs, faults } = checkInputs(rawInput(given), workspace)
  if (faults.length > 0) throw new InputError(faults)
  return inputs
}
