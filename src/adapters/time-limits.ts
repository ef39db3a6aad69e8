import type { Command } from './process.ts'

interface TimeLimit {
  /** What runs, for messages: `ko build`. */
  what: string
  /** Seconds, where the input `wait` is not longer than its default. */
  seconds: number
  /** What a person looks at when it was not enough. */
  advice: string
}

/**
 * Commands that may rightly take minutes. Each limit is several times what the slowest machine seen needed, and lets a
 * tool's own limits end it first, since they say more (kubeadm gives kubelet and control plane four minutes each). They
 * are for what hangs, not for what is slow. docs/time-limits.md is held to this table by a test.
 */
export const timeLimits = {
  'kind-create': {
    what: 'kind create cluster',
    seconds: 12 * 60,
    advice:
      'look at what kind printed last and at docker logs of the node, or pull the node image in a step before this one',
  },
  'node-image': {
    what: 'docker pull of the node image',
    seconds: 5 * 60,
    advice:
      'kind pulls it again; see whether the registry is reachable, or let the Docker daemon use a mirror',
  },
  'ko-build': {
    what: 'ko build',
    seconds: 20 * 60,
    advice:
      'look at what ko printed last: the base image, Go modules (GOPROXY) or the compiler; a build cache makes it short',
  },
  make: {
    what: 'make deploy-kind',
    seconds: 30 * 60,
    advice:
      'look at what make printed last; install: source does the same in stages that have limits of their own',
  },
  'go-module': {
    what: "go mod download of kro's source",
    seconds: 5 * 60,
    advice: 'look at GOPROXY and GOSUMDB, and whether they are reachable from this machine',
  },
  'git-fetch': {
    what: "git fetch of kro's source",
    seconds: 5 * 60,
    advice: 'see whether the repository is reachable from this machine (git ls-remote URL)',
  },
  'chart-pull': {
    what: 'helm pull',
    seconds: 2 * 60,
    advice: 'see whether the registry of the chart is reachable; registry-mirrors names another one',
  },
  'chart-render': {
    what: 'helm template',
    seconds: 60,
    advice: 'it needs no network: see whether the machine is overloaded (uptime, free -m)',
  },
  'manifests-render': {
    what: 'rendering a kustomization or a chart',
    seconds: 2 * 60,
    advice: 'a remote resource or chart may not answer: look at what is named in it',
  },
  chainsaw: {
    what: 'chainsaw test',
    seconds: 30 * 60,
    advice: 'look at what chainsaw printed last; its own limits (spec.timeouts) end a case sooner',
  },
  'image-load': {
    what: "loading kro's image into a node",
    seconds: 3 * 60,
    advice: 'see whether the node runs and its disk has room (docker exec NODE df -h)',
  },
} as const satisfies Record<string, TimeLimit>

export type LongCommand = keyof typeof timeLimits

/** Default of the input `wait`, in seconds. */
const usualWaitSeconds = 180

/**
 * The limit of a long command, to be spread into it. A longer `wait` says that the machine is slow, so the limit grows in
 * the same proportion; a shorter one is about gates and changes nothing.
 *
 * @param waitSeconds the input `wait`
 */
export function timeLimit(
  name: LongCommand,
  waitSeconds: number,
): Pick<Command, 'timeoutSeconds'> & { timeoutAdvice: string } {
  const { what, seconds, advice } = timeLimits[name]
  const timeoutSeconds = Math.ceil(seconds * Math.max(1, waitSeconds / usualWaitSeconds))
  const doubled = `${Math.ceil((2 * Math.max(waitSeconds, usualWaitSeconds)) / 60)}m`
  return {
    timeoutSeconds,
    timeoutAdvice: `${what} has ${inWords(timeoutSeconds)}: ${advice}; if the machine is only slow, set the input wait to ${doubled}, which doubles the limit`,
  }
}

/** `20 minutes`, `90 seconds`. */
export function inWords(seconds: number): string {
  const [count, unit] = seconds % 60 === 0 ? [seconds / 60, 'minute'] : [seconds, 'second']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
