import type { Log } from '../../src/adapters/log.ts'

/** Keeps what was logged, one entry a line: `warning: text`. */
export function recordingLog(): Log & { lines: string[] } {
  const lines: string[] = []
  const at = (level: string) => (text: string) => {
    lines.push(`${level}: ${text}`)
  }
  return {
    lines,
    info: at('info'),
    warning: at('warning'),
    error: at('error'),
    debug: at('debug'),
    block: (title, text) => {
      lines.push(`block: ${title}\n${text}`)
    },
  }
}
