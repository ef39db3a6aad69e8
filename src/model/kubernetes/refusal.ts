import { type FieldError, fieldErrors } from './field-errors.ts'

/** Why an API server does not take an object. */
export type RefusalReason =
  | 'immutable'
  | 'unknown-field'
  | 'name-invalid'
  | 'invalid'
  | 'quota'
  | 'limit-range'
  | 'pod-security'
  | 'admission-policy'
  | 'admission-webhook'
  | 'webhook-unreachable'
  | 'privilege-escalation'
  | 'forbidden'
  | 'namespace-missing'
  | 'namespace-terminating'
  | 'reference-missing'
  | 'conflict'
  | 'already-exists'
  | 'too-large'

/** What an API server said when it refused an object, read from its message. */
export interface Refusal {
  reason: RefusalReason
  /** As the server names it: `Job.batch`, `configmaps`; null where the message does not say. */
  resource: string | null
  name: string | null
  /** All fields that it objects to, in its order; empty where it is not about fields. */
  fields: readonly FieldError[]
  /** Quota, policy, webhook, level, user or namespace that refuses; null where there is none. */
  by: string | null
  /** The server's own words, without dumps of whole objects. One line of at most about 600 characters. */
  why: string
  /** Whether the same object can be accepted later without a change to it or to what refuses it. */
  waits: boolean
}

interface Form {
  reason: RefusalReason
  said: RegExp
  waits?: true
}

/**
 * Words of the API server (k8s.io/apimachinery/pkg/api/errors, k8s.io/apiserver/pkg/admission, structured-merge-diff,
 * k8s.io/pod-security-admission, plugin/pkg/admission of kubernetes v1.34), most exact first. `by` and `why` are groups.
 */
const forms: readonly Form[] = [
  {
    reason: 'quota',
    said: /exceeded quota: (?<by>[^,\s]{1,253}), (?<why>requested: [^\n]{1,600})/,
  },
  { reason: 'quota', said: /failed quota: (?<by>[^:\s]{1,253}): (?<why>must specify [^\n]{1,600})/ },
  {
    reason: 'quota',
    said: /is forbidden: (?<why>status unknown for quota: (?<by>[^,\s]{1,253}), resources: [^\n]{1,600})/,
    waits: true,
  },
  {
    reason: 'limit-range',
    said: /is forbidden: \[?(?<why>(?:maximum|minimum) \S{1,63} usage per \w{1,30} is [^\n]{1,600})/,
  },
  {
    reason: 'limit-range',
    said: /is forbidden: \[?(?<why>\S{1,63} max limit to request ratio per [^\n]{1,600})/,
  },
  {
    reason: 'pod-security',
    said: /violates PodSecurity \\*"(?<by>[^"\\\n]{1,100})\\*": (?<why>[^\n]{1,600})/,
  },
  {
    reason: 'admission-policy',
    said: /ValidatingAdmissionPolicy '(?<by>[^'\n]{1,253})' with binding '[^'\n]{1,253}' denied request: ?(?<why>[^\n]{0,600})/,
  },
  {
    reason: 'admission-webhook',
    said: /admission webhook \\*"(?<by>[^"\\\n]{1,253})\\*" denied the request:? ?(?<why>[^\n]{0,600})/,
  },
  {
    reason: 'webhook-unreachable',
    said: /(?<why>failed calling webhook \\*"(?<by>[^"\\\n]{1,253})\\*"[^\n]{0,600})/,
    waits: true,
  },
  {
    reason: 'privilege-escalation',
    said: /is forbidden: user \\*"(?<by>[^"\\\n]{1,253})\\*"[^\n]{0,600} is attempting to grant (?<why>RBAC permissions not currently held:?[^{]{0,20}(?:\{[^{}]{0,400}\})?)/,
  },
  {
    reason: 'namespace-terminating',
    said: /unable to create new content in namespace (?<by>\S{1,63}) (?<why>because it is being terminated)/,
    waits: true,
  },
  {
    reason: 'namespace-missing',
    said: /(?<why>namespaces \\*"(?<by>[^"\\\n]{1,63})\\*" not found)/,
    waits: true,
  },
  {
    reason: 'reference-missing',
    said: /is forbidden: (?<why>(?:error looking up service account|no PriorityClass with name|RuntimeClass|.{0,200}LimitRange)[^\n]{1,300}(?:not found|was found)[^\n]{0,200})/,
    waits: true,
  },
  {
    reason: 'forbidden',
    said: /is forbidden: (?<why>User \\*"(?<by>[^"\\\n]{1,253})\\*" cannot [^\n]{1,400})/,
    waits: true,
  },
  {
    reason: 'unknown-field',
    said: /(?<why>failed to create typed patch object[^\n]{0,600}(?:\n[^\n]{1,200}){0,20})/,
  },
  { reason: 'unknown-field', said: /(?<why>strict decoding error: [^\n]{0,600})/ },
  { reason: 'unknown-field', said: /(?<why>unknown field \\?"[^"\\\n]{1,300}\\?"[^\n]{0,600})/ },
  // A text that is not a quantity, duration or time: structured-merge-diff's converter reads it before any validation.
  {
    reason: 'invalid',
    said: /unable to convert unstructured object to [^\n]{1,300}?, Kind=\w{1,63}: (?<why>[^\n]{1,600})/,
  },
  {
    reason: 'invalid',
    said: /(?<why>\S{1,63} in version \\*"[^"\\\n]{1,63}\\*" cannot be handled as an? [^\n]{1,400})/,
  },
  {
    reason: 'conflict',
    said: /(?<why>Apply failed with \d{1,6} conflicts?: conflicts? with "(?<by>[^"\n]{1,253})"[^\n]{0,400})/,
  },
  {
    reason: 'conflict',
    said: /(?<why>Operation cannot be fulfilled on [^\n]{1,300}: (?:the object has been modified|StorageError)[^\n]{0,200})/,
    waits: true,
  },
  {
    reason: 'too-large',
    said: /(?<why>Request entity too large[^\n]{0,200}|etcdserver: request is too large|(?:trying to send message|message) larger than max[^\n]{0,200})/,
  },
  {
    reason: 'already-exists',
    said: /(?<!\S)(?<why>\S{1,253} \\*"[^"\\\n]{1,253}\\*" already exists)/,
    waits: true,
  },
  // What any other admission plugin says: a claim that cannot grow, external IPs, a namespace that may not be deleted.
  {
    reason: 'immutable',
    said: /is forbidden: (?<why>only dynamically provisioned pvc can be resized[^\n]{0,300})/,
  },
  { reason: 'invalid', said: /(?<=" is forbidden: )(?<why>(?!User |user |attempt )[^\n]{1,600})/ },
]

const invalid = /(?<![\w.])(?<resource>[A-Za-z][\w.-]{0,252}) \\?"(?<name>[^"\\\n]{0,300})\\?" is invalid: /
const refusedObject =
  /(?<![\w./])(?<resource>[a-z][\w.-]{0,252}) \\?"(?<name>[^"\\\n]{1,300})\\?" is forbidden: /
const typedPatch =
  /(?:typed patch|new) object \((?:(?<namespace>[^/;()\n]{0,63})\/)?(?<name>[^;()\n]{1,253}); [^,()\n]{1,253}, Kind=(?<resource>\w{1,63})\)/

/** What our own errors add to the server's words. */
const statusOfAnswer = / \(HTTP [1-5]\d\d\)$/gm

/** Reads what an API server said; null where it is not a refusal. */
export function readRefusal(told: string): Refusal | null {
  const message = told.replaceAll(statusOfAnswer, '')
  const named = groups(invalid, message) ?? groups(refusedObject, message) ?? groups(typedPatch, message)
  const { resource = null, name = null } = named ?? {}
  const read = readForm(message) ?? readInvalid(message)
  return read === null ? null : { resource, name, ...read }
}

type Reading = Omit<Refusal, 'resource' | 'name'>

/** A refusal in one of the forms that have words of their own. */
function readForm(message: string): Reading | null {
  for (const { reason, said, waits } of forms) {
    const found = groups(said, message)
    if (found === null) continue
    const fields = reason === 'unknown-field' ? fieldErrors(found.why ?? '') : []
    return {
      reason: fields.length > 0 && !fields.some(({ isUnknown }) => isUnknown) ? 'invalid' : reason,
      fields,
      by: found.by ?? null,
      why: fields.length > 0 ? describeFields(fields) : oneLine(found.why ?? ''),
      waits: waits === true,
    }
  }
  return null
}

/** A list of fields that are not valid. */
function readInvalid(message: string): Reading | null {
  const match = invalid.exec(message)
  if (match === null) return null
  const said = message.slice(match.index + match[0].length)
  const fields = fieldErrors(said)
  const why = fields.length > 0 ? describeFields(fields) : oneLine(said)
  return { reason: reasonOf(fields), fields, by: null, why, waits: false }
}

function reasonOf(fields: readonly FieldError[]): Refusal['reason'] {
  if (fields.some(({ isImmutable }) => isImmutable)) return 'immutable'
  if (fields.some(({ isTooLong }) => isTooLong)) return 'too-large'
  return fields.length > 0 && fields.every(({ path }) => namePath.test(path)) ? 'name-invalid' : 'invalid'
}

const namePath = /^metadata\.(?:name|generateName|namespace|labels|annotations)\b/

/** `spec.name: Required value; spec.size: should be less than or equal to 3`. */
const describeFields = (fields: readonly FieldError[]): string =>
  fields
    .slice(0, 12)
    .map(({ path, problem }) => (path === '' ? problem : `${path}: ${problem}`))
    .join('; ')

const oneLine = (text: string): string =>
  text
    .replaceAll(/\s{1,200}/g, ' ')
    .replace(/\]$/, '')
    .trim()
    .slice(0, 600)

const groups = (pattern: RegExp, text: string): Record<string, string | undefined> | null =>
  pattern.exec(text)?.groups ?? null
