import type { Clock } from '../adapters/clock.ts'
import { KubeError } from '../adapters/kube.ts'
import { crdOfKind } from '../cluster/crd-of-kind.ts'
import type { Objects } from '../cluster/objects.ts'
import { messageOf } from '../errors.ts'
import type { CoverageRecord } from '../evidence/records.ts'
import { madeByKroSelector } from '../model/kro/instance.ts'
import { generatedKind, type Kind, kindsMadeBy, rgdKind } from '../model/kro/rgd.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { Coverage, specSchema } from './coverage.ts'

/** Seconds between two looks. */
const pause = 0.3

/**
 * Looks at all RGDs, their instances and what kro made for them, until `ended` is aborted. An API server that does not answer is
 * asked again; nothing is thrown.
 *
 * @param record receives all that was reached, whenever that changes
 */
export async function watchCoverage(
  objects: Objects,
  clock: Clock,
  ended: AbortSignal,
  record: (known: CoverageRecord) => void,
  note: (text: string) => void,
): Promise<void> {
  const coverage = new Coverage()
  let last = ''
  let failure = ''
  while (!ended.aborted) {
    try {
      await lookAtAll(objects, coverage)
      failure = ''
    } catch (error) {
      const said = messageOf(error)
      if (said !== failure) note(`coverage: ${said}; tried again`)
      failure = said
    }
    const known = coverage.record()
    const text = JSON.stringify(known)
    if (text !== last && known.rgds.length > 0) record(known)
    last = text
    if (!ended.aborted) await clock.sleep(pause)
  }
}

/** One look at the whole cluster. @throws KubeError */
export async function lookAtAll(objects: Objects, coverage: Coverage): Promise<void> {
  const rgds = await objects.list(rgdKind.apiVersion, rgdKind.kind)
  const instances = await Promise.all(rgds.map((rgd) => instancesOf(objects, rgd)))
  const made = (await Promise.all(kindsMadeBy(rgds).map((kind) => madeOf(objects, kind)))).flat()
  const after = await Promise.all(
    rgds.map((rgd, at) => (instances[at]?.all.length === 0 ? [] : listInstances(objects, rgd))),
  )
  const remaining = new Set(
    after
      .flat()
      .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
      .map(({ metadata }) => metadata.uid ?? ''),
  )
  for (const [at, rgd] of rgds.entries()) {
    const { all, schema } = instances[at] ?? { all: [], schema: undefined }
    coverage.look({ rgd, schema, instances: all, objects: made, remaining })
  }
}

async function instancesOf(
  objects: Objects,
  rgd: KubeObject,
): Promise<{ all: KubeObject[]; schema: unknown }> {
  const kind = generatedKind(rgd)
  if (kind === null) return { all: [], schema: undefined }
  const [all, served] = await Promise.all([
    whileServed(() => objects.list(kind.apiVersion, kind.kind), []),
    whileServed(() => crdOfKind(objects, kind), null),
  ])
  if (served === null) return { all: [], schema: undefined }
  const { crd } = served
  return { all, schema: specSchema(crd, kind.apiVersion.split('/')[1] ?? '') }
}

async function listInstances(objects: Objects, rgd: KubeObject): Promise<KubeObject[]> {
  const kind = generatedKind(rgd)
  if (kind === null) return []
  return whileServed(() => objects.list(kind.apiVersion, kind.kind, { part: 'metadata' }), [])
}

const madeOf = (objects: Objects, { apiVersion, kind }: Kind): Promise<KubeObject[]> =>
  whileServed(() => objects.list(apiVersion, kind, { selector: madeByKroSelector, part: 'metadata' }), [])

/** Kinds come and go with the RGDs and CRDs of tests; 429: "storage is (re)initializing". */
async function whileServed<T>(ask: () => Promise<T>, none: T): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof KubeError && (error.status === 404 || error.status === 429)) return none
    throw error
  }
}
