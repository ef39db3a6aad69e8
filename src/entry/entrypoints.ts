/**
 * The bundle's entry. Each entry loads its own modules, so that starting one costs nothing of the others; `dist/main`,
 * `dist/post`, `dist/cli` and `dist/explain` call these.
 */

import { exitWhenWritten } from '../adapters/exit.ts'

// client-node's node-fetch 2 uses Node's own punycode; its deprecation warning does not belong into a job's log.
process.noDeprecation = true

/** @param entry URL of the file in dist that was started */
export const main = async (entry: string): Promise<void> => {
  const { runner, log } = await workflowEntry()
  await onUncaught({ message: runner.fail, details: log.debug }, () => process.exit(1))
  await throughTheEnd(async () => (await import('./main.ts')).mainEntry(entry))
}

export const post = async (entry: string): Promise<void> => {
  const { log } = await workflowEntry()
  // It goes on: the cluster is still to be deleted, and a green job stays green.
  await onUncaught({ message: log.warning, details: log.debug }, () => undefined)
  await throughTheEnd(async () => (await import('./post.ts')).postEntry(entry))
}

export const cli = async (entry: string): Promise<void> => {
  const { escapeForLog } = await import('../model/escape.ts')
  const print = (text: string): void => void process.stderr.write(`${escapeForLog(text)}\n`)
  const details = (text: string): void => (process.env.SETUP_KRO_DEBUG ? print(text) : undefined)
  await onUncaught({ message: (text) => print(`setup-kro: ${text}`), details }, () => process.exit(1))
  await throughTheEnd(async () => (await import('./cli.ts')).cli(entry))
}

export const explain = async (): Promise<void> => (await import('./explain.ts')).explain()

/** From here on nothing that is printed, by whomever, is a command to the runner but ours. */
async function workflowEntry() {
  const { escapeOutput } = await import('../adapters/workflow-output.ts')
  escapeOutput(process.stdout)
  escapeOutput(process.stderr)
  const [{ actionsHost: actionsRunner }, { workflowLog }] = await Promise.all([
    import('../adapters/workflow-host.ts'),
    import('../adapters/workflow-log.ts'),
  ])
  return { runner: actionsRunner, log: workflowLog }
}

async function onUncaught(
  tell: { message(text: string): void; details(text: string): void },
  then: () => void,
): Promise<void> {
  const { uncaught } = await import('./uncaught.ts')
  const handle = uncaught(process.env, tell)
  // Unhandled rejections too: without a handler of their own they come here.
  process.on('uncaughtException', (error) => {
    handle(error)
    then()
  })
}

/** An error that an entry lets through is Node's: it prints it and exits with 1. */
async function throughTheEnd(entry: () => Promise<void>): Promise<void> {
  await entry()
  await exitWhenWritten()
}
