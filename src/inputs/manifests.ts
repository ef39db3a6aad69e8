import { relative } from 'node:path'
import { inputPath, manifestLimit, readInputFile } from '../adapters/input-file.ts'
import { UnreadableFile } from '../adapters/read-file.ts'
import { InputError, messageOf } from '../errors.ts'
import { generatedKind, isRgd, type Kind, resourcesOf } from '../model/kro/rgd.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { manifestFiles } from './manifest-files.ts'
import { locateManifests } from './manifest-text.ts'

/** An object of the user's, and the file it comes from (relative to the workspace). */
export interface UserObject {
  object: KubeObject
  file: string
  /** Line of the file at which the object begins, from 1. */
  line: number
}

/**
 * Reads the user's manifests: every YAML and JSON file that the paths and globs name.
 *
 * @throws InputError for a pattern that matches nothing, for a file that may not or cannot be read, for what is not a manifest
 */
export async function readUserManifests(
  patterns: readonly string[],
  workspace: string,
): Promise<UserObject[]> {
  const found: UserObject[] = []
  const faults: string[] = []
  const seen = new Set<string>()
  for (const pattern of patterns) {
    const matched = await manifestFiles(pattern, workspace)
    faults.push(...matched.faults.map((fault) => `manifests: ${fault}`))
    for (const file of matched.files) {
      const name = relative(workspace, file)
      try {
        const real = inputPath(file, workspace)
        if (seen.has(real)) continue
        seen.add(real)
        const text = readInputFile(file, workspace, manifestLimit)
        found.push(...locateManifests(text, name).map((object) => ({ ...object, file: name })))
      } catch (error) {
        const problem = messageOf(error)
        faults.push(
          error instanceof UnreadableFile
            ? `manifests: ${JSON.stringify(pattern)} names ${name}, which ${problem}`
            : `manifests: ${problem}`,
        )
      }
    }
  }
  if (faults.length > 0) throw new InputError(faults)
  return found
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
  'ServiceAccount',
  'ClusterRole',
  'Role',
  'ClusterRoleBinding',
  'RoleBinding',
  'ConfigMap',
  'Secret',
  'Service',
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
