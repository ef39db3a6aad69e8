/**
 * What a reader can do about a finding, most useful first in a list of them: a command that can be pasted as it is, or a
 * sentence. report/fixes.ts makes of it what diagnosis.json and the pages show.
 */
export type Fix = { run: string } | { advice: string }

/**
 * @param command of the shell, with all names filled in; what it is for stands behind it as its comment (`   # who answers?`).
 *   It may have several lines, such as a manifest for kubectl
 */
export const run = (command: string): Fix => ({ run: command })

/** @param sentence words for a person, who has to decide or to look something up */
export const advice = (sentence: string): Fix => ({ advice: sentence })

/**
 * The same commands in the container of a node.
 *
 * @param node null where the nodes are not containers on the machine of this job: then there is nothing to run
 */
export const inNode = (node: string | null, ...commands: readonly string[]): Fix[] =>
  node === null ? [] : [run(commands.map((command) => `docker exec ${node} ${command}`).join('; '))]
