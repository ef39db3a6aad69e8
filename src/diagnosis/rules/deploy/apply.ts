import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { failedStepLog } from '../../reading/text-sources.ts'

/** kubectl and helm refusing what they were given. */
export const applyRules: readonly Rule[] = [
  defineRule({
    id: 'deploy/namespace-missing',
    component: 'install',
    description: 'Manifests were applied to a namespace that does not exist.',
    // Of the namespace of an object that kro makes, the dimension resource says more.
    patterns: [
      [
        failedStepLog(),
        /(?<!resource reconciliation failed[^\n]{0,500})namespaces "(?<namespace>[^"]+)" not found/,
      ],
    ],
    title: 'The namespace {namespace} does not exist',
    detail: "Neither kro's static manifests nor `helm template` create the namespace.",
    fix: [run('kubectl create namespace {namespace}')],
    object: 'Namespace/{namespace}',
  }),
  defineRule({
    id: 'deploy/namespace-differs',
    component: 'install',
    description: 'A manifest names another namespace than the one it is applied to.',
    patterns: [
      [
        failedStepLog(),
        /the namespace from the provided object "(?<object>[^"]+)" does not match the namespace "(?<asked>[^"]+)"/,
      ],
    ],
    title: 'A manifest names the namespace {object}, but is applied with --namespace={asked}',
    detail: 'kubectl was given --namespace, and the object names another one.',
    fix: [advice('Apply with --namespace={object}, or render the manifests for {asked}.')],
  }),
  defineRule({
    id: 'deploy/release-name-taken',
    component: 'install',
    description: 'A Helm release of that name exists already.',
    patterns: [[failedStepLog(), /cannot re-?use a name that is still in use/]],
    title: 'helm install failed: a release with this name already exists',
    detail: 'helm install refuses a name that is in use, also by a release that failed.',
    fix: [
      advice('Upgrade it instead, with helm upgrade --install.'),
      run('helm list --all --all-namespaces'),
      run('helm uninstall {kroDeployment} -n {kroNamespace}   # where that release is not needed'),
    ],
  }),
  defineRule({
    id: 'deploy/owned-by-another-installer',
    component: 'install',
    description: 'Objects of kro exist that Helm did not create, and Helm does not take them over.',
    patterns: [
      [
        failedStepLog(),
        /(?<!\w)(?<kind>\w+) "(?<name>[^"]{1,300})" in namespace "(?<namespace>[^"]{0,300})" exists and cannot be imported into the current release/,
      ],
    ],
    title: 'Helm cannot install over {kind} {name}: it exists and was not created by Helm',
    detail: 'kro was first installed with `ko apply` or static manifests, and now with Helm.',
    fix: [
      advice('Delete what the other way made (kubectl delete -f …), or stay with it.'),
      advice('Or start with a fresh cluster.'),
    ],
    object: '{kind}/{name}',
  }),
  defineRule({
    id: 'deploy/release-pending',
    component: 'install',
    description: 'An earlier Helm operation was interrupted.',
    patterns: [
      [failedStepLog(), /another operation \(install\/upgrade\/rollback\) is in progress/],
      [failedStepLog(), /has no deployed releases/],
    ],
    title: 'Helm refuses to change the release: an earlier operation on it was interrupted',
    detail: 'The release is marked pending or failed, and Helm does not touch it.',
    fix: [
      run('helm history {kroDeployment} -n {kroNamespace}'),
      run(
        'helm rollback {kroDeployment} -n {kroNamespace}   # or helm uninstall, where it was never installed',
      ),
    ],
  }),
  defineRule({
    id: 'deploy/chart-version-missing',
    component: 'tools',
    supersedes: ['deploy/prerequisite-unusable'],
    description: 'The chart is not in the registry in that version.',
    patterns: [
      [failedStepLog(), /failed to perform "FetchReference" on source: (?<chart>\S+): not found/],
      [
        failedStepLog(),
        /(?<chart>oci:\/\/\S{1,300}|(?<!\S)\S{1,300}\/charts\/kro\S{0,300}?):? (?:not found|.{0,300}manifest unknown)/,
      ],
    ],
    title: 'The chart {chart} does not exist',
    detail:
      'Chart tags have no `v` (0.9.4, not v0.9.4), and appear in the registry some time after the release on GitHub.',
    fix: [advice('Use a version that is published, or `install: source` with the same version.')],
  }),
  defineRule({
    id: 'deploy/immutable-field',
    component: 'install',
    description: 'An object of an earlier installation has a field that cannot be changed.',
    patterns: [
      [
        failedStepLog('kro.'),
        /(?<!\w)(?<kind>\w+) "?(?<name>[\w.-]{1,300})"? is invalid: (?<field>[\w.[\]]{1,300}): Invalid value: .{0,1000}field is immutable/,
      ],
      [failedStepLog('kro.'), /(?<field>spec\.selector): Invalid value: .{0,1000}field is immutable/],
    ],
    title: 'The field {field} of an existing {kind|object} {name|} cannot be changed',
    detail: 'kro was installed before under another release name, so that the selector differs.',
    fix: [run('kubectl delete deployment {kroDeployment} -n {kroNamespace}   # then install again')],
  }),
  defineRule({
    id: 'deploy/kubeconfig-permission',
    component: 'install',
    description: 'The user of the kubeconfig may not install kro.',
    patterns: [
      // What setup-kro itself is refused, with the words of the API server.
      [
        failedStepLog('kro.crds', 'kro.access', 'kro.apply', 'gate.base', 'gate.manifests', 'prerequisites.'),
        /\/apis?\/\S{1,300}: (?<what>\S{1,300}(?: "[^"]{1,300}")?) is forbidden: User "(?<user>[^"]{1,300})" cannot (?<verb>\w+) resource "(?<resource>[^"]+)"/,
      ],
      [
        failedStepLog('kro.', 'gate.'),
        /Error from server \(Forbidden\):.{0,500} (?<what>\S{1,300}) is forbidden: User "(?<user>(?!system:serviceaccount)[^"]{1,300})" cannot (?<verb>\w+) resource "(?<resource>[^"]+)"/,
      ],
    ],
    title: 'The user {user} of the kubeconfig may not {verb} {resource}',
    detail:
      'Installing kro makes CRDs, a ClusterRole and its binding. (Right after its start a KinD API server refuses even ' +
      'its administrator for some seconds; setup-kro waits for that.)',
    fix: [advice('Use a kubeconfig with cluster-admin, or have an administrator install kro.')],
  }),
]
