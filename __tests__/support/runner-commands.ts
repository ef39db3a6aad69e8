/** A workflow command as the runner would carry it out. */
export interface RunnerCommand {
  name: string
  data: string
  properties: Record<string, string>
}

const names = new Set(
  'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning'.split(
    ' ',
  ),
)

/**
 * What a runner reads in the output of a step: the same decisions as actions/runner's ActionCommand (TryParseV2, then
 * TryParse) on the lines that .NET's StreamReader makes.
 */
export function runnerCommands(output: string): RunnerCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => newForm(line) ?? oldForm(line) ?? [])
}

function newForm(line: string): RunnerCommand | null {
  const message = line.replace(/^[\s\u0085]+/, '')
  const end = message.indexOf('::', 2)
  return message.startsWith('::') && end >= 0
    ? command(message.slice(2, end), message.slice(end + 2), ',')
    : null
}

function oldForm(line: string): RunnerCommand | null {
  const begin = line.indexOf('##[')
  const end = line.indexOf(']', begin)
  return begin >= 0 && end >= 0 ? command(line.slice(begin + 3, end), line.slice(end + 1), ';') : null
}

function command(info: string, data: string, separator: string): RunnerCommand | null {
  const [name = ''] = info.split(' ', 1)
  if (!names.has(name.toLowerCase())) return null
  const pairs = info.slice(name.length + 1).split(separator)
  const properties = pairs.flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=')
    return at > 0 ? [[pair.slice(0, at), decoded(pair.slice(at + 1))]] : []
  })
  return { name: name.toLowerCase(), data: decoded(data), properties: Object.fromEntries(properties) }
}

const decoded = (text: string): string =>
  text
    .replace(/%(0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('%25', '%')

/** Everything that a runner, a terminal or a reader could be misled by; for property tests, as fragments of a text. */
export const hostileFragments = [
  '::error::x',
  '::add-mask::e',
  '::stop-commands::never',
  '::set-output name=kubeconfig::/evil',
  '::save-state name=session::{}',
  '::',
  ':',
  '##[add-mask]e',
  '##[set-output name=kubeconfig;]/evil',
  '##[stop-commands]never',
  '##[add-matcher].github/evil.json',
  '##[',
  '#',
  '[',
  ']',
  ' ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\v',
  '\f',
  '\0',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u3000',
  '\u0001',
  '\b',
  '\u001b',
  '\u001b[2J',
  '\u001b[31m',
  '\u001b]52;c;ZXZpbA==\u0007',
  '\u001b]0;title\u001b\\',
  '\u001bP1$r\u001b\\',
  '\u009b31m',
  '\u009d52;c;eA==\u009c',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\u{e0041}',
  '%0A',
  '%0D',
  '%25',
  '`',
  '```',
  '~~~',
  '\n```\n',
  '\n# heading',
  '\n- item',
  '| cell |',
  '</details>',
  '<!--',
  '<img src=x>',
  '[link](https://evil.example)',
  '![p](//evil.example/p.png)',
  '[^1]',
  '@octocat',
  'me/it#12',
  '#12',
  'GH-12',
  ':tada:',
  'https://evil.example',
  'www.evil.example',
  '\\',
  '$x$',
  '$(id)',
  '1. one',
  '===',
  'a',
  'text',
] as const
