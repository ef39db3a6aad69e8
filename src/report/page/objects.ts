import { warningsAbout } from '../../diagnosis/reading/events.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { shortened } from '../../model/escape.ts'
import { conditionsOf } from '../../model/kubernetes/conditions.ts'
import { number, text } from '../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { pretendedOf, wordsOf } from '../../stand-ins/read.ts'
import { html, type Markup, nothing } from './markup.ts'
import { type Owned, ownerTrees } from './owners.ts'

/** Objects on the page at most, and below one owner; the rest is in the evidence beside it. */
const shownAtMost = 400
const ownedShown = 25

/** Objects below what owns them, each with its state, conditions and warnings; trouble first. */
export function objectList(evidence: Evidence): Markup {
  const trees = ownerTrees(evidence)
  if (trees.length === 0) return nothing
  const troubles = trees.reduce((sum, tree) => sum + tree.troubles, 0)
  let room = shownAtMost
  const branch = (owned: Owned): Markup => {
    room -= 1
    const shown = owned.owns.slice(0, Math.max(0, Math.min(ownedShown, room)))
    const rest = owned.owns.length - shown.length
    return html`<li>${entry(owned, evidence)}${
      owned.owns.length > 0 &&
      html`<ul class="tree">${shown.map(branch)}${rest > 0 && html`<li class="soft">and ${rest} more, in the evidence</li>`}</ul>`
    }</li>`
  }
  const sick = trees.filter((tree) => tree.troubles > 0).flatMap((tree) => (room > 0 ? [branch(tree)] : []))
  const sound = trees
    .filter((tree) => tree.troubles === 0)
    .flatMap((tree) => (room > 0 ? [branch(tree)] : []))
  const left = trees.length - sick.length - sound.length
  return html`<section id="objects"><h2>Objects, below what owns them</h2>
<p>${
    troubles === 0
      ? html`<span class="good">✓</span> None of the objects that were collected is unhealthy.`
      : html`<span class="bad">✗ ${troubles}</span> ${troubles === 1 ? 'is' : 'are'} not healthy.`
  }</p>
${sick.length > 0 && html`<ul class="tree">${sick}</ul>`}
${
  sound.length > 0 &&
  html`<details><summary>healthy, of kro and of what it made (${sound.length})</summary><ul class="tree">${sound}</ul></details>`
}${left > 0 && html`<p class="soft">${left} more are in the evidence.</p>`}</section>`
}

function entry({ object, name, trouble, troubles }: Owned, evidence: Evidence): Markup {
  const state =
    trouble !== null
      ? html`<span class="bad">✗ ${trouble.state}</span> <span class="soft">${shortened(trouble.why, 400)}</span>`
      : troubles > 0
        ? html`<span class="soft">${stateOf(object)}</span>`
        : html`<span class="good">✓ ${stateOf(object)}</span>`
  const pretended = pretendedOf(evidence, object)
  const mark = pretended !== null && html` <span class="soft">(stand-in: ${wordsOf(pretended)})</span>`
  return html`<details class="object"><summary data-line><strong>${name}</strong> ${state}${mark}</summary>${conditionTable(object)}${warningTable(evidence, object)}</details>`
}

/** The state that a healthy object reports: how many of its replicas are ready, else its state or phase. */
function stateOf(object: KubeObject): string {
  const wanted = number(object, 'spec', 'replicas') ?? number(object, 'status', 'desiredNumberScheduled')
  const ready = number(object, 'status', 'readyReplicas') ?? number(object, 'status', 'numberReady') ?? 0
  if (wanted !== null) return `${ready}/${wanted} ready`
  return text(object, 'status', 'state') ?? text(object, 'status', 'phase') ?? ''
}

function conditionTable(object: KubeObject): Markup {
  const conditions = conditionsOf(object)
  if (conditions.length === 0) return html`<p class="soft">It has no conditions.</p>`
  return html`<div class="wide" tabindex="0" role="group" aria-label="Conditions of ${nameOf(object)}"><table><thead><tr><th>condition</th><th>status</th><th>reason</th><th>message</th></tr></thead><tbody>${conditions.map(
    ({ type, status, reason, message }) =>
      html`<tr data-line><td>${type}</td><td>${status}</td><td>${reason}</td><td>${message}</td></tr>`,
  )}</tbody></table></div>`
}

function warningTable(evidence: Evidence, object: KubeObject): Markup {
  const warnings = warningsAbout(evidence, object).slice(0, 10)
  if (warnings.length === 0) return nothing
  return html`<div class="wide" tabindex="0" role="group" aria-label="Warnings about ${nameOf(object)}"><table><thead><tr><th>warning</th><th>message</th><th>last</th></tr></thead><tbody>${warnings.map(
    ({ reason, message, last, count }) =>
      html`<tr data-line><td>${reason} (${count}×)</td><td>${message}</td><td>${last.slice(11, 19)}</td></tr>`,
  )}</tbody></table></div>`
}
