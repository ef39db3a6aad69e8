import type { Finding } from '../../diagnosis/finding.ts'
import type { Quote } from '../../evidence/quote.ts'
import { fixText, isCommand } from '../fixes.ts'
import { quotedFiles } from '../quotes.ts'
import { ruleUrl } from '../rule-page.ts'
import type { ShownFile } from './files.ts'
import { html, type Markup } from './markup.ts'
import { prose } from './prose.ts'

/** Lines of one finding that are quoted; the others are in diagnosis.json. */
const quotesShown = 12

/** Proof and fix of one finding. Every quoted line leads to its place on this page. @param heading one below that of the finding */
export function proofAndFix(finding: Finding, files: readonly ShownFile[], heading: 'h2' | 'h3'): Markup {
  const proof = quotedFiles(finding.evidence.slice(0, quotesShown)).map(
    ({ file, quotes }) =>
      html`<blockquote><p class="soft">${file}</p>${quotes.map((quote) => quotedLine(quote, files))}</blockquote>`,
  )
  const fixes = finding.fix.map((fix) =>
    isCommand(fix)
      ? html`<div class="fix"><pre>${fixText(fix)}</pre></div>`
      : html`<p>${prose(fixText(fix))}</p>`,
  )
  return html`<${heading} class="part">Proof <span class="soft">(rule <a href="${ruleUrl(finding.rule)}"><code>${finding.rule}</code></a>)</span></${heading}>${proof}
${fixes.length > 0 && html`<${heading} class="part">What to do</${heading}>${fixes}`}`
}

function quotedLine({ file, line, text }: Quote, files: readonly ShownFile[]): Markup {
  const shown = files.find((one) => one.file === file && one.lines.some(({ number }) => number === line))
  const place =
    shown === undefined
      ? html`<span class="soft">line ${line}</span>`
      : html`<a href="#${shown.id}-${line}" aria-label="line ${line} of ${file}">line ${line}</a>`
  return html`<div class="quote">${place}<code>${text}</code></div>`
}
