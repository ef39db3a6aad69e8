import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { object } from '../../../support/kro-objects.ts'

export const labels = { app: 'web' }
export const deployment = (status: Record<string, unknown> = {}): KubeObject =>
  object(
    'Deployment',
    { name: 'web', namespace: 'team' },
    {
      apiVersion: 'apps/v1',
      spec: { selector: { matchLabels: labels } },
      status: { observedGeneration: 1, ...status },
    },
  )
export const pod = (container: object, name = 'web-1'): KubeObject =>
  object(
    'Pod',
    { name, namespace: 'team', labels },
    {
      status: {
        phase: 'Pending',
        containerStatuses: [{ name: 'app', ready: false, restartCount: 0, ...container }],
      },
    },
  )
export const waits = (reason: string, message = ''): object => ({ state: { waiting: { reason, message } } })
