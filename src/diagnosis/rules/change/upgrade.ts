import { changeFiles, type NarrowedCrd, type UpgradeRecord } from '../../../changes/records.ts'
import { isRefused } from '../../../changes/verdict.ts'
import type { Evidence } from '../../../evidence/evidence.ts'
import { defineRule } from '../../define-rule.ts'
import type { Finding, Match, Rule } from '../../finding.ts'
import { advice } from '../../fix.ts'
import { quoteAfter } from '../../reading/quotes.ts'
import { inChange, named } from './words.ts'

/** What an upgrade of kro does to kro's own API. */
export const upgradeRules: readonly Rule[] = [
  defineRule({
    id: 'change/kro-crd-narrowed',
    component: 'change',
    description: 'A CRD of kro itself takes less than it took before kro was upgraded.',
    find: (evidence) =>
      inChange(evidence, ({ transition: { upgrade }, rgds }) =>
        upgrade === null
          ? []
          : upgrade.narrowed.map((crd) =>
              narrowed(evidence, crd, upgrade, rgds.some(isRefused) ? 'error' : 'warning'),
            ),
      ),
  }),
]

const narrowed = (
  evidence: Evidence,
  { crd, fields }: NarrowedCrd,
  { from, to }: UpgradeRecord,
  severity: Finding['severity'],
): Match => ({
  severity,
  title: `The CRD ${crd} of ${to} takes less than that of kro ${from}: ${named(fields)}`,
  detail:
    'The API server drops a field that the schema no longer has from what it stores, without a word, and refuses manifests that still have it when they are applied server-side.',
  object: `CustomResourceDefinition/${crd}`,
  evidence: [
    quoteAfter(evidence, changeFiles.transition, ['"narrowed": [', `"crd": ${JSON.stringify(crd)}`]),
  ],
  fix: [
    advice(
      'Take these fields out of the RGDs before kro is upgraded, or put them back into the API types of kro and run make manifests.',
    ),
  ],
})
