import { escapeHtml } from '../../src/model/escape.ts'

/**
 * The parts of GitHub's Markdown that a job summary of setup-kro has: headings, paragraphs, lists, tables, fenced code,
 * `details`, bold text and code spans. Entities stay as they are: the product writes every special character as one.
 *
 * @returns HTML; a Mermaid diagram, which GitHub draws, is an empty box of the class `mermaid`
 */
export function htmlOfMarkdown(markdown: string): string {
  const blocks: string[] = []
  const lines = markdown.split('\n')
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    const [fence] = /^`{3,}/.exec(line) ?? []
    if (fence !== undefined) {
      const end = lines.indexOf(fence, at + 1)
      const code = lines.slice(at + 1, end).join('\n')
      blocks.push(
        line.endsWith('mermaid')
          ? '<div class="mermaid"></div>'
          : `<pre><code>${escapeHtml(code)}</code></pre>`,
      )
      at = end + 1
      continue
    }
    const kind = kindOf(line)
    let end = at + 1
    while (end < lines.length && kind !== 'heading' && kindOf(lines[end] ?? '') === kind) end += 1
    blocks.push(blockOf(kind, lines.slice(at, end)))
    at = end
  }
  return blocks.join('\n')
}

type Kind = 'blank' | 'heading' | 'table' | 'list' | 'html' | 'text'

function kindOf(line: string): Kind {
  if (line.trim() === '') return 'blank'
  if (/^#{1,6} /.test(line)) return 'heading'
  if (line.startsWith('| ')) return 'table'
  if (line.startsWith('- ')) return 'list'
  return /^<\/?details>/.test(line) ? 'html' : 'text'
}

function blockOf(kind: Kind, lines: readonly string[]): string {
  const [first = ''] = lines
  switch (kind) {
    case 'blank':
      return ''
    case 'heading': {
      const [marks = '#'] = /^#+/.exec(first) ?? []
      return `<h${marks.length}>${inline(first.slice(marks.length + 1))}</h${marks.length}>`
    }
    case 'table':
      return `<table>${lines
        .filter((_, row) => row !== 1)
        .map((line, row) => cells(line, row === 0 ? 'th' : 'td'))
        .join('')}</table>`
    case 'list':
      return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`
    case 'html':
      return lines.join('\n')
    case 'text':
      return `<p>${inline(lines.join('\n'))}</p>`
  }
}

const cells = (line: string, tag: 'th' | 'td'): string =>
  `<tr>${line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
    .join('')}</tr>`

const inline = (text: string): string =>
  text
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/[✅❌❔]/gu, (mark) => pictures[mark] ?? mark)

const picture = (label: string, drawing: string): string =>
  `<svg class="emoji" viewBox="0 0 16 16" role="img" aria-label="${label}">${drawing}</svg>`

/** Marks of the verdict: not every machine that takes the picture has a font with emojis. */
const pictures: Readonly<Record<string, string>> = {
  '✅': picture(
    'check mark',
    '<rect width="16" height="16" rx="3" fill="#2da44e"/><path d="M4 8.5l2.7 2.7L12 5.5" stroke="#fff" stroke-width="2" fill="none"/>',
  ),
  '❌': picture('cross mark', '<path d="M2.5 2.5l11 11m0-11l-11 11" stroke="#dd2e44" stroke-width="3.2"/>'),
  '❔': picture(
    'question mark',
    '<path d="M5 5.5a3 3 0 1 1 4.2 2.7c-.9.4-1.2 1-1.2 2" stroke="#9198a1" stroke-width="2.2" fill="none"/><circle cx="8" cy="13.2" r="1.4" fill="#9198a1"/>',
  ),
}

/** A job summary in a page that looks as GitHub shows it, light or dark as the reader's system. */
export const summaryPage = (markdown: string, job: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(job)} summary</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(job)} summary</h1><div class="body">${htmlOfMarkdown(markdown)}</div></main></body></html>
`

const style = `
:root { --ink: #1f2328; --soft: #59636e; --back: #ffffff; --page: #f6f8fa; --line: #d1d9e0; --code: #f6f8fa; --span: #818b981f; }
@media (prefers-color-scheme: dark) { :root { color-scheme: dark; --ink: #f0f6fc; --soft: #9198a1; --back: #0d1117; --page: #010409;
  --line: #3d444d; --code: #151b23; --span: #656c7633; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; background: var(--page); color: var(--ink); font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans",
  Helvetica, Arial, "DejaVu Sans", sans-serif; }
main { background: var(--back); border: 1px solid var(--line); border-radius: 6px; padding: 16px 32px 24px; max-width: 1012px; margin: 0 auto; }
h1 { font-size: 14px; margin: 0 0 16px; }
h2 { font-size: 24px; line-height: 1.25; margin: 24px 0 16px; padding-bottom: 7px; border-bottom: 1px solid var(--line); }
.body > h2:first-child { margin-top: 0; }
p, ul, table, pre, details { margin: 0 0 16px; } ul { padding-left: 2em; }
pre { background: var(--code); border-radius: 6px; padding: 16px; overflow: auto; }
pre, code { font: 13.6px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { background: var(--span); border-radius: 6px; padding: 0.2em 0.4em; } pre code { background: none; padding: 0; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: 6px 13px; } th { font-weight: 600; }
tr:nth-child(odd) td { background: var(--code); }
.emoji { height: 1em; vertical-align: -0.1em; }
details > table { margin-top: 8px; }
`
