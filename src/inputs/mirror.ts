import { messageOf } from '../errors.ts'
import { percentDecoded, withoutTrailingSlashes } from '../model/url.ts'
import { quoteUrl } from './values.ts'

/**
 * Where an asset is downloaded from.
 *
 * @param path `host/path`, as in the asset table
 * @param mirror base URL put before it, or null for the host itself
 */
export function downloadUrl(path: string, mirror: string | null): string {
  return mirror === null ? `https://${path}` : `${withoutTrailingSlashes(mirror)}/${path}`
}

/** The same for a whole URL. Credentials in it are for its own server, and never part of the path on a mirror. */
export function throughMirror(url: string, mirror: string | null): string {
  if (mirror === null) return url
  return downloadUrl(url.replace(/^https?:\/\/(?:[^/]{0,2048}@)?/i, ''), mirror)
}

/** A fault in a mirror's base URL in words, or null where it can be used. */
export function mirrorFault(mirror: string): string | null {
  const url = URL.canParse(mirror) ? new URL(mirror) : null
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return `${quoteUrl(mirror)} is not a base URL such as https://mirror.example.com/files`
  // Host and path of each download are put behind the text as it was given, and URL drops blanks and line breaks.
  if (/[?#]/.test(mirror))
    return `'${withoutCredentials(mirror)}' must end with a path: host and path of each download are put behind it`
  if (/[\s\p{Cc}]/u.test(mirror))
    return `'${withoutCredentials(mirror)}' must not contain blanks or line breaks`
  return null
}

/** The URL for people: `user:password@` and a query become `***`, also where it is not a valid URL. */
export function withoutCredentials(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]{0,20}:\/{0,3})?[^/]*@/i, '$1***@').replace(/\?.*$/s, '?***')
}

/**
 * A network error as the cause of our own error, and its message. Where it repeats the URL's credentials, it is replaced:
 * causes are printed and kept as evidence.
 */
export function withoutCredentialsOf(url: string, error: unknown): { text: string; cause: unknown } {
  const said = messageOf(error)
  const text = secretsOf(url).reduce((rest, secret) => rest.replaceAll(secret, '***'), said)
  return { text, cause: text === said ? error : new Error(text) }
}

function secretsOf(url: string): string[] {
  const login = /^[a-z][a-z0-9+.-]*:\/\/([^/]*)@/i.exec(url)?.[1]
  if (login === undefined) return []
  const password = login.slice(login.indexOf(':') + 1)
  return [login, password, percentDecoded(password)].filter((secret) => secret.length > 2)
}
