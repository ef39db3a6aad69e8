import type { Clock } from '../adapters/clock.ts'
import { KubeError } from '../adapters/kube.ts'
import type { Objects } from '../cluster/objects.ts'
import { isTransient } from '../cluster/transient-errors.ts'
import { messageOf } from '../errors.ts'
import type { PretendedStatus } from '../evidence/records.ts'
import type { StandIn } from '../inputs/stand-ins.ts'
import { pathText } from '../model/cel/path.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { type DefaultField, defaultsFor, partOf } from './defaults.ts'
import type { KnownKind } from './known-kinds.ts'
import { standInManager } from './manager.ts'
import { pathsIn } from './paths.ts'
import { statusOf } from './stand-in-status.ts'
import { unsetFields } from './unset-fields.ts'

/** What became of an object. */
export type Result = Pick<PretendedStatus, 'outcome' | 'fields' | 'defaults' | 'unset' | 'message'>

/** It was deleted or changed meanwhile, or the API server cannot answer now: the next round sees. */
export const isPassing = (error: KubeError): boolean =>
  isTransient(error) || error.status === 404 || error.status === 409

/** Writes what stand-ins give to objects. */
export class StandInWriter {
  private readonly objects: Pick<Objects, 'applyPart'>
  private readonly clock: Pick<Clock, 'date'>
  private readonly note: (text: string) => void
  /** Objects, by uid and generation, whose defaults were written or refused: if they are not there then, they never are. */
  private readonly tried = new Set<string>()

  constructor(objects: Pick<Objects, 'applyPart'>, clock: Pick<Clock, 'date'>, note: (text: string) => void) {
    this.objects = objects
    this.clock = clock
    this.note = note
  }

  /**
   * Gives an object what its stand-in says: first the fields beside its status, and when they are there, the status.
   *
   * @returns `later`: the next look decides; null: there is nothing to write, and nothing to tell
   */
  async write(
    object: KubeObject,
    kind: KnownKind,
    standIn: StandIn,
    rgds: readonly KubeObject[],
  ): Promise<Result | 'later' | null> {
    const id = `${object.metadata.uid} ${object.metadata.generation}`
    const usual = defaultsFor(object, kind.crd, rgds, standIn.failure !== null)
    const defaults = usual.filter(({ isThere }) => isThere || !this.tried.has(id))
    if (kind.subresource && defaults.some(({ isThere }) => !isThere)) {
      if (await this.writeDefaults(object, defaults)) this.tried.add(id)
      return 'later'
    }
    const now = this.clock.date().toISOString()
    const { status, missing } = statusOf(object, kind.schema, standIn, rgds, now)
    if (missing.length > 0)
      return {
        outcome: 'refused',
        fields: [],
        message: `it has no ${missing.join(', ')}, which its stand-in takes values from`,
      }
    return this.writeStatus(object, kind, standIn, { status, defaults, unset: unsetFields(object, rgds) })
  }

  /** @returns false: the API server cannot answer now */
  private async writeDefaults(object: KubeObject, defaults: readonly DefaultField[]): Promise<boolean> {
    const paths = defaults.map(({ path }) => pathText(path)).join(', ')
    try {
      await this.objects.applyPart(object, partOf(defaults), standInManager, null)
      this.note(`${nameOf(object)}: ${paths} written, as its controller or webhook would`)
    } catch (error) {
      if (!(error instanceof KubeError) || isPassing(error)) return false
      this.note(`${nameOf(object)}: ${paths} could not be written: ${messageOf(error)}`)
    }
    return true
  }

  private async writeStatus(
    object: KubeObject,
    { subresource }: KnownKind,
    { failure }: StandIn,
    given: Given,
  ): Promise<Result | 'later' | null> {
    const { status, defaults } = given
    const told = toldOf(given)
    if (status === null && told.defaults === undefined)
      return told.unset === undefined
        ? null
        : { outcome: 'none', ...told, message: 'nothing reads its status' }
    // Without a subresource there is one set of fields, and what is left out of it is removed.
    const part = { ...(subresource ? {} : partOf(defaults)), ...(status !== null && { status }) }
    try {
      if (Object.keys(part).length > 0)
        await this.objects.applyPart(object, part, standInManager, subresource ? 'status' : null)
    } catch (error) {
      if (!(error instanceof KubeError) || isPassing(error)) return 'later'
      return { outcome: 'refused', ...told, message: messageOf(error) }
    }
    return { outcome: failure === null ? 'ready' : 'failing', ...told, message: failure?.message ?? null }
  }
}

/** What a stand-in gives an object. */
interface Given {
  status: Record<string, unknown> | null
  defaults: readonly DefaultField[]
  /** What is read of the object and given by nothing. */
  unset: string[]
}

const toldOf = ({ status, defaults, unset }: Given): Pick<Result, 'fields' | 'defaults' | 'unset'> => ({
  fields: status === null ? [] : pathsIn(status),
  ...(defaults.length > 0 && { defaults: defaults.map(({ path }) => pathText(path)) }),
  ...(unset.length > 0 && { unset }),
})
