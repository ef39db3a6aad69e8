import type { Evidence } from '../../../evidence/evidence.ts'
import { groupOf } from '../../../model/kubernetes/api-path.ts'
import { isOwnGroup } from '../../../model/kubernetes/builtin-kinds.ts'
import { field, text } from '../../../model/kubernetes/fields.ts'
import type { Kind } from '../../../model/kubernetes/kind.ts'
import { kindElsewhere, meantKind } from '../../../model/kubernetes/meant-kind.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import { advice, run } from '../../fix.ts'
import { knownKinds } from '../../reading/kro-objects.ts'
import type { Hint } from './hint.ts'
import { projectOf } from './projects.ts'
import { type Refused, templateOf } from './refused.ts'

/** What a resource of an RGD makes or refers to. */
const usedBy = (rgd: KubeObject, id: string | null): unknown => {
  const resource = id === null ? undefined : templateOf(rgd, id)
  return field(resource, 'template') ?? field(resource, 'externalRef')
}

/** `example.com/v1, Kind=Database` or `example.com/v1` → what the RGD says of it. */
export function missingKind({
  rgd,
  told,
}: Refused): { title: string; apiVersion: string; kind: string | null } | null {
  const named =
    /(?<![\w.-])"?(?<version>[\w.-]{1,253}(?:\/\w{1,63})?)(?:, Kind=(?<kind>\w{1,63}))"?/.exec(told.words)
      ?.groups ??
    /kind "(?<kind>\w{1,63})" in (?:version|group) "(?<version>[^"]{1,300})"/.exec(told.words)?.groups ??
    /group version(?: kind)? "?(?<version>[\w./-]{1,300})/.exec(told.words)?.groups
  const used = usedBy(rgd, told.resource)
  const kind = named?.kind ?? text(used, 'kind')
  const apiVersion = named?.version?.replace(/^\//, '') ?? text(used, 'apiVersion')
  if (apiVersion === null) return null
  return { title: kind === null ? apiVersion : `${kind} (${apiVersion})`, apiVersion, kind }
}

const isExpression = (name: string): boolean => name.includes('${')

/** The apiVersion and kind of the resource that kro refuses; empty where its template does not say. */
function askedKind({ rgd, told }: Refused): Kind {
  const used = usedBy(rgd, told.resource)
  return { apiVersion: text(used, 'apiVersion') ?? '', kind: text(used, 'kind') ?? '' }
}

/** Why the kind of a template is not one: it is an expression. */
export function expressionKindHints(about: Refused): Hint[] {
  const { apiVersion, kind } = askedKind(about)
  return isExpression(apiVersion + kind)
    ? [
        {
          why: 'apiVersion and kind of a template are plain words: kro reads the schema of the kind before there is any instance, and evaluates no expression there.',
          fix: advice(
            `Write apiVersion and kind of resource ${about.told.resource} as plain words; for a choice make two resources, each with includeWhen.`,
          ),
          meant: null,
        },
      ]
    : []
}

/** What was probably meant by a kind that is not there; `misnamedKind` has what is sure, so that installing something does not help. */
export const kindHints = (about: Refused): Hint[] => [
  ...elsewhereHints(about.evidence, askedKind(about)),
  ...misnamedKind(about),
]

/**
 * A kind of another group that is called so. It is not meant where it belongs to another project than the one that is asked for: a
 * Service of Knative, a Cluster of CloudNativePG.
 */
export function elsewhereHints(evidence: Evidence, asked: Kind): Hint[] {
  const other = kindElsewhere(asked, knownKinds(evidence))
  const project = projectOf(asked.apiVersion)
  return other === null || (project !== null && project !== projectOf(other.apiVersion))
    ? []
    : [kindHint(other)]
}

/** Where the name or the apiVersion of a kind is wrong beyond doubt. */
export function misnamedKind(about: Refused): Hint[] {
  const written = expressionKindHints(about)
  if (written.length > 0) return written
  const asked = askedKind(about)
  const meant = asked.kind === '' ? null : meantKind(asked, knownKinds(about.evidence))
  if (meant !== null) return [kindHint(meant)]
  const group = groupOf(asked.apiVersion)
  return isOwnGroup(asked.apiVersion) && asked.kind !== ''
    ? [
        {
          why: `The group ${group === '' ? 'of core kinds' : group} is Kubernetes' own: no CRD brings a kind into it.`,
          fix: run(
            `kubectl api-resources --api-group=${group === '' ? "''" : group}   # the kinds of that group, in the version of this cluster`,
          ),
          meant: null,
        },
      ]
    : []
}

const kindHint = ({ apiVersion, kind }: Kind): Hint => ({
  why: `The cluster has ${kind} in ${apiVersion}.`,
  fix: advice(`Did you mean ${kind} in apiVersion ${apiVersion}?`),
  meant: `${kind} (${apiVersion})`,
})
