/**
 * The bundle's entry. Each door loads its own rooms, so that starting one costs nothing of the others; `dist/main`,
 * `dist/post` and `dist/cli` call these.
 */

// client-node's node-fetch 2 uses Node's own punycode; a deprecation warning of theirs is no news for a job's log.
process.noDeprecation = true

export const main = async (): Promise<void> => (await import('./main.ts')).main()
export const post = async (): Promise<void> => (await import('./post.ts')).post()
export const cli = async (): Promise<void> => (await import('./cli.ts')).cli()
