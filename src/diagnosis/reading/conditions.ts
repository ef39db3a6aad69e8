export { type Condition, condition, conditionsOf } from '../../model/kubernetes/conditions.ts'
export { nameOf } from '../../model/kubernetes/object.ts'
