/**
 * The bundle's entry. Each door loads its own rooms, so that starting one costs nothing of the others; `dist/main`,
 * `dist/post` and `dist/cli` call these.
 */

import { exitWhenWritten } from './outside/exit.ts'

// client-node's node-fetch 2 uses Node's own punycode; a deprecation warning of theirs is no news for a job's log.
process.noDeprecation = true

export const main = (): Promise<void> => throughTheEnd(async () => (await import('./main.ts')).main())
export const post = (): Promise<void> => throughTheEnd(async () => (await import('./post.ts')).post())
export const cli = (): Promise<void> => throughTheEnd(async () => (await import('./cli.ts')).cli())

/** An error that a door lets through is Node's: it prints it and exits with 1. */
async function throughTheEnd(door: () => Promise<void>): Promise<void> {
  await door()
  await exitWhenWritten()
}
