import type { InstanceChange } from '../../../changes/instances.ts'
import { changeFiles, type TransitionRecord } from '../../../changes/records.ts'
import type { RgdChange } from '../../../changes/rgds.ts'
import { isBroken } from '../../../changes/verdict.ts'
import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { shortened } from '../../../model/escape.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice } from '../../fix.ts'
import { quoteAfter } from '../../reading/quotes.ts'
import { count, groups, inChange, messageLength, named, rgdName, shortName } from './words.ts'

/** What a change does to instances. */
export const changedInstanceRules: readonly Rule[] = [
  defineRule({
    id: 'change/instance-broken',
    component: 'change',
    description: 'An instance that worked does not work after the change.',
    find: (evidence) =>
      inChange(evidence, ({ instances, transition }) =>
        groups(
          instances.filter((one) => isBroken(one) && (one.outcome !== 'active' || one.lost.length > 0)),
          ({ rgd, outcome }) => `${rgd} ${outcome}`,
        ).map((group) => broken(evidence, group, transition)),
      ),
  }),
  defineRule({
    id: 'change/unserved-after-restart',
    component: 'change',
    description: 'After a restart kro no longer reconciles the instances of an RGD.',
    find: (evidence) =>
      inChange(evidence, ({ instances, rgds }) =>
        groups(
          instances.filter(({ served }) => served === false),
          ({ rgd }) => String(rgd),
        ).map((group) => unserved(evidence, group, rgds)),
      ),
  }),
]

function broken(evidence: Evidence, group: readonly InstanceChange[], { upgrade }: TransitionRecord): Match {
  const [first] = group as [InstanceChange]
  const said = group.find(({ message }) => message !== null)?.message ?? 'no message'
  const became: Record<InstanceChange['outcome'], string> = {
    active: 'ACTIVE and incomplete',
    error: 'in ERROR',
    unsettled: 'not ACTIVE within the time',
    refused: 'refused by the API server',
    deleting: 'in a deletion that does not end',
    deleted: 'deleted',
  }
  return {
    title: `${count(group.length, 'instance')} ${group.length === 1 ? 'is' : 'are'} ${became[first.outcome]} after the change: ${named(group.map(({ object }) => object))}: ${shortened(said, messageLength)}`,
    detail: !first.wasActive
      ? 'They are new with this change.'
      : upgrade === null
        ? 'With the manifests of the baseline they were ACTIVE in the same cluster, a moment before.'
        : `With kro ${upgrade.from} they were ACTIVE in the same cluster, a moment before kro became ${upgrade.to}.`,
    object: first.rgd === null || first.outcome === 'refused' ? first.object : rgdName(first.rgd),
    evidence: group.slice(0, 3).map((one) => quoteInstance(evidence, one)),
    fix: [
      advice(
        'Correct the RGD or the instance as the message says; changes.json of the report has all of them.',
      ),
    ],
  }
}

function unserved(evidence: Evidence, group: readonly InstanceChange[], rgds: readonly RgdChange[]): Match {
  const [first] = group as [InstanceChange]
  const rgd = rgds.find(({ object }) => object === rgdName(first.rgd ?? ''))
  return {
    title: `kro no longer reconciles ${count(group.length, 'instance')} after a restart: ${named(group.map(({ object }) => object))}`,
    detail:
      rgd?.change === 'deleted'
        ? 'Their RGD is gone. Changes to them have no effect, and their deletion is stuck, since only kro removes its finalizer.'
        : 'kro registers a kind only after it has its CRD as the RGD says. Until then changes of the instances do nothing, and their deletion does not end.',
    object: rgd?.object ?? first.object,
    evidence: group
      .slice(0, 3)
      .map((one) =>
        quoteAfter(evidence, changeFiles.transition, [
          '"served": [',
          `"object": ${JSON.stringify(one.object)}`,
          '"answered":',
        ]),
      ),
    fix:
      rgd?.change === 'deleted'
        ? [advice('Put the RGD back, and delete its instances before it.')]
        : [advice('Put the RGD back as it was, or correct it: kro serves the kind again within seconds.')],
  }
}

function quoteInstance(evidence: Evidence, { object, outcome }: InstanceChange): Quote {
  if (outcome === 'refused')
    return quoteAfter(evidence, changeFiles.transition, [`"object": ${JSON.stringify(object)}`, '"message":'])
  return quoteAfter(evidence, changeFiles.after, [
    '"instances": [',
    `"name": ${JSON.stringify(shortName(object))}`,
    '"state":',
  ])
}
