import { join } from 'node:path'
import { messageOf, SetupError } from '../errors.ts'
import { noSuchFile, readTextFile, settingsLimit } from '../input-file.ts'
import { isMapping } from '../input-values.ts'
import type { RegistryMirror } from '../inputs.ts'
import { parseYamlText } from '../yaml-text.ts'

/** ko's base image where neither `.ko.yaml` nor the environment names one (ko, pkg/commands/options/build.go). */
const koDefault = 'cgr.dev/chainguard/static:latest'

/**
 * ko knows no mirrors: where the registry of kro's base image has one, ko is told the image's name there.
 *
 * @param folder checkout of kro
 * @returns variables for ko's environment, none where nothing has to change
 * @throws SetupError where `.ko.yaml` cannot be read
 */
export function baseImageThrough(
  mirrors: readonly RegistryMirror[],
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const image = env.KO_DEFAULTBASEIMAGE || baseImageOf(folder)
  const mirror = mirrors.find(({ host }) => image.startsWith(`${host}/`))
  if (!mirror) return {}
  const { host, pathname } = new URL(mirror.url)
  return { KO_DEFAULTBASEIMAGE: image.replace(mirror.host, `${host}${pathname.replace(/\/$/, '')}`) }
}

function baseImageOf(folder: string): string {
  const file = join(folder, '.ko.yaml')
  const read = readTextFile(file, settingsLimit)
  if ('problem' in read) {
    if (read.problem === noSuchFile) return koDefault
    throw new SetupError(`${file} ${read.problem}`)
  }
  try {
    const config = parseYamlText(read.text).documents[0]?.value
    const image = isMapping(config) ? config.defaultBaseImage : null
    return typeof image === 'string' ? image : koDefault
  } catch (error) {
    throw new SetupError(`${file} ${messageOf(error)}`, { cause: error })
  }
}
