import type { Case } from '../case.ts'
import { bindingDeleted } from './binding-deleted.ts'
import { healthy } from './healthy.ts'
import { imageGone } from './image-gone.ts'
import { laterStepFails } from './later-step-fails.ts'
import { tamperedDownload } from './tampered-download.ts'
import { versionsDoNotFit } from './versions-do-not-fit.ts'

/** In the order in which they run: those that end in seconds first. */
export const cases: readonly Case[] = [
  versionsDoNotFit,
  tamperedDownload,
  healthy,
  laterStepFails,
  bindingDeleted,
  imageGone,
]
