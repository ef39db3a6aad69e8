import type { KubeObject } from '../../src/model/kubernetes/object.ts'

type Metadata = Partial<KubeObject['metadata']>

/** A condition: `['Ready', 'False', 'Reason', 'message', generation]`. */
export type ConditionText = [
  type: string,
  status: 'True' | 'False' | 'Unknown',
  reason?: string,
  message?: string,
  observedGeneration?: number,
]

/** As the API server sends conditions: what is not said is not there. */
export const conditions = (...list: ConditionText[]): Record<string, unknown>[] =>
  list.map(([type, status, reason, message, observedGeneration]) => ({
    type,
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(message === undefined ? {} : { message }),
    ...(observedGeneration === undefined ? {} : { observedGeneration }),
  }))

export const object = (kind: string, metadata: Metadata, rest: Partial<KubeObject> = {}): KubeObject => ({
  apiVersion: 'v1',
  kind,
  ...rest,
  metadata: { name: 'x', ...metadata },
})

/** An RGD of generation 1 in this state. */
export const rgd = (state: string | null, list: ConditionText[] = [], metadata: Metadata = {}): KubeObject =>
  object(
    'ResourceGraphDefinition',
    { name: 'app', generation: 1, ...metadata },
    {
      apiVersion: 'kro.run/v1alpha1',
      status: { ...(state === null ? {} : { state }), conditions: conditions(...list) },
    },
  )

/** A pod of kro's with one container. */
export const pod = (metadata: Metadata, phase: string, container: object = {}, ready = false): KubeObject =>
  object(
    'Pod',
    { namespace: 'kro-system', ...metadata },
    {
      status: {
        phase,
        conditions: conditions(['Ready', ready ? 'True' : 'False']),
        containerStatuses: [{ name: 'kro', image: 'kro', imageID: '', ready, restartCount: 0, ...container }],
      },
    },
  )
