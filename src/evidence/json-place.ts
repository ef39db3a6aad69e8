/** Names of fields and positions in lists, from a value inwards: a JSON pointer in parts. */
export type JsonPath = readonly (string | number)[]

/**
 * Where a value stands in a JSON text, in time proportional to the text.
 *
 * @returns offset of the name of the last field of the path, or of the entry where the path ends with a position; where the
 *   path ends early, of the last part that is there; 0 where none is
 */
export function placeIn(text: string, path: JsonPath): number {
  let value = afterSpace(text, 0)
  let place = value
  for (const part of path) {
    const found = typeof part === 'string' ? member(text, value, part) : entry(text, value, part)
    if (found === null) return place
    place = found.place
    value = found.value
  }
  return place
}

interface Place {
  place: number
  value: number
}

function member(text: string, object: number, name: string): Place | null {
  if (text[object] !== '{') return null
  let at = afterSpace(text, object + 1)
  while (text[at] === '"') {
    const end = afterString(text, at)
    const value = afterSpace(text, afterSpace(text, end) + 1)
    if (isName(text.slice(at, end), name)) return { place: at, value }
    at = afterComma(text, afterValue(text, value))
  }
  return null
}

function entry(text: string, list: number, position: number): Place | null {
  if (text[list] !== '[') return null
  let at = afterSpace(text, list + 1)
  for (let count = 0; at < text.length && text[at] !== ']'; count += 1) {
    if (count === position) return { place: at, value: at }
    at = afterComma(text, afterValue(text, at))
  }
  return null
}

const isName = (quoted: string, name: string): boolean =>
  quoted.slice(1, -1) === name || (quoted.includes('\\') && quoted === JSON.stringify(name))

function afterSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1
  return at
}

const afterComma = (text: string, from: number): number => {
  const at = afterSpace(text, from)
  return text[at] === ',' ? afterSpace(text, at + 1) : at
}

function afterString(text: string, quote: number): number {
  let at = quote + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** After a value of any kind; what is in it is not looked at. */
function afterValue(text: string, from: number): number {
  if (text[from] === '"') return afterString(text, from)
  if (isIn(text, from, '{[')) return afterBrackets(text, from)
  let at = from
  while (at < text.length && !isIn(text, at, ',}] \t\r\n')) at += 1
  return at
}

function afterBrackets(text: string, from: number): number {
  let depth = 0
  let at = from
  do {
    if (isIn(text, at, '{[')) depth += 1
    if (isIn(text, at, '}]')) depth -= 1
    at = text[at] === '"' ? afterString(text, at) : at + 1
  } while (depth > 0 && at < text.length)
  return at
}

const isIn = (text: string, at: number, characters: string): boolean => characters.includes(text[at] ?? '\0')
