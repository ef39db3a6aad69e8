import type { Evidence } from '../../../evidence/evidence.ts'
import { quoteOf } from '../../../evidence/quote.ts'
import { list, text } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { type Container, containersOf } from '../../../model/kubernetes/pods.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { logsOfPod } from '../../reading/container-logs.ts'
import { kroNamespace } from '../../reading/controller.ts'
import { warningsAbout } from '../../reading/events.ts'
import { belongsToManifests } from '../../reading/kro-objects.ts'
import { podsThatMatter } from '../../reading/pods.ts'
import { linesOf, quoteContainer, quoteSaying } from '../../reading/quotes.ts'
import { isStarting, jobFailed } from '../../reading/steps.ts'

/** Containers that end, as the kubelet saw it. */
export const containerRules: readonly Rule[] = [
  defineRule({
    id: 'crash/out-of-memory',
    component: 'program',
    description: 'A container needed more memory than its limit.',
    find: (evidence) =>
      downContainers(evidence)
        .filter(({ container: { terminated, last } }) => (terminated ?? last)?.reason === 'OOMKilled')
        .map(({ pod, container, severity }) => ({
          title: `${container.title} was killed: it needs more memory than its limit${limitOf(pod, container.name)}`,
          ...(pod.metadata.namespace === kroNamespace(evidence)
            ? {
                detail:
                  'kro keeps all CRDs of the cluster in memory: about 2 GB with 200 large ones; its chart sets a limit of 1Gi.',
                fix: [advice('Raise the limit, in `values`: deployment.resources.limits.memory=4Gi.')],
              }
            : {
                detail: 'The kernel killed it when it reached the limit.',
                fix: [advice('Raise resources.limits.memory of that container in its pod template.')],
              }),
          object: nameOf(pod),
          part: container.name,
          severity,
          evidence: [quoteContainer(evidence, pod, container, ...endingOf(container), 'reason')],
        })),
  }),
  defineRule({
    id: 'crash/executable-missing',
    component: 'program',
    description: 'The program that a container starts is not in its image.',
    find: (evidence) =>
      downContainers(evidence).flatMap(({ pod, container, severity }) => {
        const told =
          /(?:exec: "(?<path>[^"]{1,300})"|exec (?<file>\S{1,300})): .{0,300}(?<why>no such file or directory|not found|permission denied)/.exec(
            [container.waiting?.message, container.terminated?.message, container.last?.message].join('\n'),
          )
        if (told === null) return []
        const { path, file, why } = told.groups ?? {}
        const isThere = why === 'permission denied'
        return [
          {
            title: `${container.title} cannot start ${path ?? file}: ${isThere ? 'its user is not allowed to execute it' : 'it is not in its image'}`,
            detail: isThere
              ? 'The file is not executable (chmod +x), or it is a folder.'
              : 'The command is overridden, the image is another one, or the program needs libraries that the base image does not have (CGO).',
            object: nameOf(pod),
            part: container.name,
            severity,
            evidence: [quoteSaying(evidence, pod, container, told[0])],
            fix: [
              advice('Remove `command` from the container, or use the image that the chart names.'),
              ...(isThere ? [] : [advice('Build it with CGO_ENABLED=0 for a base image without libc.')]),
            ],
          },
        ]
      }),
  }),
  defineRule({
    id: 'crash/probe-fails',
    component: 'container',
    supersedes: ['crash/exits'],
    description: 'The kubelet restarts a container because its liveness probe fails.',
    find: (evidence) =>
      podsThatMatter(evidence)
        // A job that failed while it waited for its own object did not wait for longer.
        .filter(
          ({ pod }) =>
            !isStarting(evidence, pod) || (jobFailed(evidence) && belongsToManifests(evidence, pod)),
        )
        .flatMap(({ pod, severity }) => {
          const down = containersOf(pod).find(
            ({ ready, waiting }) => !ready && waiting?.reason !== 'ContainerCreating',
          )
          return down === undefined ? [] : [{ pod, severity, down }]
        })
        .flatMap(({ pod, severity, down }) =>
          warningsAbout(evidence, pod)
            .filter(({ reason }) => reason === 'Unhealthy')
            .slice(0, 1)
            .map(({ message, quote }) => ({
              title: `Pod ${pod.metadata.namespace}/${pod.metadata.name} fails its probe`,
              detail: message,
              object: nameOf(pod),
              severity,
              evidence: [quote, quoteContainer(evidence, pod, down, 'ready')],
              fix: [
                pod.metadata.namespace === kroNamespace(evidence)
                  ? advice(
                      'Compare the port of the probe with config.healthProbeBindAddress (8079 before kro v0.9.4, whatever the address says).',
                    )
                  : run(
                      `kubectl describe pod ${pod.metadata.name} -n ${pod.metadata.namespace}   # port and path of the probe: does the program listen there?`,
                    ),
              ],
            })),
        ),
  }),
  defineRule({
    id: 'crash/exits',
    component: 'container',
    description: 'A container exits again and again.',
    find: (evidence) =>
      downContainers(evidence)
        .filter(
          ({ container }) =>
            container.waiting?.reason === 'CrashLoopBackOff' || (container.terminated?.exitCode ?? 0) !== 0,
        )
        .map(({ pod, container, severity }) => exits(evidence, pod, container, severity)),
  }),
]

/** How it ended: now, or before it was started again. */
const endingOf = ({ terminated }: Container): readonly string[] => [
  terminated === null ? 'lastState' : 'state',
  'terminated',
]

/** Containers that are down now, or are up only between two crashes. */
function downContainers(
  evidence: Evidence,
): { pod: KubeObject; container: Container; severity: NonNullable<Match['severity']> }[] {
  return podsThatMatter(evidence).flatMap(({ pod, severity }) =>
    containersOf(pod)
      .filter(({ ready, waiting, terminated }) => !ready && (waiting !== null || terminated !== null))
      .map((container) => ({ pod, container, severity })),
  )
}

function exits(
  evidence: Evidence,
  pod: KubeObject,
  container: Container,
  severity: NonNullable<Match['severity']>,
): Match {
  const end = container.terminated ?? container.last
  const log = logsOfPod(evidence, pod).find((one) => one.container === container.name)
  const lines = log === undefined ? [] : linesOf(evidence.text(log.file) ?? '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return {
    title: `${container.title} ${howItEnds(container, end?.exitCode)}`,
    detail: exitCodes[end?.exitCode ?? -1] ?? 'The last lines of its log say why.',
    object: nameOf(pod),
    part: container.name,
    severity,
    evidence: [
      ...(container.waiting === null
        ? []
        : [quoteContainer(evidence, pod, container, 'state', 'waiting', 'reason')]),
      ...(end === null ? [] : [quoteContainer(evidence, pod, container, ...endingOf(container), 'exitCode')]),
      ...(log === undefined || last === -1
        ? []
        : [quoteOf(log.file, evidence.firstLine(log.file) + last, lines[last] ?? '')]),
    ],
    fix: [
      run(
        `kubectl logs ${pod.metadata.name} -n ${pod.metadata.namespace} -c ${container.name}${previous(container)}`,
      ),
    ],
  }
}

/** The containers of a Job's pod, or of one without a controller, may not be started again: then the current log is the one to read. */
const previous = ({ restarts }: Container): string => (restarts === 0 ? '' : ' --previous')

function howItEnds({ restarts }: Container, exitCode: number | undefined): string {
  const code = exitCode ?? '?'
  if (restarts === 0) return `ended with exit code ${code}`
  return `keeps exiting with code ${code} (${restarts} ${restarts === 1 ? 'restart' : 'restarts'} so far)`
}

const exitCodes: Readonly<Record<number, string>> = {
  1: 'The program gave up by itself: the last lines of its log say why.',
  2: 'Go programs end so on a panic and on a flag that they do not know.',
  137: 'It was killed: by the kubelet (liveness probe), or by the kernel of the host for lack of memory.',
  139: 'It accessed memory that is not its own.',
  143: 'It was asked to end (SIGTERM).',
}

/** ` of 7Mi`, as the pod's template says it. */
function limitOf(pod: KubeObject, container: string): string {
  const spec = ['initContainers', 'containers']
    .flatMap((kind) => list(pod, 'spec', kind))
    .find((one) => text(one, 'name') === container)
  const limit = text(spec, 'resources', 'limits', 'memory')
  return limit === null ? '' : ` of ${limit}`
}
