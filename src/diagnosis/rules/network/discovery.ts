import type { Evidence } from '../../../evidence/evidence.ts'
import { escapePattern } from '../../../model/escape-pattern.ts'
import { kroLabels } from '../../../model/kro/labels.ts'
import { condition } from '../../../model/kubernetes/conditions.ts'
import { endpointSliceResource, slicesOf } from '../../../model/kubernetes/endpoint-slices.ts'
import { list, strings, text } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, inNode, run } from '../../fix.ts'
import { isLogOf } from '../../reading/container-logs.ts'
import { controllerLogs } from '../../reading/controller.ts'
import { belongsToInstance, unsettledInstances } from '../../reading/kro-objects.ts'
import { namesIn, nodeOfPod } from '../../reading/names.ts'
import { podsThatMatter } from '../../reading/pods.ts'
import { hits, quoteAt } from '../../reading/quotes.ts'
import { jobFailed } from '../../reading/steps.ts'
import { dnsPods } from '../../reading/system.ts'

/** Names and Services that lead nowhere although DNS and kube-proxy work. */
export const discoveryRules: readonly Rule[] = [
  defineRule({
    id: 'network/dns-upstream',
    component: 'dns',
    description: 'CoreDNS gets no answer from the resolver outside the cluster.',
    find: (evidence) => upstream(evidence),
  }),
  defineRule({
    id: 'network/service-without-pods',
    component: 'objects',
    description: 'A Service of an instance selects none of its pods.',
    find: (evidence) =>
      jobFailed(evidence) || unsettledInstances(evidence).length > 0
        ? evidence.objects('services').flatMap((service) => withoutPods(evidence, service))
        : [],
  }),
]

/** A name that CoreDNS asked its upstream for, and what came of it (plugin/errors of CoreDNS). */
const unanswered =
  /plugin\/errors: \d+ (?<name>\S{1,253}?)\.? [A-Z]{1,10}: (?<why>(?:read|write|dial) \S{1,20} [\d.:[\]a-f]{1,80}->(?<resolver>\S{1,80}): (?:i\/o timeout|connection refused|.{0,300}(?:no route to host|network is unreachable)))/

/** A program that looked that name up, in the words of Go, glibc, musl and curl. */
const notResolved = (name: string): RegExp =>
  new RegExp(
    `(?:lookup |resolve host:? |resolve |getaddrinfo \\w+ |name or service not known.{0,300})['"]?${escapePattern(name)}\\b`,
    'i',
  )

/**
 * CoreDNS says so on every machine without internet, and nothing needs it. It matters where a pod that this
 * job answers for is not well and says that it looked for the same name.
 */
function upstream(evidence: Evidence): Match[] {
  const logs = evidence.logs.filter(
    ({ namespace, pod }) => namespace === 'kube-system' && /^coredns/.test(pod),
  )
  const asked = hits(
    evidence,
    logs.map(({ file }) => file),
    unanswered,
    200,
  )
  const byName = new Map(asked.map((hit) => [hit.groups.name ?? '', hit]))
  const files = troubledLogs(evidence)
  const missed = [...byName].flatMap(([name, hit]) => {
    const [said] = hits(evidence, files, notResolved(name), 1)
    return said === undefined ? [] : [{ name, hit, said }]
  })
  const [first] = missed
  if (first === undefined) return []
  const names = missed.map(({ name }) => name)
  return [
    {
      title: `${names.slice(0, 3).join(', ')} cannot be resolved in the cluster: CoreDNS gets no answer from ${first.hit.groups.resolver}`,
      detail:
        'Names of the cluster resolve; for all others CoreDNS asks the resolver of its node, which is that of Docker or of the host. ' +
        `There: ${first.hit.groups.why}`,
      object: 'Deployment/kube-system/coredns',
      evidence: missed.slice(0, 3).flatMap(({ hit, said }) => [hit.quote, said.quote]),
      fix: [
        ...inNode(nodeOfDns(evidence), `getent hosts ${first.name}`, 'cat /etc/resolv.conf'),
        advice(
          'Give Docker a resolver that it reaches: `"dns": ["…"]` in /etc/docker/daemon.json; behind a VPN or firewall that of the company.',
        ),
        advice('Or let the job do without names from outside.'),
      ],
    },
  ]
}

/** The node whose resolver CoreDNS asks. */
const nodeOfDns = (evidence: Evidence): string | null => {
  const pod = dnsPods(evidence)[0]
  return pod === undefined ? namesIn(evidence).node : nodeOfPod(evidence, pod)
}

function troubledLogs(evidence: Evidence): string[] {
  const unwell = podsThatMatter(evidence)
    .map(({ pod }) => pod)
    .filter((pod) => condition(pod, 'Ready')?.status !== 'True')
  const theirs = evidence.logs.filter((log) => unwell.some((pod) => isLogOf(log, pod)))
  return [
    ...new Set([...theirs.map(({ file }) => file), ...(unwell.length > 0 ? controllerLogs(evidence) : [])]),
  ]
}

function withoutPods(evidence: Evidence, service: KubeObject): Match[] {
  const selector = Object.entries(strings(service, 'spec', 'selector'))
  if (selector.length === 0 || !belongsToInstance(evidence, service)) return []
  if (!evidence.listed('pods') || !evidence.listed(endpointSliceResource)) return []
  const { name, namespace } = service.metadata
  const own = evidence
    .objects('pods')
    .filter((pod) => pod.metadata.namespace === namespace && belongsToInstance(evidence, pod))
  const selected = (pod: KubeObject): boolean =>
    selector.every(([label, value]) => pod.metadata.labels?.[label] === value)
  const others = evidence.objects('pods').filter((pod) => pod.metadata.namespace === namespace)
  const served = slicesOf(evidence.objects(endpointSliceResource), { namespace, name }).some(
    (slice) => list(slice, 'endpoints').length > 0,
  )
  // Without pods of the instance there is nothing that it could have selected: scaled to zero, or not made yet.
  const [pod] = own
  if (pod === undefined || served || others.some(selected)) return []
  const wanted = selector.map(([label, value]) => `${label}=${value}`).join(',')
  const [label = ''] = selector.find(([key, value]) => pod.metadata.labels?.[key] !== value) ?? []
  return [
    {
      title: `Service ${namespace}/${name} selects none of the pods beside it: ${wanted}`,
      detail: `No pod of ${namespace} has these labels; pod ${pod.metadata.name} has ${label}=${pod.metadata.labels?.[label] ?? '(nothing)'}. Connections to the Service are refused.`,
      object: nameOf(service),
      // An instance that waits is explained by it; a job that failed elsewhere is perhaps.
      severity: unsettledInstances(evidence).some(({ object }) => isOf(service, object))
        ? 'error'
        : 'warning',
      evidence: [
        quoteAt(evidence, 'services', service, 'spec', 'selector', selector[0]?.[0] ?? ''),
        quoteAt(evidence, 'pods', pod, 'metadata', 'labels', label),
      ],
      fix: [
        run(
          `kubectl get service ${name} -n ${namespace} -o jsonpath='{.spec.selector}'; kubectl get pods -n ${namespace} --show-labels`,
        ),
        advice('Write the same labels into the Service and the pod template of the RGD.'),
      ],
    },
  ]
}

/** By the labels that kro puts on what it makes. */
const isOf = ({ metadata: { labels } }: KubeObject, instance: KubeObject): boolean =>
  labels?.[kroLabels.instanceId] === instance.metadata.uid ||
  (labels?.[kroLabels.instanceName] === instance.metadata.name &&
    labels?.[kroLabels.instanceNamespace] === text(instance, 'metadata', 'namespace'))
