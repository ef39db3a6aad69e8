import type { Evidence } from '../../evidence/evidence.ts'
import type { NetworkRecord } from '../../evidence/records.ts'
import { shortened } from '../../model/escape.ts'
import { html, type Markup, nothing } from './markup.ts'

type Probe = NetworkRecord['probes'][number]

const rowHeight = 46

/** Who was reached from inside the controller's network: a picture, and the same as a table. */
export function networkMap({ network }: Evidence): Markup {
  if (network === null || network.probes.length === 0) return nothing
  const { probes, pod, node } = network
  const height = probes.length * rowHeight + 10
  const middle = height / 2
  const failed = probes.filter(({ ok }) => !ok)
  return html`<section id="network"><h2>Network, from the controller's place</h2>
<p>${
    failed.length === 0
      ? html`<span class="good">✓</span> All ${probes.length} places that it needs were reached.`
      : html`<span class="bad">✗ ${failed.length} of ${probes.length}</span> places that it needs were not reached.`
  }</p>
<div class="wide" tabindex="0" role="group" aria-label="Network map, as a picture"><svg viewBox="0 0 1000 ${height}" role="img" aria-label="Who was reached from the controller; the table below says the same">
<rect class="card" x="1" y="${middle - 24}" width="250" height="48" rx="6"/>
<text x="12" y="${middle - 4}">${shortened(pod, 32)}</text><text class="soft" x="12" y="${middle + 14}">on ${shortened(node, 28)}</text>${probes.map(
    (probe, row) => arrow(probe, row * rowHeight + 5, middle),
  )}</svg></div>
<details><summary>as a table</summary><div class="wide" tabindex="0" role="group" aria-label="Network map, as a table"><table><thead><tr><th>what</th><th>how</th><th>target</th><th>reached</th><th>answer</th><th>seconds</th></tr></thead><tbody>${probes.map(
    ({ what, kind, target, ok, answer, seconds }) =>
      html`<tr data-line><td>${what}</td><td>${kind}</td><td>${target}</td><td class="${ok ? 'good' : 'bad'}">${ok ? '✓ yes' : '✗ no'}</td><td>${answer}</td><td>${seconds.toFixed(2)}</td></tr>`,
  )}</tbody></table></div></details></section>`
}

function arrow({ kind, target, what, ok, seconds, answer }: Probe, y: number, middle: number): Markup {
  const state = ok ? 'ok' : 'failed'
  return html`<g><title>${what} ${target}: ${answer}</title>
<path class="link ${state}" d="M251 ${middle} C 370 ${middle}, 350 ${y + 19}, 460 ${y + 19}"/>
${ok ? html`<path class="ok" d="M458 ${y + 13} l12 6 l-12 6 z"/>` : html`<text class="failed" x="446" y="${y + 24}">✗</text>`}
<rect class="card ${state}" x="470" y="${y}" width="529" height="38" rx="6"/>
<text x="482" y="${y + 16}">${what} <tspan class="soft">${kind}</tspan> ${shortened(target, 44)}</text>
<text class="${state}" x="482" y="${y + 32}">${ok ? '✓' : '✗'} ${shortened(answer, 60)} (${seconds.toFixed(2)} s)</text></g>`
}
