import { kroLabels } from '../../model/kro/labels.ts'
import { kroGroup, rgdKind } from '../../model/kro/rgd.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'

/** Everything that the smoke test puts into a cluster, and how to recognise that it worked. */
export interface SmokeTest {
  /** Needed in aggregation mode only: what kro may do with the test's kinds. */
  role: KubeObject
  rgd: KubeObject
  instance: KubeObject
  /** What kro shall make. */
  child: { apiVersion: string; kind: string; name: string; namespace: string; message: string }
  /** The CRD that kro generates, and leaves behind unless told otherwise (config.allowCRDDeletion). */
  crd: string
}

/** Name of the RGD and of its instance. */
export const smokeTestName = 'setup-kro-smoke'

/**
 * An RGD with one ConfigMap: no image to pull, and fields that are valid from kro v0.2.0 to v0.9.4 (kro: the RGDs in
 * test/e2e/chainsaw have the same form).
 *
 * @param namespace where the instance and its ConfigMap live
 */
export function smokeTest(namespace: string): SmokeTest {
  const kind = 'SetupKroSmoke'
  const plural = 'setupkrosmokes'
  const message = 'reconciled by kro'
  const name = smokeTestName
  return {
    role: {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'setup-kro:smoke', labels: { [kroLabels.aggregate]: 'true' } },
      rules: [
        {
          apiGroups: [kroGroup],
          resources: [plural, `${plural}/status`, `${plural}/finalizers`],
          verbs: ['*'],
        },
        { apiGroups: [''], resources: ['configmaps'], verbs: ['*'] },
      ],
    },
    rgd: {
      ...rgdKind,
      metadata: { name },
      spec: {
        schema: { apiVersion: 'v1alpha1', kind, spec: { message: 'string | default="none"' } },
        resources: [
          {
            id: 'proof',
            template: {
              apiVersion: 'v1',
              kind: 'ConfigMap',
              metadata: { name: '${schema.metadata.name}-proof' },
              data: { message: '${schema.spec.message}' },
            },
          },
        ],
      },
    },
    instance: { apiVersion: 'kro.run/v1alpha1', kind, metadata: { name, namespace }, spec: { message } },
    child: { apiVersion: 'v1', kind: 'ConfigMap', name: `${name}-proof`, namespace, message },
    crd: `${plural}.kro.run`,
  }
}
