import type { ReportedFinding } from '../../src/report/diagnosis-json.ts'
import { runProcess } from '../support/process.ts'
import type { FaultEnvironment } from './environment.ts'

/** What came of the commands among the fixes of a finding. */
export type FixOutcome =
  /** No command that changes anything: words for a person, or commands that only show something. */
  | { kind: 'advice' }
  /** After this command the product says healthy. */
  | { kind: 'heals'; command: string }
  /** They ran, and the product still names a cause. */
  | { kind: 'does not heal'; commands: readonly string[] }
  /** It cannot be pasted as it is, or ends with an error. */
  | { kind: 'fails'; command: string; why: string }
  | { kind: 'not run'; why: string }

const programs =
  /^(?:sudo|kubectl|docker|kind|helm|git|ko|go|make|systemctl|sysctl|export|unset|curl|crane|df|free)\s/

/** Commands among the fixes, without the comment that says what they are for. */
export const commandsOf = ({ fix }: Pick<ReportedFinding, 'fix'>): string[] =>
  fix.filter((line) => programs.test(line)).map((line) => line.replace(/\s{2,}#[^\n]*$/, '').trim())

const showing =
  /^(?:kubectl\s+(?:get|describe|logs|explain|api-resources|api-versions|auth|cluster-info|version|events|top|wait)|docker\s+(?:ps|logs|info|version|inspect|images)|docker\s+exec\s+\S+\s+(?:cat|ls|ctr\s+\S+\s+(?:images|tasks)\s+ls|crictl\s+(?:ps|images)|journalctl|getent|curl|df|iptables-save|systemctl\s+status)|kind\s+get|helm\s+(?:list|history|status|get)|df|free|curl)(?=\s|$)/

/** Whether a command only shows something: all parts of it do, up to the first pipe of each. */
export const onlyShows = (command: string): boolean =>
  command.split(/;|&&/).every((part) => showing.test(part.split('|', 1)[0]?.trim() ?? ''))

/** Words that stand for a name that the finding should have filled in. */
const placeholder = /(?<![\w-])(?:NAME|NAMESPACE|NODE|KIND|POD|FILE|IMAGE|REGISTRY)(?![\w-]|:\.)|…|<[a-z-]+>/

/** Why a command is not for a shared test machine; null where it stays within the cluster. */
const beyond = (command: string, environment: FaultEnvironment): string | null =>
  command
    .split(/;|&&/)
    .every(
      (part) =>
        /^\s*kubectl\s/.test(part) || new RegExp(`^\\s*docker\\s.*${environment.nodeName}`).test(part),
    )
    ? null
    : 'reaches beyond the cluster'

/** Seconds that a command may take, and that the cluster gets to heal after it. */
const commandSeconds = 60

/**
 * Runs what a person would paste: first what only shows something, which has to be a command that can be run, then what changes something, one
 * after the other until the product says that all is well.
 *
 * @param healed asks the product again
 */
export async function tryFixes(
  finding: Pick<ReportedFinding, 'fix'>,
  environment: FaultEnvironment,
  healed: () => Promise<boolean>,
): Promise<FixOutcome> {
  const commands = commandsOf(finding)
  const changing = commands.filter((command) => !onlyShows(command))
  for (const command of commands.filter(onlyShows)) {
    const failed = await paste(command, environment)
    if (failed !== null && !showsTheFault(failed)) return failed
  }
  if (changing.length === 0) return { kind: 'advice' }
  const ran: string[] = []
  for (const command of changing) {
    const failed = await paste(command, environment)
    if (failed !== null) return failed
    ran.push(command)
    if (await healed()) return { kind: 'heals', command }
  }
  return { kind: 'does not heal', commands: ran }
}

/**
 * Words of a command that cannot be run as it is written. What else ends with an error shows the fault: `auth can-i` says no, the
 * object that is missing is not found, the registry does not answer.
 */
const misused =
  /unknown (?:flag|command|shorthand)|command not found|doesn't have a resource type|a name is not filled in|^Usage:|syntax error/i

export const showsTheFault = (outcome: FixOutcome): boolean =>
  outcome.kind === 'fails' && !misused.test(outcome.why)

async function paste(command: string, environment: FaultEnvironment): Promise<FixOutcome | null> {
  if (placeholder.test(command)) return { kind: 'fails', command, why: 'a name is not filled in' }
  const why = beyond(command, environment)
  if (why !== null) return onlyShows(command) ? null : { kind: 'not run', why: `${why}: ${command}` }
  const ended = await runProcess('bash', ['-c', command], {
    env: environment.env,
    cwd: environment.folder,
    timeoutSeconds: commandSeconds,
  })
  if (ended.code === 0) return null
  return { kind: 'fails', command, why: (ended.stderr || ended.stdout).trim().split('\n', 1)[0] ?? '' }
}
