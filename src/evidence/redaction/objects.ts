import { lastAppliedAnnotation } from '../../model/kubernetes/annotations.ts'
import { optionSecrets } from './commands.ts'
import type { Mask } from './masks.ts'
import { isHarmlessValue, isPasswordName, isSecretHeader, isSecretName } from './names.ts'
import { isMask } from './ranges.ts'

/** Deeper than any object of Kubernetes; what is below is left out, so that no object ends the stack. */
const deepest = 200

interface Masking {
  mask: Mask
  /** For every string that is not secret by its name. */
  text: (text: string) => string
}

/**
 * A copy of a value of the Kubernetes API without what is secret: by name in environments, arguments, annotations and
 * fields, all data of a Secret, and by its looks in every string.
 */
export function maskObject(value: unknown, masking: Masking): unknown {
  return new ObjectMasking(masking).value(value, false)
}

class ObjectMasking {
  private readonly masking: Masking
  private depth = 0

  constructor(masking: Masking) {
    this.masking = masking
  }

  /** @param inSecretList items of a SecretList do not say their kind */
  value(value: unknown, inSecretList: boolean): unknown {
    if (typeof value === 'string') return this.masking.text(value)
    if (value === null || typeof value !== 'object') return value
    if (this.depth >= deepest) return '[left out: nested too deep]'
    this.depth += 1
    try {
      return Array.isArray(value) ? this.array(value, inSecretList) : this.fields(value, inSecretList)
    } finally {
      this.depth -= 1
    }
  }

  private fields(value: object, inSecretList: boolean): object {
    const { kind, name, key, path } = value as Record<string, unknown>
    const ofSecret = kind === 'Secret' || (inSecretList && kind === undefined)
    const named = [name, key, path].some((written) => typeof written === 'string' && namesSecret(written))
    return Object.fromEntries(
      Object.entries(value).map(([field, content]) => {
        if (ofSecret && (field === 'data' || field === 'stringData')) return [field, this.all(content)]
        if (field === 'annotations') return [field, this.annotations(content, ofSecret)]
        // {name: DB_PASSWORD, value: x}: the environment of a container, and how many tools write parameters.
        if (field === 'value' && named) return [field, this.all(content)]
        if (isSecretName(field) || isSecretHeader(field)) return [field, this.named(field, content)]
        return [field, this.value(content, kind === 'SecretList' && field === 'items')]
      }),
    )
  }

  /** What a field with the name of a secret holds: scalars are secret, objects say with their own fields what is. */
  private named(field: string, content: unknown): unknown {
    if (typeof content === 'string') return this.all(content)
    if (typeof content === 'number') return this.number(field, content)
    if (Array.isArray(content) && content.every((item) => item === null || typeof item !== 'object'))
      return this.all(content)
    return this.value(content, false)
  }

  /** `tokens: 4096` counts something; a number of a password is long, or it is of the name of one. */
  private number(field: string, content: number): unknown {
    const digits = String(content)
    return digits.length >= (isPasswordName(field) ? 3 : 6) && !/(?:tokens|secrets|keys)$/i.test(field)
      ? this.masking.mask('named', digits)
      : content
  }

  /** `['--token', 'x']`: the value of a flag that stands in the next element. */
  private array(values: readonly unknown[], inSecretList: boolean): unknown[] {
    const ofOptions = optionSecrets(values)
    return values.map((value, index) => {
      const secret = ofOptions.get(index)
      if (typeof value === 'string' && secret !== undefined)
        return value.slice(0, secret) + this.masking.mask('command-line', value.slice(secret))
      const before = values[index - 1]
      if (typeof before !== 'string' || typeof value !== 'string' || value.startsWith('-'))
        return this.value(value, inSecretList)
      const flag = /^--?([\w.-]{2,128})$/.exec(before)?.[1]
      return flag !== undefined && isSecretName(flag) ? this.all(value) : this.value(value, inSecretList)
    })
  }

  private annotations(annotations: unknown, ofSecret: boolean): unknown {
    if (annotations === null || typeof annotations !== 'object') return annotations
    return Object.fromEntries(
      Object.entries(annotations).map(([name, value]) => {
        if (name === lastAppliedAnnotation) return [name, ofSecret ? this.all(value) : this.json(value)]
        return [
          name,
          isSecretName(name.slice(name.indexOf('/') + 1), true) ? this.all(value) : this.value(value, false),
        ]
      }),
    )
  }

  /** JSON inside a string; as plain text where it does not parse. */
  private json(value: unknown): unknown {
    if (typeof value !== 'string') return value
    try {
      return JSON.stringify(this.value(JSON.parse(value), false))
    } catch {
      return this.masking.text(value)
    }
  }

  private all(value: unknown): unknown {
    if (typeof value === 'string')
      return isHarmlessValue(value) || isMask(value) ? value : this.masking.mask('named', value)
    if (typeof value === 'number') return this.masking.mask('named', String(value))
    if (value === null || typeof value !== 'object') return value
    if (this.depth >= deepest) return '[left out: nested too deep]'
    this.depth += 1
    try {
      if (Array.isArray(value)) return value.map((item) => this.all(item))
      return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, this.all(field)]))
    } finally {
      this.depth -= 1
    }
  }
}

/** Name of a variable, a header, or the last part of the path of a patch. */
function namesSecret(written: string): boolean {
  const name = written.slice(written.lastIndexOf('/') + 1)
  return name.length <= 256 && (isSecretName(name, true) || isSecretHeader(name))
}
