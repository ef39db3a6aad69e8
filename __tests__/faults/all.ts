import { join } from 'node:path'
import { buildMachineFaults } from './build-machine.ts'
import { buildFaults } from './builds.ts'
import { crashFaults } from './crash.ts'
import { crdFaults } from './crd.ts'
import { deployFaults } from './deploy.ts'
import type { Fault } from './fault.ts'
import { healthyClusters } from './healthy.ts'
import { hostFaults } from './host.ts'
import { imageFaults } from './image.ts'
import { networkFaults } from './network.ts'
import { rbacFaults } from './rbac.ts'
import { aggregationFaults } from './rbac-aggregation.ts'
import { recipeFaults } from './recipes.ts'
import { resourceFaults } from './resource.ts'
import { readScenarios } from './scenario.ts'
import { schedulingFaults } from './scheduling.ts'
import { versionFaults } from './version.ts'
import { webhookFaults } from './webhook.ts'

const written = readScenarios(join(import.meta.dirname, 'scenarios'))

/** Every fault; what may cost the cluster comes last. */
export const faults: readonly Fault[] = [
  ...versionFaults,
  ...deployFaults,
  ...recipeFaults,
  ...buildFaults,
  ...buildMachineFaults,
  ...imageFaults,
  ...rbacFaults,
  ...aggregationFaults,
  ...crashFaults,
  ...schedulingFaults,
  ...resourceFaults,
  ...crdFaults,
  ...written,
  ...webhookFaults,
  ...healthyClusters,
  ...networkFaults,
  ...hostFaults,
]
