import type { Quote } from '../diagnosis/finding.ts'
import type { KubeObject } from '../outside/kube.ts'
import type { AccessRecord, CollectionRecord, NetworkRecord, RunRecord, StepRecord } from './records.ts'

/** A container's log. */
export interface LogFile {
  namespace: string
  pod: string
  container: string
  previous: boolean
  file: string
}

/**
 * An evidence folder, read. Nothing is asked of a cluster: the same folder gives the same findings on any machine.
 * Everything may be missing, since a collector that fails leaves nothing; then lists are empty and records null.
 */
export interface Evidence {
  run: RunRecord | null
  steps: readonly StepRecord[]
  access: AccessRecord | null
  network: NetworkRecord | null
  collection: CollectionRecord | null
  logs: readonly LogFile[]
  /** All files, sorted: `evidence/…`. */
  files: readonly string[]
  /** Text of a file; null where there is none. */
  text(file: string): string | null
  /** Objects of a resource: `pods`, `deployments.apps`, `resourcegraphdefinitions.kro.run`. */
  objects(resource: string): readonly KubeObject[]
  /** Whether that resource was listed, and as a whole: absent is not the same as empty, nor is cut off. */
  listed(resource: string): boolean
  /** Lines that match, in the order of files and lines, at most `limit` (default 20). */
  grep(pattern: RegExp, files: readonly string[], limit?: number): Quote[]
  /** The line of an object's file where `needle` stands, within that object; its first line if nowhere. */
  quoteObject(resource: string, object: KubeObject, needle: string): Quote
}
