import { conditionsOf, nameOf } from '../../diagnosis/reading/conditions.ts'
import { warningsAbout } from '../../diagnosis/reading/events.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { KubeObject } from '../../outside/kube.ts'
import { unhealthyObjects } from '../unhealthy.ts'
import { html, type Markup, nothing } from './markup.ts'

const shownAtMost = 200

/** What is not as it should be, below what owns it, each with conditions and warnings. */
export function objectList(evidence: Evidence): Markup {
  const unhealthy = unhealthyObjects(evidence)
  if (unhealthy.length === 0)
    return html`<section id="objects"><h2>Objects</h2><p>None of the objects that were collected is unhealthy.</p></section>`
  const objects = allObjects(evidence)
  const byOwner = new Map<string, Markup[]>()
  for (const { object: name, state, why } of unhealthy.slice(0, shownAtMost)) {
    const object = objects.get(name)
    const owner = object === undefined ? name : ownerOf(object, objects)
    const entry = html`<details><summary><strong>${name}</strong> <span class="bad">${state}</span> ${why}</summary>
${object !== undefined && conditionTable(object)}${object !== undefined && warningTable(evidence, object)}</details>`
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), entry])
  }
  const groups = [...byOwner].map(
    ([owner, entries]) => html`${entries.length > 1 && html`<h3>${owner}</h3>`}${entries}`,
  )
  const rest = unhealthy.length - shownAtMost
  return html`<section id="objects"><h2>Unhealthy objects</h2>${groups}${rest > 0 && html`<p class="soft">${rest} more are in the evidence.</p>`}</section>`
}

function allObjects(evidence: Evidence): Map<string, KubeObject> {
  const resources = evidence.files.flatMap((file) => /^evidence\/api\/(.+)\.json$/.exec(file)?.[1] ?? [])
  return new Map(
    resources.flatMap((resource) => evidence.objects(resource)).map((object) => [nameOf(object), object]),
  )
}

/** The topmost owner that was collected. */
function ownerOf(object: KubeObject, objects: ReadonlyMap<string, KubeObject>): string {
  let current = object
  for (let steps = 0; steps < 5; steps += 1) {
    const uid = current.metadata.ownerReferences?.[0]?.uid
    const owner =
      uid === undefined ? undefined : [...objects.values()].find(({ metadata }) => metadata.uid === uid)
    if (owner === undefined) break
    current = owner
  }
  return nameOf(current)
}

function conditionTable(object: KubeObject): Markup {
  const conditions = conditionsOf(object)
  if (conditions.length === 0) return html`<p class="soft">It has no conditions.</p>`
  return html`<table><thead><tr><th>condition</th><th>status</th><th>reason</th><th>message</th></tr></thead><tbody>${conditions.map(
    ({ type, status, reason, message }) =>
      html`<tr data-line><td>${type}</td><td>${status}</td><td>${reason}</td><td>${message}</td></tr>`,
  )}</tbody></table>`
}

function warningTable(evidence: Evidence, object: KubeObject): Markup {
  const warnings = warningsAbout(evidence, object).slice(0, 10)
  if (warnings.length === 0) return nothing
  return html`<table><thead><tr><th>warning</th><th>message</th><th>last</th></tr></thead><tbody>${warnings.map(
    ({ reason, message, last, count }) =>
      html`<tr data-line><td>${reason} (${count}×)</td><td>${message}</td><td>${last}</td></tr>`,
  )}</tbody></table>`
}
