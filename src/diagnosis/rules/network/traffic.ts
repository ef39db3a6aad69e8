import { nameOf } from '../../../model/kubernetes/object.ts'
import { containersOf } from '../../../model/kubernetes/pods.ts'
import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { warningsAbout } from '../../reading/events.ts'
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
                'kubectl get pods -n kube-system -o wide   # kindnet, or the CNI that was installed',
                'docker exec kro-control-plane ls /etc/cni/net.d /opt/cni/bin',
              ],
            })),
        ),
  }),
  defineRule({
    id: 'network/proxy-in-the-way',
    component: 'egress',
    supersedes: ['network/go-modules', 'network/go-toolchain'],
    description: 'Requests go through an HTTP proxy that does not answer them.',
    patterns: [[failedStepLog(), /proxyconnect tcp: (?<why>.+)/]],
    title: 'Requests go through an HTTP proxy that does not answer: {why}',
    detail: 'HTTP_PROXY or HTTPS_PROXY is set. Addresses of the cluster must not go through it.',
    fix: [
      'NO_PROXY=127.0.0.1,localhost,10.96.0.0/12,10.244.0.0/16,172.18.0.0/16,.svc,.cluster.local',
      'Set it for the Docker daemon too: its containers inherit it from ~/.docker/config.json.',
    ],
  }),
  defineRule({
    id: 'network/go-toolchain',
    component: 'egress',
    description: "Go cannot fetch the toolchain that kro's go.mod asks for.",
    patterns: [[failedStepLog(), /go: download (?<toolchain>go[\w.]+) for \S+: toolchain not available/]],
    title: 'Go cannot fetch {toolchain}, which go.mod asks for',
    detail: 'Toolchains come from the module proxy; GOPROXY=off or a firewall blocks them.',
    fix: ['actions/setup-go with `go-version-file: go.mod`', 'go env GOPROXY GOFLAGS GOSUMDB'],
  }),
  defineRule({
    id: 'network/go-modules',
    component: 'egress',
    description: "Go cannot fetch the modules of kro's source.",
    patterns: [
      [
        failedStepLog('kro.', 'tools.'),
        /(?<![\w.@!+-]|[\w.@!+-]\/)(?<module>[\w.-]+(?:\/[\w.@!+-]+)+): (?:Get|reading) "?https?:\/\/\S{1,1000} (?<why>(?:dial|lookup|proxyconnect|read).+)/,
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
      'go env GOPROXY; curl -sSI $(go env GOPROXY | cut -d, -f1)',
      'Cache modules: actions/setup-go does so with go.sum.',
    ],
  }),
]
