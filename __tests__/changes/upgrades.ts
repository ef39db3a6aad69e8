import type { Manifest } from './planted.ts'
import { platform } from './platform.ts'

/** An edit of kro's sources; the text is there exactly once. */
export interface SourceEdit {
  /** Relative to the checkout. */
  file: string
  from: string | RegExp
  to: string
}

/** kro becomes another one, and what has to be said of it. */
export interface Upgrade {
  name: string
  /** What is different in the new kro, in a few words. */
  what: string
  /** kro that is installed first. */
  from: string
  /** A release, or what is edited in the checkout of v0.9.4. */
  to: string | readonly SourceEdit[]
  /** `fixtures`: those of kro's own upgrade tests. */
  manifests: readonly Manifest[] | 'fixtures'
  /** Manifests of before; null: the same. */
  baseline: readonly Manifest[] | null
  expected: {
    outcome: 'healthy' | 'failed'
    /** The rule that is named as the cause; null: none is. */
    cause: string | null
    /** Facts as upgrade-facts.ts writes them, sorted; null: the run ends before anything is compared. */
    facts: readonly string[] | null
    /** Facts that depend on the moment of the comparison, and are not compared. */
    varying?: RegExp
  }
}

const healthy = { outcome: 'healthy', cause: null } as const

/** A checkout of v0.9.4 in which something is wrong. */
const regression = (
  name: string,
  what: string,
  edit: SourceEdit,
  expected: Upgrade['expected'],
): Upgrade => ({ name, what, from: 'v0.9.4', to: [edit], manifests: platform(), baseline: null, expected })

const objects = [
  'ConfigMap a-config',
  'ConfigMap a-x',
  'ConfigMap a-y',
  'ConfigMap b-config',
  'ConfigMap b-x',
  'ConfigMap b-y',
  'Deployment a-web',
  'Deployment b-web',
  'Secret a-key',
  'Secret b-key',
]

const each = (fact: string, of: readonly string[] = objects): string[] => of.map((one) => `${one} ${fact}`)

const instanceController = 'pkg/controller/instance'

export const upgrades: readonly Upgrade[] = [
  {
    name: 'upgrade-release',
    what: 'kro v0.9.0 becomes v0.9.4',
    ...{ from: 'v0.9.0', to: 'v0.9.4', manifests: platform(), baseline: null },
    expected: { ...healthy, facts: [] },
  },
  {
    name: 'upgrade-checkout',
    what: 'kro v0.9.4 becomes a checkout of it',
    ...{ from: 'v0.9.4', to: [], manifests: platform(), baseline: null },
    expected: { ...healthy, facts: [] },
  },
  {
    name: 'upgrade-and-change',
    what: 'a checkout, and a value in a template',
    ...{ from: 'v0.9.0', to: [], manifests: platform('v2'), baseline: platform() },
    expected: {
      ...healthy,
      facts: each('changed (/data/version)', ['ConfigMap a-config', 'ConfigMap b-config']),
    },
  },
  {
    name: 'upgrade-fixtures',
    what: "RGDs of kro's own upgrade tests",
    ...{ from: 'v0.9.0', to: 'v0.9.4', manifests: 'fixtures', baseline: null },
    expected: { ...healthy, facts: [] },
  },
  regression(
    'regression-field-manager',
    'objects are applied by another field manager',
    {
      file: `${instanceController}/applyset/const.go`,
      from: 'FieldManager = "kro.run/applyset"',
      to: 'FieldManager = "kro.run/apply"',
    },
    { ...healthy, facts: each('changed (/metadata/managedFields)') },
  ),
  regression(
    'regression-node-label',
    'objects have another label for their resource of the RGD',
    {
      file: 'pkg/metadata/labels.go',
      from: 'NodeIDLabel = KROPrefix + "node-id"',
      to: 'NodeIDLabel = KROPrefix + "node"',
    },
    { ...healthy, facts: each('changed (/metadata/labels/kro.run~1node-id)') },
  ),
  regression(
    'regression-owner-label',
    'objects have another label for their instance',
    {
      file: 'pkg/metadata/labels.go',
      from: /InstanceIDLabel( +)= KROPrefix \+ "instance-id"/,
      to: 'InstanceIDLabel$1= KROPrefix + "instance-uid"',
    },
    { ...healthy, facts: each('orphaned (/metadata/labels/kro.run~1instance-id)') },
  ),
  regression(
    'regression-name',
    'objects get other names',
    {
      file: `${instanceController}/resources.go`,
      from: 'desired := desiredList[0]\n',
      to: 'desired := desiredList[0]\n\tdesired.SetName(desired.GetName() + "-v2")\n',
    },
    // The smoke test looks for an object by its name, too.
    {
      outcome: 'failed',
      cause: 'resource/object-not-made',
      facts: each('recreated (/metadata/name)', [
        ...['ConfigMap a-config-v2', 'ConfigMap b-config-v2', 'Deployment a-web-v2', 'Deployment b-web-v2'],
        ...['Secret a-key-v2', 'Secret b-key-v2'],
      ]),
    },
  ),
  regression(
    'regression-prune',
    'objects that are wanted are deleted',
    {
      file: `${instanceController}/applyset/result.go`,
      from: 'uids.Insert(item.Observed.GetUID())',
      to: 'uids.Insert("")',
    },
    // kro makes them again and deletes them again, and says of the instances "cluster mutated".
    {
      outcome: 'failed',
      cause: 'resource/instance-error',
      facts: ['a unsettled', 'b unsettled'],
      varying: / (?:recreated|deleted)$/,
    },
  ),
  regression(
    'regression-status-not-written',
    'the status of instances is not written',
    {
      file: `${instanceController}/status.go`,
      from: 'if statusesMatch(wireStatus, status) {',
      to: 'if statusesMatch(wireStatus, status) || true {',
    },
    { outcome: 'failed', cause: 'change/unserved-after-restart', facts: ['a unserved', 'b unserved'] },
  ),
  regression(
    'regression-status-lost',
    'fields of the status of instances are lost',
    {
      file: `${instanceController}/status.go`,
      from: 'NestedMap(desired[0].Object, "status"); found {',
      to: 'NestedMap(desired[0].Object, "status"); found && len(status) == 0 {',
    },
    {
      outcome: 'failed',
      cause: 'change/instance-broken',
      facts: ['a lacks /status/config', 'b lacks /status/config'],
    },
  ),
  regression(
    'regression-rights',
    'the chart gives the controller too few rights',
    {
      file: 'helm/templates/cluster-role.yaml',
      from: 'rules:\n- apiGroups:\n  - "*"\n',
      to: 'rules:\n- apiGroups:\n  - ""\n',
    },
    { outcome: 'failed', cause: 'rbac/role-rule-missing', facts: null },
  ),
  regression(
    'regression-crd-field',
    'a field is gone from the CRD of RGDs',
    {
      file: 'helm/crds/kro.run_resourcegraphdefinitions.yaml',
      from: /^ {20}includeWhen:\n(?: {22}.*\n){1,40}/m,
      to: '',
    },
    {
      outcome: 'failed',
      cause: 'change/kro-crd-narrowed',
      facts: [
        'CRD resourcegraphdefinitions.kro.run lacks spec.resources[].includeWhen',
        'ConfigMap a-extra created',
        'ConfigMap b-extra created',
        'RGD refused',
      ],
    },
  ),
  regression(
    'regression-crash',
    'the controller ends at its start',
    {
      file: 'cmd/controller/main.go',
      from: '\tmetrics.Register(ctrlmetrics.Registry)\n\n\tvar (',
      to: '\tmetrics.Register(ctrlmetrics.Registry)\n\tpanic("planted")\n\n\tvar (',
    },
    { outcome: 'failed', cause: 'crash/panic', facts: null },
  ),
]
