import { changeFiles, type TransitionRecord } from '../../../changes/records.ts'
import type { RgdChange } from '../../../changes/rgds.ts'
import type { SchemaChange } from '../../../changes/schema.ts'
import { isRefused } from '../../../changes/verdict.ts'
import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { shortened } from '../../../model/escape.ts'
import { defineRule } from '../../define-rule.ts'
import type { Finding, Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { quoteAfter } from '../../reading/quotes.ts'
import { count, fieldOf, inChange, messageLength, named, shortName } from './words.ts'

/** What a change does to RGDs and to the schemas of their kinds. */
export const changedRgdRules: readonly Rule[] = [
  defineRule({
    id: 'change/breaking',
    component: 'change',
    supersedes: ['change/instance-broken', 'change/unserved-after-restart'],
    description: 'A changed RGD has a schema that rejects values that were valid.',
    find: (evidence) =>
      inChange(evidence, ({ rgds, transition }) =>
        rgds.flatMap((rgd) => {
          const fields = rgd.schema.filter((one) => one.class === 'breaking')
          const severity =
            isRefused(rgd) || transition.failOn.includes('breaking') ? 'error' : ('warning' as const)
          return fields.length === 0 ? [] : [breaking(evidence, rgd, fields, severity)]
        }),
      ),
  }),
  defineRule({
    id: 'change/rgd-refused',
    component: 'change',
    supersedes: ['change/instance-broken', 'change/unserved-after-restart'],
    description: 'An RGD is not accepted after a change of it or of kro, although its schema breaks nothing.',
    find: (evidence) =>
      inChange(evidence, ({ rgds, transition }) =>
        rgds
          .filter((rgd) => isRefused(rgd) && !rgd.schema.some((one) => one.class === 'breaking'))
          .map((rgd) => refused(evidence, rgd, transition)),
      ),
  }),
  defineRule({
    id: 'change/schema-not-applied',
    component: 'change',
    description: 'A changed RGD is Active, but a part of its schema is not in the CRD.',
    find: (evidence) =>
      inChange(evidence, ({ rgds, transition }) =>
        rgds.flatMap((rgd) => {
          const fields = rgd.schema.filter((one) => one.class === 'silent')
          const severity = transition.failOn.includes('breaking') ? 'error' : ('warning' as const)
          return fields.length === 0 ? [] : [notApplied(evidence, rgd, fields, severity)]
        }),
      ),
  }),
]

function breaking(
  evidence: Evidence,
  rgd: RgdChange,
  fields: readonly SchemaChange[],
  severity: Finding['severity'],
): Match {
  return {
    severity,
    title: `${rgd.object} breaks the schema of ${rgd.crd}: ${named(fields.map(fieldOf))}`,
    detail: rgd.accepted
      ? 'The cluster serves the new schema. Instances that it refuses cannot be changed until they fit.'
      : `kro does not accept it (${shortened(rgd.message ?? 'no message', messageLength)}). The API stays as it was, and yet each instance gets the new template at its next reconcile; after a restart of kro nothing reconciles the kind.`,
    object: rgd.object,
    evidence: [quoteRgd(evidence, rgd), quoteWanted(evidence, rgd)],
    fix: [
      advice(
        'Take the change of these fields back, or give the RGD a new kind and move the instances to it.',
      ),
      ...(rgd.accepted
        ? []
        : [
            run(
              `kubectl annotate ${rgd.object.replace('ResourceGraphDefinition/', 'rgd ')} kro.run/allow-breaking-changes=true   # if all instances fit the new schema`,
            ),
          ]),
    ],
  }
}

const refused = (evidence: Evidence, rgd: RgdChange, { upgrade }: TransitionRecord): Match => ({
  title: `${rgd.object} is not accepted after the change: ${shortened(rgd.message ?? 'no message', messageLength)}`,
  detail: 'Its instances are reconciled by what kro accepted last, or by nothing after a restart of kro.',
  object: rgd.object,
  evidence: [quoteRgd(evidence, rgd)],
  fix: [
    advice(
      upgrade === null
        ? 'Correct what the message names; the baseline was accepted by the same kro.'
        : `Correct what the message names before kro is upgraded; kro ${upgrade.from} accepted it.`,
    ),
  ],
})

function notApplied(
  evidence: Evidence,
  rgd: RgdChange,
  fields: readonly SchemaChange[],
  severity: Finding['severity'],
): Match {
  return {
    severity,
    title: `${rgd.object} is Active, and ${count(fields.length, 'change')} of its schema did not take effect: ${named(fields.map(fieldOf))}`,
    detail: `kro compares the CRD ${rgd.crd} with the RGD field by field, and does not look at everything (a first enum, CEL rules, formats, values of maps): where it sees no difference it leaves the CRD as it is. The API server goes on to take what the RGD forbids.`,
    object: rgd.object,
    evidence: [quoteWanted(evidence, rgd)],
    fix: [
      advice(
        'Change something beside it that kro sees, such as a description of a field: then it writes the whole schema.',
      ),
      run(`kubectl get crd ${rgd.crd} -o yaml   # what is served`),
    ],
  }
}

const quoteRgd = (evidence: Evidence, { object, message }: RgdChange): Quote =>
  quoteAfter(evidence, changeFiles.after, [
    '"rgds": [',
    `"name": ${JSON.stringify(shortName(object))}`,
    ...(message === null || message.includes('HTTP') ? [] : ['"status": "False"']),
  ])

const quoteWanted = (evidence: Evidence, { crd }: RgdChange): Quote =>
  quoteAfter(evidence, changeFiles.transition, ['"wanted": {', `${JSON.stringify(crd)}: {`])
