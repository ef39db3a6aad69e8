import { join } from 'node:path'
import { makeFolderBelow, writeFileAtomically } from '../adapters/write-file.ts'
import { readLiving } from '../changes/living.ts'
import { renderedFiles } from '../changes/rendered.ts'
import type { Objects } from '../cluster/objects.ts'
import { formatError } from '../errors.ts'
import type { Redaction } from '../evidence/redaction.ts'
import type { Steps } from '../evidence/steps.ts'
import type { UserObject } from '../inputs/manifests.ts'
import type { RunPaths } from './paths.ts'
import type { Runtime } from './runtime.ts'

/** Folder of the report. */
export const renderedFolder = 'rendered'

/** What writing the objects needs of its run and of what is outside. */
export interface RenderEnvironment {
  places: Pick<RunPaths, 'report'>
  redaction: Pick<Redaction, 'object'>
  steps: Steps
  runtime: Pick<Runtime, 'log' | 'output'>
}

/** Bytes of all files; the folder is part of the artifact. */
const mostBytes = 50e6

/**
 * Writes what kro made for the manifests into the report, one file per object, for scanners of manifests. A cluster that
 * does not let us read it is a warning: the manifests are proven anyway.
 */
export async function writeRendered(
  objects: Objects,
  manifests: readonly UserObject[],
  { places, redaction, steps, runtime }: RenderEnvironment,
): Promise<void> {
  const problem = await steps.step('rendered.write', 'write down the objects that kro made', async (step) => {
    try {
      const files = renderedFiles(await readLiving(objects), manifests, redaction.object)
      const folder = makeFolderBelow(places.report, renderedFolder)
      let bytes = 0
      const written = files.filter(({ name, text }) => {
        bytes += Buffer.byteLength(text)
        if (bytes > mostBytes) return false
        writeFileAtomically(join(folder, name), text)
        return true
      })
      step.note(`${written.length} objects in ${folder}`)
      runtime.output('rendered', folder)
      const left = files.length - written.length
      return left === 0
        ? null
        : `${left} of ${files.length} objects are not in ${folder}: it would be larger than ${mostBytes / 1e6} MB`
    } catch (error) {
      step.note(formatError(error))
      return `the objects that kro made could not be written down: ${formatError(error)}`
    }
  })
  if (problem !== null) runtime.log.warning(problem)
}
