import { isHarmlessValue, isSecretName, looksRandom } from './names.ts'

/** Shorter values would be found in words that have nothing to do with them. */
const shortest = 6

/**
 * Values of the environment that must never be written: an action cannot ask the runner for the secrets of the job,
 * but those that it was handed stand in variables whose names say so. What JSON in such a variable holds
 * (`SECRETS_JSON`, `DOCKER_AUTH_CONFIG`) is secret on its own too.
 */
export function secretsOf(env: NodeJS.ProcessEnv): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value && value.length >= shortest && isSecretName(name) && !isHarmlessValue(value) && !isPath(value)
      ? [value, ...secretsInJson(value)]
      : [],
  )
}

/** Of this or another system: `/home/me`, `~/.netrc`, `C:\Users`. A key in base64 may begin with `/` too. */
function isPath(value: string): boolean {
  if (/^\/[A-Za-z0-9+/=]{39,}$/.test(value) && /\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value))
    return false
  return /^(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/])[^\n]{0,4096}$/.test(value)
}

function secretsInJson(value: string): string[] {
  if (!/^\s*[{[]/.test(value)) return []
  const found: string[] = []
  const visit = (field: string, content: unknown, depth: number): void => {
    if (depth > 20) return
    if (typeof content === 'string') found.push(...secretsOfField(field, content))
    else if (content !== null && typeof content === 'object')
      for (const [name, inner] of Object.entries(content)) visit(name, inner, depth + 1)
  }
  try {
    visit('', JSON.parse(value), 0)
  } catch {
    // No JSON after all: the value as a whole is known.
  }
  return found
}

function secretsOfField(field: string, content: string): string[] {
  if (content.length < shortest || isHarmlessValue(content) || isPath(content)) return []
  if (field === 'auth') {
    const decoded = Buffer.from(content, 'base64').toString('utf8')
    const password = decoded.slice(decoded.indexOf(':') + 1)
    return password.length >= shortest ? [content, password] : [content]
  }
  return isSecretName(field, true) || (content.length >= 12 && looksRandom(content)) ? [content] : []
}
