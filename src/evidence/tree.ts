import { type Dir, type Dirent, lstatSync, opendirSync } from 'node:fs'
import { join } from 'node:path'
import { kindOf, unfinishedSuffix } from '../adapters/write-file.ts'
import { messageOf } from '../errors.ts'

/** Ours has five levels (`logs/<namespace>/<pod>/<container>.log`). */
const deepest = 16
/** Bounds memory and time; ours has some hundred files. */
export const mostEntries = 50_000
/** The regular files of an evidence folder. */
export interface FileTree {
  /** `evidence/…` → bytes; in the order of the names. */
  sizes: ReadonlyMap<string, number>
  /** What is there and is not among them, in the order of the names. */
  leftOut: readonly LeftOut[]
  /** There are more files than were listed. */
  isCut: boolean
}

/** A file or folder that was not read. */
export interface LeftOut {
  /** `evidence`, `evidence/…` */
  name: string
  /** Continues a sentence that begins with the name: `was not read: it is a symbolic link`. */
  why: string
}

/**
 * Lists `evidence/` of a report folder. No link is followed, so that nothing outside the report folder is read: an
 * artifact, when it is unpacked, may make links to anything. The report folder itself may be reached through a link.
 */
export function filesOfEvidence(reportFolder: string): FileTree {
  const walk = new Walk(reportFolder)
  walk.enter('evidence')
  return walk.result()
}

class Walk {
  private readonly root: string
  private readonly files: [string, number][] = []
  private readonly leftOut: LeftOut[] = []
  private entries = 0

  constructor(root: string) {
    this.root = root
  }

  enter(top: string): void {
    const stats = lstatSync(join(this.root, top), { throwIfNoEntry: false })
    if (stats === undefined) return
    if (!stats.isDirectory()) {
      this.leave(top, `was not read: it is ${kindOf(stats)}, not a folder`)
      return
    }
    const waiting = [{ name: top, depth: 1 }]
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      for (const entry of this.entriesOf(folder.name)) {
        const name = `${folder.name}/${entry.name}`
        if (!entry.isDirectory()) this.take(name, entry)
        else if (folder.depth < deepest) waiting.push({ name, depth: folder.depth + 1 })
        else this.leave(name, `was not read: folders deeper than ${deepest} levels are left out`)
      }
    }
  }

  result(): FileTree {
    return {
      sizes: new Map(this.files.sort(([a], [b]) => (a < b ? -1 : 1))),
      leftOut: this.leftOut.sort((a, b) => (a.name < b.name ? -1 : 1)),
      isCut: this.entries > mostEntries,
    }
  }

  private take(name: string, entry: Dirent): void {
    if (entry.name.endsWith(unfinishedSuffix)) return
    const stats = lstatSync(join(this.root, name), { throwIfNoEntry: false })
    if (stats?.isFile()) this.files.push([name, stats.size])
    else if (stats !== undefined) this.leave(name, `was not read: it is ${kindOf(stats)}`)
  }

  /** One after the other: a folder may have more entries than fit into memory. */
  private *entriesOf(name: string): Generator<Dirent> {
    let folder: Dir
    try {
      folder = opendirSync(join(this.root, name))
    } catch (error) {
      this.leave(name, `could not be read: ${messageOf(error)}`)
      return
    }
    try {
      for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
        this.entries += 1
        if (this.entries > mostEntries) return
        yield entry
      }
    } finally {
      folder.closeSync()
    }
  }

  private leave(name: string, why: string): void {
    this.leftOut.push({ name, why })
  }
}
