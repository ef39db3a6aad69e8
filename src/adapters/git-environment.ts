/**
 * Variables that lead git to another repository than that of its folder (`git rev-parse --local-env-vars`): a hook of git
 * sets them for everything that it starts.
 */
const elsewhere = [
  ...['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_IMPLICIT_WORK_TREE'],
  ...['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_SHALLOW_FILE', 'GIT_GRAFT_FILE'],
  ...['GIT_CONFIG', 'GIT_NO_REPLACE_OBJECTS', 'GIT_REPLACE_REF_BASE', 'GIT_NAMESPACE'],
] as const

/**
 * Settings over those of the user and of the repository. Programs that the configuration names are not run: hooks (husky
 * puts them into the checkout), fsmonitor. A folder that a commit has made to look like a repository is none. Nothing goes on
 * in the background, and nothing is signed.
 */
const settings: readonly (readonly [string, string])[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['safe.bareRepository', 'explicit'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['commit.gpgSign', 'false'],
  ['tag.gpgSign', 'false'],
]

const remoteProtocols = ['https', 'http', 'ssh']

/**
 * Environment in which another program may start git for what a repository's author wrote: nothing of this machine is
 * cloned. With the local protocol, a ref such as `--upload-pack=COMMAND` runs a command here (kubernetes-sigs/kustomize,
 * api/internal/git/cloner.go, hands the ref of a remote resource to `git fetch` as it is).
 *
 * @param env that it is added to; what it forbids stays forbidden
 */
export function remoteGitOnly(env: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const allowed = env.GIT_ALLOW_PROTOCOL?.split(':') ?? remoteProtocols
  return {
    GIT_ALLOW_PROTOCOL: remoteProtocols.filter((protocol) => allowed.includes(protocol)).join(':'),
    GIT_TERMINAL_PROMPT: '0',
  }
}

/**
 * Environment of every git that this program starts: in the repository of its folder and in no other, without a question to a
 * person and without files of LFS.
 *
 * @param env that it is added to; what it sets for `GIT_CONFIG_COUNT` stays
 * @param more settings, with their values
 * @returns null removes a variable
 */
export function gitEnvironment(
  env: NodeJS.ProcessEnv = process.env,
  more: readonly (readonly [string, string])[] = [],
): Record<string, string | null> {
  const all = [...settings, ...more]
  const given = /^\d{1,4}$/.test(env.GIT_CONFIG_COUNT ?? '') ? Number(env.GIT_CONFIG_COUNT) : 0
  return {
    ...Object.fromEntries(elsewhere.map((name) => [name, null])),
    GIT_TERMINAL_PROMPT: '0',
    GIT_SSH_COMMAND: env.GIT_SSH_COMMAND || 'ssh -oBatchMode=yes',
    GIT_LFS_SKIP_SMUDGE: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_CONFIG_COUNT: String(given + all.length),
    ...Object.fromEntries(
      all.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${given + at}`, key],
        [`GIT_CONFIG_VALUE_${given + at}`, value],
      ]),
    ),
  }
}
