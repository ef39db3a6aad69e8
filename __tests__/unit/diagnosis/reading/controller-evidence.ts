import type { Evidence } from '../../../../src/evidence/evidence.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../../support/evidence.ts'
import { object, pod } from '../../../support/kro-objects.ts'

/** When the evidence was collected; other times are so many seconds before it. */
export const now = Date.parse('2026-01-02T03:10:00Z')
export const ago = (seconds: number): string => new Date(now - seconds * 1000).toISOString()

export const labels = { 'app.kubernetes.io/name': 'kro' }
export const deployment = (spec: object = {}, args: string[] = ['--leader-elect']): KubeObject =>
  object(
    'Deployment',
    { name: 'kro', namespace: 'kro-system', labels },
    {
      spec: {
        selector: { matchLabels: labels },
        template: { spec: { containers: [{ name: 'kro', args }] } },
        ...spec,
      },
    },
  )
export const running = { state: { running: { startedAt: ago(3600) } } }
export const kroPod = (
  name: string,
  ready = true,
  container: object = running,
  metadata: object = {},
): KubeObject => pod({ name, labels, creationTimestamp: ago(3600), ...metadata }, 'Running', container, ready)
export const lease = (spec: object, namespace = 'kro-system', name = 'controller.kro.run'): KubeObject =>
  object('Lease', { name, namespace }, { spec: { ...spec } })
export const held = lease({ holderIdentity: 'kro-1_uuid', renewTime: ago(5), leaseDurationSeconds: 15 })

export interface Seen {
  deployments?: KubeObject[] | null
  pods?: KubeObject[] | null
  leases?: KubeObject[] | null
  files?: Files
}

/** The evidence of a controller that works, but for what is given; null: it was not listed. */
export function evidence({ deployments, pods, leases, files = {} }: Seen = {}): Evidence {
  const list = (resource: string, given: KubeObject[] | null | undefined, usual: KubeObject[]): Files =>
    given === null ? {} : { [`evidence/api/${resource}.json`]: listOf(...(given ?? usual)) }
  return evidenceOf({
    'evidence/run.json': runJson(),
    'evidence/collection.json': JSON.stringify({ collectedAt: new Date(now).toISOString() }),
    ...list('deployments.apps', deployments, [deployment()]),
    ...list('pods', pods, [kroPod('kro-1')]),
    ...list('leases.coordination.k8s.io', leases, [held]),
    ...files,
  })
}
/** Of evidence that does not say when it was collected. */
export const timeless: Files = {
  'evidence/collection.json': '{}',
  'evidence/run.json': runJson({ began: '' }),
}
