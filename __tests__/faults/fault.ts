import type { FaultEnvironment } from './environment.ts'

/** How the product is asked what is wrong. */
export interface Question {
  /** Arguments of the command line, without `--out` and `--json`. */
  args: readonly string[]
  /** Beside the lab's; null takes a variable away. */
  env?: Readonly<Record<string, string | null>>
}

/** Something that is broken for real, and what the product has to say of it. */
export interface Fault {
  /** `<dimension>-<what>`, or `healthy-<what>`. */
  name: string
  /**
   * Rule that has to be the first-named cause; several where the same thing may rightly be called by either name.
   * null: nothing is wrong, however it looks, and nothing may be found.
   */
  expect: string | readonly string[] | null
  /** On the shared cluster, or with tools and folders of its own beside it. */
  on: 'cluster' | 'machine'
  inject(bench: FaultEnvironment): Promise<unknown>
  /** Takes back what `inject` did. */
  undo(bench: FaultEnvironment): Promise<unknown>
  /** Seconds from the injection until it has shown itself. */
  settleSeconds: number
  /** `diagnose` of the shared cluster without it. */
  ask?(bench: FaultEnvironment): Question | Promise<Question>
}

export const nothing = async (): Promise<void> => {}

export const dimensionOf = ({ name }: Fault): string => name.split('-', 1)[0] ?? name

export const expected = ({ expect }: Fault): readonly (string | null)[] =>
  typeof expect === 'string' || expect === null ? [expect] : expect
