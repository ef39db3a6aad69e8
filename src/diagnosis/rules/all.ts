import type { Rule } from '../finding.ts'
import { changedInstanceRules } from './change/instances.ts'
import { changedObjectRules } from './change/objects.ts'
import { changedRgdRules } from './change/rgds.ts'
import { upgradeRules } from './change/upgrade.ts'
import { containerRules } from './crash/containers.ts'
import { idleControllerRules } from './crash/controller.ts'
import { featureGateRules } from './crash/feature-gates.ts'
import { crashTextRules } from './crash/texts.ts'
import { crdRules } from './crd.ts'
import { applyRules } from './deploy/apply.ts'
import { prerequisiteRules } from './deploy/prerequisites.ts'
import { symptomRules } from './deploy/symptoms.ts'
import { toolRules } from './deploy/tools.ts'
import { controlPlaneRules } from './host/control-plane.ts'
import { dockerRules } from './host/docker.ts'
import { limitRules } from './host/limits.ts'
import { nodeRules } from './host/node.ts'
import { goneRules } from './host/nodes.ts'
import { koRules } from './image/ko.ts'
import { loadRules } from './image/load.ts'
import { nodeImageRules } from './image/node-image.ts'
import { onNodeRules } from './image/on-node.ts'
import { pullRules } from './image/pulls.ts'
import { kroCrdRules } from './kro-crds.ts'
import { controllerNetworkRules } from './network/controller.ts'
import { discoveryRules } from './network/discovery.ts'
import { subnetRules } from './network/subnets.ts'
import { systemRules } from './network/system.ts'
import { trafficRules } from './network/traffic.ts'
import { bindingRules } from './rbac/bindings.ts'
import { permissionRules } from './rbac/permissions.ts'
import { serviceAccountRules } from './rbac/service-account.ts'
import { constraintRules } from './resource/constraints.ts'
import { definitionRules } from './resource/definitions.ts'
import { deletionRules } from './resource/deletions.ts'
import { expressionRules } from './resource/expressions.ts'
import { instanceRules } from './resource/instances.ts'
import { kindRules } from './resource/kinds.ts'
import { manifestRules } from './resource/manifests.ts'
import { namespaceRules } from './resource/namespaces.ts'
import { panicRules } from './resource/panics.ts'
import { rgdErrorRules } from './resource/rgd-errors.ts'
import { unattendedRules } from './resource/stalled.ts'
import { templateKindRules } from './resource/template-kinds.ts'
import { templateRules } from './resource/templates.ts'
import { testRules } from './resource/tests.ts'
import { workloadRules } from './resource/workloads.ts'
import { claimRules } from './scheduling/claims.ts'
import { kubeletRules } from './scheduling/kubelet.ts'
import { quotaRules } from './scheduling/quotas.ts'
import { schedulerRules } from './scheduling/scheduler.ts'
import { unschedulableRules } from './scheduling/unschedulable.ts'
import { versionRules } from './version.ts'
import { webhookRules } from './webhook/configurations.ts'

/**
 * Every rule. The order decides between findings of the same dimension and severity: the lower layer, and the more
 * exact rule, stands first.
 */
export const allRules: readonly Rule[] = [
  ...dockerRules,
  ...limitRules,
  ...nodeRules,
  ...goneRules,
  ...controlPlaneRules,
  ...versionRules,
  ...toolRules,
  ...prerequisiteRules,
  ...applyRules,
  ...symptomRules,
  ...koRules,
  ...loadRules,
  ...nodeImageRules,
  ...onNodeRules,
  ...pullRules,
  ...kindRules,
  ...templateKindRules,
  ...kroCrdRules,
  ...crdRules,
  ...serviceAccountRules,
  ...bindingRules,
  ...permissionRules,
  ...subnetRules,
  ...systemRules,
  ...controllerNetworkRules,
  ...trafficRules,
  ...discoveryRules,
  ...webhookRules,
  ...claimRules,
  ...unschedulableRules,
  ...schedulerRules,
  ...quotaRules,
  ...kubeletRules,
  ...crashTextRules,
  ...featureGateRules,
  ...containerRules,
  ...idleControllerRules,
  ...manifestRules,
  ...panicRules,
  ...definitionRules,
  ...rgdErrorRules,
  ...expressionRules,
  ...templateRules,
  ...constraintRules,
  ...namespaceRules,
  ...deletionRules,
  ...unattendedRules,
  ...instanceRules,
  ...workloadRules,
  ...testRules,
  ...upgradeRules,
  ...changedRgdRules,
  ...changedInstanceRules,
  ...changedObjectRules,
]
