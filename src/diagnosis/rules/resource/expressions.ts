import type { Evidence } from '../../../evidence/evidence.ts'
import { rgdResource } from '../../../model/kro/rgd.ts'
import { field, list, text } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { rgdsOf } from '../../reading/kro-objects.ts'
import { quoteIn } from '../../reading/quotes.ts'

/** RGDs that arrived in the cluster without their expressions. */
export const expressionRules: readonly Rule[] = [
  defineRule({
    id: 'resource/expressions-missing',
    component: 'definition',
    description: 'An RGD arrived without its ${…}: a tool on the way replaced them as its own variables.',
    find: (evidence) =>
      rgdsOf(evidence)
        .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
        .flatMap((rgd) => eaten(evidence, rgd)),
  }),
]

/** What an expression that was replaced by nothing leaves of a name: nothing, or a part that cannot stand alone. */
const remains = (name: string | null): boolean =>
  name !== null && !name.includes('${') && (name === '' || /^[-.]|[-.]$/.test(name))

function eaten(evidence: Evidence, rgd: KubeObject): Match[] {
  const resources = list(rgd, 'spec', 'resources')
  const bare = resources.filter(
    (resource) =>
      field(resource, 'template', 'metadata', 'generateName') === undefined &&
      remains(text(resource, 'template', 'metadata', 'name')),
  )
  const first = bare[0]
  if (first === undefined) return []
  const written = JSON.stringify(rgd.spec ?? {})
  const left = text(first, 'template', 'metadata', 'name') ?? ''
  const named = bare.map(
    (resource) => `${text(resource, 'id')} (${text(resource, 'template', 'kind') ?? 'no kind'})`,
  )
  return [
    {
      title: `RGD ${rgd.metadata.name} arrived without its expressions: ${left === '' ? 'an empty name' : `the name ${left}`} in metadata.name of resource ${named.slice(0, 5).join(', ')}`,
      detail:
        `${written.includes('${') ? 'Some' : 'None'} of its \${…} ${written.includes('${') ? 'are' : 'is'} left in the cluster. make, envsubst, Flux (postBuild), Helm, Terraform and a shell (a heredoc without quotes) replace ` +
        '${…} by a variable of their own, which is empty. kro then asks for an object without a name: name is required.',
      object: nameOf(rgd),
      evidence: [quoteIn(evidence, rgdResource, rgd, `"name": ${JSON.stringify(left)}`)],
      fix: [
        `kubectl get rgd ${rgd.metadata.name} -o yaml | grep -n 'name:'   # compare with the file`,
        "A shell: cat <<'EOF' (with quotes); make: $$ instead of $; envsubst: name its variables (envsubst '$TAG'); Flux: the annotation kustomize.toolkit.fluxcd.io/substitute: disabled on the RGD.",
      ],
    },
  ]
}
