import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import { eventsOf } from '../../diagnosis/reading/events.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { shortened } from '../../model/escape.ts'
import { html, type Markup, nothing } from './markup.ts'

const width = 1000
const labels = 200
const rowHeight = 22
const ticksShown = 300

type Step = Diagnosis['timeline'][number]

/** A second of the run at which something warned. */
interface Tick {
  second: number
  what: string
}

/**
 * Steps as bars over the seconds of the run, with the warnings of the cluster below them: what warned while a step
 * waited is often why it waited.
 */
export function timelineBars({ timeline }: Diagnosis, evidence: Evidence): Markup {
  const steps = timeline.filter(({ outcome }) => outcome !== 'skipped')
  // A run that only took evidence has no timeline.
  if (steps.every(({ step }) => step.startsWith('diagnose.'))) return nothing
  const end = Math.max(1, ...steps.map(({ start, seconds }) => start + seconds))
  const ticks = warningsWithin(evidence, end)
  const x = (second: number): number => round(labels + (second / end) * (width - labels - 80))
  const height = (steps.length + (ticks.length > 0 ? 1 : 0)) * rowHeight
  return html`<section id="timeline"><h2>Timeline</h2>
<div class="wide" tabindex="0" role="group" aria-label="Steps over time, as a picture"><svg viewBox="0 0 ${width} ${height + 26}" role="img" aria-label="${steps.length} steps over ${end.toFixed(0)} seconds; the table below says the same">${axis(end, x, height)}${steps.map(
    (step, row) => bar(step, row, x),
  )}${ticks.length > 0 && tickRow(ticks, steps.length, x)}</svg></div>
<details><summary>as a table</summary><div class="wide" tabindex="0" role="group" aria-label="Steps over time, as a table"><table><thead><tr><th>step</th><th>began, s</th><th>took, s</th><th>outcome</th></tr></thead><tbody>${timeline.map(
    ({ step, start, seconds, outcome }) =>
      html`<tr data-line><td>${step}</td><td>${start.toFixed(1)}</td><td>${seconds.toFixed(1)}</td><td>${outcome}</td></tr>`,
  )}</tbody></table></div></details></section>`
}

function bar({ step, start, seconds, outcome }: Step, row: number, x: (second: number) => number): Markup {
  const y = row * rowHeight
  const from = x(start)
  const to = x(start + seconds)
  return html`<g><title>${step}: ${outcome}, ${seconds.toFixed(1)} s from ${start.toFixed(1)} s</title>
<text x="0" y="${y + 16}">${shortened(step, 27)}</text>
<rect class="${outcome}" x="${from}" y="${y + 5}" width="${Math.max(2, round(to - from))}" height="13" rx="2"/>
<text class="soft" x="${to + 6}" y="${y + 16}">${seconds.toFixed(1)} s${outcome === 'failed' && ' ✗'}</text></g>`
}

function tickRow(ticks: readonly Tick[], row: number, x: (second: number) => number): Markup {
  const y = row * rowHeight + 11
  return html`<g><text x="0" y="${y + 5}">warnings</text>${ticks.map(
    ({ second, what }) =>
      html`<circle class="warned" cx="${x(second)}" cy="${y}" r="4"><title>${what}</title></circle>`,
  )}</g>`
}

function axis(end: number, x: (second: number) => number, height: number): Markup {
  const step = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 3600].find((size) => end / size <= 8) ?? 7200
  const marks = Array.from({ length: Math.floor(end / step) + 1 }, (_, n) => n * step)
  return html`${marks.map(
    (second) =>
      html`<line class="grid" x1="${x(second)}" y1="0" x2="${x(second)}" y2="${height}"/><text class="soft" x="${x(second)}" y="${height + 18}">${second} s</text>`,
  )}`
}

/** Warnings that were seen last during the run; those of before say nothing of its steps. */
function warningsWithin(evidence: Evidence, end: number): Tick[] {
  const began = Date.parse(evidence.run?.began ?? '')
  if (Number.isNaN(began)) return []
  return eventsOf(evidence)
    .filter(({ type }) => type === 'Warning')
    .map(({ kind, name, reason, message, last }) => ({
      second: (Date.parse(last) - began) / 1000,
      what: shortened(`${reason} ${kind}/${name}: ${message}`, 200),
    }))
    .filter(({ second }) => second >= 0 && second <= end)
    .slice(0, ticksShown)
}

const round = (value: number): number => Math.round(value * 10) / 10
