import { existsSync, statSync } from 'node:fs'
import { readCheckoutFile } from '../adapters/input-file.ts'
import { withoutTrailingSlashes } from '../model/url.ts'
import { type GitSource, isGitUrl, readGitSource } from './git-source.ts'

/** Images and charts of `host` are pulled through `url`. */
export interface RegistryMirror {
  host: string
  url: string
}

/** Where kro's code comes from. */
export type Source = { checkout: string } | { module: string } | { git: GitSource }

/** A value in a message, cut to a length that leaves the message readable. */
export const quoteValue = (value: string): string =>
  JSON.stringify(value.length > 80 ? `${value.slice(0, 77)}…` : value)

/** The same for what may be a URL: without what may be a password (up to an @) and what may be a token (from a ?). */
export const quoteUrl = (value: string): string =>
  quoteValue(
    value
      .replace(/^([\w.:-]{0,300}=)?([a-z][a-z0-9+.-]{0,20}:\/{0,3})?.*@/is, '$1$2…@')
      .replace(/[?#].*/s, '?…'),
  )

/** What an input that is on or off takes. */
export const switchValues = ['true', 'false', 'yes', 'no'] as const

export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

export function isWebUrl(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol)
  } catch {
    return false
  }
}

/** `90s`, `3m`, `1h30m`, `45` (seconds) in seconds; null where it is not a duration. */
export function durationSeconds(text: string): number | null {
  const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(text)
  if (!parts || text === '') return null
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0)
}

/** `50MB`, `2GB`, `1024` in bytes (decimal, as the artifact service counts); null where it is not a size. */
export function sizeBytes(text: string): number | null {
  const parts = /^(\d+)\s*(B|KB|MB|GB)?$/i.exec(text)
  const unit = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9 }[(parts?.[2] ?? 'B').toUpperCase()]
  return parts && unit ? Number(parts[1]) * unit : null
}

/** kro's module path in go.mod: awslabs in v0.1.0, kro-run from v0.2.0 to v0.4.1, kubernetes-sigs since v0.5.0. */
const kroModule = /^module\s+github\.com\/(awslabs|kro-run|kubernetes-sigs)\/kro\s*$/m

/** Whether a folder is a checkout of kro: its go.mod says so. */
export function isKroCheckout(folder: string): boolean {
  try {
    return kroModule.test(readCheckoutFile(folder, 'go.mod') ?? '')
  } catch {
    return false
  }
}

/** A folder, a version of kro, or a git repository with a ref. @param path makes a path absolute */
export function readSource(
  value: string,
  path: (value: string) => string,
  fault: (problem: string) => null,
): Source | null {
  if (/^v\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(value)) return { module: value }
  if (isGitUrl(value)) {
    const git = readGitSource(value, fault)
    return git === null ? null : { git }
  }
  const folder = path(value)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return fault(
      `${quoteValue(value)} is neither a folder nor a version such as v0.9.4 nor a git URL such as https://github.com/kubernetes-sigs/kro.git#main`,
    )
  return { checkout: folder }
}

/** `host=url`; null where it is not such a pair. */
export function readMirror(line: string): RegistryMirror | null {
  const at = line.indexOf('=')
  const host = line.slice(0, at).trim()
  const url = withoutTrailingSlashes(line.slice(at + 1).trim())
  return at > 0 && /^[a-z0-9.-]+(:\d+)?$/i.test(host) && isWebUrl(url) ? { host, url } : null
}
