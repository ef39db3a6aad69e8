import { field, text } from '../../../model/kubernetes/fields.ts'
import { selectorText } from '../../../model/kubernetes/selectors.ts'
import { advice, type Fix, run } from '../../fix.ts'
import { type Failing, resourcesOf } from './failing.ts'

/** An entry that an expression reads of a list that is shorter. */
export interface MissingEntry {
  detail: string
  fix: Fix[]
}

/** `index out of bounds: 0` in `inputs[0].data.greeting`; null where it is another error. */
export function missingEntry(about: Failing): MissingEntry | null {
  const { message, expression } = about.told
  const index = /index out of bounds: (?<index>\d{1,10})/.exec(message)?.groups?.index
  if (index === undefined || expression === null) return null
  const path = [
    ...expression.matchAll(/(?<![\w.])(?<path>[A-Za-z_][\w.]{0,300})\[(?<index>\d{1,10})\]/g),
  ].find(({ groups }) => groups?.index === index)?.groups?.path
  if (path === undefined) return null
  const [root = '', ...rest] = path.split('.')
  const optionally = advice(`Or read it optionally: \${${path}[?${index}]….orValue(…)}`)
  const entries = `${Number(index) + 1} ${index === '0' ? 'entry' : 'entries'}`
  if (root === 'schema')
    return {
      detail: `${rest.join('.')} of the instance is a list of fewer than ${entries}.`,
      fix: [advice(`Give ${rest.join('.')} of the instance at least ${entries}.`), optionally],
    }
  const resource = resourcesOf(about).find((one) => text(one, 'id') === root)
  const chosen = field(resource, 'externalRef', 'metadata', 'selector')
  if (rest.length > 0 || chosen === undefined) return null
  const look = lookUp(field(resource, 'externalRef'), about)
  return {
    detail: `${root} is the list of the objects that the selector of its externalRef finds: fewer than ${entries} in this cluster.`,
    fix: [...(look === null ? [] : [run(look)]), optionally],
  }
}

/** The command that finds what a selector finds; null where an expression is part of it. */
function lookUp(reference: unknown, { instance }: Failing): string | null {
  const kind = text(reference, 'kind') ?? ''
  const namespace = text(reference, 'metadata', 'namespace') ?? instance.object.metadata.namespace
  const wanted = selectorText(field(reference, 'metadata', 'selector'))
  if (kind === '' || wanted === '' || /[^\w.,=!/() -]/.test(`${wanted}${namespace ?? ''}`)) return null
  return `kubectl get ${kind.toLowerCase()}${namespace === undefined ? '' : ` -n ${namespace}`} -l '${wanted}' --show-labels   # what the selector of the RGD finds`
}
