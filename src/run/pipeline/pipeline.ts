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
  renderedWrite,
} from './gates.ts'
import { gateImages, imagesFind, imagesLoad } from './images.ts'
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
import {
  clusterNodeImage,
  clusterReach,
  hostCheck,
  manifestsRender,
  toolsInstall,
  versionsFit,
} from './prepare.ts'
import { prerequisitesApply, prerequisitesFetch } from './prerequisites.ts'
import type { RunStage } from './stage.ts'
import { testsRun } from './tests.ts'
import { upgradePrepare } from './upgrade.ts'

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
  manifestsRender,
  imagesFind,
  prerequisitesFetch,
  clusterCreate,
  clusterUnpack,
  imagesLoad,
  kroSource,
  kroMake,
  kroBuild,
  kroImageLoad,
  kroChart,
  kroRender,
  upgradePrepare,
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
  gateImages,
  prerequisitesApply,
  gateManifests,
  testsRun,
  renderedWrite,
]
