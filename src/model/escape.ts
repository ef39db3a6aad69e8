/**
 * Text from clusters, tools, files and logs is data: at no place where it leaves may it become markup, script, a workflow
 * command or a control sequence of a terminal. There is one function for each of these places.
 */

/** Colours, cursor movement, window titles, clipboard: sequences as ECMA-48 has them, with 7-bit and 8-bit introducers. */
const terminalSequences = [
  // CSI: parameters, intermediates, one final character.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g,
  // OSC, DCS, SOS, PM, APC: a string up to BEL or ST. Without an end it is text.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
  /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u0080-\u009f\n\r]*(?:\u0007|\u001b\\|\u009c)/g,
  // Two or three characters: reset, character sets.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
  /\u001b[ -/]*[0-~]/g,
]

/** Control characters but line feed and tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/**
 * Characters that show nothing or change how others are shown: bidi overrides and isolates, zero-width characters, tags,
 * fillers, line separators. Variation selectors 1 to 16 only choose between two pictures of one character.
 */
const invisible =
  /[\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u{e0100}-\u{e01ef}]/gu

const codePoint = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

/**
 * Text that shows all that is in it and moves nothing: control sequences and control characters are taken out (line
 * feeds and tabs stay; a carriage return is a line end, as it is to the runner), invisible characters become `‹U+202E›`.
 * Takes time linear in the length.
 */
export const withoutControls = (text: string): string =>
  terminalSequences
    .reduce((rest, sequence) => rest.replace(sequence, ''), text)
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(invisible, (character) => `‹U+${codePoint(character)}›`)

/** The same on one line: no white space around it, a line end is a space. */
export const onOneLine = (text: string): string =>
  withoutControls(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')

/**
 * For whatever a runner or a terminal reads: none of its lines can issue a workflow command.
 *
 * The runner takes `::name::` at the start of a line, after any white space, and `##[name]` anywhere in a line; lines end at
 * `\n`, `\r` or both (actions/runner, ActionCommand.TryParseV2 and TryParse, ProcessInvoker.StartReadStream). It searches
 * with the rules of a culture, to which an invisible character is none: a space is what tells them apart.
 */
export const escapeForLog = (text: string): string =>
  withoutControls(text)
    .replace(/^([^\S\n]*)::/gm, '$1: :')
    .replaceAll('##[', '## [')

/** For what has one line: titles of groups and annotations, names of files, outputs. */
export const escapeLine = (text: string): string => escapeForLog(onOneLine(text))

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (text: string): string =>
  withoutControls(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character)

/** Characters that mean something in Markdown, and beginnings of what GitHub makes a link or a picture of. */
const markdownMarks =
  /[&<>\\`*_{}[\]#|~$@]|:(?=\/\/)|(?<=www)\.|(?<=GH)-(?=\d)|:(?=[a-z+-][\w+-]{0,40}:)|^[-+=]|(?<=^\d{1,9})[.)]/gi

/**
 * GitHub looks for `@name`, `#12`, `GH-12` and `:name:` in the page that was made of the Markdown, where an entity is its
 * character again. Only a character between keeps the two apart.
 */
const apart = '&#8203;'

const reference = /^(?:@\w|#\d|-\d|:[a-z+-])/i

/** For Markdown text and table cells, on one line: everything that means something there becomes an entity. */
export const escapeMarkdown = (text: string): string =>
  onOneLine(text).replace(markdownMarks, (mark, offset: number, whole: string) => {
    const between = reference.test(whole.slice(offset, offset + 2)) ? apart : ''
    return `&#${mark.charCodeAt(0)};${between}`
  })

/**
 * A fenced block that the text cannot end: its fence is longer than every row of backticks in it. A workflow may print
 * the summary, so it has no command either.
 */
export function codeBlock(text: string, language: 'text' | 'sh' | 'diff' = 'text'): string {
  // What is taken out may have stood between two backticks, or between a line end and a fence: first out, then counted.
  const shown = escapeForLog(text)
  const fence = '`'.repeat(Math.max(3, longestRow(shown) + 1))
  return `${fence}${language}\n${shown}\n${fence}`
}

/** A code span that the text cannot end. */
export function codeSpan(text: string): string {
  const shown = escapeLine(text)
  if (shown === '') return ''
  const fence = '`'.repeat(longestRow(shown) + 1)
  const space = shown.includes('`') ? ' ' : ''
  return `${fence}${space}${shown}${space}${fence}`
}

function longestRow(text: string): number {
  let longest = 0
  for (const [row] of text.matchAll(/`+/g)) longest = Math.max(longest, row.length)
  return longest
}

/** Words that begin a statement of a Mermaid gantt chart, where the name of a step stands (mermaid, gantt.jison). */
const mermaidStatement =
  /^(?:acc(?:title|descr)|axisformat|call|click|dateformat|excludes|gantt|href|includes|inclusiveenddates|section|tickinterval|title|todaymarker|topaxis|weekday|weekend|\d{4}-\d\d-\d\d)/i

/** For names in Mermaid diagrams, where entities are not understood everywhere: letters, digits, dots. */
export function escapeMermaid(text: string): string {
  const name = text
    .slice(0, 1000)
    .replace(/[^\w .()-]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 80)
  return name === '' || mermaidStatement.test(name) ? `step ${name}`.trim() : name
}

/** For a label between double quotes in a Mermaid flowchart, where no word begins a statement: letters, digits, dots. */
export const mermaidLabel = (text: string): string =>
  text
    .slice(0, 1000)
    .replace(/[^\w .()-]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 60)

/**
 * JSON of the same data that a terminal or a runner can print as it is: control and invisible characters are `\u….`, and
 * `##[` is not in it.
 */
export const escapeJson = (json: string): string =>
  json
    // Line ends and indentation are ours; JSON.stringify has escaped those of the data.
    .replace(controls, jsonEscape)
    .replace(invisible, jsonEscape)
    .replaceAll('##[', '#\\u0023[')

const jsonEscape = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

/** Cut to so many characters, saying so by an ellipsis. */
export const shortened = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`
