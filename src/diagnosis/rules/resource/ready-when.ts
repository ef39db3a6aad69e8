import { neededPaths } from '../../../model/cel/needed-paths.ts'
import { type Cel, parseCel } from '../../../model/cel/parse.ts'
import { partsOf } from '../../../model/cel/parts.ts'
import { pathText } from '../../../model/cel/path.ts'
import { closest } from '../../../model/closest.ts'
import { conditionsOf } from '../../../model/kubernetes/conditions.ts'
import { field, keys } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import { advice, type Fix } from '../../fix.ts'

/** What an object has where a readyWhen reads it. */
export interface ReadByReadyWhen {
  /** For the end of a title: `; it has no status.availableReplicas`. */
  title: string
  detail: string
  fix: Fix[]
}

/**
 * Why a readyWhen that kro could not evaluate, or that is false, is not met: the field or the type of condition that the object
 * does not have, or else the values that it has.
 *
 * @param id of the resource; in a collection the object is `each`
 * @returns null where the expression is not CEL, or reads nothing of the object
 */
export function readByReadyWhen(
  expression: string | null,
  id: string,
  object: KubeObject,
): ReadByReadyWhen | null {
  const cel = expression === null ? null : parseCel(expression)
  if (cel === null) return null
  const read = neededPaths(cel).filter(([root]) => root === id || root === 'each')
  const absent = read.find(([, ...path]) => field(object, ...path) === undefined)
  if (absent !== undefined) return withoutField(absent, object, cel)
  const types = conditionsOf(object).map(({ type }) => type)
  const wanted = conditionTypes(cel).find((type) => !types.includes(type))
  if (wanted !== undefined && read.some((path) => path.at(-1) === 'conditions'))
    return withoutCondition(wanted, types, object)
  return withValues(read, object)
}

function withoutField(
  [root = '', ...path]: readonly (string | number)[],
  object: KubeObject,
  cel: Cel,
): ReadByReadyWhen {
  const at = path.findIndex((_, index) => field(object, ...path.slice(0, index + 1)) === undefined)
  const [holder, missing] = [path.slice(0, at), String(path[at])]
  const there = keys(object, ...holder)
  const whole = pathText(path.slice(0, at + 1))
  const meant = closest(missing, there)
  const why = whyAbsent(object, path, missing, cel)
  const optional = `${pathText([root, ...holder])}.?${pathText(path.slice(at))}.orValue(${why?.value ?? '…'})`
  return {
    title: `; it has no ${whole}`,
    detail: ` ${object.kind} ${object.metadata.name} has no ${whole}: ${holder.length === 0 ? 'it' : pathText(holder)} has ${there.length === 0 ? 'no fields' : there.slice(0, 15).join(', ')}.${why?.detail ?? ''}`,
    fix: [
      ...(meant === null ? [] : [advice(`Did you mean ${meant} instead of ${missing}?`)]),
      ...(why?.fix ?? []),
      ...(why?.value === null ? [] : [advice(`Read it optionally in readyWhen: ${optional}`)]),
    ],
  }
}

/** What is known of a field that is absent. */
interface Absence {
  detail: string
  fix: Fix[]
  /** What it stands for; null: reading it optionally does not help. */
  value: string | null
}

function whyAbsent(
  object: KubeObject,
  path: readonly (string | number)[],
  name: string,
  cel: Cel,
): Absence | null {
  if (field(object, 'status') === undefined && path[0] === 'status')
    return {
      detail: ' Its controller has not looked at it, or is not in this cluster.',
      fix: [],
      value: null,
    }
  if (isCounter(object, name))
    return {
      detail: ' Kubernetes leaves a counter out of a status while it is 0.',
      fix: [],
      value: wantsMoreThanNone(cel) ? null : '0',
    }
  if (isLoadBalancer(object, path))
    return {
      detail: ' Nothing writes it in a cluster without an ingress controller or a load balancer.',
      fix: [advice('In setup-kro: stand-ins: auto writes it, as a load balancer does.')],
      value: null,
    }
  return null
}

/** `app.status.readyReplicas == 1`, `> 0`. */
const wantsMoreThanNone = (cel: Cel): boolean =>
  cel.kind === 'binary' && ['==', '>=', '>'].includes(cel.operator)
    ? [cel.left, cel.right].some(
        (side) =>
          side.kind === 'literal' &&
          typeof side.value === 'number' &&
          (side.value > 0 || cel.operator === '>'),
      )
    : partsOf(cel).some(wantsMoreThanNone)

function withoutCondition(wanted: string, types: readonly string[], object: KubeObject): ReadByReadyWhen {
  const meant = closest(wanted, types)
  const there = types.length === 0 ? 'no conditions' : `only ${types.join(', ')}`
  return {
    title: `; it has no condition ${wanted}`,
    detail: ` ${object.kind} ${object.metadata.name} has no condition of the type ${wanted}, which readyWhen looks for: it has ${there}.`,
    fix: meant === null ? [] : [advice(`Did you mean the condition ${meant} instead of ${wanted}?`)],
  }
}

function withValues(
  read: readonly (readonly (string | number)[])[],
  object: KubeObject,
): ReadByReadyWhen | null {
  const values = read.flatMap(([, ...path]) => {
    const value = field(object, ...path)
    return typeof value === 'object' ? [] : [`${pathText(path)} is ${JSON.stringify(value)}`]
  })
  const told = [...new Set(values)].slice(0, 5).join(', ')
  return told === ''
    ? null
    : { title: `; its ${told}`, detail: ` In ${object.kind} ${object.metadata.name} ${told}.`, fix: [] }
}

/** Types that `conditions.exists(c, c.type == "Ready")` compares with. */
function conditionTypes(cel: Cel): string[] {
  if (cel.kind !== 'binary' || cel.operator !== '==') return partsOf(cel).flatMap(conditionTypes)
  const sides = [cel.left, cel.right]
  const isType = sides.some((side) => side.kind === 'field' && side.name === 'type')
  return isType
    ? sides.flatMap((side) => (side.kind === 'literal' && typeof side.value === 'string' ? [side.value] : []))
    : sides.flatMap(conditionTypes)
}

/** Kubernetes writes these with `omitempty` (k8s.io/api, apps/v1 and batch/v1). */
function isCounter({ apiVersion }: KubeObject, name: string): boolean {
  return (
    (apiVersion === 'apps/v1' && /replicas$/i.test(name)) ||
    (apiVersion === 'batch/v1' && ['active', 'failed', 'succeeded', 'ready'].includes(name))
  )
}

const isLoadBalancer = ({ kind }: KubeObject, path: readonly (string | number)[]): boolean =>
  (kind === 'Ingress' || kind === 'Service') && path[1] === 'loadBalancer'
