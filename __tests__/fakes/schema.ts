/** The part of JSON Schema that docs/diagnosis.schema.json uses. Any other keyword is an error: nothing goes unchecked. */
interface Schema {
  [keyword: string]: unknown
}

const explained = new Set(['$schema', 'title', 'description'])

/** Everything in which a value is not as its schema says, one line each. */
export function faultsOf(value: unknown, schema: Schema, at = '$'): string[] {
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    if (explained.has(keyword)) return []
    const check = keywords[keyword]
    return check === undefined
      ? [`${at}: the keyword ${keyword} is not checked`]
      : check(value, wanted, at, schema)
  })
}

type Check = (value: unknown, wanted: unknown, at: string, schema: Schema) => string[]

const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault])
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const keywords: Readonly<Record<string, Check>> = {
  const: (value, wanted, at) => unless(value === wanted, `${at}: not ${JSON.stringify(wanted)}`),
  enum: (value, wanted, at) =>
    unless((wanted as unknown[]).includes(value), `${at}: ${JSON.stringify(value)} is none of ${wanted}`),
  type: (value, wanted, at) =>
    unless(
      [wanted].flat().includes(typeOf(value)) ||
        ([wanted].flat().includes('number') && typeOf(value) === 'integer'),
      `${at}: ${typeOf(value)}, not ${wanted}`,
    ),
  pattern: (value, wanted, at) =>
    unless(
      typeof value !== 'string' || new RegExp(wanted as string).test(value),
      `${at}: ${value} is not like ${wanted}`,
    ),
  minimum: (value, wanted, at) =>
    unless(typeof value !== 'number' || value >= (wanted as number), `${at}: less than ${wanted}`),
  minLength: (value, wanted, at) =>
    unless(typeof value !== 'string' || value.length >= (wanted as number), `${at}: too short`),
  maxLength: (value, wanted, at) =>
    unless(typeof value !== 'string' || value.length <= (wanted as number), `${at}: too long`),
  minItems: (value, wanted, at) =>
    unless(!Array.isArray(value) || value.length >= (wanted as number), `${at}: too few`),
  required: (value, wanted, at) =>
    (wanted as string[]).flatMap((name) =>
      unless(isRecord(value) && name in value, `${at}.${name}: missing`),
    ),
  properties: (value, wanted, at) =>
    isRecord(value)
      ? Object.entries(wanted as Record<string, Schema>).flatMap(([name, schema]) =>
          name in value ? faultsOf(value[name], schema, `${at}.${name}`) : [],
        )
      : [],
  additionalProperties: (value, _, at, schema) =>
    isRecord(value)
      ? Object.keys(value).flatMap((name) =>
          unless(name in (schema.properties as object), `${at}.${name}: unknown`),
        )
      : [],
  items: (value, wanted, at) =>
    Array.isArray(value)
      ? value.flatMap((item, place) => faultsOf(item, wanted as Schema, `${at}[${place}]`))
      : [],
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}
