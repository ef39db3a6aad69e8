import type { Evidence } from '../../../evidence/evidence.ts'
import type { FieldError } from '../../../model/kubernetes/field-errors.ts'
import { field, text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import type { RefusalReason } from '../../../model/kubernetes/refusal.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { failed } from '../../reading/failures.ts'
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
  defineRule({
    id: 'resource/manifests-not-rendered',
    component: 'objects',
    description: 'A kustomization or Helm chart of `manifests` cannot be rendered.',
    patterns: [failed('manifests-not-rendered')],
    title: '{folder} cannot be rendered: {problem}',
    detail: 'kustomize or helm refused it before a cluster was created; nothing of it was applied.',
    fix: ['kubectl kustomize {folder}   # or helm template {folder}: says the same'],
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
      'Declare the new version or kind in an RGD with another name and another kind, and move the instances to it.',
      `Or start over, which deletes all instances: delete them, then kubectl delete rgd ${name}, then its CRD (kubectl get crd -l kro.run/resource-graph-definition-name=${name}), then apply.`,
    ],
  }
}

function rejected(evidence: Evidence, refused: Refused): Match {
  const { file, object } = applied(refused)
  const { refusal } = refused
  const rgd = rgdsOf(evidence).find((one) => text(one, 'spec', 'schema', 'kind') === object.split('/', 1)[0])
  const meant = refusal.fields.flatMap((one) => misspelt(one, rgd) ?? [])
  return {
    title: `${object}${file === null ? '' : ` (${file})`} ${refusal.reason === 'immutable' ? 'cannot be changed' : 'does not fit the schema of its kind'}: ${refusal.why}`,
    detail:
      refusal.reason === 'unknown-field'
        ? `The API server applies strictly and takes no field that the schema does not have${rgd === undefined ? '' : `; the schema is that of RGD ${rgd.metadata.name}`}. (Without server-side apply it would drop the field silently.)`
        : `The API server checks objects against the schema of their kind${rgd === undefined ? '' : `, here that of RGD ${rgd.metadata.name}`}.`,
    object,
    evidence: [refused.quote],
    fix: [
      ...meant.map(({ path, name }) => `Did you mean ${name} at ${path}?`),
      refusal.reason === 'immutable'
        ? `kubectl delete ${kubectlName(object)}   # and apply it again; what it ran or stored is lost`
        : `Correct ${refusal.fields.length > 1 ? 'these fields' : (refusal.fields[0]?.path ?? 'what the message names')}${file === null ? '' : ` in ${file}`}.`,
      `kubectl explain ${object.split('/', 1)[0]?.toLowerCase()}.spec   # the fields that there are`,
    ],
  }
}

/** A field of the RGD's schema that is nearly called like one that the schema does not have. */
function misspelt(
  { path, isUnknown }: FieldError,
  rgd: KubeObject | undefined,
): { path: string; name: string } | null {
  if (!isUnknown || rgd === undefined) return null
  const parts = path.replaceAll(/\[[^[\]]{0,300}\]/g, '').split('.')
  const last = parts.pop() ?? ''
  const parent = field(rgd, 'spec', 'schema', ...parts)
  if (parent === null || typeof parent !== 'object') return null
  const name = closest(last, Object.keys(parent))
  return name === null ? null : { path, name }
}
