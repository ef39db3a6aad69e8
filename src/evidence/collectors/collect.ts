import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock, Timers } from '../../adapters/clock.ts'
import type { Kube } from '../../adapters/kube.ts'
import type { Log } from '../../adapters/log.ts'
import type { RunCommand } from '../../adapters/process.ts'
import { type Failure, failuresOf, messageOf } from '../../errors.ts'
import { EvidenceFolder } from '../folder.ts'
import {
  allOfApiServer,
  type CollectionRecord,
  type LogOwnerRecord,
  logOwnersFile,
  type RunRecord,
} from '../records.ts'
import type { Redaction } from '../redaction.ts'
import { Api } from './api.ts'
import { boundedKube } from './bounded-kube.ts'
import { CollectorContext } from './context.ts'
import { collectHost } from './host.ts'
import { collectLogs, type MissedLog } from './logs.ts'
import { collectNetwork } from './network.ts'
import { collectNode } from './node.ts'
import { collectNodeLogs } from './node-logs.ts'
import { collectAccess } from './rbac.ts'
import { collectSource } from './source.ts'
import { Deadline, withTimeout } from './time-limit.ts'

/** Seconds of the budget that are kept for the record itself and for what runs over its own limit. */
const reserveSeconds = 1

export interface CollectOptions {
  /** The report folder. */
  folder: string
  run: RunRecord
  kube: Kube | null
  /** Why there is no `kube`. */
  noKube: { why: string; failure: Failure } | null
  /** Containers that are nodes of the cluster; none where it does not run in Docker. */
  nodes: readonly string[]
  /** Further namespaces to look at. */
  namespaces: readonly string[]
  /** What `run.source` is relative to; default: the working directory. */
  workspace?: string
  budgets: { seconds: number; bytes: number }
  processes: RunCommand
  clock: Clock
  /** For the limit of all of it; default: the system's. */
  timers?: Timers
  log: Log
  redaction: Redaction
}

/**
 * Takes evidence of everything that can be reached, all at once: API objects, logs, access, network from the
 * controller's place, nodes, host. Whatever fails, fails alone and says so in the record, which is also
 * `collection.json`. Ends within its time, whatever hangs.
 */
export async function collect(options: CollectOptions): Promise<CollectionRecord> {
  const { clock, budgets, redaction } = options
  const began = { seconds: clock.seconds(), date: clock.date() }
  const folder = new EvidenceFolder(options.folder, redaction, budgets.bytes, options.run.namespace)
  const deadline = new Deadline(clock, Math.max(budgets.seconds * 0.8, budgets.seconds - reserveSeconds))
  const collecting = new CollectorContext({ ...options, folder, deadline })
  const limit = deadline.left() + reserveSeconds / 2
  await withTimeout(limit, collectAll(collecting, options), undefined, options.timers)
  collecting.giveUp()
  if (collecting.logOwners.size > 0)
    folder.writeJson(
      logOwnersFile.replace('evidence/', ''),
      [...collecting.logOwners]
        .map(([file, podUid]): LogOwnerRecord => ({ file: `evidence/${file}`, podUid }))
        .sort((a, b) => (a.file < b.file ? -1 : 1)),
    )
  const record: CollectionRecord = {
    collectedAt: began.date.toISOString(),
    files: folder.files + 1,
    bytes: folder.bytes,
    seconds: Math.round((clock.seconds() - began.seconds) * 1000) / 1000,
    truncated: [...folder.truncated].sort(),
    ...collecting.shortfalls.records(),
    redacted: redaction.counts(),
  }
  folder.writeJson('collection.json', record)
  folder.close()
  return redaction.object(record)
}

async function collectAll(collecting: CollectorContext, options: CollectOptions): Promise<void> {
  const written = (file: string): boolean => existsSync(join(options.folder, 'evidence', file))
  await Promise.all([
    collectCluster(collecting, options, written),
    ...collecting.nodes.map((node) =>
      collecting.attempt(`node ${node}`, () => collectNode(collecting, node)),
    ),
    collectHost(collecting),
    collecting.attempt('source', () => collectSource(collecting, options.workspace ?? process.cwd())),
  ])
}

/** What the API server knows, and what needs that knowledge; where it does not answer, what the nodes know. */
async function collectCluster(
  collecting: CollectorContext,
  { kube, noKube }: CollectOptions,
  written: (file: string) => boolean,
): Promise<void> {
  const bounded = kube === null ? null : boundedKube(kube, collecting.deadline)
  const api = bounded === null ? null : new Api(collecting, bounded)
  const silent =
    api === null
      ? (noKube ?? { why: 'there is no kubeconfig', failure: { code: 'no-kubeconfig' } as const })
      : await api.greet().then(
          () => null,
          (error: unknown) => ({ why: messageOf(error), failure: failuresOf(error)[0] }),
        )
  const network = async (known: Api | null): Promise<void> => {
    if (collecting.nodes.length === 0) return
    await collecting.attempt('network/controller.json', () => collectNetwork(collecting, known))
  }
  if (kube === null || api === null || bounded === null || silent !== null) {
    collecting.shortfalls.add(allOfApiServer, silent?.why ?? 'there is none', silent?.failure)
    await Promise.all([logsOnNodes(collecting, [], written), network(null)])
    return
  }
  await Promise.all([
    api.collect(),
    collecting.attempt('logs', async () => {
      const missed = await collectLogs(collecting, api, kube)
      if (missed === null || missed.length > 0) await logsOnNodes(collecting, missed ?? [], written)
    }),
    collecting.attempt('rbac/access.json', () => collectAccess(collecting, api, bounded)),
    network(api),
  ])
}

/** Reads logs on the nodes; reports those that could not be read there either, and once for each node why it was needed. */
async function logsOnNodes(
  collecting: CollectorContext,
  missed: readonly MissedLog[],
  written: (file: string) => boolean,
): Promise<void> {
  const namespaces = new Set(missed.map(({ namespace }) => namespace))
  await Promise.all(
    collecting.nodes.map((node) =>
      collecting.attempt(`logs on ${node}`, () => collectNodeLogs(collecting, node, namespaces, written)),
    ),
  )
  const found = missed.filter(({ file }) => written(file))
  for (const { file, why, failure } of missed)
    if (!written(file)) collecting.shortfalls.add(file, why, failure)
  for (const [node, { why, failure }] of new Map(found.map((log) => [log.node, log])))
    collecting.shortfalls.add(
      `logs through the API server from ${node} (read on the node instead)`,
      why,
      failure,
    )
}
