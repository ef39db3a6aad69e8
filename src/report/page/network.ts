import type { Evidence } from '../../evidence/evidence.ts'
import { shortened } from '../escape.ts'
import { html, type Markup, nothing } from './markup.ts'

const rowHeight = 46

/** Who was reached from inside the controller's network. */
export function networkMap({ network }: Evidence): Markup {
  if (network === null || network.probes.length === 0) return nothing
  const { probes, pod, node } = network
  const height = probes.length * rowHeight + 10
  const middle = height / 2
  const rows = probes.map(({ kind, target, what, ok, seconds, answer }, place) => {
    const y = place * rowHeight + 5
    const state = ok ? 'ok' : 'failed'
    return html`<g><title>${what} ${target}: ${answer}</title>
<line class="${state}" x1="250" y1="${middle}" x2="470" y2="${y + 19}" stroke-width="2"/>
<rect class="card" x="470" y="${y}" width="525" height="38" rx="6"/>
<text x="482" y="${y + 16}">${what} <tspan class="soft">${kind}</tspan> ${shortened(target, 44)}</text>
<text class="${state}" x="482" y="${y + 32}">${ok ? '✓' : '✗'} ${shortened(answer, 60)} (${seconds.toFixed(2)} s)</text></g>`
  })
  return html`<section id="network"><h2>Network, from the controller's place</h2>
<svg viewBox="0 0 1000 ${height}" role="img" aria-label="Who was reached from the controller">
<rect class="card" x="0" y="${middle - 24}" width="250" height="48" rx="6"/>
<text x="12" y="${middle - 4}">${shortened(pod, 32)}</text><text class="soft" x="12" y="${middle + 14}">on ${shortened(node, 28)}</text>${rows}</svg></section>`
}
