import { nameOf } from '../../../model/kubernetes/object.ts'
import { containersOf } from '../../../model/kubernetes/pods.ts'
import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { advice, inNode, run } from '../../fix.ts'
import { warningsAbout } from '../../reading/events.ts'
import { failed, failedWith } from '../../reading/failures.ts'
import { nodeOfPod } from '../../reading/names.ts'
import { podsThatMatter } from '../../reading/pods.ts'
import { failedStepLog } from '../../reading/text-sources.ts'

/** Traffic of pods being set up, and of the machine itself to the outside. */
export const trafficRules: readonly Rule[] = [
  defineRule({
    id: 'network/sandbox-failed',
    component: 'pod-network',
    description: 'A pod has no network: its sandbox could not be created.',
    find: (evidence) =>
      podsThatMatter(evidence)
        .filter(({ pod }) =>
          containersOf(pod).every(({ running, terminated }) => !running && terminated === null),
        )
        .flatMap(({ pod, severity }) =>
          warningsAbout(evidence, pod)
            .filter(
              ({ reason, message }) =>
                reason === 'FailedCreatePodSandBox' && /network|cni|plugin/i.test(message),
            )
            .slice(0, 1)
            .map(({ message, quote }) => ({
              title: `Pod ${pod.metadata.namespace}/${pod.metadata.name} has no network: its sandbox could not be created`,
              detail: message,
              object: nameOf(pod),
              severity,
              evidence: [quote],
              fix: [
                run('kubectl get pods -n kube-system -o wide   # kindnet, or the CNI that was installed'),
                ...inNode(nodeOfPod(evidence, pod), 'ls /etc/cni/net.d /opt/cni/bin'),
              ],
            })),
        ),
  }),
  defineRule({
    id: 'network/proxy-in-the-way',
    component: 'egress',
    supersedes: ['network/go-modules', 'network/go-toolchain'],
    description: 'Requests go through an HTTP proxy that does not answer them.',
    patterns: [
      [failedStepLog(), /proxyconnect tcp: (?<why>.+)/],
      // net/http, curl and git, of a proxy that answers and refuses.
      [failedStepLog(), /(?<why>Proxy Authentication Required)/i],
      [
        failedStepLog(),
        /(?:CONNECT tunnel failed, response|Received HTTP code) (?<why>[345]\d\d(?: from proxy after CONNECT)?)/,
      ],
    ],
    title: 'Requests go through an HTTP proxy that does not answer them: {why}',
    detail: 'HTTP_PROXY or HTTPS_PROXY is set. Addresses of the cluster must not go through it.',
    fix: [
      run('export NO_PROXY=127.0.0.1,localhost,10.96.0.0/12,10.244.0.0/16,172.18.0.0/16,.svc,.cluster.local'),
      advice('Set it for the Docker daemon too: its containers inherit it from ~/.docker/config.json.'),
    ],
  }),
  defineRule({
    id: 'network/unknown-authority',
    component: 'egress',
    supersedes: ['network/go-modules', 'network/go-toolchain'],
    description:
      'A certificate on the way to the outside is signed by an authority that this machine does not know.',
    patterns: [
      [
        failedStepLog(),
        // crypto/x509, with the address that net/http puts before it. Of webhooks and API servers other rules tell.
        /(?<=\b(?:Get|Head|Post|Put) "?)(?<!webhook.{0,300})https?:\/\/(?!127\.|localhost|10\.|172\.|192\.168\.|\[)(?<host>[\w.-]{1,253})[^\s"]{0,1000}"?: .{0,200}?x509: (?<why>certificate signed by unknown authority|certificate (?:has expired|is valid for)[^\n]{0,200})/,
      ],
      [
        failedStepLog(),
        // git and curl, by OpenSSL and GnuTLS.
        /unable to access 'https:\/\/(?<host>[\w.-]{1,253})[^']{0,500}': (?<why>(?:server certificate verification failed|SSL certificate problem)[^\n]{0,200})/,
      ],
      [failedStepLog(), /curl: \(60\) (?<why>SSL certificate problem: [^\n]{1,200})/],
      // Node, for our own downloads.
      failedWith(
        'download-failed',
        'status',
        /(?<why>unable to get (?:local )?issuer certificate|self[- ]signed certificate(?: in certificate chain)?|unable to verify the first certificate)/,
      ),
    ],
    title: 'The certificate of {host|a server} is not trusted here: {why}',
    detail:
      "A proxy that inspects traffic signs with its company's own authority, which this machine (or the container of this job) does not know; else the clock is wrong, or another server answers there.",
    fix: [
      run(
        'sudo cp company-ca.crt /usr/local/share/ca-certificates/ && sudo update-ca-certificates   # the authority of the proxy, as a PEM file',
      ),
      advice(
        'Node takes it by NODE_EXTRA_CA_CERTS=/path/to/company-ca.crt; Go, git and curl by SSL_CERT_FILE.',
      ),
      advice(
        'Docker and the nodes pull for themselves: restart Docker after it, and mount the file into the nodes (extraMounts in `kind-config`).',
      ),
    ],
  }),
  defineRule({
    id: 'network/web-page',
    component: 'egress',
    supersedes: ['network/go-modules', 'network/go-toolchain'],
    description: 'A download brings a web page instead of the file.',
    patterns: [
      failed('checksum-mismatch', { answer: 'web page' }),
      [failedStepLog(), /(?<why>unexpected media type text\/html)/],
      // encoding/json: of Docker with the status, of registries and module proxies without.
      [
        failedStepLog(),
        /(?<why>(?:error parsing HTTP \d{3} response body: )?invalid character '<' looking for beginning of value)/,
      ],
      [failedStepLog(), /yaml: .{0,300}(?<why><!DOCTYPE html|<html)/i],
    ],
    title: 'A download brings a web page instead of the file ({why|HTML})',
    detail:
      'A captive portal, a login, a filter or a wrong mirror answers every request with a page. The file may well be there.',
    fix: [
      run('curl -sSi https://registry.k8s.io/v2/ | head -20   # who answers?'),
      advice('Correct `download-mirror` or `registry-mirrors`, or let the proxy or filter pass the host.'),
    ],
  }),
  defineRule({
    id: 'network/go-toolchain',
    component: 'egress',
    description: "Go cannot fetch the toolchain that kro's go.mod asks for.",
    patterns: [[failedStepLog(), /go: download (?<toolchain>go[\w.]+) for \S+: toolchain not available/]],
    title: 'Go cannot fetch {toolchain}, which go.mod asks for',
    detail: 'Toolchains come from the module proxy; GOPROXY=off or a firewall blocks them.',
    fix: [advice('actions/setup-go with `go-version-file: go.mod`'), run('go env GOPROXY GOFLAGS GOSUMDB')],
  }),
  defineRule({
    id: 'network/go-modules',
    component: 'egress',
    description: "Go cannot fetch the modules of kro's source.",
    patterns: [
      [
        failedStepLog('kro.', 'tools.'),
        /(?<![\w.@!+-]|[\w.@!+-]\/|publishing ko:\/\/)(?<module>[\w.-]+(?:\/[\w.@!+-]+)+): (?:Get|reading) "?https?:\/\/\S{1,1000} (?<why>(?:dial|lookup|proxyconnect|read).+)/,
      ],
      [
        failedStepLog('kro.', 'tools.'),
        /Get "(?<module>https?:\/\/[^\s"]{1,500}\/@v\/[^\s"]{1,300})": (?<why>.+)/,
      ],
      [failedStepLog('kro.', 'tools.'), /(?<!\S)(?<module>\S+): module lookup disabled by GOPROXY=off/],
    ],
    title: 'Go cannot fetch {module}: {why|GOPROXY is off}',
    detail: 'The module proxy could not be reached, or denied the request.',
    fix: [
      run('go env GOPROXY; curl -sSI $(go env GOPROXY | cut -d, -f1)'),
      advice('Cache modules: actions/setup-go does so with go.sum.'),
    ],
  }),
]
