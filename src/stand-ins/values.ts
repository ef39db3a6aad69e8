import type { Literal } from '../model/cel/parse.ts'
import { isMapping } from '../model/json.ts'
import { field, list, number, text, texts } from '../model/kubernetes/fields.ts'
import { textForPattern } from './pattern-text.ts'
import { newWish, type Wish } from './wish.ts'

/** What values are made from besides their schema. */
export interface ValueContext {
  /** Name of the object: values that name something are made of it. */
  name: string
  namespace: string
  /** ISO time. */
  now: string
  /** ARN of an object of AWS, where it is one. */
  arn: string | null
  /** How many values may still be made: lists within lists multiply. */
  room: { values: number }
}

/** An object of Kubernetes has at most 1.5 MB (etcd), and a status that controllers write has hundreds of values. */
export const roomForValues = (): ValueContext['room'] => ({ values: 10_000 })

/** Values within values: a status is not deeper. */
const deepest = 30
/** Objects of which no expression reads a field are filled in to this depth. */
const filledDepth = 3
const mostEntries = 50

/**
 * A value that a part of a CRD's openAPI schema allows, and that is what expressions want of it.
 *
 * @param name of the field, from which texts get their form
 */
export function valueFor(
  written: unknown,
  wish: Wish,
  name: string,
  context: ValueContext,
  depth = 0,
): unknown {
  context.room.values -= 1
  if (context.room.values < 0) return undefined
  const schema = withFirstChoice(written)
  const wanted = wish.value === undefined ? undefined : asTyped(wish.value, schema)
  if (wanted !== undefined || depth > deepest) return wanted
  switch (typeOf(schema, wish)) {
    case 'object':
      return objectFor(schema, wish, context, depth)
    case 'array':
      return arrayFor(schema, wish, name, context, depth)
    case 'integer':
    case 'number':
      return numberFor(schema, wish)
    case 'boolean':
      return !wish.not.includes(true)
    default:
      return textFor(schema, wish, name, context)
  }
}

/** A schema with all of its `allOf`, and of `oneOf` and `anyOf` the first, which is as good as any. */
function withFirstChoice(schema: unknown): unknown {
  const parts = [...list(schema, 'allOf'), list(schema, 'oneOf')[0], list(schema, 'anyOf')[0]]
  return parts.filter(isMapping).reduce<unknown>(joined, schema)
}

function joined(schema: unknown, part: Record<string, unknown>): Record<string, unknown> {
  const own = isMapping(schema) ? schema : {}
  const properties = { ...(isMapping(own.properties) ? own.properties : {}) }
  for (const [name, inner] of Object.entries(isMapping(part.properties) ? part.properties : {}))
    properties[name] = {
      ...(isMapping(properties[name]) ? properties[name] : {}),
      ...(isMapping(inner) ? inner : {}),
    }
  const required = [...texts(own, 'required'), ...texts(part, 'required')]
  return {
    ...own,
    ...part,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
  }
}

function typeOf(schema: unknown, wish: Wish): string {
  const type = text(schema, 'type')
  if (type !== null) return type
  if (field(schema, 'x-kubernetes-int-or-string') === true) return 'integer'
  // Where a schema allows everything, the expressions say what it is.
  if (wish.fields.size > 0 || field(schema, 'properties') !== undefined) return 'object'
  if (wish.items.length > 0) return 'array'
  return wish.atLeast === null && wish.atMost === null ? 'string' : 'integer'
}

/** A literal in the type of a schema; undefined where it has none there. */
function asTyped(value: Literal, schema: unknown): Literal | undefined {
  const type = text(schema, 'type')
  if (type === null || value === null) return value
  if (type === 'string') return typeof value === 'string' ? value : undefined
  if (type === 'boolean') return typeof value === 'boolean' ? value : undefined
  if (type === 'integer' || type === 'number') return typeof value === 'number' ? value : undefined
  return undefined
}

function objectFor(schema: unknown, wish: Wish, context: ValueContext, depth: number): unknown {
  const properties = (field(schema, 'properties') ?? {}) as Record<string, unknown>
  const others = field(schema, 'additionalProperties')
  const isBare = wish.fields.size === 0
  const names = new Set([...texts(schema, 'required'), ...wish.fields.keys()])
  // It is wanted as a whole: its reader may read any field of it.
  if (isBare && depth < filledDepth)
    for (const name of Object.keys(properties).slice(0, mostEntries)) names.add(name)
  const entries = [...names].flatMap((name) => {
    const inner = Object.hasOwn(properties, name) ? properties[name] : others
    const value = valueFor(inner ?? {}, wish.fields.get(name) ?? newWish(), name, context, depth + 1)
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(entries)
}

function arrayFor(schema: unknown, wish: Wish, name: string, context: ValueContext, depth: number): unknown {
  const length = Math.min(
    mostEntries,
    Math.max(1, number(schema, 'minItems') ?? 0, wish.atLeast ?? 0, wish.items.length),
  )
  return Array.from({ length }, (_, at) =>
    valueFor(
      field(schema, 'items') ?? {},
      wish.items[at] ?? newWish(),
      // The entries of `subnetIDs` are each a `subnetID`.
      name.replace(/(?<=.{2})s$/, ''),
      { ...context, name: at === 0 ? context.name : `${context.name}-${at}` },
      depth + 1,
    ),
  )
}

function numberFor(schema: unknown, wish: Wish): number {
  const least = Math.max(
    ...[wish.atLeast, number(schema, 'minimum'), 1].map((one) => one ?? Number.NEGATIVE_INFINITY),
  )
  const most = Math.min(
    ...[wish.atMost, number(schema, 'maximum')].map((one) => one ?? Number.POSITIVE_INFINITY),
  )
  let value =
    wish.atMost === null ? Math.min(number(schema, 'default') ?? least, most) : Math.min(least, most)
  if (wish.atLeast !== null && value < wish.atLeast) value = wish.atLeast
  // Of the largest numbers the next one is the same.
  while (wish.not.includes(value) && value < most && value + 1 > value) value += 1
  return value
}

/** What the values of an enum are called where all is well, the best first. */
const goodWords =
  /^(?:active|available|ready|running|succeeded|success|completed?|healthy|ok|true|enabled|in-?service|deployed|up)$/i

function textFor(schema: unknown, wish: Wish, name: string, context: ValueContext): string {
  const choices = texts(schema, 'enum').filter((choice) => !wish.not.includes(choice))
  const choice = choices.find((one) => goodWords.test(one)) ?? choices[0]
  if (choice !== undefined) return choice
  const usual = text(schema, 'default')
  if (usual !== null && usual !== '' && !wish.not.includes(usual)) return usual
  const made = formatted(text(schema, 'format'), context) ?? byPattern(schema) ?? named(name, context)
  const long = Math.max(number(schema, 'minLength') ?? 0, wish.atLeast ?? 0)
  const fitting = made.padEnd(Math.min(long, 4096), '0').slice(0, number(schema, 'maxLength') ?? 4096)
  return wish.not.includes(fitting) ? `${fitting}-1` : fitting
}

function byPattern(schema: unknown): string | null {
  const pattern = text(schema, 'pattern')
  return pattern === null ? null : textForPattern(pattern)
}

/** Formats of the openAPI schemas that the API server checks (apiextensions, pkg/apiserver/validation/formats.go). */
function formatted(format: string | null, { now }: ValueContext): string | null {
  const texts: Readonly<Record<string, string>> = {
    'date-time': now,
    datetime: now,
    date: now.slice(0, 10),
    duration: '1m',
    byte: 'c3RhbmQtaW4=',
    uri: 'https://stand-in.example',
    hostname: 'stand-in.example',
    email: 'stand-in@example.com',
    ipv4: address,
    ipv6: '2001:db8::10',
    cidr: '192.0.2.0/24',
    mac: '00:00:5e:00:53:10',
    uuid: id,
    uuid4: id,
  }
  return format !== null && Object.hasOwn(texts, format) ? (texts[format] ?? null) : null
}

/** Of the network that is reserved for documentation (RFC 5737). */
const address = '192.0.2.10'
const id = '00000000-0000-4000-8000-000000000000'

/** A text that looks like what the field's name says; host names end in `.example`, which never resolves (RFC 2606). */
function named(name: string, { name: object, arn, now }: ValueContext): string {
  if (/arn$/i.test(name)) return arn ?? `arn:aws:stand-in:us-east-1:000000000000:${object}`
  if (/(?:url|uri|issuer|selfLink)$/i.test(name)) return `https://${object}.stand-in.example`
  if (/(?:endpoint|hostname|host|domain|fqdn|dnsName)$/i.test(name)) return `${object}.stand-in.example`
  if (/(?:ip|ipAddress|privateIP|publicIP)$/i.test(name)) return address
  if (/cidr(?:Block)?$/i.test(name)) return '192.0.2.0/24'
  if (/(?:time|timestamp|date|At)$/.test(name)) return now
  if (/port$/i.test(name)) return '5432'
  if (/accountID$/i.test(name)) return '000000000000'
  if (/region$/i.test(name)) return 'us-east-1'
  if (/email$/i.test(name)) return `${object}@stand-in.example`
  if (/(?:^|[a-z])data$/i.test(name)) return 'c3RhbmQtaW4='
  if (/^status$/i.test(name)) return 'True'
  if (/^(?:state|phase)$/i.test(name)) return 'available'
  return `${object}-${name.toLowerCase()}`
}

/** Whether a schema has a field, or takes any. */
export const allows = (schema: unknown, name: string): boolean =>
  field(schema, 'properties', name) !== undefined ||
  field(schema, 'additionalProperties') !== undefined ||
  field(schema, 'x-kubernetes-preserve-unknown-fields') === true
