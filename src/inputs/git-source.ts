/** A commit of a git repository elsewhere. */
export interface GitSource {
  /** As git takes it. */
  url: string
  /** Branch, tag or full commit id; `HEAD`: that of the default branch. */
  ref: string
}

/** `https://…`, `ssh://…`, `git@host:path`: what is meant as the URL of a repository. `file://` is for tests and mirrors on disk. */
export const isGitUrl = (value: string): boolean =>
  /^(?:https?|ssh|git|file):\/\//i.test(value) || /^[\w.-]{1,100}@[\w.-]{1,255}:[^/]/.test(value)

/** Protocols that git authenticates or encrypts, and the local one. */
const protocols: readonly string[] = ['https:', 'ssh:', 'file:']

/**
 * `URL#ref`; without `#ref` the default branch. `#` and not `@`: a URL may have an `@` of its own.
 *
 * @param fault receives what is wrong; the URL is not quoted, since it may have a password
 */
export function readGitSource(value: string, fault: (problem: string) => null): GitSource | null {
  const at = value.indexOf('#')
  const url = at === -1 ? value : value.slice(0, at)
  const ref = at === -1 ? 'HEAD' : value.slice(at + 1)
  const protocol = /^[a-z]+:(?=\/\/)/i.exec(url)?.[0].toLowerCase() ?? 'ssh:'
  if (!protocols.includes(protocol))
    return fault(`${protocol}// is not taken for a git repository; use https://, ssh:// or git@host:path`)
  if (!/^[!-~]+$/.test(value))
    return fault('the git URL has white space or characters that are not ASCII in it')
  if (at === -1 && /\.git@/.test(url))
    return fault(
      'write the ref of a git URL behind a #, as in https://github.com/kubernetes-sigs/kro.git#main',
    )
  const problem = refProblem(ref)
  return problem === null ? { url, ref } : fault(`the ref behind the # ${problem}`)
}

/** What git does not take for a ref (git check-ref-format), and what it would take for an option. */
function refProblem(ref: string): string | null {
  if (ref === '') return 'is empty; give a branch, a tag or a commit, or leave the # out'
  if (ref.startsWith('-')) return 'begins with a dash; git would take it for an option'
  if (ref.length > 255) return 'is longer than 255 characters'
  if (!/^[\w./+@-]+$/.test(ref) || /\.\.|\/\/|@\{|\.lock$|\/$|\.$/.test(ref))
    return 'is not the name of a branch or a tag, nor a commit'
  return null
}
