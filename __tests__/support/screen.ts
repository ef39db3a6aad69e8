import { displayWidth } from '../../src/model/display-width.ts'

/** What a person sees of a terminal. */
export interface Screen {
  write(text: string): void
  isTTY: true
  columns: number
  rows: number
  /** Lines that were written, from the first, without those that are empty at the end. */
  lines(): string[]
  /** Control sequences that this terminal does not know. */
  unknown: string[]
}

/** Control sequences, line ends, and what stands between them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal reads them
const parts = /\u001b\[(?<parameter>[\d;]*)(?<final>[A-Za-z])|[\n\r]|[^\u001b\n\r]+|\u001b/g

/**
 * A terminal that knows what progress needs: line ends, carriage return, cursor up, erase below, colours; it wraps a line
 * at its last column, and does not wrap it again when it is made smaller (as xterm).
 */
export function screen(columns: number, rows = 24): Screen {
  const lines: string[] = ['']
  const unknown: string[] = []
  let row = 0
  const newLine = (): void => {
    row += 1
    lines[row] ??= ''
  }
  const put = (text: string): void => {
    for (const character of text) {
      if (displayWidth((lines[row] ?? '') + character) > shown.columns) newLine()
      lines[row] = (lines[row] ?? '') + character
    }
  }
  const control: Readonly<Record<string, (count: number) => void>> = {
    A: (count) => {
      row = Math.max(0, row - count)
    },
    J: () => {
      lines.splice(row, Number.POSITIVE_INFINITY, '')
    },
    m: () => undefined,
    '\n': newLine,
    '\r': () => undefined,
  }
  const read = (part: string, final: string | undefined, parameter: string): void => {
    const known = control[final ?? part]
    if (known !== undefined) known(Number(parameter))
    else if (part.startsWith('\u001b')) unknown.push(part)
    else put(part)
  }
  const shown: Screen = {
    isTTY: true,
    columns,
    rows,
    unknown,
    lines: () => lines.join('\n').trimEnd().split('\n'),
    write: (text) => {
      for (const { 0: part, groups } of text.matchAll(parts))
        read(part, groups?.final, groups?.parameter || '1')
    },
  }
  return shown
}
