/**
 * The bundle's entry. Each door loads its own rooms, so that starting one costs nothing of the others; `dist/main`,
 * `dist/post`, `dist/cli` and `dist/explain` call these.
 */

// client-node's node-fetch 2 uses Node's own punycode; a deprecation warning of theirs is no news for a job's log.
process.noDeprecation = true

/** @param door URL of the file in dist that was started */
export const main = async (door: string): Promise<void> => (await import('./main.ts')).mainDoor(door)
export const post = async (door: string): Promise<void> => (await import('./post.ts')).postDoor(door)
export const cli = async (door: string): Promise<void> => (await import('./cli.ts')).cli(door)
export const explain = async (): Promise<void> => (await import('./explain-door.ts')).explain()
