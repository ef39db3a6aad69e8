/** Text from clusters, tools and logs is data: in no report may it become markup, script or command. */

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (text: string): string =>
  withoutControls(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character)

/** For Markdown text and table cells, on one line: everything that means something there becomes an entity. */
export function escapeMarkdown(text: string): string {
  return withoutControls(text)
    .replace(/(?<!\s)\s*\n\s*/g, ' ')
    .replace(/[&<>\\`*_{}[\]#|~$@]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/:\/\//g, '&#58;//')
}

/** A fenced block that the text cannot end: its fence is longer than every row of backticks in it. */
export function codeBlock(text: string, language = 'text'): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([row]) => row.length))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}${language}\n${withoutControls(text)}\n${fence}`
}

/** For names in Mermaid diagrams, where entities are not understood everywhere: letters, digits, dots. */
export const escapeMermaid = (text: string): string =>
  text
    .replace(/[^\w .()-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80) || 'step'

/**
 * For lines that go to a workflow's log: none can issue a workflow command (`::error::…`, `##[group]`), nor move the
 * cursor of a terminal.
 */
export const escapeForLog = (text: string): string => withoutCommands(withoutControls(text))

/** The runner reads `::` at the start of a line and `##[` anywhere; a character of no width keeps it from both. */
export const withoutCommands = (text: string): string =>
  text.replace(/^([^\S\n\r\u2028\u2029]*)(?=::)/gm, '$1\u200b').replace(/##(?=\[)/g, '##\u200b')

/** Without control characters but for line ends and tabs: colours of tools, bells, carriage returns. */
export const withoutControls = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be taken out
    .replace(/\u001b\[[0-9;?]*[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')

/** Cut to so many characters, saying so by an ellipsis. */
export const shortened = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`
