import { join } from 'node:path'
import { readCheckoutFile } from '../adapters/input-file.ts'
import { parseYamlText } from '../adapters/yaml-text.ts'
import { messageOf, SetupError } from '../errors.ts'
import type { RegistryMirror } from '../inputs/values.ts'
import { isMapping } from '../model/json.ts'

/** ko's base image where neither `.ko.yaml` nor the environment names one (ko, pkg/commands/options/build.go). */
const koDefault = 'cgr.dev/chainguard/static:latest'

/**
 * ko knows no mirrors: where the registry of kro's base image has one, ko gets the image's name there.
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

/** @throws SetupError where ko's configuration cannot be read; ko would read another one, or wait for ever */
function baseImageOf(folder: string): string {
  try {
    const config = parseYamlText(koConfig(folder) ?? '').documents[0]?.value
    const image = isMapping(config) ? config.defaultBaseImage : null
    return typeof image === 'string' ? image : koDefault
  } catch (error) {
    if (error instanceof SetupError) throw error
    throw new SetupError(`${join(folder, '.ko.yaml')} ${messageOf(error)}`, { cause: error })
  }
}

function koConfig(folder: string): string | null {
  try {
    return readCheckoutFile(folder, '.ko.yaml')
  } catch (error) {
    throw new SetupError(`the file .ko.yaml in ${folder} ${messageOf(error)}`, {
      cause: error,
      hint: 'put a regular file in its place',
    })
  }
}
