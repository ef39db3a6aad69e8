import { type Unhealthy, unhealthyObjects } from '../../../src/diagnosis/unhealthy.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../support/evidence.ts'

export const seen = (lists: Record<string, unknown[]>, more: Files = {}): Unhealthy[] =>
  unhealthyObjects(
    evidenceOf({
      'evidence/run.json': runJson(),
      ...Object.fromEntries(
        Object.entries(lists).map(([resource, items]) => [`evidence/api/${resource}.json`, listOf(...items)]),
      ),
      ...more,
    }),
  )
export const app = { name: 'a', namespace: 'app' }
