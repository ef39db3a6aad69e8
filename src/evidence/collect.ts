import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf } from '../errors.ts'
import type { Clock } from '../outside/clock.ts'
import type { Kube } from '../outside/kube.ts'
import type { Log } from '../outside/log.ts'
import type { Run } from '../outside/process.ts'
import { Api } from './collectors/api.ts'
import { boundedKube } from './collectors/bounded-kube.ts'
import { Collecting } from './collectors/collecting.ts'
import { Deadline, within } from './collectors/deadline.ts'
import { collectHost } from './collectors/host.ts'
import { collectLogs } from './collectors/logs.ts'
import { collectNetwork } from './collectors/network.ts'
import { collectNode } from './collectors/node.ts'
import { collectNodeLogs } from './collectors/node-logs.ts'
import { collectAccess } from './collectors/rbac.ts'
import { EvidenceFolder } from './folder.ts'
import type { CollectionRecord, RunRecord } from './records.ts'
import type { Redaction } from './redaction.ts'

/** Seconds of the budget that are kept for the record itself and for what runs over its own limit. */
const reserveSeconds = 1

export interface CollectOptions {
  /** The report folder. */
  folder: string
  run: RunRecord
  kube: Kube | null
  /** Why there is no `kube`. */
  noKube: string | null
  /** Containers that are nodes of the cluster; none where it does not run in Docker. */
  nodes: readonly string[]
  /** Further namespaces to look at. */
  namespaces: readonly string[]
  budgets: { seconds: number; bytes: number }
  processes: Run
  clock: Clock
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
  const collecting = new Collecting({ ...options, folder, deadline })
  await within(deadline.left() + reserveSeconds / 2, collectAll(collecting, options), undefined)
  collecting.giveUp()
  const record: CollectionRecord = {
    collectedAt: began.date.toISOString(),
    files: folder.files + 1,
    bytes: folder.bytes,
    seconds: Math.round((clock.seconds() - began.seconds) * 1000) / 1000,
    truncated: [...folder.truncated].sort(),
    failed: collecting.shortfalls.sentences(),
    redacted: redaction.counts(),
  }
  folder.writeJson('collection.json', record)
  folder.close()
  return redaction.object(record)
}

async function collectAll(collecting: Collecting, options: CollectOptions): Promise<void> {
  const written = (file: string): boolean => existsSync(join(options.folder, 'evidence', file))
  await Promise.all([
    collectCluster(collecting, options, written),
    ...collecting.nodes.map((node) =>
      collecting.attempt(`node ${node}`, () => collectNode(collecting, node)),
    ),
    collectHost(collecting),
  ])
}

/** What the API server knows, and what needs that knowledge; where it does not answer, what the nodes know. */
async function collectCluster(
  collecting: Collecting,
  { kube, noKube }: CollectOptions,
  written: (file: string) => boolean,
): Promise<void> {
  const bounded = kube === null ? null : boundedKube(kube, collecting.deadline)
  const api = bounded === null ? null : new Api(collecting, bounded)
  const silent =
    api === null ? (noKube ?? 'there is no kubeconfig') : await api.greet().then(() => null, messageOf)
  const nodeLogs = (): Promise<unknown> =>
    Promise.all(
      collecting.nodes.map((node) =>
        collecting.attempt(`logs on ${node}`, () => collectNodeLogs(collecting, node, written)),
      ),
    )
  const network = (known: Api | null): Promise<void> =>
    collecting.nodes.length === 0
      ? Promise.resolve()
      : collecting.attempt('network/controller.json', () => collectNetwork(collecting, known))
  if (kube === null || api === null || bounded === null || silent !== null) {
    collecting.shortfalls.add('everything of the API server', silent ?? 'there is none')
    await Promise.all([nodeLogs(), network(null)])
    return
  }
  await Promise.all([
    api.collect(),
    collecting.attempt('logs', async () => {
      if (await collectLogs(collecting, api, kube)) await nodeLogs()
    }),
    collecting.attempt('rbac/access.json', () => collectAccess(collecting, api, bounded)),
    network(api),
  ])
}
