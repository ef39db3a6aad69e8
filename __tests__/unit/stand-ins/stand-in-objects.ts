import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { statusFor } from '../../../src/stand-ins/status.ts'
import { wishesFor } from '../../../src/stand-ins/wishes.ts'

export const now = '2026-01-02T03:04:05.000Z'

export const text = { type: 'string' }

export const ackCondition = {
  type: 'object',
  properties: {
    lastTransitionTime: { type: 'string', format: 'date-time' },
    ...{ message: text, reason: text, status: text, type: text },
  },
  required: ['status', 'type'],
}

export const schemaOf = (
  properties: Record<string, unknown>,
  condition: unknown = ackCondition,
): unknown => ({
  type: 'object',
  properties: { conditions: { type: 'array', items: condition }, ...properties },
})

/** An object that kro made for the resource `it` of an RGD. */
export const made = (apiVersion: string, kind: string, more: Partial<KubeObject> = {}): KubeObject => ({
  ...{ apiVersion, kind, ...more },
  metadata: {
    ...{ name: 'demo', namespace: 'default', generation: 3, ...more.metadata },
    labels: { 'kro.run/owned': 'true', 'kro.run/node-id': 'it', ...more.metadata?.labels },
  },
})

interface Read {
  forEach?: Record<string, string>[]
  readyWhen?: string[]
  status?: Record<string, string>
  others?: Record<string, unknown>[]
}

const rgdOf = (
  { apiVersion, kind }: KubeObject,
  { forEach, readyWhen = [], status = {}, others = [] }: Read,
): KubeObject => ({
  ...{ apiVersion: 'kro.run/v1alpha1', kind: 'ResourceGraphDefinition', metadata: { name: 'rgd' } },
  spec: {
    schema: { status },
    resources: [
      { id: 'it', readyWhen, template: { apiVersion, kind }, ...(forEach && { forEach }) },
      ...others,
    ],
  },
})

export const statusOf = (object: KubeObject, schema: unknown, read: Read): unknown =>
  statusFor(object, schema, wishesFor(object, [rgdOf(object, read)]), now)

export const widget = made('example.com/v1', 'Widget', { spec: { replicas: 4, tier: 'gold' } })
