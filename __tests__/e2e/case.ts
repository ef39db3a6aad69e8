import type { Checks } from '../support/checks.ts'
import type { Sandbox } from './sandbox.ts'

/** One subject, shown on real parts. */
export interface Case {
  /** As on the command line: `npm run test:e2e -- NAME`. */
  name: string
  /** What it shows, in a sentence. */
  shows: string
  /** KinD clusters that it, or what it tests, makes. They are removed after it, however it ends. */
  clusters: readonly string[]
  /** It is shown that one is left. Else none may be there when it ends. */
  leavesCluster?: true
  /** It takes times, or changes what the machine has once: no other case runs beside it. */
  alone?: true
  run(sandbox: Sandbox, checks: Checks): Promise<void>
}
