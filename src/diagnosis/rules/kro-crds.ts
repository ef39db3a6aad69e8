import type { Evidence } from '../../evidence/evidence.ts'
import { revisionKind, revisionResource, rgdKind, rgdResource } from '../../model/kro/rgd.ts'
import { crdResource } from '../../model/kubernetes/crd.ts'
import { defineRule } from '../define-rule.ts'
import type { Match, Rule } from '../finding.ts'
import { advice } from '../fix.ts'
import { controllerDeployment, controllerLogs } from '../reading/controller.ts'
import { failed } from '../reading/failures.ts'
import { hits, quoteAt } from '../reading/quotes.ts'
import { stepFailed } from '../reading/steps.ts'
import { applyCrds } from './resource/apply-crds.ts'

/** kro's own CustomResourceDefinitions. */
export const kroCrdRules: readonly Rule[] = [
  missingCrd({
    id: 'crd/kro-crds-missing',
    component: 'crd',
    description: "kro's own CRD is not in the cluster.",
    crd: rgdResource,
    kind: rgdKind.kind,
    why: 'helm template without --include-crds, or helm with --skip-crds, installs the controller without them.',
    always: true,
  }),
  missingCrd({
    id: 'crd/upgrade-left-crds-behind',
    component: 'crd',
    description: 'kro v0.9 or later runs with the CRDs of an earlier version: Helm never updates CRDs.',
    crd: revisionResource,
    kind: revisionKind.kind,
    why: 'Helm installs the files in crds/ once and never again; kro v0.9 brought this one.',
  }),
]

function missingCrd(about: {
  id: Rule['id']
  component: Rule['component']
  description: string
  crd: string
  kind: string
  why: string
  /** No controller of any version works without it: that it is installed is proof enough. */
  always?: true
}): Rule {
  const said = new RegExp(
    `no matches for kind "${about.kind}"|kind is a CRD, it should be installed.{0,500}${about.kind}|failed to wait for (?:\\S{1,300} )?caches to sync.{0,500}\\.${about.kind}\\b|failed to get restmapping.{0,500}${about.kind}|failed to (?:list|watch) \\S{0,300}\\.${about.kind}: the server could not find the requested resource`,
  )
  return defineRule({
    id: about.id,
    component: about.component,
    description: about.description,
    find(evidence) {
      if (!evidence.listed(crdResource)) return []
      const present = evidence.objects(crdResource).some(({ metadata }) => metadata.name === about.crd)
      if (present) return []
      // The CRD is absent now, so that what the log says of it still holds.
      const logged = hits(evidence, controllerLogs(evidence), said, 3).map(({ quote }) => quote)
      const gate = stepFailed(evidence, 'gate.crds')
        ? failed('crd-missing', { crd: about.crd })(evidence).map(({ quote }) => quote)
        : []
      const proof = [...logged, ...gate, ...(about.always === true ? deployed(evidence) : [])]
      if (proof.length === 0) return []
      return [
        {
          title: `The CRD ${about.crd} is not in the cluster`,
          detail: `${about.why} The pod stays Ready for two minutes without it, then the controller exits with 1.`,
          object: `CustomResourceDefinition/${about.crd}`,
          evidence: [...proof.slice(0, 3), ...deployed(evidence)],
          fix: [
            applyCrds(evidence),
            advice('Render the chart with helm template --include-crds, or install it without --skip-crds.'),
          ],
        },
      ]
    },
  })
}

const template = ['spec', 'template', 'spec']

/** Which controller it is that needs the CRD. */
function deployed(evidence: Evidence): Match['evidence'] {
  const deployment = controllerDeployment(evidence)
  return deployment === null
    ? []
    : [quoteAt(evidence, 'deployments.apps', deployment, ...template, 'containers', 0, 'image')]
}
