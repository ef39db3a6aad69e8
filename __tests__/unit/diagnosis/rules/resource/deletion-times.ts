import { collectionJson } from '../../../../support/found.ts'
import { childOf, webOf } from '../../../../support/kro-world.ts'

const now = '2026-11-23T09:10:00.000Z'

export const at = (secondsAgo: number): string => new Date(Date.parse(now) - secondsAgo * 1000).toISOString()

export const collected = { 'evidence/collection.json': collectionJson([], { collectedAt: now }) }

export const leaving = (seconds: number, metadata = {}, rest = {}) =>
  webOf(null, { deletionTimestamp: at(seconds), finalizers: ['kro.run/finalizer'], ...metadata }, rest)

export const held = (name: string, finalizers: string[], seconds = 30, kind = 'Bucket') =>
  childOf('bucket', kind, name, { apiVersion: 's3.aws/v1' }, { deletionTimestamp: at(seconds), finalizers })
