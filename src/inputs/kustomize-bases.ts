import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { readInputFile } from '../adapters/input-file.ts'
import { isBelow, pathWithin, whyUnreadable } from '../adapters/read-file.ts'
import { parseYamlText } from '../adapters/yaml-text.ts'
import { messageOf } from '../errors.ts'
import { isMapping } from '../model/json.ts'
import { isFolder } from './glob-files.ts'
import { kustomizationNames } from './manifest-files.ts'

/** Bases of bases that are looked at. */
const mostFolders = 1000

/**
 * The repository that a folder is in, else the folder: what its author may name. A job may work in a part of it.
 */
export function repositoryAround(folder: string): string {
  for (let one = folder; ; one = dirname(one)) {
    if (existsSync(join(one, '.git'))) return one
    if (dirname(one) === one) return folder
  }
}

/**
 * A folder outside that a kustomization leads to, itself or through its bases. kustomize holds files to the folder of the
 * kustomization that names them, and takes bases and components from anywhere on the machine (kubernetes-sigs/kustomize,
 * api/internal/loader/fileloader.go).
 *
 * @param top that all of it has to be in; a kustomization that the user named elsewhere is not looked at
 * @returns what is wrong, to be put after the name of the kustomization's folder
 */
export function baseFault(folder: string, top: string): string | null {
  if (!isBelow(folder, top)) return null
  // kustomize goes on from where a link leads.
  const first = realpathSync(folder)
  const home = realpathSync(top)
  if (!isBelow(first, home)) return null
  const seen = new Set([first])
  const waiting = [first]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const named = namedOrFault(one, home)
    // takeRenderedFolders reads the first one too, and reports what is wrong with it.
    if (typeof named === 'string')
      return one === first ? null : ` leads to ${relative(first, one)}, whose kustomization ${named}`
    for (const base of named.filter((path) => !seen.has(path))) {
      const problem = outsideFault(base, home)
      if (problem !== null) return ` leads to ${relative(first, base)}, which ${problem}`
      seen.add(base)
      waiting.push(realpathSync(base))
    }
    if (seen.size > mostFolders) return ` has more than ${mostFolders} bases, and is not rendered`
  }
  return null
}

function namedOrFault(folder: string, top: string): string[] | string {
  try {
    return foldersNamedIn(folder, top)
  } catch (error) {
    return messageOf(error)
  }
}

/** Whatever the field is called: bases, resources, components, generators, and those of versions to come. */
function foldersNamedIn(folder: string, top: string): string[] {
  const file = kustomizationNames.map((name) => join(folder, name)).find((path) => existsSync(path))
  if (file === undefined) return []
  const value = parseYamlText(readInputFile(file, top), { repeatedKeys: 'last' }).documents[0]?.value
  return listed(value).flatMap((text) => {
    const path = resolve(folder, text)
    return isFolder(path) ? [path] : []
  })
}

/** Texts of all lists; a merged mapping (`<<`) has lists too. */
function listed(value: unknown, depth = 0): string[] {
  if (!isMapping(value) || depth > 2) return []
  return Object.values(value).flatMap((one) =>
    Array.isArray(one) ? one.filter((entry) => typeof entry === 'string') : listed(one, depth + 1),
  )
}

const outsideFault = (path: string, top: string): string | null =>
  isBelow(path, top) ? whyUnreadable(() => pathWithin(path, top)) : `is outside ${top}`
