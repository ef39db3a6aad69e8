import { causeOf, type Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { type Answer, verdictOf } from '../verdict.ts'
import type { ShownFile } from './files.ts'
import { html, type Markup } from './markup.ts'
import { proofAndFix } from './proof.ts'
import { prose } from './prose.ts'

/** The answer, before everything else: verdict, of what and when, proof, fix. */
export function verdictBlock(diagnosis: Diagnosis, evidence: Evidence, files: readonly ShownFile[]): Markup {
  const verdict = verdictOf(diagnosis, evidence)
  const { headline, explanation } = verdict
  const cause = causeOf(diagnosis)
  const tone = { '✅': 'good', '❌': 'bad', '❔': 'open' }[verdict.mark]
  const told = explanation.includes('\n')
    ? html`<pre>${explanation}</pre>`
    : html`<p>${prose(explanation)}</p>`
  return html`<section class="verdict is-${tone}"><h1>${signOf(verdict)} ${headline}</h1>${facts(diagnosis, evidence)}${
    explanation !== '' && told
  }${partial(diagnosis)}
${cause !== null && proofAndFix(cause, files, 'h2')}</section>`
}

/** Not every machine that opens the page has a font with emojis. */
export const signOf = ({ mark }: Answer): string => ({ '✅': '✓', '❌': '✗', '❔': '?' })[mark]

/** What was looked at, when, and where the job stopped. */
function facts({ failedStep }: Diagnosis, { run, collection }: Evidence): Markup {
  const kro = run?.kroVersion ? `kro ${run.kroVersion}` : null
  const cluster = run?.clusterName && run.cluster !== 'none' ? `cluster ${run.clusterName}` : null
  const taken = collection?.collectedAt ?? run?.began
  const when = taken ? `${taken.slice(0, 16).replace('T', ' ')} UTC` : null
  const parts = [kro, cluster, when].filter((part) => part !== null).join(' · ')
  return html`<p class="soft">${parts}${
    failedStep !== null && html`${parts !== '' && ' · '}failed step <code>${failedStep}</code>`
  }</p>`
}

/** A verdict from half of the evidence has to say so where it is read. */
function partial({ collected: { failed, truncated } }: Diagnosis): Markup | false {
  const count = failed.length + truncated.length
  return (
    count > 0 &&
    html`<p class="partial"><strong>! Not all of the evidence could be collected.</strong> ${failed[0] ?? truncated[0] ?? ''} ${
      count > 1 && html`and ${count - 1} more `
    }<a href="#collected">see what is missing</a></p>`
  )
}
