import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import { shortened } from '../escape.ts'
import { html, type Markup, nothing } from './markup.ts'

const width = 1000
const labels = 190
const rowHeight = 22

/** Steps as bars over the seconds of the run. */
export function timelineBars({ timeline }: Diagnosis): Markup {
  const steps = timeline.filter(({ outcome }) => outcome !== 'skipped')
  if (steps.length === 0) return nothing
  const end = Math.max(1, ...steps.map(({ start, seconds }) => start + seconds))
  const x = (second: number): number => round(labels + (second / end) * (width - labels - 70))
  const bars = steps.map(({ step, start, seconds, outcome }, place) => {
    const y = place * rowHeight
    return html`<g><title>${step}: ${outcome}, ${seconds.toFixed(1)} s from ${start.toFixed(1)} s</title>
<text x="0" y="${y + 16}">${shortened(step, 26)}</text>
<rect class="${outcome}" x="${x(start)}" y="${y + 5}" width="${Math.max(2, round(x(start + seconds) - x(start)))}" height="13" rx="2"/>
<text class="soft" x="${x(start + seconds) + 6}" y="${y + 16}">${seconds.toFixed(1)} s${outcome === 'failed' && ' ✗'}</text></g>`
  })
  return html`<section id="timeline"><h2>Timeline</h2>
<svg viewBox="0 0 ${width} ${steps.length * rowHeight + 6}" role="img" aria-label="Steps over time">${bars}</svg></section>`
}

const round = (value: number): number => Math.round(value * 10) / 10
