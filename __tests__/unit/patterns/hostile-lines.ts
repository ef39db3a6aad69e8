/** Makes a text of about so many characters. */
export type HostileLine = (length: number) => string

/**
 * Texts that a backtracking matcher likes least, made of the pattern itself: each beginning of what it matches, many
 * times over; each beginning followed by a long run of what its next part repeats; both with and without a character at the end
 * at which the match fails. And long lines as tools print them.
 */
export function hostileLines(pattern: RegExp): HostileLine[] {
  const found = new Map<string, HostileLine>(general)
  const add = (prefix: string, pump: string): void => {
    if (pump === '') return
    for (const suffix of pattern.source.includes('$') ? ['', failing] : [''])
      found.set(JSON.stringify([prefix, pump, suffix]), (length) => prefix + filled(pump, length) + suffix)
  }
  const addBeginnings = (parts: readonly Part[], optional: number): void => {
    let before = ''
    for (const part of parts) {
      add('', before + exampleOf(part, optional))
      for (const pump of part.max > 1 ? part.members : []) {
        add(before, pump)
        add('', pump)
      }
      before += exampleOf(part, optional)
    }
  }
  for (const parts of sequences(parse(pattern))) for (const optional of [0, 1]) addBeginnings(parts, optional)
  return [...found.values()]
}

/** A character that no pattern names. */
const failing = '\u0001'

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

const general = new Map<string, HostileLine>(
  [
    ['x', 'x'],
    ['digits', '0123456789'],
    ['spaces', ' '],
    ['tabs and spaces', '\t '],
    ['slashes', '/'],
    ['paths', 'a/charts/kro'],
    ['base64', 'QmFzZTY0IGlzIGEgbG9uZyBsaW5l+/'],
    ['json', '{"name":"kro","labels":{"app.kubernetes.io/name":"kro"},"items":[1,2.5,null]},'],
    ['escaped json', '{\\"kind\\":\\"ConfigMap\\",\\"data\\":{\\"a\\":\\"b c\\"}},'],
    ['words', 'error: failed to pull image "example.com/a:b": not found; '],
    ['urls', 'https://example.com/v2/a:443/manifests/latest '],
    ['line ends', '\n'],
    ['words on lines', 'failed: no such file\n'],
  ].map(([name, unit]) => [name ?? '', (length: number) => filled(unit ?? '', length)]),
)

/** A part of what a pattern matches, `min` to `max` times over. */
interface Part {
  /** Texts that match it once. */
  members: readonly string[]
  min: number
  max: number
}

const exampleOf = ({ members, min, max }: Part, optional: number): string =>
  (members[0] ?? '').repeat(Math.min(max, Math.max(min, optional), 64))

type Node =
  | { kind: 'characters'; members: readonly string[] }
  | { kind: 'sequence'; nodes: readonly Node[] }
  | { kind: 'choice'; nodes: readonly Node[] }
  | { kind: 'repeat'; node: Node; min: number; max: number }

/** Ways through the alternatives of a pattern; more of them tell nothing new. */
const mostSequences = 24

function sequences(node: Node): Part[][] {
  switch (node.kind) {
    case 'characters':
      return [[{ members: node.members, min: 1, max: 1 }]]
    case 'choice':
      return node.nodes.flatMap(sequences).slice(0, mostSequences)
    case 'sequence':
      return node.nodes.reduce<Part[][]>(
        (begun, next) =>
          begun
            .flatMap((first) => sequences(next).map((second) => joined(first, second)))
            .slice(0, mostSequences),
        [[]],
      )
    case 'repeat': {
      const inner = sequences(node.node)
      if (node.max <= 1) return node.min === 0 ? [[], ...inner] : inner
      const units = inner.flatMap((parts) =>
        parts.length === 1 && parts[0]?.max === 1
          ? parts[0].members
          : [0, 1].map((optional) => parts.map((part) => exampleOf(part, optional)).join('')),
      )
      const one = { members: [...new Set(units)].filter((unit) => unit !== ''), min: node.min, max: node.max }
      // What repeats inside of what repeats.
      return [[one], ...inner.filter((parts) => parts.some(({ max }) => max > 1))].slice(0, mostSequences)
    }
  }
}

/** Letters that follow each other are one part. */
function joined(first: readonly Part[], second: readonly Part[]): Part[] {
  const [last, next] = [first.at(-1), second[0]]
  if (last === undefined || next === undefined) return [...first, ...second]
  const isText = (part: Part): boolean => part.members.length === 1 && part.min === 1 && part.max === 1
  if (!isText(last) || !isText(next)) return [...first, ...second]
  const text = { members: [`${last.members[0]}${next.members[0]}`], min: 1, max: 1 }
  return [...first.slice(0, -1), text, ...second.slice(1)]
}

/** Characters that tell classes apart. */
const probes = [...'xa1X-_./: \t\n"\'\\@=+{[(,;%!é'].map(String)

/** How often a quantifier repeats: `*`, `+`, `?`, `{2}`, `{2,}`, `{2,3}`. */
function timesOf([, sign, least, comma, most]: RegExpExecArray): { min: number; max: number } {
  if (sign === '?') return { min: 0, max: 1 }
  if (sign !== undefined) return { min: sign === '+' ? 1 : 0, max: Infinity }
  const min = Number(least)
  if (comma === '') return { min, max: min }
  return { min, max: most === '' ? Infinity : Number(most) }
}

/** Reads what this project writes: no backreferences, no `v` flag. */
function parse({ source, flags }: RegExp): Node {
  let at = 0
  const flagged = flags.replaceAll(/[gy]/g, '')
  const membersOf = (written: string): string[] => {
    const one = new RegExp(`^(?:${written})$`, flagged)
    const inClass = [...written].filter((character) => one.test(character))
    const members = [...new Set([...probes, ...inClass])].filter((character) => one.test(character))
    return members.slice(0, 5)
  }
  const choice = (): Node => {
    const nodes = [sequence()]
    while (source[at] === '|') {
      at += 1
      nodes.push(sequence())
    }
    return nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { kind: 'choice', nodes }
  }
  const sequence = (): Node => {
    const nodes: Node[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') nodes.push(repeated(atom()))
    return { kind: 'sequence', nodes }
  }
  const nothing: Node = { kind: 'sequence', nodes: [] }
  const atom = (): Node => {
    const rest = source.slice(at)
    const group = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest)?.[0]
    if (group !== undefined) {
      at += group.length
      const inner = choice()
      at += 1
      return /^\(\?<?!/.test(group) ? nothing : inner
    }
    const assertion = /^(?:\^|\$|\\b|\\B)/.exec(rest)?.[0]
    if (assertion !== undefined) {
      at += assertion.length
      return nothing
    }
    const written =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\p\{[^}]*\}|\\[\s\S]|[\s\S])/i.exec(
        rest,
      )?.[0] ?? ''
    at += written.length
    return { kind: 'characters', members: membersOf(written) }
  }
  const repeated = (node: Node): Node => {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at))
    if (found === null) return node
    at += found[0].length
    return { kind: 'repeat', node, ...timesOf(found) }
  }
  const whole = choice()
  if (at !== source.length) throw new Error(`the pattern /${source}/ was read up to character ${at} only`)
  return whole
}
