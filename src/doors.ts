/**
 * The bundle's entry. Each door loads its own rooms, so that starting one costs nothing of the others; `dist/main`,
 * `dist/post` and `dist/cli` call these.
 */

// client-node's node-fetch 2 uses Node's own punycode; a deprecation warning of theirs is no news for a job's log.
process.noDeprecation = true

export const main = async (): Promise<void> => {
  const { runner, log } = await workflowDoor()
  await onUncaught({ message: runner.fail, details: log.debug }, () => process.exit(1))
  await (await import('./main.ts')).main()
}

export const post = async (): Promise<void> => {
  const { log } = await workflowDoor()
  // It goes on: the cluster is still to be deleted, and a green job stays green.
  await onUncaught({ message: log.warning, details: log.debug }, () => undefined)
  await (await import('./post.ts')).post()
}

export const cli = async (): Promise<void> => {
  const { escapeForLog } = await import('./report/escape.ts')
  const print = (text: string): void => void process.stderr.write(`${escapeForLog(text)}\n`)
  const details = (text: string): void => (process.env.SETUP_KRO_DEBUG ? print(text) : undefined)
  await onUncaught({ message: (text) => print(`setup-kro: ${text}`), details }, () => process.exit(1))
  await (await import('./cli.ts')).cli()
}

/** From here on nothing that is printed, by whomever, is a command to the runner but ours. */
async function workflowDoor() {
  const { escapeOutput } = await import('./workflow-output.ts')
  escapeOutput(process.stdout)
  escapeOutput(process.stderr)
  const [{ actionsRunner }, { workflowLog }] = await Promise.all([
    import('./runner.ts'),
    import('./workflow-log.ts'),
  ])
  return { runner: actionsRunner, log: workflowLog }
}

async function onUncaught(
  tell: { message(text: string): void; details(text: string): void },
  then: () => void,
): Promise<void> {
  const { uncaught } = await import('./uncaught.ts')
  const handle = uncaught(process.env, tell)
  // Of rejections that nobody handles too: without a handler of their own they come here.
  process.on('uncaughtException', (error) => {
    handle(error)
    then()
  })
}
