import { dnsLabel } from '../../model/kubernetes/names.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import type { RunRecord } from '../records.ts'

/** Namespaces beside its own that an instance has objects in (kro, pkg/controller/instance/applyset/const.go). */
const namespacesAnnotation = 'applyset.kubernetes.io/additional-namespaces'

/** Where an instance is and has objects. */
export const namespacesOf = ({ metadata: { namespace, annotations } }: KubeObject): string[] => [
  ...(namespace === undefined ? [] : [namespace]),
  ...(annotations?.[namespacesAnnotation] ?? '').split(',').filter((name) => dnsLabel.test(name)),
]

/** Namespaces of the user's manifests, as far as those name them: `Deployment/team/web`. */
export const manifestNamespaces = ({ manifests = [] }: RunRecord): string[] =>
  manifests.flatMap(({ object }) => {
    const [kind, second, third] = object.split('/')
    const namespace = kind === 'Namespace' ? second : third === undefined ? undefined : second
    return namespace === undefined ? [] : [namespace]
  })
