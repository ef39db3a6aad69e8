import { crashFaults } from './crash.ts'
import type { Fault } from './fault.ts'
import { rbacFaults } from './rbac.ts'

/** Every fault, by dimension; healthy clusters last. */
export const faults: readonly Fault[] = [...rbacFaults, ...crashFaults]
