import { join, resolve } from 'node:path'
import { manifestLimit, readInputFile } from '../adapters/input-file.ts'
import { UnreadableFile } from '../adapters/read-file.ts'
import { makeFolderBelow, writeFileAtomically } from '../adapters/write-file.ts'
import type { Objects } from '../cluster/objects.ts'
import { formatError } from '../errors.ts'
import type { Redaction } from '../evidence/redaction.ts'
import { placeInManifest } from '../inputs/manifest-place.ts'
import type { UserObject } from '../inputs/manifests.ts'
import type { GateSettings } from '../kro/gates/gate.ts'
import { findErrorsOf } from '../kro/rgd-errors/ask.ts'
import type { RgdError, RgdErrors } from '../kro/rgd-errors/find.ts'
import { type RgdErrorRecord, type RgdErrorsRecord, rgdErrorsFile } from '../kro/rgd-errors/records.ts'
import type { Plan } from '../plan/plan.ts'
import type { RunPaths } from './paths.ts'
import type { Runtime } from './runtime.ts'

/** What looking for errors needs of its run. */
export interface RgdErrorsEnvironment {
  places: Pick<RunPaths, 'report'>
  redaction: Pick<Redaction, 'object'>
  settings: GateSettings
  runtime: Pick<Runtime, 'log'>
}

/**
 * After a failure: finds every error of the RGDs that kro does not accept, which tells one at a time, and records them
 * with file, line and column. What goes wrong here is a warning: the failure before it is the news. It has kro judge RGDs under
 * other names, and so make CRDs, which it does only in a cluster of this run.
 */
export async function recordRgdErrors(
  objects: Objects,
  { inputs, manifests }: Pick<Plan, 'inputs' | 'manifests'>,
  { places, redaction, settings, runtime }: RgdErrorsEnvironment,
): Promise<void> {
  if (inputs.cluster !== 'kind') return
  try {
    const found = await settings.steps.step(
      'manifests.errors',
      'find every error of the RGDs that kro does not accept',
      (step) => findErrorsOf(objects, settings, step, manifests),
    )
    if (found.length === 0) return
    const record = redaction.object<RgdErrorsRecord>({
      schemaVersion: 1,
      rgds: found.map(({ entry, seconds, found: { errors, rounds, rest } }) => ({
        ...{ rgd: entry.object.metadata.name, rounds, seconds, rest },
        errors: recordsOf(entry, { errors }, inputs.workspace),
      })),
    })
    makeFolderBelow(places.report, 'evidence')
    const text = `${JSON.stringify(record, null, 2)}\n`
    writeFileAtomically(join(places.report, rgdErrorsFile), text)
    for (const { rgd, errors } of record.rgds)
      for (const { file, line, column, words } of errors)
        runtime.log.info(`${file}:${line}:${column}: RGD ${rgd}: ${words}`)
  } catch (error) {
    runtime.log.warning(`not every error of the RGDs could be found: ${formatError(error)}`)
  }
}

/** Empty where it cannot be read: of a rendered object the file may be in an archive. */
function textOf(file: string, workspace: string): string {
  try {
    return readInputFile(resolve(workspace, file), workspace, manifestLimit)
  } catch (error) {
    if (error instanceof UnreadableFile) return ''
    throw error
  }
}

/** In the order of the file. */
function recordsOf(
  { object, file, line }: UserObject,
  { errors }: Pick<RgdErrors, 'errors'>,
  workspace: string,
): RgdErrorRecord[] {
  const text = textOf(file, workspace)
  return errors
    .map((error) => ({
      ...{ kind: error.kind, words: error.words, expression: error.expression },
      pointer: pointerOf(error),
      file,
      ...placeInManifest(text, object, line, error.path, error.nth),
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
}

const pointerOf = ({ path }: RgdError): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
