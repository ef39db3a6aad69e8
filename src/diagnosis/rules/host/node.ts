import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { failedStepLog, machineText } from '../../reading/text-sources.ts'

/** A node that does not come up, by what its console, kubelet and kubeadm say. */
export const nodeRules: readonly Rule[] = [
  defineRule({
    id: 'host/cgroup-nesting',
    component: 'machine',
    description: 'The host does not let the node manage its own cgroups.',
    patterns: [
      [failedStepLog(), /cgroup-root \["?kubelet"?\] doesn't exist/],
      [failedStepLog(), /unable to start container process: error adding pid \d+ to cgroups/],
      [failedStepLog(), /Your kernel does not support cgroup namespaces/],
      [machineText(/kubelet|journal/), /cgroup-root \["?kubelet"?\] doesn't exist/],
    ],
    title: 'The node cannot manage cgroups on this host',
    detail: 'Seen with old kernels, WSL2, and Docker in Docker without a cgroup namespace of its own.',
    fix: [
      advice('Use a host with cgroup v2 and a kernel of 5.8 or later.'),
      advice('Docker in Docker: start it with `--privileged --cgroupns=host`.'),
    ],
  }),
  defineRule({
    id: 'host/rootfs-device',
    component: 'machine',
    description: 'kubelet cannot find the device that its folder lies on.',
    patterns: [
      [failedStepLog(), /could not find device with major: \d+, minor: \d+ in cached partitions map/],
      [
        machineText(/kubelet|journal/),
        /could not find device with major: \d+, minor: \d+ in cached partitions map/,
      ],
    ],
    title: 'kubelet cannot tell which device holds /var/lib/kubelet',
    detail: "Docker's data lies on btrfs or zfs, whose device the node cannot see.",
    fix: [
      advice(
        'Mount the device into the node with `extraMounts` in the kind config (`hostPath: /dev/mapper`).',
      ),
      advice("Or move Docker's data-root to ext4 or xfs."),
    ],
  }),
  defineRule({
    id: 'host/node-did-not-boot',
    component: 'node',
    description: 'systemd of a node did not come up within 30 seconds.',
    patterns: [
      [failedStepLog(), /could not find a log line that matches "Reached target .{0,100}Multi-User System/],
    ],
    title: 'The node container started, but its systemd was not up after 30 seconds',
    detail:
      'kind waits for "Reached target Multi-User System" on the console of the node. What stopped it stands in that console.',
    fix: [
      run('docker logs {node}   # the console of the node, kept by --retain'),
      advice('Raise the inotify limits: sudo sysctl fs.inotify.max_user_instances=512'),
      advice('Try again on a less loaded machine.'),
    ],
  }),
  defineRule({
    id: 'host/kubelet-unhealthy',
    component: 'node',
    supersedes: ['host/node-did-not-boot'],
    description: 'kubelet did not become healthy while kubeadm set the node up.',
    patterns: [
      [failedStepLog(), /\[kubelet-check\] The kubelet is not healthy after/],
      [failedStepLog(), /failed while waiting for the kubelet to start/],
    ],
    title: 'kubelet did not become healthy while kubeadm set up the node',
    detail:
      'kubeadm suggests "required cgroups disabled" in every case; the last fatal line of the kubelet has the reason.',
    fix: [
      run('docker exec {node} journalctl -u kubelet --no-pager | tail -50'),
      advice('Check inotify limits, disk and cgroup version of the host.'),
    ],
  }),
  defineRule({
    id: 'host/control-plane-unhealthy',
    component: 'control-plane',
    description: 'etcd, the API server, the scheduler or the controller manager did not become healthy.',
    patterns: [
      [failedStepLog(), /\[control-plane-check\] (?<part>\S+) is not healthy after/],
      [failedStepLog(), /\[api-check\] The API server is not healthy after/],
      [failedStepLog(), /failed while waiting for the control plane to start/],
    ],
    title: 'The control plane did not become healthy ({part|kube-apiserver})',
    detail:
      'The reason is nearly always a slow disk under etcd, too little memory, or an overloaded machine.',
    fix: [
      run('docker exec {node} crictl ps -a; docker exec {node} ls /var/log/pods'),
      run('free -m; df -h   # has the machine room?'),
      advice('Use a larger runner, or fewer nodes.'),
    ],
  }),
]
