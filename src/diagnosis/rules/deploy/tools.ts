import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { failed } from '../../reading/failures.ts'
import { failedStepLog } from '../../reading/text-sources.ts'

const tools = failedStepLog('tools.', 'kro.source', 'kro.chart')

/** Tools that could not be installed. */
export const toolRules: readonly Rule[] = [
  defineRule({
    id: 'deploy/checksum-mismatch',
    component: 'tools',
    supersedes: ['deploy/download-failed', 'deploy/prerequisite-unusable'],
    description: 'A download does not have the digest that was pinned.',
    patterns: [
      failed('checksum-mismatch'),
      [tools, /^(?=.*sha-?256)(?=.*expected)(?=.*(?:got|actual)).*/i],
      [failedStepLog(), /verifying (?:module|go\.mod|\S{1,300}@\S).{0,300}: checksum mismatch/],
      [failedStepLog(), /SECURITY ERROR/],
    ],
    title: '{what|A download} does not have the checksum that is pinned for it, and was not used',
    detail:
      'The file was changed on the way, the mirror serves another build, or the release was published again. The file was never made executable.',
    fix: [
      advice('Compare with the checksum that the project publishes; do not simply replace the pinned one.'),
      advice('Where a mirror serves its own builds, name them in `checksums` (lines of `sha256  name`).'),
    ],
  }),
  defineRule({
    id: 'deploy/download-failed',
    component: 'tools',
    supersedes: ['deploy/prerequisite-unusable'],
    description: 'A tool, chart or source could not be downloaded.',
    patterns: [
      failed('download-failed'),
      [
        tools,
        /(?<url>https?:\/\/\S{1,1000}?)[,;:]? .{0,300}(?:HTTP|status)(?: code)?:? (?<status>[45]\d\d)/i,
      ],
      [tools, /(?:HTTP|status)(?: code)?:? (?<status>[45]\d\d)\b.{0,300}(?<url>https?:\/\/[^\s,;)]+)/i],
      [
        tools,
        /(?<url>https?:\/\/\S{1,1000}?)[,;:]? .{0,300}(?<status>ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|timed out|no answer|socket hang up)/,
      ],
      [
        tools,
        /(?<status>ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|getaddrinfo).{0,300}(?<url>https?:\/\/[^\s,;)]+)?/,
      ],
    ],
    title: 'A download failed: {url|see the proof} ({status})',
    detail:
      'The version does not exist there, the host cannot be reached from this runner, or a proxy blocks it.',
    fix: (_, { url }) => [
      ...(url === undefined
        ? [advice('Check that the version exists, and that the runner reaches the host.')]
        : [run(`curl -fsSLI ${url}   # does it exist there, and is the host reached from here?`)]),
      advice('Air-gapped or rate-limited runners: `download-mirror`.'),
    ],
  }),
  defineRule({
    id: 'deploy/checksum-unknown',
    component: 'tools',
    description: 'No SHA-256 is known for a version of a tool, so it is not downloaded.',
    patterns: [failed('checksum-unknown')],
    title: '{what} is neither pinned nor in `checksums`, so it is not downloaded',
    detail: 'setup-kro runs only files whose SHA-256 it knows beforehand.',
    fix: [
      advice('Add a line `sha256  {file}` to `checksums`, from what the project publishes.'),
      advice('Or leave the version out: the pinned one is used.'),
    ],
  }),
  defineRule({
    id: 'deploy/kubectl-missing',
    component: 'tools',
    description: 'ko finds no kubectl on PATH.',
    patterns: [[failedStepLog(), /kubectl is not available\. kubectl must be installed to use ko apply/]],
    title: 'ko apply needs kubectl, which is not on PATH',
    detail: 'ko hands the resolved manifests to kubectl.',
    fix: [advice('Let setup-kro install it (it puts kubectl on PATH for the steps after it).')],
  }),
  defineRule({
    id: 'deploy/kind-config-invalid',
    component: 'node',
    description: 'kind does not accept the config.',
    patterns: [
      [
        failedStepLog('cluster.'),
        /(?<fault>unknown apiVersion: .+|unknown kind .+|must have at least one control-plane node.*|'[^']*' is not a valid cluster name.*)/,
      ],
      [
        failedStepLog('cluster.'),
        /(?<fault>unable to decode config.*|yaml: unmarshal errors.*|invalid configuration.*)/,
      ],
      [
        failedStepLog('cluster.'),
        // kubeadm, of what kubeadmConfigPatches made of its configuration.
        /^[ \t]*error: (?<fault>json: cannot unmarshal .+)/,
      ],
    ],
    title: 'The kind config is rejected: {fault}',
    detail:
      'What `kind-config` says is not what this kind release understands, or kubeadm of the node image where it patches that.',
    fix: [
      advice('Compare with kind.x-k8s.io/v1alpha4 (https://kind.sigs.k8s.io/docs/user/configuration/).'),
      advice(
        'kubeadmConfigPatches: kind writes kubeadm.k8s.io/v1beta3 or v1beta4, by the version of Kubernetes; a patch that names its apiVersion is for that one only.',
      ),
    ],
  }),
]
