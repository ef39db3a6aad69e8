import {
  type Alias,
  Composer,
  type CST,
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
} from 'yaml'

/** Tokens of one text. The parser needs 0.6 kB and some microseconds for each; 4 MB of CRDs have half a million. */
const tokenLimit = 1_000_000
/** What the parser has open at once: a level of nesting opens one or two. Schemas of CRDs stay below 60 levels. */
const depthLimit = 400
/** `%YAML` and `%TAG`. */
const directiveLimit = 100

/**
 * A text that is not YAML, or is more than is accepted. Quotes nothing of it but keys: it may be a file with secrets.
 * The message goes on after the name of the text: `is not YAML: … at line 2, column 1`.
 */
export class YamlFault extends Error {
  override name = 'YamlFault'
  readonly problem: string
  /** From 1. */
  readonly line: number

  constructor(problem: string, { line, column }: { line: number; column: number }, what = 'is not YAML') {
    super(`${what}: ${problem} at line ${line}, column ${column}`)
    this.problem = problem
    this.line = line
  }
}

/** Valid, and not to be used: it would cost too much time or memory, here or in whatever reads it next. */
class TooMuch extends YamlFault {
  constructor(problem: string, place: { line: number; column: number }) {
    super(problem, place, 'cannot be used')
  }
}

/** A key that stands more than once in a mapping, where that is accepted: the last one counts. */
export interface RepeatedKey {
  key: string
  /** Of the later one, from 1. */
  line: number
}

/** One document of a text. */
export interface YamlDocument {
  /** The parsed nodes, for callers that need places and the text as written; null for an empty document. */
  contents: Node | null
  /** As JavaScript values. */
  value: unknown
  /** Where the content begins, from 1. */
  line: number
}

export interface YamlText {
  documents: YamlDocument[]
  /** Only where repeated keys are accepted. */
  repeated: RepeatedKey[]
  /** Line (from 1) of an offset in the text. */
  lineOf(offset: number | undefined): number
  /** Line and column, from 1, of an offset in the text. */
  placeOf(offset: number | undefined): { line: number; column: number }
}

/** Repeated keys that are named in warnings; a generated file may have one in each line. */
const repeatedLimit = 50

/**
 * Parses a text with any number of documents, in time and memory that a limit of tokens bounds: yaml's own check for
 * unique keys is quadratic, and so is its search for the anchors of aliases.
 *
 * @param repeatedKeys `last`: the last of them counts, as in kubectl (sigs.k8s.io/yaml, not strict)
 * @throws YamlFault
 */
export function parseYamlText(
  text: string,
  { repeatedKeys = 'fault' }: { repeatedKeys?: 'fault' | 'last' } = {},
): YamlText {
  const lines = new LineCounter()
  const place = (offset = 0): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent' })
  const documents: YamlDocument[] = []
  const repeated: RepeatedKey[] = []
  for (const { errors, contents } of composer.compose(tokensOf(text, lines, place))) {
    const [error] = errors
    if (error)
      throw error.code === 'RESOURCE_EXHAUSTION'
        ? new TooMuch(tooDeep, place(error.pos[0]))
        : new YamlFault(problems[error.code], place(error.pos[0]))
    const value = new Conversion(place, repeatedKeys === 'last' ? repeated : null).valueOf(contents)
    documents.push({ contents, value, line: place(contents?.range?.[0]).line })
  }
  return { documents, repeated, lineOf: (offset) => place(offset).line, placeOf: place }
}

type Place = (offset?: number) => { line: number; column: number }

function* tokensOf(text: string, lines: LineCounter, place: Place): Generator<CST.Token> {
  lines.addNewLine(0)
  const parser = new Parser(lines.addNewLine)
  let tokens = 0
  let directives = 0
  for (const lexeme of new Lexer().lex(text)) {
    tokens += 1
    if (tokens > tokenLimit)
      throw new TooMuch(`it has more than ${tokenLimit} tokens, the limit for an input`, place(parser.offset))
    for (const token of parser.next(lexeme)) {
      if (token.type === 'directive') directives += 1
      if (directives > directiveLimit)
        throw new TooMuch(`it has more than ${directiveLimit} directives (%)`, place(parser.offset))
      yield token
    }
    if (parser.stack.length > depthLimit) throw new TooMuch(tooDeep, place(parser.offset))
  }
  yield* parser.end()
}

/**
 * Nodes of one document as JavaScript values. What an anchor names is converted once, and each alias is that same value,
 * but counted as often as it stands there.
 */
class Conversion {
  private readonly place: Place
  private readonly repeated: RepeatedKey[] | null
  /** Null: not complete yet, so an alias would be within itself. */
  private readonly anchors = new Map<string, { value: unknown; size: number } | null>()
  /** Nodes so far, aliases expanded. */
  private size = 0

  /** @param repeated takes the keys that stand more than once; null: they are a fault */
  constructor(place: Place, repeated: RepeatedKey[] | null) {
    this.place = place
    this.repeated = repeated
  }

  /** @throws YamlFault */
  valueOf(node: unknown): unknown {
    if (isAlias(node)) return this.aliased(node)
    const anchor = isCollection(node) || isScalar(node) ? node.anchor : undefined
    const before = this.size
    // A long text counts as several: an alias of it may stand there often.
    this.grow(1 + (isScalar(node) && typeof node.value === 'string' ? node.value.length >> 6 : 0), node)
    if (anchor) this.anchors.set(anchor, null)
    const value = this.converted(node)
    if (anchor) this.anchors.set(anchor, { value, size: this.size - before })
    return value
  }

  private converted(node: unknown): unknown {
    if (isScalar(node)) return node.value
    if (isSeq(node)) return node.items.map((item) => this.valueOf(item))
    if (!isMap(node)) return null
    const entries = new Map<string, unknown>()
    for (const { key, value } of node.items) {
      const name = this.keyOf(key, node)
      if (entries.has(name)) this.repeat(name, key)
      entries.set(name, this.valueOf(value))
    }
    // Not by assignment: a key may be called __proto__.
    return Object.fromEntries(entries)
  }

  private repeat(name: string, key: unknown): void {
    const problem = `the key ${JSON.stringify(shortened(name))} is not unique`
    if (this.repeated === null) throw new YamlFault(problem, this.placeOf(key))
    if (this.repeated.length < repeatedLimit)
      this.repeated.push({ key: shortened(name), line: this.placeOf(key).line })
  }

  private keyOf(key: unknown, map: unknown): string {
    const value = this.valueOf(key)
    if (typeof value === 'object' && value !== null)
      throw new YamlFault(problems.NON_STRING_KEY, this.placeOf(key ?? map))
    return String(value ?? '')
  }

  private aliased(node: Alias): unknown {
    const target = this.anchors.get(node.source)
    if (target === undefined)
      throw new YamlFault('an alias (*) has no anchor (&) before it', this.placeOf(node))
    if (target === null) throw new YamlFault('an alias (*) stands within what it names', this.placeOf(node))
    this.grow(target.size, node)
    return target.value
  }

  private grow(nodes: number, node: unknown): void {
    this.size += nodes
    if (this.size > tokenLimit)
      throw new TooMuch(`its aliases (*) expand to more than ${tokenLimit} values`, this.placeOf(node))
  }

  private placeOf(node: unknown): { line: number; column: number } {
    return this.place(isNode(node) ? node.range?.[0] : undefined)
  }
}

const shortened = (name: string): string => (name.length > 80 ? `${name.slice(0, 77)}…` : name)

const tooDeep = 'it is nested too deeply'

/** yaml's own sentences quote the text. */
const problems: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias (*) cannot have an anchor or a tag',
  BAD_ALIAS: 'the name of an alias (*) is not valid',
  BAD_COLLECTION_TYPE: 'a tag (!) does not fit the kind of value',
  BAD_DIRECTIVE: 'a directive (%) is not valid',
  BAD_DQ_ESCAPE: 'an escape sequence in double quotes is not valid',
  BAD_INDENT: 'the indentation does not fit the lines before it',
  BAD_PROP_ORDER: 'an anchor or a tag is in the wrong place',
  BAD_SCALAR_START: 'a value cannot start with this character; quotes are needed around it',
  BLOCK_AS_IMPLICIT_KEY:
    'a mapping cannot begin on the line of another one; quotes are needed around a value with ": "',
  BLOCK_IN_FLOW: 'a block cannot stand within [ ] or { }',
  DUPLICATE_KEY: 'a key is not unique',
  IMPOSSIBLE: 'this cannot be parsed',
  KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters',
  MISSING_CHAR:
    'a character is missing: a closing quote or bracket, a comma, or the colon or space after a key',
  MULTILINE_IMPLICIT_KEY: 'a key, with its colon, must be on one line',
  MULTIPLE_ANCHORS: 'a value has more than one anchor (&)',
  MULTIPLE_DOCS: 'there is more than one document',
  MULTIPLE_TAGS: 'a value has more than one tag (!)',
  NON_STRING_KEY: 'a key is not a text',
  RESOURCE_EXHAUSTION: tooDeep,
  TAB_AS_INDENT: 'a tab cannot be used for indentation',
  TAG_RESOLVE_FAILED: 'a tag (!) is not known, or does not fit its value',
  UNEXPECTED_TOKEN: 'something stands here that YAML does not allow',
}
