import { clusterConnect, clusterCreate, clusterUnpack } from './cluster.ts'
import {
  gateBase,
  gateController,
  gateCrds,
  gateDns,
  gateImage,
  gateManifests,
  gateRbac,
  gateSmoke,
} from './gates.ts'
import {
  kroAccess,
  kroApply,
  kroBuild,
  kroChart,
  kroCrds,
  kroFind,
  kroImageLoad,
  kroMake,
  kroRender,
  kroSource,
} from './kro.ts'
import { clusterNodeImage, clusterReach, hostCheck, toolsInstall, versionsFit } from './prepare.ts'
import type { RunStage } from './stage.ts'
import { testsRun } from './tests.ts'

/**
 * The stages of a run. Each begins as soon as what it needs has ended, so their order here matters only among those that
 * can begin at the same moment. README.md shows them as a picture.
 */
export const pipeline: readonly RunStage[] = [
  hostCheck,
  clusterReach,
  versionsFit,
  clusterNodeImage,
  toolsInstall,
  clusterCreate,
  clusterUnpack,
  kroSource,
  kroMake,
  kroBuild,
  kroImageLoad,
  kroChart,
  kroRender,
  clusterConnect,
  gateBase,
  kroCrds,
  kroAccess,
  kroFind,
  gateCrds,
  gateRbac,
  gateImage,
  kroApply,
  gateController,
  gateSmoke,
  gateDns,
  gateManifests,
  testsRun,
]
