import { parseYamlText } from '../adapters/yaml-text.ts'
import { messageOf } from '../errors.ts'
import { parseCel } from '../model/cel/parse.ts'
import { pathOf } from '../model/cel/path.ts'
import { isMapping } from '../model/json.ts'
import { expressionsIn } from '../model/kro/expressions.ts'
import { durationSeconds, quoteValue } from './values.ts'

/** What the objects that an entry selects get for a status, in place of a controller that is not in the cluster. */
export interface StandIn {
  /** As messages name it: `auto`, `entry 2 (Bucket)`. */
  name: string
  /** null: every kind. */
  kind: string | null
  /** null: every group and version. */
  apiVersion: string | null
  /** Which objects of the kind, as a label selector; null: all. */
  selector: Record<string, unknown> | null
  /** Names of objects, `*` for any characters; null: all. */
  objectName: string | null
  /** Merged over the status that is made from schema and expressions; null in it takes a field off. */
  status: Record<string, unknown> | null
  /** Seconds from the object's creation to its status. */
  delaySeconds: number
  /** The controller fails on it. */
  failure: { message: string; reason: string } | null
  /** It gets no status. */
  never: boolean
}

const usual: Omit<StandIn, 'name'> = {
  kind: null,
  apiVersion: null,
  selector: null,
  objectName: null,
  status: null,
  delaySeconds: 0,
  failure: null,
  never: false,
}

/** Every kind that has no controller, by its schema and by what the RGDs read. */
export const autoStandIn: StandIn = { name: 'auto', ...usual }

const keys = ['kind', 'apiVersion', 'selector', 'name', 'status', 'delay', 'failure', 'never'] as const

/**
 * The input `stand-ins` as YAML: a list of entries, or one entry. The first that selects an object decides on it.
 *
 * @param where the file, or `the YAML given`
 * @param fault receives each fault as a sentence
 */
export function readStandIns(yaml: string, where: string, fault: (problem: string) => null): StandIn[] {
  let documents: unknown[]
  try {
    documents = parseYamlText(yaml).documents.map(({ value }) => value)
  } catch (error) {
    fault(`${where}: ${messageOf(error)}`)
    return []
  }
  if (documents.length !== 1) {
    fault(`${where} has ${documents.length} YAML documents; give one list`)
    return []
  }
  const [document] = documents
  const entries = Array.isArray(document) ? document : [document]
  if (entries.length === 0) fault(`${where} is an empty list; leave the input out to have no stand-ins`)
  return entries.flatMap((entry, at) => {
    const place = `${where}, entry ${at + 1}`
    return readEntry(entry, at + 1, (problem) => fault(`${place}: ${problem}`)) ?? []
  })
}

/** What each key takes, and what a fault of it says. */
const forms: Readonly<Record<(typeof keys)[number], { fits(value: unknown): boolean; expected: string }>> = {
  kind: { fits: (value) => isText(value), expected: 'the kind of an object, such as Bucket' },
  apiVersion: {
    fits: (value) => isText(value),
    expected: 'a group with its version, such as s3.services.k8s.aws/v1alpha1',
  },
  selector: { fits: (value) => isSelector(value), expected: 'matchLabels or matchExpressions below it' },
  name: { fits: (value) => isText(value), expected: 'the name of an object; * stands for any characters' },
  status: { fits: isMapping, expected: 'the fields of a status below it' },
  delay: { fits: (value) => isDelay(value), expected: 'a time such as 5s or 1m' },
  failure: { fits: (value) => isFailure(value), expected: 'a message, or message and reason below it' },
  never: { fits: (value) => typeof value === 'boolean', expected: 'true or false' },
}

function readEntry(entry: unknown, position: number, fault: (problem: string) => null): StandIn | null {
  if (entry === 'auto') return autoStandIn
  if (!isMapping(entry))
    return fault('expected auto, or a mapping with kind and one of status, delay, failure, never')
  const problems = problemsOf(entry)
  for (const problem of problems) fault(problem)
  if (problems.length > 0) return null
  const { kind, apiVersion, selector, name, status, delay, failure, never } = entry
  return {
    ...usual,
    name: `entry ${position} (${String(kind)})`,
    kind: String(kind),
    apiVersion: isText(apiVersion) ? apiVersion : null,
    selector: isMapping(selector) ? selector : null,
    objectName: isText(name) ? name : null,
    status: isMapping(status) ? status : null,
    delaySeconds: durationSeconds(String(delay ?? 0)) ?? 0,
    failure: failureOf(failure),
    never: never === true,
  }
}

function problemsOf(entry: Record<string, unknown>): string[] {
  const given = Object.entries(entry).filter(([, value]) => value !== undefined && value !== null)
  const problems = given.flatMap(([key, value]) => {
    const form = keys.some((one) => one === key) ? forms[key as (typeof keys)[number]] : null
    if (form === null) return [`${quoteValue(key)} is not known; allowed: ${keys.join(', ')}`]
    return form.fits(value) ? [] : [`${key}: expected ${form.expected}`]
  })
  if (!isText(entry.kind) && !problems.some((problem) => problem.startsWith('kind:')))
    problems.push(`kind: expected ${forms.kind.expected}`)
  if (entry.never === true && given.some(([key]) => key === 'status' || key === 'failure'))
    problems.push('never: true gives no status; it goes with neither status nor failure')
  const computed = expressionsIn(entry.status).filter((source) => pathOfExpression(source) === null)
  return [
    ...problems,
    ...computed.map(
      (source) =>
        `status: \${${source}} is not a field of the object; expected a path such as \${metadata.name} or \${spec.tags[0].value}, or \${now}`,
    ),
  ]
}

function failureOf(failure: unknown): StandIn['failure'] {
  if (isText(failure)) return { message: failure, reason: '' }
  return isMapping(failure)
    ? { message: String(failure.message), reason: isText(failure.reason) ? failure.reason : '' }
    : null
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isDelay = (value: unknown): boolean =>
  (typeof value === 'string' || typeof value === 'number') && durationSeconds(String(value)) !== null

const isSelector = (value: unknown): boolean =>
  isMapping(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, part]) =>
    key === 'matchLabels' ? isMapping(part) : key === 'matchExpressions' && Array.isArray(part),
  )

const isFailure = (value: unknown): boolean =>
  isText(value) ||
  (isMapping(value) && isText(value.message) && (value.reason === undefined || isText(value.reason)))

/** First names of the paths that a status may take values from. */
const roots: readonly string[] = ['apiVersion', 'kind', 'metadata', 'spec']

/**
 * The path of `${metadata.name}` in an object; `now` for the time.
 *
 * @returns null where the expression is anything else: a controller's work is not computed here
 */
export function pathOfExpression(source: string): 'now' | (string | number)[] | null {
  const cel = parseCel(source)
  const path = cel === null ? null : pathOf(cel)
  if (path?.length === 1 && path[0] === 'now') return 'now'
  return path !== null && roots.includes(String(path[0])) ? path : null
}
