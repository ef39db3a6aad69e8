import type { Evidence } from '../../evidence/evidence.ts'
import { defineRule } from '../define-rule.ts'
import type { Match, Rule } from '../finding.ts'
import { advice, type Fix } from '../fix.ts'
import type { PatternRule } from '../pattern-rule.ts'
import { failed } from '../reading/failures.ts'
import { controllerLog, failedStepLog, machineText } from '../reading/text-sources.ts'

/** Versions that do not fit each other: refused before anything was made, or seen in what came of it. */
export const versionRules: readonly Rule[] = [
  incompatible({
    id: 'version/kro-needs-newer-kubernetes',
    component: 'versions',
    description: 'kro v0.9 and later select GraphRevisions by field, which needs Kubernetes 1.31 or later.',
    patterns: [
      [controllerLog, /field label not supported: spec\.snapshot\.name/],
      [failedStepLog(), /unknown field "spec\.versions\[\d+\]\.selectableFields"/],
    ],
    title: 'This kro needs Kubernetes 1.31 or later',
    detail:
      'kro v0.9 lists GraphRevisions with a field selector (CRD selectableFields: off in 1.30, on from 1.31). On an ' +
      'older cluster its pod is Ready and every RGD stays Inactive without a condition that says so.',
    fix: [
      advice('Set `kubernetes-version` to 1.31 or later (1.34 is the pinned one).'),
      advice('Or use kro v0.8.5: `kro-version: v0.8.5`.'),
    ],
  }),
  incompatible({
    id: 'version/cgroup-v1',
    component: 'versions',
    description: 'Kubernetes 1.35 and later do not run on a host with cgroup v1.',
    patterns: [
      [failedStepLog(), /kubelet is configured to not run on a host using cgroup v1/],
      [failedStepLog(), /set the kubelet configuration option 'FailCgroupV1' to 'false'/],
      [machineText(/kubelet|journal/), /kubelet is configured to not run on a host using cgroup v1/],
    ],
    title: 'The host has cgroup v1, on which Kubernetes 1.35 and later do not run',
    detail: 'kubelet ends at once, and kubeadm reports only that it is not healthy.',
    fix: [
      advice('Use a runner with cgroup v2 (stat -fc %T /sys/fs/cgroup says cgroup2fs).'),
      advice('Or `kubernetes-version: "1.34"`.'),
      advice(
        'Or a kubeadmConfigPatches entry in the kind config that sets `failCgroupV1: false` for the KubeletConfiguration.',
      ),
    ],
  }),
  incompatible({
    id: 'version/node-image-needs-newer-kind',
    component: 'versions',
    description: 'This kind release is too old for that node image.',
    patterns: [
      [failedStepLog(), /failed to detect containerd snapshotter/],
      [failedStepLog(), /unknown containerd config version: (?<config>\d+)/],
    ],
    title: 'The node image does not fit this version of kind',
    detail:
      'A kind release knows the containerd configuration of the node images that were built with it and before.',
    fix: [
      advice(
        'Use the node image that belongs to the kind release: leave `node-image` and `kind-version` out, and set `kubernetes-version`.',
      ),
    ],
  }),
  incompatible({
    id: 'version/go-too-old',
    component: 'versions',
    description: 'kro asks for a newer Go than the one that builds it.',
    patterns: [[failedStepLog(), /go\.mod requires go >= (?<needs>[\w.]+) \(running go (?<has>[\w.]+)/]],
    title: 'kro needs Go {needs|newer}, and {has|an older one} builds it',
    detail: 'GOTOOLCHAIN=local (set by setup-go) forbids Go to fetch the version that go.mod asks for.',
    fix: [
      advice('actions/setup-go with `go-version-file: go.mod` before setup-kro.'),
      advice('Or unset GOTOOLCHAIN, so that Go fetches the toolchain of go.mod.'),
    ],
  }),
  incompatible({
    id: 'version/kubectl-skew',
    component: 'versions',
    description: 'kubectl and the API server are more than one minor version apart.',
    patterns: [
      [failedStepLog(), /SchemaError\([^)]{0,300}\): invalid object doesn't have additional properties/],
    ],
    title: 'The version of kubectl is too far from that of the cluster',
    detail: 'kubectl works with API servers one minor version older or newer.',
    fix: [advice('Leave `kubectl-version` out: the one that fits the cluster is then used.')],
  }),
  refusal('version/go-missing', 'kro has to be built from source, and Go is not installed.'),
  refusal('version/rbac-mode-missing', 'The chart of this kro has no such RBAC mode.'),
  refusal(
    'version/rbac-mode-incomplete',
    'The aggregation mode of this kro lacks permissions that it needs itself.',
  ),
  refusal('version/make-target-missing', 'The Makefile of this kro has no target deploy-kind.'),
  refusal('version/make-target-broken', 'make deploy-kind of this kro cannot work.'),
  refusal(
    'version/controller-gen-needs-older-go',
    'make of this kro builds a tool that this Go does not compile.',
  ),
  defineRule({
    id: 'version/chart-and-image-differ',
    component: 'versions',
    description:
      'The Deployment passes flags that this controller does not know: chart and image are of different versions.',
    patterns: [[controllerLog, /flag provided but not defined: (?<flag>\S+)/]],
    title: "kro's controller does not know the flag {flag}: chart and image are of different versions",
    detail:
      'The controller prints its usage and exits with code 2, again and again. The chart is newer than the image (or the other way round).',
    fix: [
      advice('Install chart and image of the same version: `kro-version`, and no `image.tag` in `values`.'),
    ],
    object: 'Deployment/{kroDeployment}',
  }),
  defineRule({
    id: 'version/misfit',
    component: 'versions',
    description: 'The versions that were asked for cannot work together.',
    find: (evidence) => refusals(evidence).flatMap(({ id, match }) => (named.has(id) ? [] : [match])),
  }),
]

const named: ReadonlySet<string> = new Set(versionRules.map(({ id }) => id))

/** A rule that only the check of versions reports, before anything is made. */
function refusal(id: Rule['id'], description: string): Rule {
  return defineRule({
    id,
    component: 'versions',
    description,
    find: (evidence) => refusals(evidence).flatMap((one) => (one.id === id ? [one.match] : [])),
  })
}

/** A rule by text that the check of versions reports by its id as well. */
function incompatible(pattern: PatternRule & { fix: readonly Fix[] }): Rule {
  const byText = defineRule(pattern)
  return {
    ...byText,
    find: (evidence) => {
      const refused = refusals(evidence).filter(({ id }) => id === pattern.id)
      if (refused.length === 0) return byText.find(evidence)
      return refused.map(({ match }) => ({ ...match, fix: [...match.fix, ...pattern.fix] }))
    },
  }
}

/** What the check of the plan (plan/compatibility/check-plan.ts) ended with, and the nearest choice as its fix. */
const refusals = (evidence: Evidence): { id: string; match: Match }[] =>
  failed('incompatible')(evidence).map(({ quote, groups }) => ({
    id: groups.rule ?? '',
    match: {
      title: sentence(groups.reason ?? quote.text),
      detail:
        'Versions, host and plan were compared before anything was installed, and cannot work together.',
      evidence: [quote],
      fix: groups.advice ? [advice(groups.advice)] : [],
    },
  }))

/** A sentence begins with a capital letter, but for the names of programs, which have none. */
const sentence = (text: string): string =>
  /^(?:kro|kind|kubectl|make|helm|ko)\b/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1)
