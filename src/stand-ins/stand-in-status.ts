import type { StandIn } from '../inputs/stand-ins.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { filledIn, merged } from './choose.ts'
import { failedStatus, statusFor } from './status.ts'
import { wishesFor } from './wishes.ts'

/**
 * The status that a stand-in gives an object: the usual one, with that of the user over it.
 *
 * @param schema openAPI schema of the status
 * @param now ISO time
 * @returns null where there is nothing to write; with the expressions of the user that have no value
 */
export function statusOf(
  object: KubeObject,
  schema: unknown,
  { failure, status }: StandIn,
  rgds: readonly KubeObject[],
  now: string,
): { status: Record<string, unknown> | null; missing: string[] } {
  const usual =
    failure === null
      ? statusFor(object, schema, wishesFor(object, rgds), now)
      : failedStatus(object, schema, failure, now)
  if (status === null) return { status: usual, missing: [] }
  const own = filledIn(status, object, now)
  return { status: merged(usual ?? {}, own.status), missing: own.missing }
}
