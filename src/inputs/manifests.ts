import { basename, dirname, relative, resolve } from 'node:path'
import { inputPath, manifestLimit, readInputFile } from '../adapters/input-file.ts'
import { UnreadableFile } from '../adapters/read-file.ts'
import { InputError, messageOf } from '../errors.ts'
import { generatedKind, isRgd, type Kind, resourcesOf } from '../model/kro/rgd.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { repositoryAround } from './kustomize-bases.ts'
import { kustomizationNames, manifestFiles } from './manifest-files.ts'
import { readManifests } from './manifest-text.ts'
import { notForCluster, readerOf } from './not-for-cluster.ts'
import { type RenderedFolder, takeRenderedFolders } from './rendered-folders.ts'
import { isFile } from './values.ts'

/** An object of the user's, and the file it comes from (relative to the workspace). */
export interface UserObject {
  object: KubeObject
  file: string
  /** Line of the file at which the object begins, from 1. */
  line: number
}

/** What the paths and globs of the input `manifests` name. */
export interface UserManifests {
  objects: UserObject[]
  /** Kustomizations and charts: their objects come when they are rendered. */
  folders: RenderedFolder[]
  /** What is worth knowing and is not a fault, one sentence each. */
  warnings: string[]
}

/** Names of files in one sentence; the rest is counted. */
const namesShown = 10

/**
 * Reads the user's manifests: every YAML and JSON file that the paths and globs name. Folders with a kustomization or a
 * Helm chart are found, and rendered later.
 *
 * @param entries paths and globs; that of a chart may be followed by ` values=FILE`, any number of times
 * @param top that kustomizations may take bases from
 * @throws InputError for a pattern that matches nothing, for a file that may not or cannot be read, for what is not a manifest
 */
export async function readUserManifests(
  entries: readonly string[],
  workspace: string,
  top = repositoryAround(workspace),
): Promise<UserManifests> {
  const reading = new Reading(workspace, top)
  for (const entry of entries) await reading.read(entry)
  if (reading.faults.length > 0) throw new InputError(reading.faults)
  const { objects, folders, warnings } = reading
  if (entries.length > 0 && objects.length === 0 && folders.length === 0)
    warnings.push(`manifests: there is nothing to apply: ${entries.join(', ')} has no object in it`)
  return { objects, folders, warnings }
}

/** Path or glob of an entry of `manifests`, and the files of values behind it. */
export function partsOf(entry: string, workspace: string): { pattern: string; valuesFiles: string[] } {
  const [named = '', ...valuesFiles] = entry.split(/(?<!\s)\s+values=/)
  // The file of a kustomization or a chart stands for its folder.
  const inFolder = ['Chart.yaml', ...kustomizationNames].includes(basename(named))
  return { pattern: inFolder && isFile(resolve(workspace, named)) ? dirname(named) : named, valuesFiles }
}

class Reading {
  readonly objects: UserObject[] = []
  readonly folders: RenderedFolder[] = []
  readonly warnings: string[] = []
  readonly faults: string[] = []
  private readonly workspace: string
  private readonly top: string
  private readonly seen = new Set<string>()

  constructor(workspace: string, top: string) {
    this.workspace = workspace
    this.top = top
  }

  async read(entry: string): Promise<void> {
    const { pattern, valuesFiles } = partsOf(entry, this.workspace)
    const matched = await manifestFiles(pattern, this.workspace)
    this.faults.push(...matched.faults.map((fault) => `manifests: ${fault}`))
    const { folders, rest, faults } = takeRenderedFolders(matched.files, this.workspace, this.top)
    this.faults.push(...faults.map((fault) => `manifests: ${fault}`))
    const values = valuesFiles.flatMap((file) => this.valuesFile(file) ?? [])
    if (valuesFiles.length > 0 && !folders.some(({ by }) => by === 'helm') && matched.faults.length === 0)
      this.faults.push(
        `manifests: ${JSON.stringify(entry)} has values, and ${JSON.stringify(pattern)} is not a Helm chart (it has no Chart.yaml)`,
      )
    for (const folder of folders)
      if (this.isNew(folder.folder)) this.folders.push(folder.by === 'helm' ? { ...folder, values } : folder)
    const left: { name: string; why: string }[] = []
    for (const file of rest) this.readFile(file, pattern, matched.isFolder, left)
    this.tellLeftOut(pattern, left)
  }

  private valuesFile(file: string): string | null {
    const path = resolve(this.workspace, file)
    try {
      readInputFile(path, this.workspace)
      return path
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      const problem = error.missing ? 'the file was not found' : messageOf(error)
      this.faults.push(`manifests: values=${file}: ${problem}`)
      return null
    }
  }

  private isNew(path: string): boolean {
    const real = inputPath(path, this.workspace)
    if (this.seen.has(real)) return false
    this.seen.add(real)
    return true
  }

  private readFile(
    file: string,
    pattern: string,
    isFolder: boolean,
    left: { name: string; why: string }[],
  ): void {
    const name = relative(this.workspace, file)
    try {
      if (!this.isNew(file)) return
      const text = readInputFile(file, this.workspace, manifestLimit)
      const why = isFolder ? notForCluster(text) : null
      if (why !== null) {
        left.push({ name, why })
        return
      }
      const reader = isFolder ? null : readerOf(text)
      if (reader !== null) {
        this.faults.push(`manifests: ${name} is a file for ${reader}, and not an object for a cluster`)
        return
      }
      const { objects, warnings } = readManifests(text, name)
      this.objects.push(...objects.map((object) => ({ ...object, file: name })))
      this.warnings.push(...warnings.map((one) => `manifests: ${name}, line ${one.line}: ${one.text}`))
    } catch (error) {
      this.faults.push(
        error instanceof UnreadableFile
          ? `manifests: ${JSON.stringify(pattern)} names ${name}, which ${messageOf(error)}`
          : `manifests: ${messageOf(error)}`,
      )
    }
  }

  /** Of a folder not every file was chosen. */
  private tellLeftOut(pattern: string, left: readonly { name: string; why: string }[]): void {
    if (left.length === 0) return
    const shown = left.slice(0, namesShown).map(({ name, why }) => `${name} ${why}`)
    const rest = left.length - shown.length
    this.warnings.push(
      `manifests: ${left.length} file(s) of the folder ${pattern} are not manifests, and are left out: ${shown.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`,
    )
  }
}

/** The user's manifests in the order of need: each wave needs what the ones before it made. */
export interface Waves {
  /** Namespaces, CRDs, roles, everything that kro is not concerned with, in that order. */
  ground: UserObject[]
  /** RGDs, in waves of their own: those first whose kinds others use. */
  rgds: UserObject[][]
  /** Objects of the kinds that the RGDs make. */
  instances: UserObject[]
}

const groundOrder = [
  'Namespace',
  'CustomResourceDefinition',
  'StorageClass',
  'PriorityClass',
  'PersistentVolume',
  'ServiceAccount',
  'ClusterRole',
  'Role',
  'ClusterRoleBinding',
  'RoleBinding',
  'ConfigMap',
  'Secret',
  'Service',
  'PersistentVolumeClaim',
]

/** Pure: sorts objects into waves; within a wave their order in the files holds. */
export function inWaves(objects: readonly UserObject[]): Waves {
  const rgds = objects.filter(({ object }) => isRgd(object))
  const kinds = new Set(rgds.map(({ object }) => keyOf(generatedKind(object))))
  const instances = objects.filter(
    ({ object }) => !isRgd(object) && (kinds.has(keyOf(object)) || isKroGroup(object)),
  )
  const rank = ({ object }: UserObject): number =>
    ((groundOrder.indexOf(object.kind) + groundOrder.length) % groundOrder.length) +
    (groundOrder.includes(object.kind) ? 0 : groundOrder.length)
  const ground = objects.filter((entry) => !rgds.includes(entry) && !instances.includes(entry))
  return { ground: [...ground].sort((a, b) => rank(a) - rank(b)), rgds: byNeed(rgds), instances }
}

/** An instance of an RGD that was applied elsewhere (by an earlier step, by the chart of the user's platform). */
const isKroGroup = (object: KubeObject): boolean => object.apiVersion.startsWith('kro.run/')

const keyOf = (object: Kind | null): string => (object ? `${object.apiVersion} ${object.kind}` : '')

/** RGDs that use the kinds of others come after them; a circle is left in its order, and kro will say what it thinks of it. */
function byNeed(rgds: readonly UserObject[]): UserObject[][] {
  const waves: UserObject[][] = []
  let rest = [...rgds]
  while (rest.length > 0) {
    const missing = new Set(rest.map(({ object }) => keyOf(generatedKind(object))))
    const ready = rest.filter(
      ({ object }) =>
        !usedKinds(object).some((kind) => missing.has(kind) && kind !== keyOf(generatedKind(object))),
    )
    const next = ready.length > 0 ? ready : rest
    waves.push(next)
    rest = rest.filter((entry) => !next.includes(entry))
  }
  return waves
}

/** Kinds of the resources that an RGD makes or refers to. */
const usedKinds = (rgd: KubeObject): string[] =>
  resourcesOf(rgd).flatMap(({ made, read }) => [made, read].filter((kind) => kind !== null).map(keyOf))
