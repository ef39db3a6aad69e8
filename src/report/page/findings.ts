import { type Diagnosis, isCause } from '../../diagnosis/diagnosis.ts'
import type { Finding, Quote } from '../../diagnosis/finding.ts'
import type { ShownFile } from './files.ts'
import { html, type Markup, nothing } from './markup.ts'

/** Where a quote stands on this page: a link to its line, or its name where the line is not shown. */
export function sourceOf({ file, line }: Quote, files: readonly ShownFile[]): Markup {
  const shown = files.find((one) => one.file === file && one.lines.some(({ number }) => number === line))
  const name = `${file}:${line}`
  return shown === undefined
    ? html`<span class="soft">${name}</span>`
    : html`<a href="#${shown.id}-${line}">${name}</a>`
}

/** Proof and fix of one finding. */
export function proofAndFix(finding: Finding, files: readonly ShownFile[]): Markup {
  const quotes = finding.evidence.map(
    (quote) => html`<blockquote>${sourceOf(quote, files)}<code>${quote.text}</code></blockquote>`,
  )
  const fixes = finding.fix.map((fix) => html`<pre>${fix}</pre>`)
  return html`<h3>Proof <span class="soft">(rule <code>${finding.rule}</code>)</span></h3>${quotes}
${fixes.length > 0 && html`<h3>What to do</h3>${fixes}`}`
}

/** Causes with what follows from them below, as a picture of boxes. */
export function causalChain(diagnosis: Diagnosis, files: readonly ShownFile[]): Markup {
  const { findings } = diagnosis
  if (findings.length === 0) return nothing
  const roots = findings.filter(({ causedBy }) => causedBy === null)
  const drawn = new Set<Finding>()
  const first = findings.find(isCause)
  const branch = (finding: Finding): Markup => {
    drawn.add(finding)
    const rest = findings.filter((other) => other.causedBy === finding.rule && !drawn.has(other))
    for (const other of rest) drawn.add(other)
    return html`<li>${box(finding, finding === first, files)}${rest.length > 0 && html`<ol class="chain">${rest.map(branch)}</ol>`}</li>`
  }
  return html`<section id="findings"><h2>What was found, and what follows from what</h2>
<ol class="chain">${roots.map(branch)}</ol></section>`
}

function box(finding: Finding, cause: boolean, files: readonly ShownFile[]): Markup {
  const mark = { error: '✗', warning: '!', info: 'i' }[finding.severity]
  const tone = { error: 'bad', warning: 'warn', info: 'soft' }[finding.severity]
  const word = cause ? 'cause' : finding.causedBy === null ? finding.severity : 'follows'
  return html`<div class="box ${cause && 'cause'}" data-finding tabindex="-1"><span class="${tone}">${mark} ${word}</span>
<strong>${finding.title}</strong> ${finding.object !== null && html`<span class="soft">${finding.object}</span>`}
${!cause && html`<details><summary>why, and what to do</summary><p>${finding.detail}</p>${proofAndFix(finding, files)}</details>`}</div>`
}
