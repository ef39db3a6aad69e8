import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { RegistryMirror } from '../inputs.ts'

/** ko's base image where neither `.ko.yaml` nor the environment names one (ko, pkg/commands/options/build.go). */
const koDefault = 'cgr.dev/chainguard/static:latest'

/**
 * ko knows no mirrors: where the registry of kro's base image has one, ko is told the image's name there.
 *
 * @param folder checkout of kro
 * @returns variables for ko's environment, none where nothing has to change
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
  if (!existsSync(file)) return koDefault
  const config = parse(readFileSync(file, 'utf8'), { uniqueKeys: false }) as {
    defaultBaseImage?: string
  } | null
  return config?.defaultBaseImage ?? koDefault
}
