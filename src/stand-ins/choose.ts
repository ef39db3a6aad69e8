import { pathOfExpression, type StandIn } from '../inputs/stand-ins.ts'
import { isMapping } from '../model/json.ts'
import { field } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { selects } from '../model/kubernetes/selectors.ts'

/** The first stand-in that selects an object; null where none does. */
export const standInFor = (object: KubeObject, standIns: readonly StandIn[]): StandIn | null =>
  standIns.find(
    ({ kind, apiVersion, selector, objectName }) =>
      (kind === null || kind === object.kind) &&
      (apiVersion === null || apiVersion === object.apiVersion) &&
      (selector === null || selects(selector, object.metadata.labels)) &&
      (objectName === null || matchesName(objectName, object.metadata.name)),
  ) ?? null

/** `*` stands for any characters. */
function matchesName(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return name === pattern
  if (!name.startsWith(first)) return false
  let at = first.length
  for (const [index, part] of rest.entries()) {
    if (index === rest.length - 1) return name.length - part.length >= at && name.endsWith(part)
    const found = name.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return true
}

/** Lists and mappings within each other in a status of the user's. */
const deepest = 50

/**
 * A status of the user's with its expressions replaced by values of the object. An expression that is a whole text keeps
 * the type of its value.
 *
 * @param now ISO time
 * @returns with the expressions that have no value
 */
export function filledIn(
  status: Record<string, unknown>,
  object: KubeObject,
  now: string,
): { status: Record<string, unknown>; missing: string[] } {
  const missing: string[] = []
  const lookUp = (source: string): unknown => {
    const path = pathOfExpression(source)
    const value = path === 'now' ? now : path === null ? undefined : field(object, ...path)
    if (value === undefined) missing.push(source)
    return value
  }
  const fill = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return fillText(value, lookUp)
    if (depth > deepest || value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map((one) => fill(one, depth + 1))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, depth + 1)]))
  }
  return { status: fill(status, 0) as Record<string, unknown>, missing }
}

function fillText(text: string, lookUp: (source: string) => unknown): unknown {
  const whole = /^\$\{([^{}]{1,500})\}$/.exec(text)?.[1]
  if (whole !== undefined) return lookUp(whole)
  return text.replace(/\$\{([^{}]{1,500})\}/g, (_, source: string) => {
    const value = lookUp(source)
    return typeof value === 'object' ? JSON.stringify(value) : String(value ?? '')
  })
}

/** The status of the user's over another one; null takes a field off, lists are replaced (RFC 7386). */
export function merged(
  under: Record<string, unknown>,
  over: Record<string, unknown>,
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...under }
  for (const [name, value] of Object.entries(over)) {
    const below = result[name]
    if (value === null) delete result[name]
    else result[name] = isMapping(value) ? merged(isMapping(below) ? below : {}, value) : value
  }
  return result
}
