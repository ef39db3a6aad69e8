import type { FaultEnvironment } from './environment.ts'

/** How the product is asked what is wrong. */
export interface Question {
  /** Arguments of the command line, without `--out` and `--json`. */
  args: readonly string[]
  /** Beside the lab's; null takes a variable away. */
  env?: Readonly<Record<string, string | null>>
  /** Program and arguments in front of the command line, where it does not run as it is: `unshare --net …`. */
  through?: readonly string[]
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
  /** What title or detail of the first-named cause has to say: the names that a generic sentence leaves out. */
  says?: RegExp
  /** No retry mends it, so the gate of `up` has to fail within seconds: these are measured. */
  final?: boolean
  /** `diagnose` of the same cluster has to name the same cause as `up`, or, where the text says so, none. */
  alsoDiagnose?: 'agrees' | { nothingBecause: string }
  /** Why the commands of the fix are not run, or need not heal. */
  fixNotRun?: string
  /** On the shared cluster, or with tools and folders of its own beside it. */
  on: 'cluster' | 'machine'
  inject(environment: FaultEnvironment): Promise<unknown>
  /** Takes back what `inject` did. */
  undo(environment: FaultEnvironment): Promise<unknown>
  /** Seconds from the injection until it has shown itself. */
  settleSeconds: number
  /** `diagnose` of the shared cluster without it. */
  ask?(environment: FaultEnvironment): Question | Promise<Question>
}

export const nothing = async (): Promise<void> => {}

export const dimensionOf = ({ name }: Fault): string => name.split('-', 1)[0] ?? name

export const expected = ({ expect }: Fault): readonly (string | null)[] =>
  typeof expect === 'string' || expect === null ? [expect] : expect
