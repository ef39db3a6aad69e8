import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolderBelow, writeFileAtomically, writePiecesAtomically } from '../adapters/write-file.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { byteBudgetOf } from './byte-budget.ts'
import type { Redaction } from './redaction.ts'

/** What collect writes, and so removes first: the steps and the run's record belong to the job. */
const collected = [
  'api',
  'logs',
  'rbac',
  'network',
  'nodes',
  'host',
  'source',
  'events.txt',
  'collection.json',
]

/** Part of the budget for one list: a crowd of neighbours must not take the room of logs. */
const listShare = 0.25

/** A rest of the budget that is smaller than this is not worth a file. */
const smallestPiece = 2048

/**
 * `evidence/` of a report folder while it is filled: every text is redacted before it is written, every byte counts
 * against the budget, and what did not fit is noted. Files appear whole (written beside, then renamed), so that a
 * job that is killed leaves only readable ones.
 */
export class EvidenceFolder {
  /** What was cut, one sentence each. */
  readonly truncated: string[] = []
  files = 0
  bytes = 0
  private readonly report: string
  private readonly root: string
  private readonly redaction: Redaction
  private readonly limit: number
  private readonly kroNamespace: string
  private closed = false

  /**
   * @param report the report folder; what an earlier collection left in its `evidence/` is removed
   * @param limitBytes for all of `evidence/`, with what the steps have written already
   * @param kroNamespace what is of it tells most
   */
  constructor(report: string, redaction: Redaction, limitBytes: number, kroNamespace: string) {
    this.report = report
    this.root = join(report, 'evidence')
    this.redaction = redaction
    this.limit = limitBytes
    this.kroNamespace = kroNamespace
    makeFolderBelow(report, 'evidence')
    for (const name of collected) rmSync(join(this.root, name), { recursive: true, force: true })
    this.countExisting(this.root)
  }

  /**
   * A text, from its end where it is too long: what failed stands at the end of logs.
   *
   * @param file within `evidence/`, with `/`
   * @param limitBytes of this file alone
   */
  writeText(file: string, text: string, limitBytes = Number.MAX_SAFE_INTEGER): void {
    const masked = this.redaction.text(text)
    const room = this.room(file, limitBytes)
    const size = Buffer.byteLength(masked)
    if (size <= room) {
      this.put(file, masked)
      return
    }
    if (room < smallestPiece) {
      this.cut(`${file} was left out: no room for its ${size} bytes`)
      return
    }
    const end = Buffer.from(masked)
      .subarray(size - room)
      .toString('utf8')
    const kept = end.slice(end.indexOf('\n') + 1)
    this.cut(`${file}: the last ${Buffer.byteLength(kept)} of ${size} bytes`)
    this.put(file, kept)
  }

  /** A record as JSON; never cut, since half a record is none. */
  writeJson(file: string, value: unknown): void {
    const text = `${JSON.stringify(this.redaction.object(value), null, 2)}\n`
    const size = Buffer.byteLength(text)
    if (size > this.room(file)) this.cut(`${file} was left out: no room for its ${size} bytes`)
    else this.put(file, text)
  }

  /**
   * A List of objects, in their order; where they do not all fit, the first ones.
   *
   * @param missing how many there are beyond these, as far as that is known. A List that is not whole says so, as the
   * API server does (`metadata.remainingItemCount`): what is not in it may still be there.
   */
  writeObjects(file: string, objects: readonly KubeObject[], missing = 0): void {
    if (this.closed) return
    const room = this.room(file, this.limit * listShare) - 200
    let size = 0
    let written = 0
    const bytes = writePiecesAtomically(this.pathOf(file), (write) => {
      write('{\n  "apiVersion": "v1",\n  "kind": "List",\n  "items": [')
      for (const object of objects) {
        // Within two arrays it comes out as far to the right as it is to stand.
        const text = JSON.stringify([[this.redaction.object(object)]], null, 2).slice(6, -6)
        size += Buffer.byteLength(text) + 2
        if (size > room) break
        write(`${written === 0 ? '\n' : ',\n'}${text}`)
        written += 1
      }
      const remaining = objects.length - written + missing
      const metadata = remaining === 0 ? '' : `,\n  "metadata": { "remainingItemCount": ${remaining} }`
      write(`${written === 0 ? ']' : '\n  ]'}${metadata}\n}\n`)
      return written > 0 || remaining === 0
    })
    if (written < objects.length) this.cut(`${file}: ${written} of ${objects.length + missing} objects`)
    if (bytes === null) return
    this.files += 1
    this.bytes += bytes
  }

  /** Notes that something was cut elsewhere. */
  cut(sentence: string): void {
    const said = this.redaction.text(sentence)
    if (!this.closed && !this.truncated.includes(said)) this.truncated.push(said)
  }

  /** Nothing more is written: a collector that is late must not change what was already counted. */
  close(): void {
    this.closed = true
  }

  private room(file: string, limitBytes = Number.MAX_SAFE_INTEGER): number {
    return Math.max(0, Math.min(limitBytes, this.limit * byteBudgetOf(file, this.kroNamespace) - this.bytes))
  }

  private put(file: string, text: string): void {
    if (this.closed) return
    const path = this.pathOf(file)
    writeFileAtomically(path, text)
    this.files += 1
    this.bytes += Buffer.byteLength(text)
  }

  private pathOf(file: string): string {
    const names = file.split('/').map(safeName)
    return join(makeFolderBelow(this.report, 'evidence', ...names.slice(0, -1)), names.at(-1) ?? '-')
  }

  private countExisting(folder: string): void {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) this.countExisting(path)
      else if (entry.isFile()) {
        this.files += 1
        this.bytes += statSync(path).size
      }
    }
  }
}

/** Names of objects become names of files, also in an artifact that is unpacked on Windows. */
function safeName(name: string): string {
  const safe = name.replaceAll(/[^\w.@-]/g, '-')
  return safe === '' || safe === '.' || safe === '..' ? '-' : safe.slice(0, 200)
}
