import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { readInputFile } from '../adapters/input-file.ts'
import { isBelow, pathWithin, whyUnreadable } from '../adapters/read-file.ts'
import { parseYamlText } from '../adapters/yaml-text.ts'
import { messageOf } from '../errors.ts'
import { isMapping } from '../model/json.ts'
import { texts } from '../model/kubernetes/fields.ts'
import { baseFault } from './kustomize-bases.ts'
import { kustomizationNames } from './manifest-files.ts'

/** A folder whose files are not applied as they are: kustomize or Helm makes the manifests out of them. */
export interface RenderedFolder {
  by: 'kustomize' | 'helm'
  /** Absolute. */
  folder: string
  /** Relative to the workspace, for messages and as source of what is rendered. */
  shown: string
  /** Helm: absolute paths of files of values, the last wins. */
  values: readonly string[]
}

/** Files and folders of one kustomization or chart that are looked at. */
const mostEntries = 100_000

/**
 * Takes out of files that were matched those that belong to a kustomization or a chart.
 *
 * A chart within a chart is part of it, and so is a kustomization below another one, or one that another one names (a base).
 *
 * @param files absolute
 * @param top that a kustomization may take its bases from
 * @returns the folders to render, and the files that are manifests themselves
 */
export function takeRenderedFolders(
  files: readonly string[],
  workspace: string,
  top: string,
): { folders: RenderedFolder[]; rest: string[]; faults: string[] } {
  const faults: string[] = []
  const roots = rootsOf(files)
  const bases = new Set(
    files
      .filter((file) => isKustomization(file) && roots.get(dirname(file)) === 'kustomize')
      .flatMap((file) => namedBy(file, workspace, faults).map((named) => resolve(dirname(file), named))),
  )
  const isPart = (path: string): boolean =>
    [...roots.keys()].some((other) => path.startsWith(`${other}${sep}`))
  const folders: RenderedFolder[] = []
  for (const [folder, by] of [...roots].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (isPart(folder) || (by === 'kustomize' && bases.has(folder))) continue
    const shown = relative(workspace, folder) || '.'
    const problem =
      (by === 'helm' ? chartFault(folder, workspace) : baseFault(folder, top)) ?? linkFault(folder, workspace)
    if (problem === null) folders.push({ by, folder, shown, values: [] })
    else faults.push(`${shown}${problem}`)
  }
  return { folders, rest: files.filter((file) => !isPart(file)), faults }
}

const isKustomization = (file: string): boolean => kustomizationNames.includes(basename(file))

/** Folders of kustomizations and charts; a folder that has both files is a chart. */
function rootsOf(files: readonly string[]): Map<string, RenderedFolder['by']> {
  const roots = new Map<string, RenderedFolder['by']>()
  for (const file of files) if (isKustomization(file)) roots.set(dirname(file), 'kustomize')
  for (const file of files) if (basename(file) === 'Chart.yaml') roots.set(dirname(file), 'helm')
  return roots
}

/** Folders and files that a kustomization is made of. */
function namedBy(file: string, workspace: string, faults: string[]): string[] {
  try {
    const value = parseYamlText(readInputFile(file, workspace)).documents[0]?.value
    return ['resources', 'bases', 'components'].flatMap((field) => texts(value, field))
  } catch (error) {
    faults.push(`${relative(workspace, file)} ${messageOf(error)}`)
    return []
  }
}

/** What is wrong with a chart before helm looks at it; begins after the folder's name. */
export function chartFault(folder: string, workspace: string): string | null {
  try {
    const chart = parseYamlText(readInputFile(join(folder, 'Chart.yaml'), workspace)).documents[0]?.value
    const missing = ['apiVersion', 'name', 'version'].filter(
      (field) => !isMapping(chart) || typeof chart[field] !== 'string' || chart[field] === '',
    )
    if (missing.length > 0) return `/Chart.yaml is not a Helm chart: it needs ${missing.join(', ')} as text`
    const charts = join(folder, 'charts')
    const dependencies = isMapping(chart) && Array.isArray(chart.dependencies) ? chart.dependencies : []
    return dependencies.length > 0 && !existsSync(charts)
      ? `/Chart.yaml has dependencies, and there is no folder ${basename(folder)}/charts: run helm dependency build ${basename(folder)} before this step`
      : null
  } catch (error) {
    return `/Chart.yaml ${messageOf(error)}`
  }
}

/**
 * A link in the folder that leads out of the workspace: kustomize and helm would follow it (helm: pkg/chart/loader), and
 * what it leads to would become part of a manifest.
 */
export function linkFault(folder: string, workspace: string): string | null {
  const home = isBelow(folder, workspace) ? workspace : folder
  const problem = whyUnreadable(() => pathWithin(folder, home))
  if (problem !== null) return ` ${problem}`
  let entries = 0
  for (const { path, entry } of entriesBelow(folder)) {
    entries += 1
    if (entries > mostEntries) return ` has more than ${mostEntries} files, and is not rendered`
    const fault = entryFault(path, entry, home)
    if (fault !== null) return ` has ${relative(folder, path)}, which ${fault}`
  }
  return null
}

function* entriesBelow(folder: string): Generator<{ path: string; entry: Dirent }> {
  const waiting = [folder]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop())
    for (const entry of readdirSync(one, { withFileTypes: true })) {
      const path = join(one, entry.name)
      if (entry.isDirectory()) waiting.push(path)
      else yield { path, entry }
    }
}

function entryFault(path: string, entry: Dirent, home: string): string | null {
  if (!entry.isSymbolicLink()) return entry.isFile() ? null : 'is neither a file nor a folder'
  return existsSync(path) ? whyUnreadable(() => pathWithin(path, home)) : null
}
