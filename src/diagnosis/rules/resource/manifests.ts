import type { Evidence } from '../../../evidence/evidence.ts'
import { closest } from '../../../model/closest.ts'
import { rgdsDeclaring } from '../../../model/kro/rgd.ts'
import { isRgdField, rgdFields, withoutPositions } from '../../../model/kro/rgd-fields.ts'
import type { FieldError } from '../../../model/kubernetes/field-errors.ts'
import { fieldNames } from '../../../model/kubernetes/field-names.ts'
import { text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import { nameOf } from '../../../model/kubernetes/object.ts'
import type { RefusalReason } from '../../../model/kubernetes/refusal.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, type Fix, run } from '../../fix.ts'
import { failed } from '../../reading/failures.ts'
import { fieldsOfKind, fieldsOfSchema, requiredFieldsOfKind } from '../../reading/known-names.ts'
import { rgdsOf } from '../../reading/kro-objects.ts'
import { type Refused, refusalsNow } from '../../reading/refusals.ts'
import { isStep } from '../../reading/steps.ts'
import { applyCrds } from './apply-crds.ts'
import { isNamed, staleFields } from './constraints.ts'

const aboutTheObject: readonly RefusalReason[] = [
  'invalid',
  'unknown-field',
  'name-invalid',
  'immutable',
  'too-large',
]

/** Objects of the user's that the API server does not take (`manifests`). */
export const manifestRules: readonly Rule[] = [
  defineRule({
    id: 'crd/rgd-crd-outdated',
    component: 'crd',
    description:
      'The CRD of ResourceGraphDefinitions is of an earlier kro than the RGDs: Helm never updates CRDs.',
    find: (evidence) =>
      refusedManifests(evidence)
        .filter(needsNewerCrd)
        .map((refused) => outdatedCrd(evidence, refused)),
  }),
  defineRule({
    id: 'resource/rgd-identity-changed',
    component: 'objects',
    description: 'A changed RGD declares another apiVersion, kind, group or scope, which are immutable.',
    find: (evidence) => refusedManifests(evidence).filter(changesIdentity).map(anotherIdentity),
  }),
  defineRule({
    id: 'resource/manifest-rejected',
    component: 'objects',
    description:
      'The API server rejects an object of `manifests` or `prerequisites`: it does not fit the schema of its kind.',
    find: (evidence) =>
      refusedManifests(evidence)
        .filter((refused) => !changesIdentity(refused) && !needsNewerCrd(refused))
        .map((refused) => rejected(evidence, refused)),
  }),
  defineRule({
    id: 'resource/manifests-not-rendered',
    component: 'objects',
    description: 'A kustomization or Helm chart of `manifests` cannot be rendered.',
    patterns: [failed('manifests-not-rendered')],
    title: '{folder} cannot be rendered: {problem}',
    detail: 'kustomize or helm refused it before a cluster was created; nothing of it was applied.',
    fix: [run('kubectl kustomize {folder}   # or helm template {folder} --namespace default: says the same')],
  }),
]

const appliesManifests = ['gate.manifests', 'prerequisites.']

const refusedManifests = (evidence: Evidence): Refused[] =>
  refusalsNow(evidence).filter(
    ({ refusal, step }) =>
      step !== null &&
      appliesManifests.some((name) => isStep(step, name)) &&
      aboutTheObject.includes(refusal.reason) &&
      // Of these the dimension crd says more.
      !refusal.fields.some(({ path, isTooLong }) => isTooLong && path === 'metadata.annotations'),
  )

const changesIdentity = ({ refusal, message }: Refused): boolean =>
  refusal.reason === 'immutable' &&
  /ResourceGraphDefinition/.test(refusal.resource ?? message) &&
  refusal.fields.some(({ path }) => path.startsWith('spec.schema'))

const isOfRgd = ({ applied: known, refusal, message }: Refused): boolean =>
  /^ResourceGraphDefinition\b/.test(known?.object ?? refusal.resource ?? message)

/** A field that kro v0.9.4 has, and the CRD in the cluster does not; or one that it no longer asks for. */
const needsNewerCrd = (refused: Refused): boolean =>
  isOfRgd(refused) &&
  refused.refusal.fields.some(
    ({ path, isUnknown, problem }) =>
      (isUnknown && isRgdField(path)) ||
      (/^Required value/.test(problem) && /\.externalRef\.metadata\.(?:namespace|name)$/.test(path)),
  )

function outdatedCrd(evidence: Evidence, refused: Refused): Match {
  const { file, object } = applied(refused)
  return {
    title: `${subject(object, file)} uses what the CRD of this cluster does not know: ${refused.refusal.why}`,
    detail:
      'That field is one of kro v0.9.4: the CRD resourcegraphdefinitions.kro.run was left by an earlier version. helm upgrade replaces the controller and leaves the files of crds/ as they were (kubernetes-sigs/kro#1054).',
    object: 'CustomResourceDefinition/resourcegraphdefinitions.kro.run',
    evidence: [refused.quote],
    fix: [
      run('kubectl get crd resourcegraphdefinitions.kro.run -o yaml   # the fields that it has'),
      applyCrds(evidence),
    ],
  }
}

/** What was applied, and its file; the object in the server's words where the step does not tell, null where neither does. */
function applied({ applied: known, refusal: { resource, name } }: Refused): {
  file: string | null
  object: string | null
} {
  const told = resource === null || name === null ? null : `${resource.split('.', 1).join('')}/${name}`
  return { file: known?.file ?? null, object: known?.object ?? told }
}

/** The object of a finding, as a sentence begins with it. */
const subject = (object: string | null, file: string | null): string =>
  `${object ?? 'An object'}${file === null ? '' : ` (${file})`}`

/** The fields of a kind, below `spec` where the refused ones are there. */
function explained(kind: string, { fields }: Refused['refusal']): Fix[] {
  const part = fields.some(({ path }) => /^spec\b/.test(path)) ? '.spec' : ''
  return kind === ''
    ? []
    : [run(`kubectl explain ${kind.toLowerCase()}${part}   # the fields that there are`)]
}

const kubectlName = (object: string): string => {
  const [kind = '', ...rest] = object.split('/')
  const name = rest.pop() ?? ''
  return `${kind.toLowerCase()} ${name}${rest.length === 0 ? '' : ` -n ${rest[0]}`}`
}

function anotherIdentity(refused: Refused): Match {
  const { file, object } = applied(refused)
  // The server names every object of which a field is immutable.
  const name = object?.split('/').at(-1) ?? ''
  return {
    title: `RGD ${name}${file === null ? '' : ` (${file})`} cannot change what it declares: ${refused.refusal.why}`,
    detail:
      'apiVersion, kind, group and scope of spec.schema are immutable: an RGD of that name with other values is in the cluster. kro serves one version of a kind; it does not convert from v1alpha1 to v1beta1.',
    object,
    evidence: [refused.quote],
    fix: [
      advice(
        'Declare the new version or kind in an RGD with another name and another kind, and move the instances to it.',
      ),
      advice(
        `Or start over, which deletes all instances: delete them, then kubectl delete rgd ${name}, then its CRD (kubectl get crd -l kro.run/resource-graph-definition-name=${name}), then apply.`,
      ),
    ],
  }
}

function rejected(evidence: Evidence, refused: Refused): Match {
  const { file, object } = applied(refused)
  const { refusal } = refused
  const [asked = ''] = (object ?? '').split('/', 1)
  const rgd = rgdsDeclaring(rgdsOf(evidence), asked)[0]
  const kind = (rgd === undefined ? null : text(rgd, 'spec', 'schema', 'kind')) ?? asked
  const isRgd = isOfRgd(refused)
  const meant = refusal.fields.flatMap(
    (one) => (isRgd ? misspeltOfRgd(one) : misspelt(evidence, one, kind, rgd)) ?? [],
  )
  const isStale =
    rgd !== undefined && staleFields(evidence, rgd).some((path) => isNamed(refusal.fields, path))
  const fields = refusal.fields.filter(({ isUnknown }) => isUnknown)
  return {
    ...(isStale ? { about: [nameOf(rgd)] } : {}),
    title: `${subject(object, file)} ${refusal.reason === 'immutable' ? 'cannot be changed' : 'does not fit the schema of its kind'}: ${refusal.why}${named(meant)}`,
    detail:
      refusal.reason === 'unknown-field'
        ? `The API server applies strictly and takes no field that the schema does not have${rgd === undefined ? '' : `; the schema is that of RGD ${rgd.metadata.name}`}. (Without server-side apply it would drop the field silently.)${[...new Set(fields.map(({ path }) => thereAre(evidence, path, kind, rgd)))].join('')}`
        : `The API server checks objects against the schema of their kind${rgd === undefined ? '' : `, here that of RGD ${rgd.metadata.name}`}.`,
    object,
    evidence: [refused.quote],
    fix: [
      ...meant.map(({ path, name }) => advice(`Did you mean ${name} at ${path}?`)),
      correction(refused),
      ...explained(kind, refusal),
    ],
  }
}

function correction(refused: Refused): Fix {
  const { file, object } = applied(refused)
  const { reason, fields } = refused.refusal
  if (reason === 'immutable' && object !== null)
    return run(`kubectl delete ${kubectlName(object)}   # and apply it again; what it ran or stored is lost`)
  const what = fields.length > 1 ? 'these fields' : (fields[0]?.path ?? 'what the message names')
  return advice(`Correct ${what}${file === null ? '' : ` in ${file}`}.`)
}

/** ` (spec.name is a field)`, of those that were probably meant. */
function named(meant: readonly { path: string; name: string }[]): string {
  const fields = meant.map(({ path, name }) => sibling(path, name))
  return fields.length === 0
    ? ''
    : ` (${fields.join(', ')} ${fields.length === 1 ? 'is a field' : 'are fields'})`
}

/** `spec.nane`, `name` → `spec.name` */
const sibling = (path: string, name: string): string => [...path.split('.').slice(0, -1), name].join('.')

/**
 * The fields that exist beside an unknown one, and which of them are required: the API server reports a missing one only
 * when no unknown one is left.
 */
function thereAre(evidence: Evidence, path: string, kind: string, rgd: KubeObject | undefined): string {
  const parts = withoutPositions(path).split('.').slice(0, -1)
  const [part = '', ...rest] = parts
  const required = new Set(requiredFieldsOfKind(evidence, kind, parts))
  const known = fieldsOfSchema(rgd, part, rest).map((name) =>
    required.has(name) ? `${name} (required)` : name,
  )
  return known.length === 0 ? '' : ` ${parts.join('.')} has ${known.slice(0, 20).join(', ')}.`
}

/** A field of an RGD that is nearly called like one that kro has. */
function misspeltOfRgd({ path, isUnknown }: FieldError): { path: string; name: string } | null {
  if (!isUnknown) return null
  const parts = withoutPositions(path).split('.')
  const last = parts.pop() ?? ''
  const name = closest(last, rgdFields[parts.join('.')] ?? [])
  return name === null ? null : { path, name }
}

/** A field that is nearly called like one that the schema does not have: of the RGD's schema, else of other objects of the kind. */
function misspelt(
  evidence: Evidence,
  { path, isUnknown }: FieldError,
  kind: string,
  rgd: KubeObject | undefined,
): { path: string; name: string } | null {
  if (!isUnknown) return null
  const parts = withoutPositions(path).split('.')
  const last = parts.pop() ?? ''
  const [part = '', ...rest] = parts
  const own = fieldsOfSchema(rgd, part, rest)
  const known = own.length > 0 ? own : fieldsOfKind(evidence, kind, parts)
  const general = rgd === undefined && !fieldNames.includes(last) ? fieldNames : []
  const name = closest(last, known) ?? closest(last, general)
  return name === null ? null : { path, name }
}
