/** One field that an API server objects to. */
export interface FieldError {
  /** `spec.template.spec.containers[0].image`; empty: the object as a whole. */
  path: string
  /** `Required value`, `field is immutable`, `9: should be less than or equal to 3`; without dumps of objects. */
  problem: string
  isImmutable: boolean
  /** The schema of the kind does not have the field. */
  isUnknown: boolean
  isTooLong: boolean
}

/** Kinds of field errors (k8s.io/apimachinery/pkg/util/validation/field, ErrorType). */
const types =
  'Required value|Invalid value|Unsupported value|Duplicate value|Forbidden|Too long|Too many|Too few|Not found|Internal error'

const ofValidation = new RegExp(
  `(?<![\\w.\\]])(?<path>\\[\\]|[A-Za-z<][^\\s:,{}]{0,300}): (?<type>${types})(?:: )?`,
  'g',
)
/** Server-side apply: `.spec.greting: field not declared in schema`, `.spec.size: expected numeric (int or float), got string`. */
const ofTypedPatch =
  /(?<![\w])\.(?<path>[A-Za-z][^\s:]{0,300}): (?<problem>field not declared in schema|expected [^\n]{1,200}|[^\n]{1,200}duplicate entries[^\n]{0,100})/g
/** Strict decoding: `unknown field "spec.greting"`, `duplicate field "spec"`. */
const ofStrictDecoding = /(?<problem>unknown|duplicate) field \\?"(?<path>[^"\\\n]{1,300})\\?"/g

/** A whole object, in JSON or as Go prints it. */
const dump = /^[\w.]{0,100}\{/

/** Longest text of a value that is worth showing. */
const shortValue = 60

/** All fields that a message names with what is wrong with them, in its order. */
export function fieldErrors(message: string): FieldError[] {
  const text = message.slice(0, 200_000)
  const found = [...text.matchAll(ofTypedPatch)].map(({ groups }) =>
    fieldError(groups?.path, groups?.problem),
  )
  if (found.length > 0) return distinct(found)
  const strict = [...text.matchAll(ofStrictDecoding)].map(({ groups }) =>
    fieldError(groups?.path, groups?.problem === 'unknown' ? 'unknown field' : 'duplicate field'),
  )
  if (strict.length > 0) return distinct(strict)
  const heads = [...text.matchAll(ofValidation)]
  return distinct(
    heads.map(({ 0: head, index, groups }, place) => {
      const end = heads[place + 1]?.index ?? text.length
      const rest = text
        .slice(index + head.length, end)
        .replace(/[,\s]{1,10}$/, '')
        .replace(/\]$/, '')
      return fieldError(groups?.path, problemOf(groups?.type ?? '', rest))
    }),
  )
}

/** `Invalid value: {…}: field is immutable` → `field is immutable`; short values stay. */
function problemOf(type: string, rest: string): string {
  const bounded = rest.slice(0, 100_000)
  const end = endOfValue(bounded)
  const value = bounded.slice(0, end)
  const words = bounded.slice(end).replace(/^: /, '').split('\n', 1)[0]?.slice(0, 400) ?? ''
  if (type === 'Required value' || type === 'Forbidden' || type === 'Too long' || type === 'Not found')
    return bounded === '' ? type : `${type}: ${(bounded.split('\n', 1)[0] ?? '').slice(0, 400)}`
  const shown = value.length <= shortValue && !dump.test(value) ? value : ''
  if (words === '') return `${type}: ${shown}`
  return shown === '' || shown === '"object"' ? words : `${shown}: ${words}`
}

/** Where the value ends that the message repeats: a JSON text, a dump of Go, or a plain word. */
function endOfValue(text: string): number {
  if (text.startsWith('"')) {
    const string = /^"(?:[^"\\]|\\.){0,50000}"/.exec(text)
    if (string !== null) return string[0].length
  }
  const last = dump.test(text) ? text.lastIndexOf('}: ') : -1
  if (last !== -1) return last + 1
  const first = text.indexOf(': ')
  return first === -1 ? text.length : first
}

function fieldError(path = '', problem = ''): FieldError {
  return {
    path: path === '[]' ? '' : path,
    problem,
    isImmutable:
      /\bimmutable\b|updates to \w{1,60} spec for fields other than|updates to \w{1,60} are forbidden|updates may not change|may not change once set|may not be changed|cannot change roleRef|field can ?not be less than previous value/.test(
        problem,
      ),
    isUnknown: /^(?:field not declared in schema|unknown field)$/.test(problem),
    isTooLong: /(?:may not be more than|must have at most|must be no more than) (?:1048576|262144) /.test(
      problem,
    ),
  }
}

const distinct = (errors: readonly FieldError[]): FieldError[] => [
  ...new Map(errors.map((one) => [`${one.path}\n${one.problem}`, one])).values(),
]
