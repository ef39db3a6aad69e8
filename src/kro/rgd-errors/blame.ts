import { type Reason, reasonsIn } from '../../model/kro/messages/classify.ts'
import { readRefusal } from '../../model/kubernetes/refusal.ts'
import type { Fault, Locate } from './fault.ts'
import {
  ofExternalRef,
  ofForEach,
  ofKind,
  ofNamespace,
  ofObject,
  ofRefusal,
  ofReservedKeys,
  ofResource,
  ofResourceId,
} from './locate-definition.ts'
import {
  ofConditions,
  ofCycle,
  ofExpression,
  ofForm,
  ofPath,
  ofSyntax,
  ofUnknownNames,
} from './locate-expression.ts'
import { ofConstantStatus, ofSchemaKind, ofSimpleSchema, ofStatusLiterals, ofTypes } from './locate-schema.ts'
import type { PartialRgd } from './set-aside.ts'

/** What kro refuses of an RGD. */
export interface Blame {
  kind: Reason['kind']
  /** kro's innermost words. */
  words: string
  /** Parts of the RGD that are wrong in this way; empty: the message does not say where it is. */
  faults: Fault[]
}

/** Most exact first: the first that finds a part has it. */
const locators: readonly Locate[] = [
  ...[ofRefusal, ofSchemaKind, ofResourceId, ofCycle, ofTypes, ofSimpleSchema],
  ...[ofStatusLiterals, ofConstantStatus, ofConditions, ofForm, ofForEach],
  ...[ofNamespace, ofReservedKeys, ofExternalRef, ofObject, ofKind],
  ...[ofPath, ofExpression, ofSyntax, ofUnknownNames, ofResource],
]

/** Pure: the parts that a message of kro is about. null: it says nothing that is known to be wrong with the RGD. */
export function blameOf(rgd: PartialRgd, message: string): Blame | null {
  const reason =
    ofApiServer(message) ??
    reasonsIn(message).find(({ verdict, kind }) => verdict === 'final' || kind === 'kind-not-installed') ??
    ofUnknownType(message)
  if (reason === null) return null
  return { kind: reason.kind, words: reason.words, faults: faultsOf(rgd, reason, message) }
}

/** Before all others: what an API server says of a rule of CEL goes on with the words of CEL. */
function ofApiServer(message: string): Reason | null {
  const refusal = readRefusal(message)
  const isOfRgd = /^(?:CustomResourceDefinition|ResourceGraphDefinition)/.test(refusal?.resource ?? '')
  return refusal === null || refusal.waits || refusal.fields.length === 0 || !isOfRgd
    ? null
    : {
        ...{ kind: 'refused', words: refusal.why, verdict: 'final', refusal },
        ...{ resource: null, path: null, expression: null },
      }
}

/** kro words it like a defect of its own. */
function ofUnknownType(message: string): Reason | null {
  const words = /(?<=failed to build OpenAPI schema for instance: )node \S{1,300} does not exist/.exec(
    message,
  )?.[0]
  return words === undefined
    ? null
    : {
        ...{ kind: 'simple-schema-invalid', words, verdict: 'final', refusal: null },
        ...{ resource: null, path: null, expression: null },
      }
}

function faultsOf(rgd: PartialRgd, reason: Reason, message: string): Fault[] {
  for (const locate of locators) {
    const faults = locate(rgd, reason, message).filter(({ path }) => rgd.at(path) !== undefined)
    if (faults.length > 0) return faults
  }
  return []
}
