import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { failed } from '../../reading/failures.ts'
import { brokenSystemLog, controllerLog, failedStepLog, machineText } from '../../reading/text-sources.ts'

const inotify =
  /Failed to (?:create control group inotify object|allocate manager object): Too many open files|inotify_init\w{0,9}: too many open files|(?:fsnotify|inotify) (?:watcher|instance)\S{0,100}:? .{0,300}too many open files|failed complete: too many open files|inotify_add_watch.{0,300}no space left on device/i

/** ENOSPC of an inotify watch says the same words and has nothing to do with the disk. */
const diskFull =
  /no space left on device(?<!(?:inotify|fsnotify|watcher).{0,1000})(?!.{0,1000}(?:inotify|fsnotify|watcher))/i

/** What the machine has too little of. */
export const limitRules: readonly Rule[] = [
  defineRule({
    id: 'host/inotify-exhausted',
    component: 'machine',
    description:
      'The host has no inotify instances left for systemd, kubelet, containerd or kube-proxy of the node.',
    patterns: [
      [failedStepLog(), inotify],
      [brokenSystemLog(/^/), inotify],
      [machineText(/\.(log|txt)$/), inotify],
    ],
    title: 'The host has no inotify instances left ("too many open files")',
    detail:
      'The limit counts over all containers of the host. systemd then does not boot, or kubelet, containerd and ' +
      'kube-proxy end; kubeadm blames "required cgroups disabled" for it, and kro sees an API server that does not answer.',
    fix: [
      run(
        'sudo sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512   # before the cluster is made',
      ),
      run('kind get clusters   # delete those that no job needs: kind delete cluster --name …'),
    ],
  }),
  defineRule({
    id: 'host/disk-full',
    component: 'machine',
    description: 'The disk of the host is full.',
    patterns: [
      [failedStepLog(), diskFull],
      failed('disk-low'),
      [controllerLog, diskFull],
      [brokenSystemLog(/^/), diskFull],
      [machineText(/\.(log|txt)$/), diskFull],
    ],
    title: 'The disk of the host is full',
    detail:
      'kind switches eviction for a full disk off, so no node ever says DiskPressure: image imports, etcd and builds fail instead.',
    fix: [
      run('docker system prune --all --force --volumes; df -h / /var/lib/docker'),
      advice(
        'Free the runner from toolchains that the job does not use (/usr/share/dotnet, /usr/local/lib/android, /opt/ghc).',
      ),
      advice('Build for the platform of the node only (`--platform`), or use a larger runner.'),
    ],
  }),
  defineRule({
    id: 'host/compile-killed',
    component: 'machine',
    description: 'The compiler was killed, nearly always for lack of memory.',
    patterns: [
      [
        failedStepLog('kro.image', 'kro.make', 'tools.'),
        /(?:^|[\s:/])(?:compile|link|go build|asm)?:? ?signal: killed/,
      ],
    ],
    title: 'The Go compiler was killed while it built kro, for lack of memory',
    detail: 'ko compiles one platform per process at the same time; two platforms need twice the memory.',
    fix: [
      advice('Build one platform: KO_DEFAULTPLATFORMS=linux/amd64'),
      advice('GOFLAGS=-p=1 GOMEMLIMIT=2GiB lowers what the build takes at once.'),
      advice('Use a runner with at least 7 GB of memory.'),
    ],
  }),
  defineRule({
    id: 'host/kubeconfig-locked',
    component: 'machine',
    description: 'The kubeconfig is locked, or may not be written.',
    patterns: [
      [
        failedStepLog(),
        // k8s.io/client-go/tools/clientcmd and kind lock a kubeconfig by a file beside it.
        /(?:failed to lock config file|error|Error): open (?<file>\S{1,1000})\.lock: (?<why>file exists|permission denied)/,
      ],
    ],
    title: 'The kubeconfig {file} cannot be written: {file}.lock: {why}',
    detail:
      'kind and kubectl lock it by that file. One that is left belongs to a process that was killed, or another job writes at the same time; without permission the file or its folder belongs to another user (sudo).',
    fix: (_, { file = '', why }) =>
      why === 'file exists'
        ? [
            run(`rm ${file}.lock   # once no other kind or kubectl is at work`),
            advice('Give each job on a shared machine a kubeconfig of its own: KUBECONFIG, or HOME.'),
          ]
        : [run(`sudo chown -R "$USER" "$(dirname ${file})"`)],
  }),
  defineRule({
    id: 'host/out-of-memory',
    component: 'machine',
    description: 'The kernel of the host killed a process of the cluster for lack of memory.',
    patterns: [
      [machineText(/\.(log|txt)$/), /Out of memory: Killed process \d+ \((?<process>[^)]{1,100})\)/],
    ],
    title: 'The host ran out of memory; the kernel killed {process}',
    detail:
      'This is the memory of the machine, not the limit of a container: etcd, the API server or kubelet go first.',
    fix: [
      advice('Use a larger runner, fewer nodes, or fewer jobs at the same time.'),
      run('free -m; docker stats --no-stream'),
    ],
  }),
]
