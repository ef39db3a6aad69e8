import type { Evidence } from '../../../evidence/evidence.ts'
import { expressionsIn } from '../../../model/kro/expressions.ts'
import { rgdResource, rgdsDeclaring } from '../../../model/kro/rgd.ts'
import { unclosedExpressions } from '../../../model/kro/unclosed.ts'
import { groupOf } from '../../../model/kubernetes/api-path.ts'
import { field, list, text } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice } from '../../fix.ts'
import { rgdsOf, unsettledInstances } from '../../reading/kro-objects.ts'
import { type PathPart, quoteAt } from '../../reading/quotes.ts'
import { jobFailed } from '../../reading/steps.ts'

/** RGDs that kro accepts, and that do not do what they say. */
export const templateRules: readonly Rule[] = [
  defineRule({
    id: 'resource/expression-not-closed',
    component: 'definition',
    description: 'An expression in a template has no end: kro takes it for plain text.',
    find: (evidence) => livingRgds(evidence).flatMap((rgd) => notClosed(evidence, rgd)),
  }),
  defineRule({
    id: 'resource/name-not-stable',
    component: 'definition',
    description: 'The name of an object is made of a value that changes at every reconcile.',
    find: (evidence) => livingRgds(evidence).flatMap((rgd) => notStable(evidence, rgd)),
  }),
]

const livingRgds = (evidence: Evidence): KubeObject[] =>
  rgdsOf(evidence).filter(({ metadata }) => metadata.deletionTimestamp === undefined)

/** A text of a template, and the path of its field. */
interface Place {
  id: string
  path: string
  /** The same from the RGD on, for its line. */
  at: PathPart[]
  value: string
}

const placesOf = (rgd: KubeObject): Place[] =>
  list(rgd, 'spec', 'resources').flatMap((resource) => {
    const id = text(resource, 'id') ?? '?'
    const part = field(resource, 'template') === undefined ? 'externalRef' : 'template'
    return textsOf(field(resource, part), '', ['spec', 'resources', { id }, part]).map((place) => ({
      id,
      ...place,
    }))
  })

/** Values within values: a template is not deeper. */
const deepest = 50

function textsOf(value: unknown, path: string, at: PathPart[]): Omit<Place, 'id'>[] {
  if (typeof value === 'string') return [{ path, at, value }]
  if (value === null || typeof value !== 'object' || at.length > deepest) return []
  const below = (name: string): string =>
    Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`
  return Object.entries(value).flatMap(([name, inner]) =>
    textsOf(inner, below(name), [...at, Array.isArray(value) ? Number(name) : name]),
  )
}

/** What is left in the objects may be harmless, and may be what fails. */
const severityOf = (evidence: Evidence, rgd: KubeObject): 'error' | 'warning' =>
  jobFailed(evidence) ||
  unsettledInstances(evidence).some(
    ({ object }) => rgdsDeclaring([rgd], object.kind, groupOf(object.apiVersion)).length > 0,
  )
    ? 'error'
    : 'warning'

function notClosed(evidence: Evidence, rgd: KubeObject): Match[] {
  const found = placesOf(rgd).flatMap(({ id, path, at, value }) =>
    unclosedExpressions(value).map((source) => ({ id, path, at, source })),
  )
  const [first] = found
  if (first === undefined) return []
  const shown = first.source.split('\n', 1)[0] ?? ''
  const isQuotedBrace = /'[^'"]{0,100}[{}][^'"]{0,100}'/.test(first.source)
  return [
    {
      title: `RGD ${rgd.metadata.name}: an expression has no end at ${first.path} of resource ${first.id}: ${shown}`,
      detail: `kro looks for the } that belongs to \${, finds none, and puts the text into the object as it is written, without an error.${isQuotedBrace ? ' Braces in single quotes count; in double quotes they do not.' : ''}${found.length > 1 ? ` There are ${found.length} of them.` : ''}`,
      object: nameOf(rgd),
      severity: severityOf(evidence, rgd),
      evidence: [quoteAt(evidence, rgdResource, rgd, ...first.at)],
      fix: [
        advice(
          isQuotedBrace
            ? `Write texts with braces in double quotes, at ${first.path} of resource ${first.id}.`
            : `Close it with }, at ${first.path} of resource ${first.id}.`,
        ),
      ],
    },
  ]
}

/** Values that the API server changes whenever anybody writes the object, kro's status too. */
const changing = /(?<![\w.])(?:\w{1,100}\.)metadata\.(?:resourceVersion|managedFields)\b/

function notStable(evidence: Evidence, rgd: KubeObject): Match[] {
  return placesOf(rgd)
    .filter(({ path }) => path === 'metadata.name' || path === 'metadata.namespace')
    .flatMap(({ id, path, at, value }) => {
      const source = expressionsIn(value).find((one) => changing.test(one))
      if (source === undefined) return []
      return [
        {
          title: `RGD ${rgd.metadata.name}: ${path} of resource ${id} is another one at every reconcile: \${${source}}`,
          detail:
            'resourceVersion changes with each write, also when kro writes the status of the instance: kro makes a new object each time, and removes the one before (kubernetes-sigs/kro#536).',
          object: nameOf(rgd),
          evidence: [quoteAt(evidence, rgdResource, rgd, ...at)],
          fix: [
            advice(
              `Use what stays in ${path}: schema.metadata.name, schema.metadata.uid, or random.seededString(8, schema.metadata.uid).`,
            ),
          ],
        },
      ]
    })
}
