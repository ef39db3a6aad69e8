import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { type Cidr, parseCidr, rangesOverlap } from '../../../model/cidr.ts'
import { text } from '../../../model/kubernetes/fields.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, type Fix, run } from '../../fix.ts'
import { failedConnectivityChecks, probed } from '../../reading/connectivity.ts'
import { failuresOfStep, wordsInStep } from '../../reading/failures.ts'
import { isSilence, missingEvidenceOf } from '../../reading/missing-evidence.ts'
import { hits, quoteAt } from '../../reading/quotes.ts'
import { failedSteps } from '../../reading/steps.ts'

const networkFile = 'evidence/host/docker-network-kind.json'
const routesFile = 'evidence/host/routes.txt'
/** Service range of KinD unless its config says otherwise. */
const services = '10.96.0.0/12'

/** Address ranges that are in use twice. */
export const subnetRules: readonly Rule[] = [
  defineRule({
    id: 'network/subnet-clash',
    component: 'control-plane',
    supersedes: ['host/api-server-down', 'host/cluster-gone'],
    description:
      'The network of the nodes overlaps with another one: a VPN, or the pods and Services of the cluster.',
    find: (evidence) => (isUnreachable(evidence) ? clashes(evidence) : []),
  }),
]

/** A range that is in use twice does no harm as long as packets find their way. */
const isUnreachable = (evidence: Evidence): boolean =>
  missingEvidenceOf(evidence).some(isSilence) ||
  failedConnectivityChecks(evidence, probed.api).length > 0 ||
  failedSteps(evidence).some(
    (step) =>
      failuresOfStep(evidence, step).some(({ code }) => code === 'api-timeout') ||
      wordsInStep(evidence, step).some((words) => /i\/o timeout|no route to host|timed out/.test(words)),
  )

interface Use {
  range: Cidr
  whose: string
  quote: Quote
}

function clashes(evidence: Evidence): Match[] {
  const [own] = hits(evidence, [networkFile], /"Subnet": "(?<range>[\d.]+\/\d+)"/, 1)
  const range = parseCidr(own?.groups.range ?? '')
  if (own === undefined || range === null) return []
  return [...routesElsewhere(evidence, range), ...insideOfCluster(evidence)]
    .filter((use) => rangesOverlap(range, use.range))
    .slice(0, 1)
    .map((use) => ({
      title: `The network of the nodes, ${range.text}, overlaps with ${use.whose}, ${use.range.text}`,
      detail:
        'A packet for one of them goes where the more exact route leads: to nodes, pods or Services of the cluster, or away from them.',
      object: 'Network/kind',
      evidence: [own.quote, use.quote],
      fix: [
        run(
          'docker network rm kind; docker network create --subnet 192.168.128.0/20 kind   # with all clusters deleted: a range that is free',
        ),
        advice(
          'Or choose others for pods and Services in the kind config: networking.podSubnet, networking.serviceSubnet.',
        ),
        ...routeTo(evidence),
      ],
    }))
}

/** The way that packets to a node take, by its address. */
const routeTo = (evidence: Evidence): Fix[] =>
  hits(evidence, [networkFile], /"IPv4Address": "(?<address>[\d.]+)\//, 1).map(({ groups }) =>
    run(`ip route get ${groups.address}   # which way packets to the node go`),
  )

/**
 * Routes of the host that take precedence over the one of Docker's bridge: at least as specific, through another interface, and
 * with a node's address in their range.
 */
const routesElsewhere = (evidence: Evidence, own: Cidr): Use[] => {
  const nodes = hits(evidence, [networkFile], /"IPv4Address": "(?<address>[\d.]+)\//, 50).flatMap(
    ({ groups }) => parseCidr(groups.address ?? '') ?? [],
  )
  return hits(
    evidence,
    [routesFile],
    /^(?<range>[\d.]+(?:\/\d+)?) .*\bdev (?!br-|docker|veth)(?<device>\S+)/,
    500,
  ).flatMap(({ quote, groups }) => {
    const range = parseCidr(groups.range ?? '')
    const wins =
      range !== null &&
      range.prefixLength >= own.prefixLength &&
      nodes.some((node) => rangesOverlap(node, range))
    return wins ? [{ range, whose: `a route through ${groups.device}`, quote }] : []
  })
}

const insideOfCluster = (evidence: Evidence): Use[] => [
  ...evidence.objects('nodes').flatMap((node) => {
    const range = parseCidr(text(node, 'spec', 'podCIDR') ?? '')
    return range === null
      ? []
      : [
          {
            range,
            whose: `the pods of node ${node.metadata.name}`,
            quote: quoteAt(evidence, 'nodes', node, 'spec', 'podCIDR'),
          },
        ]
  }),
  ...evidence
    .objects('services')
    .filter(({ metadata }) => metadata.namespace === 'default' && metadata.name === 'kubernetes')
    .flatMap((service) => {
      const range = parseCidr(text(service, 'spec', 'clusterIP') ?? '')
      const whole = parseCidr(services)
      const inDefault = range !== null && whole !== null && rangesOverlap(range, whole)
      return inDefault
        ? [
            {
              range: whole,
              whose: 'the Services of the cluster',
              quote: quoteAt(evidence, 'services', service, 'spec', 'clusterIP'),
            },
          ]
        : []
    }),
]
