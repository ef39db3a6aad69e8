import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { TuningRecord } from '../../evidence/records.ts'
import { tuningSentence } from '../tuning.ts'
import { flatVersions } from '../versions.ts'
import { warningEvents } from '../warnings.ts'
import type { ShownFile } from './files.ts'
import { html, type Markup, nothing, raw } from './markup.ts'

const eventsShown = 500
/** So few are read at a glance. */
const openBelow = 12

export function eventList(evidence: Evidence): Markup {
  const events = warningEvents(evidence)
  if (events.length === 0) return nothing
  const rows = events
    .slice(0, eventsShown)
    .map(
      ({ last, object, reason, message, count }) =>
        html`<tr data-line><td>${last.slice(11, 19)}</td><td>${object}</td><td>${reason}</td><td>${message}</td><td>${count}</td></tr>`,
    )
  return html`<section id="events"><h2>Warning events</h2><details ${events.length <= openBelow && raw('open')}><summary>${events.length} different, latest first</summary>
<div class="wide" tabindex="0" role="group" aria-label="Warning events"><table><thead><tr><th>last</th><th>object</th><th>reason</th><th>message</th><th>times</th></tr></thead><tbody>${rows}</tbody></table></div></details></section>`
}

/** Logs and quoted files, folded; lines can be linked to and searched. */
export function logList(files: readonly ShownFile[], leftOut: readonly string[]): Markup {
  if (files.length === 0) return nothing
  return html`<section id="logs"><h2>Logs and quoted files</h2>${files.map(logFile)}
${leftOut.length > 0 && html`<p class="soft">Not on this page, for its size, but in the evidence beside it: ${leftOut.join(', ')}</p>`}</section>`
}

function logFile({ file, id, title, lines, total }: ShownFile): Markup {
  let before = 0
  const shown = lines.map(({ number, text, quoted }) => {
    const left = number - before - 1
    before = number
    return html`${left > 0 && gap(left)}<span class="l ${quoted && 'q'}" id="${id}-${number}" data-n="${number}" data-line>${text}</span>`
  })
  const rest = total - before
  const quotes = lines.filter(({ quoted }) => quoted).length
  const name = title === null ? file : html`<strong>${title}</strong> <span class="soft">${file},</span>`
  return html`<details id="${id}"><summary>${name} <span class="soft">${total === 1 ? 'one line' : `${total} lines`}${quotes > 0 && html`, <span class="mark">${quotes} quoted</span>`}</span></summary>
<pre class="log" tabindex="0" role="region" aria-label="${file}">${shown}${rest > 0 && gap(rest)}</pre></details>`
}

const gap = (count: number): Markup =>
  html`<span class="gap">${count === 1 ? 'one line is' : `${count} lines are`} left out here</span>`

export function versionList({ versions }: Diagnosis, { run }: Evidence): Markup {
  const rows = flatVersions(versions)
  if (rows.length === 0) return nothing
  const tuning = run?.tuning ?? []
  return html`<section id="versions"><h2>Versions</h2><table class="versions"><tbody>${rows.map(
    ([name, value]) => html`<tr data-line><th>${name}</th><td>${value}</td></tr>`,
  )}</tbody></table>${tuning.length > 0 && tuningList(tuning)}</section>`
}

function tuningList(tuning: readonly TuningRecord[]): Markup {
  const rows = tuning.map(
    ({ name, value, chart }) => html`<tr data-line><th>${name}</th><td>${value} (chart: ${chart})</td></tr>`,
  )
  return html`<p>${tuningSentence(tuning)}</p><table class="versions"><tbody>${rows}</tbody></table>`
}

/** What the evidence lacks. */
export function gapList({ collected }: Diagnosis): Markup {
  const lines = [...collected.failed, ...collected.truncated]
  const size = `${collected.files} files, ${(collected.bytes / 1e6).toFixed(1)} MB, taken in ${collected.seconds.toFixed(1)} s`
  return html`<section id="collected"><h2>What was collected</h2><p>${size}.</p>${
    lines.length > 0 &&
    html`<details><summary>${lines.length} ${lines.length === 1 ? 'item' : 'items'} missing or incomplete</summary><ul>${lines.slice(0, 300).map((line) => html`<li data-line>${line}</li>`)}</ul></details>`
  }</section>`
}
