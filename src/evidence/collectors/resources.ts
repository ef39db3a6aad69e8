import { revisionResource, rgdResource } from '../../model/kro/rgd.ts'
/** A resource of the API: its file is `api/<name>.json`. */
export interface Resource {
  /** `pods`, `deployments.apps`. */
  name: string
  /** `/api/v1`, `/apis/apps/v1`. */
  root: string
  namespaced: boolean
  /** Only these objects. */
  selector?: string
}

/**
 * What is listed in every cluster, most telling first: a budget that runs out costs the least. Secrets are not among
 * them and are never asked for. `everywhere`: also of namespaces that are not named in the run, since webhooks point there.
 */
export const standardResources: readonly Resource[] = `
  pods                            /api/v1                                namespaced
  resourcegraphdefinitions.kro.run /apis/kro.run/v1alpha1                 cluster
  deployments.apps                /apis/apps/v1                          namespaced
  events                          /api/v1                                namespaced
  nodes                           /api/v1                                cluster
  leases.coordination.k8s.io      /apis/coordination.k8s.io/v1           namespaced
  customresourcedefinitions.apiextensions.k8s.io /apis/apiextensions.k8s.io/v1 cluster
  graphrevisions.internal.kro.run /apis/internal.kro.run/v1alpha1        cluster
  clusterrolebindings.rbac.authorization.k8s.io /apis/rbac.authorization.k8s.io/v1 cluster
  clusterroles.rbac.authorization.k8s.io /apis/rbac.authorization.k8s.io/v1 cluster
  rolebindings.rbac.authorization.k8s.io /apis/rbac.authorization.k8s.io/v1 namespaced
  roles.rbac.authorization.k8s.io /apis/rbac.authorization.k8s.io/v1     namespaced
  serviceaccounts                 /api/v1                                namespaced
  replicasets.apps                /apis/apps/v1                          namespaced
  daemonsets.apps                 /apis/apps/v1                          namespaced
  services                        /api/v1                                everywhere
  endpointslices.discovery.k8s.io /apis/discovery.k8s.io/v1              everywhere
  networkpolicies.networking.k8s.io /apis/networking.k8s.io/v1           namespaced
  validatingwebhookconfigurations.admissionregistration.k8s.io /apis/admissionregistration.k8s.io/v1 cluster
  mutatingwebhookconfigurations.admissionregistration.k8s.io /apis/admissionregistration.k8s.io/v1 cluster
  validatingadmissionpolicies.admissionregistration.k8s.io /apis/admissionregistration.k8s.io/v1 cluster
  validatingadmissionpolicybindings.admissionregistration.k8s.io /apis/admissionregistration.k8s.io/v1 cluster
  apiservices.apiregistration.k8s.io /apis/apiregistration.k8s.io/v1     cluster
  namespaces                      /api/v1                                cluster
  resourcequotas                  /api/v1                                namespaced
  limitranges                     /api/v1                                namespaced
  statefulsets.apps               /apis/apps/v1                          namespaced
  jobs.batch                      /apis/batch/v1                         namespaced
  persistentvolumeclaims          /api/v1                                namespaced
  storageclasses.storage.k8s.io   /apis/storage.k8s.io/v1                cluster
  csidrivers.storage.k8s.io       /apis/storage.k8s.io/v1                cluster
  configmaps                      /api/v1                                namespaced
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', root = '', scope] = line.trim().split(/\s+/)
    return { name, root, namespaced: scope === 'namespaced' }
  })

/** Listed where kro is, and missing in every cluster where it is not: no failure of the collection. */
export const kroResources = new Set([rgdResource, revisionResource])

/** Plural without the group. */
export const pluralOf = (name: string): string => name.split('.', 1)[0] ?? name
