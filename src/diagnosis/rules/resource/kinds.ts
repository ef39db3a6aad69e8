import type { Evidence } from '../../../evidence/evidence.ts'
import { formerRgdKind, isFormerRgdKind, kroGroup, rgdKind } from '../../../model/kro/rgd.ts'
import { neverComes } from '../../../model/kubernetes/builtin-kinds.ts'
import type { Kind } from '../../../model/kubernetes/kind.ts'
import { meantKind } from '../../../model/kubernetes/meant-kind.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { failed } from '../../reading/failures.ts'
import { knownKinds } from '../../reading/kro-objects.ts'
import type { Hit } from '../../reading/quotes.ts'
import { failedStepLog } from '../../reading/text-sources.ts'

/** Manifests that name a kind wrongly. */
export const kindRules: readonly Rule[] = [
  defineRule({
    id: 'resource/kind-misnamed',
    component: 'steps',
    supersedes: ['crd/kind-not-there-yet'],
    description: 'A manifest names a kind, or its apiVersion, otherwise than the cluster has it.',
    find(evidence) {
      const found = asked(evidence).flatMap(({ hit, kind }) => misnamed(evidence, hit, kind))
      return [...new Map(found.map((match) => [match.title, match])).values()]
    },
  }),
]

function asked(evidence: Evidence): { hit: Hit; kind: Kind }[] {
  const hits = [
    ...failed('kind-not-served')(evidence),
    ...failedStepLog()(
      evidence,
      /no matches for kind "(?<kind>\w{1,100})" in version "(?<version>[^"\n]{1,300})"/,
    ),
  ]
  return hits.map((hit) => ({
    hit,
    kind: { apiVersion: hit.groups.version ?? '', kind: hit.groups.kind ?? '' },
  }))
}

function misnamed(evidence: Evidence, { quote }: Hit, { apiVersion, kind }: Kind): Match[] {
  const known = knownKinds(evidence)
  const isKnown = [...known.declared, ...known.defined].some(
    (one) => one.apiVersion === apiVersion && one.kind === kind,
  )
  if (!isKnown && isFormerRgdKind({ apiVersion, kind })) return [former(quote, apiVersion)]
  const meant = isKnown ? null : meantKind({ apiVersion, kind }, known)
  if (meant === null) return []
  const isSameKind = meant.kind === kind
  return [
    {
      title: isSameKind
        ? `A manifest has the kind ${kind} in apiVersion ${apiVersion}; the cluster has it in ${meant.apiVersion}`
        : `A manifest has the kind ${kind} (${apiVersion}), which is not there; the cluster has ${meant.kind} (${meant.apiVersion})`,
      detail: `The apiVersion is GROUP/VERSION: of a kind that an RGD declares, the group is kro.run unless spec.schema.group says otherwise.${neverComes({ apiVersion, kind }) ? ' No CRD can bring a kind into that group.' : ''}`,
      object: `Kind/${kind}`,
      evidence: [quote],
      fix: [
        advice(`Write apiVersion: ${meant.apiVersion} and kind: ${meant.kind} in the manifest.`),
        run('kubectl api-resources   # the kinds that there are'),
      ],
    },
  ]
}

const former = (quote: Hit['quote'], apiVersion: string): Match => ({
  title: `A manifest has the kind ${formerRgdKind.kind} (${apiVersion}), which kro renamed to ${rgdKind.kind} in v0.2.0`,
  detail: `Neither kro nor an RGD brings that kind. Since v0.2.0 it is cluster-scoped, and spec.schema.group sets the group of the kind that it declares (${kroGroup} without it); v0.2.0 kept the other fields of spec.`,
  object: `Kind/${formerRgdKind.kind}`,
  evidence: [quote],
  fix: [
    advice(
      `Write apiVersion: ${rgdKind.apiVersion} and kind: ${rgdKind.kind} in the manifest, without metadata.namespace; in scripts kubectl get rgd instead of kubectl get rg.`,
    ),
    run(`kubectl explain ${rgdKind.kind.toLowerCase()}s.spec --recursive   # the fields that this kro takes`),
  ],
})
