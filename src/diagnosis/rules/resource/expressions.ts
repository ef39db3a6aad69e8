import type { Evidence } from '../../../evidence/evidence.ts'
import { expressionsIn } from '../../../model/kro/expressions.ts'
import { rgdResource } from '../../../model/kro/rgd.ts'
import { field, list, text } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { rgdsOf } from '../../reading/kro-objects.ts'
import { quoteAt } from '../../reading/quotes.ts'

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

/** What is left of an expression in a name: where it came apart, and who writes it so. */
interface Remains {
  /** For titles: `an empty name`. */
  what: string
  why: string
}

const replaced =
  'make, envsubst, Flux (postBuild), Helm, Terraform and a shell (a heredoc without quotes) replace ${…} by a variable of their own, which is empty. kro then asks for an object without a name: name is required.'

/** Of a name of the template; null where it is whole. */
function remainsOf(name: string): Remains | null {
  if (name === '') return { what: 'an empty name', why: replaced }
  if (/(?:^|[^$])\$\$\{/.test(name))
    return {
      what: `the name ${name}, with $$`,
      why: '$$ is how make and Flux are told to leave a $ alone; here nothing turned it back into one.',
    }
  if (/\\\$\{/.test(name))
    return {
      what: `the name ${name}, with a backslash`,
      why: 'The backslash kept a shell from the expression, and stayed: in a heredoc with quotes, or a file that no shell reads.',
    }
  if (/(?<!\$)\{\s{0,5}(?:schema|each|[a-z]\w{0,62})\.[\w.]{1,200}\s{0,5}\}|\$\((?:schema|each)\./.test(name))
    return {
      what: `the name ${name}, whose braces are not an expression`,
      why: 'An expression begins with ${: its $ was taken by a shell, make or a template, or was never written.',
    }
  return !name.includes('${') && /^[-.]|[-.]$/.test(name) ? { what: `the name ${name}`, why: replaced } : null
}

function eaten(evidence: Evidence, rgd: KubeObject): Match[] {
  const resources = list(rgd, 'spec', 'resources')
  const bare = resources.flatMap((resource) => {
    const name = text(resource, 'template', 'metadata', 'name')
    const generated = field(resource, 'template', 'metadata', 'generateName') !== undefined
    const remains = name === null || generated ? null : remainsOf(name)
    return remains === null ? [] : [{ resource, remains }]
  })
  const first = bare[0]
  if (first === undefined) return []
  const { what, why } = first.remains
  const left = expressionsIn(rgd.spec).length > 0
  const named = bare.map(
    ({ resource }) => `${text(resource, 'id')} (${text(resource, 'template', 'kind') ?? 'no kind'})`,
  )
  return [
    {
      title: `RGD ${rgd.metadata.name} arrived without its expressions: ${what} in metadata.name of resource ${named.slice(0, 5).join(', ')}`,
      detail: `${left ? 'Some of its ${…} are' : 'None of its ${…} is'} left in the cluster. ${why}`,
      object: nameOf(rgd),
      evidence: [
        quoteAt(
          evidence,
          rgdResource,
          rgd,
          ...['spec', 'resources', resources.indexOf(first.resource), 'template', 'metadata', 'name'],
        ),
      ],
      fix: [
        run(`kubectl get rgd ${rgd.metadata.name} -o yaml | grep -n 'name:'   # compare with the file`),
        advice(
          "A shell: cat <<'EOF' (with quotes); make: $$ instead of $; envsubst: name its variables (envsubst '$TAG'); Flux: the annotation kustomize.toolkit.fluxcd.io/substitute: disabled on the RGD.",
        ),
      ],
    },
  ]
}
