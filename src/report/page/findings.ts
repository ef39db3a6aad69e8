import { type Diagnosis, isCause } from '../../diagnosis/diagnosis.ts'
import type { Finding } from '../../diagnosis/finding.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { shortened } from '../../model/escape.ts'
import type { ShownFile } from './files.ts'
import { html, type Markup, nothing } from './markup.ts'
import { proofAndFix } from './proof.ts'
import { prose } from './prose.ts'

/**
 * Causes with what follows from them below, down to the step that the job saw fail, as a picture of boxes and arrows.
 * It is a list of lists, so that it reads the same without the picture.
 */
export function causalChain(diagnosis: Diagnosis, evidence: Evidence, files: readonly ShownFile[]): Markup {
  const { findings } = diagnosis
  if (findings.length === 0) return nothing
  const first = findings.find(isCause)
  const branch = (finding: Finding): Markup => {
    const rest = findings.filter((other) => other.causedById === finding.id)
    const end = finding === first ? failedStep(diagnosis, evidence) : nothing
    const below = rest.length > 0 || end !== nothing
    return html`<li>${box(finding, finding === first, files)}${below && html`<ol class="chain">${rest.map(branch)}${end}</ol>`}</li>`
  }
  const ids = new Set<string | null>(findings.map(({ id }) => id))
  // A finding that names a cause which is not there must not disappear.
  const trees = findings.filter(({ causedById }) => !ids.has(causedById)).map(branch)
  return html`<section id="findings"><h2>What was found, and what follows from what</h2>
<ol class="chain">${trees}</ol></section>`
}

/** What people saw of it: the end of the chain. */
function failedStep({ failedStep: name }: Diagnosis, { steps }: Evidence): Markup {
  if (name === null) return nothing
  const step = steps.find((one) => one.step === name)
  const said = shortened(step?.message?.split('\n', 1)[0] ?? '', 300)
  return html`<li><div class="box seen"><span class="bad">✗ seen as</span> <strong>step ${name}</strong> ${step?.title ?? ''}${said !== '' && html`<div class="soft">${said}</div>`}</div></li>`
}

function box(finding: Finding, cause: boolean, files: readonly ShownFile[]): Markup {
  const mark = { error: '✗', warning: '!', info: 'i' }[finding.severity]
  const tone = { error: 'bad', warning: 'warn', info: 'soft' }[finding.severity]
  const word = cause ? 'cause' : finding.causedBy === null ? finding.severity : 'follows'
  return html`<div class="box ${cause && 'cause'}" data-finding tabindex="-1"><span class="${tone}">${mark} ${word}</span>
<strong>${finding.title}</strong> ${finding.object !== null && html`<span class="soft">${finding.object}</span>`}
${
  cause
    ? html`<a href="#main">proof and fix are above</a>`
    : html`<details><summary>why, and what to do</summary><p>${prose(finding.detail)}</p>${proofAndFix(finding, files, 'h3')}</details>`
}</div>`
}
