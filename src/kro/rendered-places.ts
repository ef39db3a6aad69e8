import { join } from 'node:path'
import { manifestLimit, readInputFile } from '../adapters/input-file.ts'
import type { UserObject } from '../inputs/manifests.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'

/** The line of an object in the file that it was made from: names may have been changed, and templates are not YAML. */
export function located(object: KubeObject, file: string, workspace: string): UserObject {
  return { object, file, line: lineIn(object, join(workspace, file), workspace) }
}

function lineIn({ kind, metadata }: KubeObject, path: string, workspace: string): number {
  let source: string[]
  try {
    source = readInputFile(path, workspace, manifestLimit).split('\n')
  } catch {
    // A template within an archive, or a file that a generator read.
    return 1
  }
  const ofKind = source.flatMap((line, at) => (line.trim() === `kind: ${kind}` ? [at] : []))
  const [only = 0] = ofKind
  if (ofKind.length < 2) return beginOf(source, only)
  // A prefix or a suffix may have been added: the longest name in it is the nearest.
  const named = ofKind
    .map((at) => ({ at, length: nameBelow(source, at, metadata.name) }))
    .reduce((best, one) => (one.length > best.length ? one : best), { at: only, length: 0 })
  return beginOf(source, named.at)
}

/** Characters of the name that stands below `kind`, where it is in a name; 0 where it is not. */
function nameBelow(source: readonly string[], at: number, name: string): number {
  for (const line of source.slice(at, at + 20)) {
    const found = /(?:^|[\s{,])name: {0,3}["']?([\w.-]{1,253})/.exec(line)?.[1]
    if (found !== undefined) return name.includes(found) ? found.length : 0
  }
  return 0
}

/** Where the document begins that a line is in. @returns from 1 */
function beginOf(source: readonly string[], at: number): number {
  for (let line = at; line > 0; line--) if ((source[line - 1] ?? '').startsWith('---')) return line + 1
  const first = source.findIndex(
    (line) => line.trim() !== '' && !line.startsWith('#') && !line.startsWith('---'),
  )
  return at === 0 ? 1 : Math.min(at, Math.max(0, first)) + 1
}
