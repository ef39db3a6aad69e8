import type { KubeObject } from '../../../adapters/kube.ts'
import type { Evidence } from '../../../evidence/evidence.ts'
import type { Match, Rule } from '../../finding.ts'
import { type Condition, conditionsOf, nameOf } from '../../reading/conditions.ts'
import { inactiveRgds, rgdResource } from '../../reading/kro-objects.ts'
import { rgdMessages } from '../../reading/places.ts'
import { quoteIn } from '../../reading/quotes.ts'
import { type Telltale, textRule } from '../../text-rule.ts'

type Refusal = Pick<Telltale, 'id' | 'means' | 'title' | 'detail' | 'fix' | 'symptomOf'> & { said: RegExp }

/** What kro says of an RGD that it does not accept, most exact first. */
const refusals: readonly Refusal[] = [
  {
    id: 'resource/naming-convention',
    means: 'A name in an RGD is not of the form that kro asks for.',
    said: /naming convention violation: (?<why>.+)/,
    title: 'RGD {name} breaks a naming rule: {why}',
    detail:
      'Kinds are UpperCamelCase, ids of resources lowerCamelCase, without reserved words and without repetition.',
    fix: ['Rename what the message names in the RGD.'],
  },
  {
    id: 'resource/kind-not-installed',
    means: 'An RGD uses a kind that the cluster does not have.',
    symptomOf: ['crd/api-group-unavailable'],
    said: /failed to build resource "(?<id>[^"]{1,300})": .{0,500}cannot resolve group version(?: kind)? "?(?<gvk>[^":]{1,300}(?:, Kind=\w+)?)"?|failed to get (?:schema|REST mapping) for resource (?<id2>\w{1,300}): .{0,500}(?<gvk2>no matches for kind "\w+" in version "[^"]+")/,
    title: 'RGD {name} uses a kind that the cluster does not have: {gvk|see the proof}',
    detail:
      'kro reads the schema of every kind among the resources from the API server when it accepts the RGD.',
    fix: [
      'Install the CRD of that kind before the RGD (kubectl api-resources shows what is there).',
      'Check apiVersion and kind of the resource {id|} for a mistake.',
    ],
  },
  {
    id: 'resource/cel-invalid',
    means: 'An expression in an RGD is wrong.',
    said: /(?<why>references unknown identifiers: \[[^\]]{0,500}\]|uses unknown functions: \[[^\]]{0,500}\]|failed to (?:compile|type-check|inspect) .+|(?:^.*)?(?:undeclared reference|undefined field|found no matching overload|Syntax error).*)/m,
    title: 'RGD {name} has an expression that is wrong: {why}',
    detail: 'kro compiles every CEL expression against the schemas of the kinds before it accepts the RGD.',
    fix: ['Correct the expression; ids of resources and `schema` are what it may refer to.'],
  },
  {
    id: 'resource/crd-not-owned',
    means: "The CRD of an RGD's kind exists and was not made by kro.",
    said: /CRD (?<crd>\S{1,300}?):? (?:CRD )?already exists and is not owned by KRO/,
    title: 'RGD {name} declares a kind whose CRD {crd} somebody else made',
    detail: 'kro does not take over a CRD without its own labels.',
    fix: [
      'Choose another kind or group in the RGD.',
      'kubectl delete crd {crd}   # and with it all its objects',
    ],
  },
  {
    id: 'resource/crd-owned-by-other-rgd',
    means: "The CRD of an RGD's kind belongs to another RGD.",
    said: /CRD (?<crd>\S{1,300}?):? CRD is owned by another ResourceGraphDefinition (?<other>\S+)/,
    title: 'RGD {name} declares the kind of another RGD, {other}',
    detail:
      'The CRD {crd} belongs to it. kro leaves CRDs behind when an RGD is deleted, so the other may be gone already.',
    fix: ['Choose another kind in the RGD.', 'Where {other} is gone: kubectl delete crd {crd}'],
  },
  {
    id: 'resource/crd-breaking-change',
    means: 'A changed RGD would break objects that exist.',
    said: /cannot update CRD (?<crd>[^\s:]+): breaking changes detected: (?<changes>.+)/,
    title: 'RGD {name} would change its kind so that existing objects break: {changes}',
    detail: 'kro compares the schema of {crd} with the one before.',
    fix: [
      'kubectl annotate rgd {name} kro.run/allow-breaking-changes=true',
      'Or a new version or kind in the RGD.',
    ],
  },
  {
    id: 'resource/dependency-cycle',
    means: 'Resources of an RGD depend on each other in a circle.',
    said: /(?<why>(?:graph contains a cycle|cycle|circular)[^"]*)/i,
    title: 'RGD {name} has resources that depend on each other in a circle: {why}',
    detail: 'kro orders the resources by what they refer to; a circle has no order.',
    fix: ['Take one of the references out of the circle.'],
  },
]

/** User's ResourceGraphDefinitions. */
export const definitionRules: readonly Rule[] = [
  ...refusals.map(({ said, ...words }, place) =>
    textRule({
      ...words,
      seen: [
        [
          (evidence) =>
            rgdMessages(evidence, said).filter(
              ({ groups }) =>
                !refusals.slice(0, place).some((earlier) => says(evidence, groups.name, earlier)),
            ),
          said,
        ],
      ],
      object: 'ResourceGraphDefinition/{name}',
    }),
  ),
  {
    id: 'resource/rgd-inactive',
    means: 'A ResourceGraphDefinition is not Active.',
    symptomOf: [
      'host/*',
      'version/*',
      'image/*',
      'crd/*',
      'rbac/*',
      'network/*',
      'webhook/*',
      'scheduling/*',
      'crash/*',
      'deploy/*',
      'resource/rgd-held-up',
    ],
    find: (evidence) =>
      inactiveRgds(evidence)
        .filter((rgd) => !refusals.some((refusal) => says(evidence, rgd.metadata.name, refusal)))
        .map((rgd) => inactive(evidence, rgd)),
  },
]

const says = (evidence: Evidence, name: string | undefined, { said }: Refusal): boolean =>
  rgdMessages(evidence, said).some(({ groups }) => groups.name === name)

function inactive(evidence: Evidence, rgd: KubeObject): Match {
  const conditions = conditionsOf(rgd)
  const telling =
    conditions.find(({ type, status }) => status === 'False' && type !== 'Ready') ??
    conditions.find(({ status }) => status !== 'True')
  return {
    title: `RGD ${rgd.metadata.name} is not Active${telling === undefined ? ': kro has not looked at it' : `: ${shown(telling)}`}`,
    detail:
      telling === undefined
        ? 'It has no conditions, so no controller reconciled it.'
        : `The condition ${telling.type} is ${telling.status}: ${telling.message}`,
    object: nameOf(rgd),
    evidence: [
      telling === undefined
        ? quoteIn(evidence, rgdResource, rgd, '"name":')
        : quoteIn(evidence, rgdResource, rgd, JSON.stringify(telling.message).slice(1, -1)),
    ],
    fix: [
      `kubectl get rgd ${rgd.metadata.name} -o yaml   # conditions`,
      'kubectl logs -n kro-system -l app.kubernetes.io/name=kro',
    ],
  }
}

const shown = ({ reason, message }: Condition): string =>
  message === '' ? reason : (message.split('\n', 1)[0] ?? '')
