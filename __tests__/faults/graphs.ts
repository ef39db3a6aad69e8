/** A ResourceGraphDefinition with a kind of its own. */
export function rgd(
  kind: string,
  resources: readonly object[],
  spec: Record<string, unknown> = { name: 'string' },
  schema: object = {},
): object {
  return {
    apiVersion: 'kro.run/v1alpha1',
    kind: 'ResourceGraphDefinition',
    metadata: { name: kind.toLowerCase() },
    spec: { schema: { apiVersion: 'v1alpha1', kind, scope: 'Namespaced', spec, ...schema }, resources },
  }
}

export const instance = (kind: string, spec: object = { name: 'one' }, metadata: object = {}): object => ({
  apiVersion: 'kro.run/v1alpha1',
  kind,
  metadata: { name: 'one', namespace: 'default', ...metadata },
  spec,
})

/** The CRD that kro makes of an RGD and leaves behind. */
export const generatedCrd = (kind: string): object => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `${kind.toLowerCase()}s.kro.run` },
})

/** A resource of an RGD that any instance can make. */
export const configMap = (data: Record<string, string> = { greeting: 'hello' }): object => ({
  id: 'config',
  template: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: `\${schema.spec.name}` }, data },
})

/** A resource of an RGD: a Deployment of one container. */
export const deployment = (container: object, pod: object = {}): object => ({
  id: 'app',
  template: {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: `\${schema.spec.name}` },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: `\${schema.spec.name}` } },
      template: {
        metadata: { labels: { app: `\${schema.spec.name}` } },
        spec: { terminationGracePeriodSeconds: 1, containers: [{ name: 'app', ...container }], ...pod },
      },
    },
  },
  readyWhen: [`\${app.status.availableReplicas == 1}`],
})

/** An image that every node has, with a program that stays (the lab's own pause) and one that can be made to end. */
export const pauseImage = 'registry.k8s.io/pause:3.10.1'
export const dnsImage = 'registry.k8s.io/coredns/coredns:v1.12.1'

/** A CRD that somebody wrote by hand, for a kind of group kro.run or another. */
export function crd(kind: string, group = 'kro.run', names: object = {}): object {
  const plural = `${kind.toLowerCase()}s`
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope: 'Namespaced',
      names: { kind, plural, singular: kind.toLowerCase(), ...names },
      versions: [
        {
          name: 'v1alpha1',
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
        },
      ],
    },
  }
}
