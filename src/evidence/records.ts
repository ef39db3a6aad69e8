import type { Access } from '../model/kro/access.ts'
import type { GrantedRule } from '../model/kubernetes/rbac.ts'

/**
 * What the files of an evidence folder hold. Paths in evidence are relative to the report folder, with `/`, and
 * begin with `evidence/`.
 *
 *     evidence/
 *       run.json                 RunRecord: what was asked for, in which versions
 *       steps.json               StepRecord[]: in the order in which they began
 *       steps/<step>.log         commands of the step, their output and exit codes
 *       api/<resource>[.<group>].json   a List of objects, as the API server sent it, redacted (pods.json,
 *                                deployments.apps.json, resourcegraphdefinitions.kro.run.json, …)
 *       api/version.json  api/readyz.txt
 *       events.txt               events of all collected namespaces, oldest first, one a line, for people
 *       logs/<namespace>/<pod>/<container>.log  and  <container>.previous.log
 *       logs/pods.json           LogOwnerRecord[]: which pod of that name wrote each of these logs
 *       rbac/access.json         AccessRecord
 *       network/controller.json  NetworkRecord
 *       nodes/<node>/…           kubelet.log, containerd.log, journal.log, resolv.conf, … as text; images.json
 *                                ({ images: NodeImage[] }, model/kubernetes/node-images.ts)
 *       host/…                   docker-info.json, docker-ps.txt, inspect-<node>.json, console-<node>.log, disk.txt,
 *                                kernel.txt (inotify, memory, cgroup, limits), dmesg.txt, tools/<tool>.txt, …
 *       source/…                 ko.yaml, go.mod, Makefile, helm/values.yaml of kro's checkout
 *       stand-ins.json           StandInsRecord
 *       tests.json               TestsRecord
 *       coverage.json            CoverageRecord
 *       collection.json          CollectionRecord
 */

export type Outcome = 'ok' | 'failed' | 'skipped'

/** A `Failure` as it was written, by this or another version: `code`, and fields that go with it. */
export type FailureRecord = Readonly<Record<string, string>>

export interface StepRecord {
  /** Dotted and stable, also the name of its log: `tools.install`, `cluster.create`, `kro.image`, `gate.base`. */
  step: string
  /** What it does, for people. */
  title: string
  /** Seconds since the run began. */
  start: number
  seconds: number
  outcome: Outcome
  /** The error as `explain` tells it, or why it was skipped. For people: who decides by it reads `failures`. */
  message: string | null
  /** The same as data, outermost first (`Failure` in errors.ts); evidence of earlier versions has none. */
  failures?: FailureRecord[]
  /** `evidence/steps/<step>.log`, or null where nothing was run. */
  log: string | null
}

/** What the run was asked to do and with what; no secret values. */
export interface RunRecord {
  schemaVersion: 1
  /** ISO time at which the run began. */
  began: string
  cluster: 'kind' | 'existing' | 'none'
  clusterName: string
  install: 'source' | 'release' | 'make' | 'none'
  namespace: string
  rbacMode: 'unrestricted' | 'aggregation' | null
  /** Folder of the kro checkout relative to the workspace, or null. */
  source: string | null
  /** The user's manifests: which object stands where in the checkout. */
  manifests?: { object: string; file: string; line: number }[]
  /** The input `manifests` was given, and has no object. */
  nothingApplied?: boolean
  /** kro's version (`v0.9.4`), where known. */
  kroVersion: string | null
  /** What versions.yaml says. */
  versions: Record<string, unknown>
  /** Image that the controller shall run, where known: reference, digest of its config, platform. */
  image: { reference: string; configDigest: string | null; platform: string | null } | null
  /** Values of kro's chart that were set for a short job; production has the chart's own. */
  tuning?: TuningRecord[]
  /** Status of the job when the evidence was taken, as the runner says it; null on the command line. */
  jobStatus: string | null
}

/** One value of kro's chart, as it was set and as the chart has it. */
export interface TuningRecord {
  /** `config.clientQps` */
  name: string
  value: string
  chart: string
}

/** RBAC of the controller's ServiceAccount: what it has, what it needs. */
export interface AccessRecord {
  serviceAccount: { namespace: string; name: string }
  /** Rules that the ServiceAccount really has, each with the binding and role it comes from. */
  rules: GrantedRule[]
  /** Answers of SubjectAccessReviews for what the controller needs. */
  checks: (Access & {
    allowed: boolean
    /** The same in one sentence, which can be quoted; the first evidence that was taken has none. */
    answer?: string
    reason: string | null
  })[]
}

/** What was tried from inside the controller's network namespace. */
export interface NetworkRecord {
  node: string
  pod: string
  probes: {
    kind: 'tcp' | 'dns' | 'http'
    /** `10.96.0.1:443`, `kubernetes.default.svc.cluster.local`, … */
    target: string
    /** What the target is: `API service`, `API endpoint`, `DNS`. */
    what: string
    ok: boolean
    seconds: number
    answer: string
  }[]
}

/** Of the report folder. */
export const logOwnersFile = 'evidence/logs/pods.json'

/** The pod that wrote a log: a StatefulSet gives the name of one that is gone to the next. */
export interface LogOwnerRecord {
  /** `evidence/logs/demo/web-0/web.log` */
  file: string
  /** null where the pod was replaced by another one while its log was read: either may have written it. */
  podUid: string | null
}

/** Of the report folder. */
export const testsFile = 'evidence/tests.json'

/** What chainsaw said of the user's tests. */
export interface TestsRecord {
  schemaVersion: 1
  cases: TestCase[]
}

export interface TestCase {
  name: string
  /** Relative to the workspace. */
  folder: string
  outcome: 'passed' | 'failed' | 'skipped'
  seconds: number
  /** Where it ran; empty where chainsaw does not say. */
  namespace: string
  failures: TestFailure[]
  /** How it ended when it was run a second time, alone; null: it was not. */
  again: 'passed' | 'failed' | null
}

export interface TestFailure {
  step: string
  /** `assert`, `apply`, `script`, …; empty where chainsaw does not say. */
  operation: string
  /** As chainsaw words it, several lines. */
  message: string
}

/** Of the report folder. */
export const coverageFile = 'evidence/coverage.json'

/** What instances reached of the RGDs while the user's tests ran. */
export interface CoverageRecord {
  schemaVersion: 1
  rgds: CoverageOfRgd[]
}

export interface CoverageOfRgd {
  rgd: string
  /** Of its instances. */
  kind: string
  /** How many were seen. */
  instances: number
  resources: Reached
  /** Two branches each. */
  includeWhen: Reached
  readyWhen: Reached
  /** Of the schema of its instances. */
  fields: Reached
  /** A sentence for each that was not reached. */
  missed: string[]
}

export interface Reached {
  reached: number
  all: number
}

/** Of the report folder. */
export const standInsFile = 'evidence/stand-ins.json'

/** Objects whose status, and fields that their controllers or webhooks usually write, setup-kro wrote, because their controller is not in the cluster. */
export interface StandInsRecord {
  schemaVersion: 1
  objects: PretendedStatus[]
  /** Kinds of which nothing was pretended, with the reason. */
  leftAlone: { apiVersion: string; kind: string; why: string }[]
}

export interface PretendedStatus {
  /** `Bucket/default/demo`. */
  object: string
  apiVersion: string
  /** Which stand-in decided on it: `auto`, `entry 2 (Bucket)`. */
  standIn: string
  /**
   * `ready`: the status of an object with which all is well; `failing`: that of one whose controller fails; `none`: it was to get none;
   * `waiting`: its delay is not over; `refused`: the API server did not take it.
   */
  outcome: 'ready' | 'failing' | 'none' | 'waiting' | 'refused'
  /** What was written of the status, as paths: `conditions[0].type`. */
  fields: string[]
  /** What was written beside the status, as paths in the object: `spec.azureName`. */
  defaults?: string[]
  /** What RGDs read of its spec, and neither its template nor a stand-in sets: `spec.volumeName`. */
  unset?: string[]
  /** Of a failure that was written, or of what went wrong. */
  message: string | null
}

/** What could not be collected for one reason. */
export interface MissingRecord {
  /** Resources, files below `evidence/`, `node N`, `logs on N`, or `allOfApiServer`; the first six. */
  things: string[]
  count: number
  failure: FailureRecord
}

/** Names among `things` all that is asked of the API server: the first question was not answered. */
export const allOfApiServer = 'everything of the API server'

export interface CollectionRecord {
  /** ISO time at which it began: what "now" means for leases and events of this evidence. */
  collectedAt: string
  files: number
  bytes: number
  seconds: number
  /** What was cut to keep the budgets, one sentence each. */
  truncated: string[]
  /** What could not be collected, and why, one sentence each. For people: who decides by it reads `missing`. */
  failed: string[]
  /** The same as data, in the same order; evidence of earlier versions has none. */
  missing?: MissingRecord[]
  /** How many values were masked, by kind of secret. */
  redacted: Record<string, number>
}
