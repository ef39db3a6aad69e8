/** What each function of CEL that converts takes (cel-spec, https://github.com/google/cel-spec/blob/master/doc/langdef.md, "Type Conversion Functions"). */
const converts: Readonly<Record<string, readonly string[]>> = {
  string: ['int', 'uint', 'double', 'bool', 'bytes', 'timestamp', 'duration', 'dyn'],
  int: ['uint', 'double', 'string', 'timestamp', 'dyn'],
  uint: ['int', 'double', 'string', 'dyn'],
  double: ['int', 'uint', 'string', 'dyn'],
  bytes: ['string', 'dyn'],
}

/**
 * An expression of the type that a field wants, from one of another type.
 *
 * @param words `returns type "int" but expected "string"`, as kro says it (pkg/graph/validation.go)
 * @returns null where nothing converts the one into the other
 */
export function conversion(expression: string, words: string): string | null {
  const [, from, to] =
    /returns type "([^"]{1,200})" but expected "([^"]{1,200})"/.exec(words.replace(/\\"/g, '"')) ?? []
  if (from === undefined || to === undefined) return null
  if (from.startsWith('optional_type('))
    return `\${${expression}.orValue(…)}   # a value for where it is missing`
  if (to === 'bool') return from === 'string' ? `\${${expression} == "true"}` : null
  if (converts[to]?.includes(from)) return `\${${to}(${expression})}`
  if (to === `list(${from})`) return `\${[${expression}]}`
  if (from === `list(${to})`) return `\${${expression}[0]}   # one of its entries`
  if (to !== 'string' || Object.hasOwn(converts, from)) return null
  // kro v0.9 on has json.marshal (pkg/cel/library/json.go).
  return `\${json.marshal(${expression})}   # as JSON, from kro v0.9 on; or read one of its fields`
}
