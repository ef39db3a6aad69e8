import { maskStart } from './masks.ts'
import { isHarmlessValue, isSecretName } from './names.ts'
import type { Mask } from './shapes.ts'

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration'

interface Masking {
  mask: Mask
  /** For every string that is no secret by its name. */
  text: (text: string) => string
}

/**
 * A copy of a value of the Kubernetes API without what is secret: by name in environments, arguments, annotations and
 * fields, all data of a Secret, and by its looks in every string.
 */
export function maskObject(value: unknown, masking: Masking): unknown {
  if (typeof value === 'string') return masking.text(value)
  if (Array.isArray(value)) return maskArray(value, masking)
  if (value === null || typeof value !== 'object') return value
  const fields = Object.entries(value)
  const ofSecret = (value as { kind?: unknown }).kind === 'Secret'
  const nameOfValue = (value as { name?: unknown }).name
  return Object.fromEntries(
    fields.map(([name, field]) => {
      if (ofSecret && (name === 'data' || name === 'stringData')) return [name, maskAll(field, masking)]
      if (name === 'annotations') return [name, maskAnnotations(field, ofSecret, masking)]
      // {name: DB_PASSWORD, value: x}: the environment of a container, and how many tools write parameters.
      if (name === 'value' && typeof nameOfValue === 'string' && isSecretName(nameOfValue, true))
        return [name, maskAll(field, masking)]
      if (typeof field === 'string' && isSecretName(name)) return [name, maskAll(field, masking)]
      return [name, maskObject(field, masking)]
    }),
  )
}

/** `['--token', 'x']`: the value of a flag that stands in the next element. */
function maskArray(values: unknown[], masking: Masking): unknown[] {
  return values.map((value, index) => {
    const before = values[index - 1]
    if (typeof before !== 'string' || typeof value !== 'string' || value.startsWith('-'))
      return maskObject(value, masking)
    const flag = /^--?([\w.-]{1,128})$/.exec(before)?.[1]
    return flag !== undefined && isSecretName(flag) ? maskAll(value, masking) : maskObject(value, masking)
  })
}

function maskAnnotations(annotations: unknown, ofSecret: boolean, masking: Masking): unknown {
  if (annotations === null || typeof annotations !== 'object') return annotations
  return Object.fromEntries(
    Object.entries(annotations).map(([name, value]) => {
      if (name === lastApplied) return [name, ofSecret ? maskAll(value, masking) : maskJson(value, masking)]
      return [
        name,
        isSecretName(name.slice(name.indexOf('/') + 1), true)
          ? maskAll(value, masking)
          : maskObject(value, masking),
      ]
    }),
  )
}

/** JSON inside a string; as plain text where it does not parse. */
function maskJson(value: unknown, masking: Masking): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.stringify(maskObject(JSON.parse(value), masking))
  } catch {
    return masking.text(value)
  }
}

function maskAll(value: unknown, masking: Masking): unknown {
  if (typeof value === 'string')
    return isHarmlessValue(value) || value.startsWith(maskStart) ? value : masking.mask('named', value)
  if (Array.isArray(value)) return value.map((item) => maskAll(item, masking))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, maskAll(field, masking)]))
}
