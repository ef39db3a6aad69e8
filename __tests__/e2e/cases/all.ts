import type { Case } from '../case.ts'
import { actionsCache } from './actions-cache.ts'
import { aroundKro } from './around-kro.ts'
import { badInput } from './bad-input.ts'
import { baseline } from './baseline.ts'
import { bindingDeleted } from './binding-deleted.ts'
import { canaries } from './canaries.ts'
import { cloudRgds } from './cloud-rgds.ts'
import { commandLine } from './command-line.ts'
import { airGapped, kroContributor, platformTeam } from './examples.ts'
import { greenStaysGreen } from './green-stays-green.ts'
import { healthy } from './healthy.ts'
import { hostileDownload } from './hostile-download.ts'
import { hostileOutput } from './hostile-output.ts'
import { imageGone } from './image-gone.ts'
import { kro090Aggregation } from './kro-090-aggregation.ts'
import { laterStepFails } from './later-step-fails.ts'
import { make } from './make.ts'
import { pullRequest } from './pull-request.ts'
import { secondAttempt } from './second-attempt.ts'
import { tamperedDownload } from './tampered-download.ts'
import { versionsDoNotFit } from './versions-do-not-fit.ts'

/** In the order in which they run: those that end in seconds first. */
export const cases: readonly Case[] = [
  badInput,
  hostileOutput,
  versionsDoNotFit,
  tamperedDownload,
  hostileDownload,
  actionsCache,
  secondAttempt,
  healthy,
  laterStepFails,
  canaries,
  baseline,
  pullRequest,
  bindingDeleted,
  imageGone,
  make,
  kro090Aggregation,
  greenStaysGreen,
  commandLine,
  kroContributor,
  platformTeam,
  cloudRgds,
  aroundKro,
  airGapped,
]
