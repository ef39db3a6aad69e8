import type { Evidence } from '../../../evidence/evidence.ts'
import type { FieldError } from '../../../model/kubernetes/field-errors.ts'
import { text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import type { RefusalReason } from '../../../model/kubernetes/refusal.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { fieldsOfKind, fieldsOfSchema, requiredFieldsOfKind } from '../../reading/known-names.ts'
import { rgdsOf } from '../../reading/kro-objects.ts'
import { type Refused, refusalsNow } from '../../reading/refusals.ts'
import { closest } from './closest.ts'

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
    id: 'resource/rgd-identity-changed',
    component: 'objects',
    description: 'A changed RGD declares another apiVersion, kind, group or scope, which are immutable.',
    find: (evidence) => refusedManifests(evidence).filter(changesIdentity).map(anotherIdentity),
  }),
  defineRule({
    id: 'resource/manifest-rejected',
    component: 'objects',
    description: 'The API server rejects an object of `manifests`: it does not fit the schema of its kind.',
    find: (evidence) =>
      refusedManifests(evidence)
        .filter((refused) => !changesIdentity(refused))
        .map((refused) => rejected(evidence, refused)),
  }),
]

const refusedManifests = (evidence: Evidence): Refused[] =>
  refusalsNow(evidence).filter(
    ({ refusal, step }) =>
      step === 'gate.manifests' &&
      aboutTheObject.includes(refusal.reason) &&
      // Of these the dimension crd says more.
      !refusal.fields.some(({ path, isTooLong }) => isTooLong && path === 'metadata.annotations'),
  )

const changesIdentity = ({ refusal, message }: Refused): boolean =>
  refusal.reason === 'immutable' &&
  /ResourceGraphDefinition/.test(refusal.resource ?? message) &&
  refusal.fields.some(({ path }) => path.startsWith('spec.schema'))

/** What was applied, and its file; the object in the server's words where the step does not tell. */
const applied = ({ applied: known, refusal }: Refused): { file: string | null; object: string } => ({
  file: known?.file ?? null,
  object: known?.object ?? `${refusal.resource?.split('.', 1)[0] ?? '?'}/${refusal.name ?? '?'}`,
})

const kubectlName = (object: string): string => {
  const [kind = '', ...rest] = object.split('/')
  const name = rest.pop() ?? ''
  return `${kind.toLowerCase()} ${name}${rest.length === 0 ? '' : ` -n ${rest[0]}`}`
}

function anotherIdentity(refused: Refused): Match {
  const { file, object } = applied(refused)
  const name = object.split('/').at(-1) ?? ''
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
  const [kind = ''] = object.split('/', 1)
  const rgd = rgdsOf(evidence).find((one) => text(one, 'spec', 'schema', 'kind') === kind)
  const meant = refusal.fields.flatMap((one) => misspelt(evidence, one, kind, rgd) ?? [])
  const fields = refusal.fields.filter(({ isUnknown }) => isUnknown)
  return {
    title: `${object}${file === null ? '' : ` (${file})`} ${refusal.reason === 'immutable' ? 'cannot be changed' : 'does not fit the schema of its kind'}: ${refusal.why}${named(meant)}`,
    detail:
      refusal.reason === 'unknown-field'
        ? `The API server applies strictly and takes no field that the schema does not have${rgd === undefined ? '' : `; the schema is that of RGD ${rgd.metadata.name}`}. (Without server-side apply it would drop the field silently.)${fields.map(({ path }) => thereAre(evidence, path, kind, rgd)).join('')}`
        : `The API server checks objects against the schema of their kind${rgd === undefined ? '' : `, here that of RGD ${rgd.metadata.name}`}.`,
    object,
    evidence: [refused.quote],
    fix: [
      ...meant.map(({ path, name }) => advice(`Did you mean ${name} at ${path}?`)),
      refusal.reason === 'immutable'
        ? run(`kubectl delete ${kubectlName(object)}   # and apply it again; what it ran or stored is lost`)
        : advice(
            `Correct ${refusal.fields.length > 1 ? 'these fields' : (refusal.fields[0]?.path ?? 'what the message names')}${file === null ? '' : ` in ${file}`}.`,
          ),
      run(`kubectl explain ${object.split('/', 1)[0]?.toLowerCase()}.spec   # the fields that there are`),
    ],
  }
}

/** ` (spec.name is meant?)` */
const named = (meant: readonly { path: string; name: string }[]): string =>
  meant.length === 0 ? '' : ` (${meant.map(({ path, name }) => sibling(path, name)).join(', ')} is a field)`

/** `spec.nane`, `name` → `spec.name` */
const sibling = (path: string, name: string): string => [...path.split('.').slice(0, -1), name].join('.')

/**
 * The fields that there are beside one that is none, and which of them have to be there: the server tells nothing of
 * these before all unknown ones are gone.
 */
function thereAre(evidence: Evidence, path: string, kind: string, rgd: KubeObject | undefined): string {
  const parts = path
    .replaceAll(/\[[^[\]]{0,300}\]/g, '')
    .split('.')
    .slice(0, -1)
  const [part = '', ...rest] = parts
  if (rgd === undefined || part === '') return ''
  const required = new Set(requiredFieldsOfKind(evidence, kind, parts))
  const known = fieldsOfSchema(rgd, part, rest).map((name) =>
    required.has(name) ? `${name} (required)` : name,
  )
  return known.length === 0 ? '' : ` ${parts.join('.')} has ${known.slice(0, 20).join(', ')}.`
}

/** A field that is nearly called like one that the schema does not have: of the RGD's schema, else of other objects of the kind. */
function misspelt(
  evidence: Evidence,
  { path, isUnknown }: FieldError,
  kind: string,
  rgd: KubeObject | undefined,
): { path: string; name: string } | null {
  if (!isUnknown) return null
  const parts = path.replaceAll(/\[[^[\]]{0,300}\]/g, '').split('.')
  const last = parts.pop() ?? ''
  const [part = '', ...rest] = parts
  const own = rgd === undefined || part === '' ? [] : fieldsOfSchema(rgd, part, rest)
  const name = closest(last, own.length > 0 ? own : fieldsOfKind(evidence, kind, parts))
  return name === null ? null : { path, name }
}
