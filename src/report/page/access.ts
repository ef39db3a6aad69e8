import type { Evidence } from '../../evidence/evidence.ts'
import type { AccessRecord } from '../../evidence/records.ts'
import { groupBy } from '../../model/group-by.ts'
import { accessTarget } from '../../model/kro/access.ts'
import { html, type Markup, nothing } from './markup.ts'

type Check = AccessRecord['checks'][number]

/** What the controller needs against what it may do, and where its rules come from. */
export function accessMatrix({ access }: Evidence): Markup {
  if (access === null || access.checks.length === 0) return nothing
  const verbs = [...new Set(access.checks.map(({ verb }) => verb))].sort((a, b) => place(a) - place(b))
  const rows = groupBy(access.checks, accessTarget)
  const denied = access.checks.filter(({ allowed }) => !allowed).length
  const body = [...rows]
    .sort(([, a], [, b]) => Number(b.some(isDenied)) - Number(a.some(isDenied)))
    .map(([name, checks]) => matrixRow(name, checks, verbs))
  return html`<section id="access"><h2>What the controller may do</h2>
<p>ServiceAccount <code>${access.serviceAccount.namespace}/${access.serviceAccount.name}</code>: ${
    denied === 0
      ? html`<span class="good">✓</span> all ${access.checks.length} permissions that it needs are granted.`
      : html`<span class="bad">✗ ${denied} of ${access.checks.length}</span> permissions that it needs are denied.`
  }</p>
<div class="wide" tabindex="0" role="group" aria-label="Permissions, needed and granted"><table class="matrix"><thead><tr><th>resource</th><th>needed by</th>${verbs.map((verb) => html`<th class="c">${verb}</th>`)}</tr></thead><tbody>${body}</tbody></table></div>
<p class="soft">✓ needed and granted, ✗ needed and denied, · not needed. Asked of the API server itself, by SubjectAccessReview.</p>
${grantedBy(access)}</section>`
}

/** Reading before writing, as people think of them; others last. */
const usual = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete']
const place = (verb: string): number => (usual.includes(verb) ? usual.indexOf(verb) : usual.length)

const isDenied = ({ allowed }: Check): boolean => !allowed

function matrixRow(name: string, checks: readonly Check[], verbs: readonly string[]): Markup {
  const cells = verbs.map((verb) => {
    const asked = checks.filter((check) => check.verb === verb)
    if (asked.length === 0) return html`<td class="c soft">·</td>`
    return asked.some(isDenied)
      ? html`<td class="c bad"><span aria-label="denied">✗</span></td>`
      : html`<td class="c good"><span aria-label="granted">✓</span></td>`
  })
  const needed = [...new Set(checks.map(({ neededBy }) => neededBy))].join(', ')
  return html`<tr data-line><td>${name}</td><td>${needed}</td>${cells}</tr>`
}

function grantedBy({ rules }: AccessRecord): Markup {
  if (rules.length === 0) return html`<p class="bad">No binding grants it anything.</p>`
  return html`<details><summary>${rules.length === 1 ? 'One rule is' : `${rules.length} rules are`} granted to it</summary>
<div class="wide" tabindex="0" role="group" aria-label="Rules granted"><table><thead><tr><th>binding</th><th>role</th><th>API groups</th><th>resources</th><th>verbs</th></tr></thead><tbody>${rules
    .slice(0, 200)
    .map(
      ({ binding, role, apiGroups, resources, verbs }) =>
        html`<tr data-line><td>${binding}</td><td>${role}</td><td>${apiGroups.map((group) => group || '(core)').join(', ')}</td><td>${resources.join(', ')}</td><td>${verbs.join(', ')}</td></tr>`,
    )}</tbody></table></div></details>`
}
