import type { Evidence } from '../../../evidence/evidence.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { failed, failedSaying } from '../../reading/failures.ts'
import { missingEvidenceOf } from '../../reading/missing-evidence.ts'
import { collectionGaps, failedStepLog } from '../../reading/text-sources.ts'

/** github.com/moby/moby, daemon/server/middleware/version.go; the client's own check has the same words. */
const apiVersion =
  /client version (?<client>\d{1,3}\.\d{1,4}) is too (?<how>old|new)\. (?<limit>(?:Minimum|Maximum) supported API version is \d{1,3}\.\d{1,4})/

/** github.com/docker/cli, before it asks: a command that came with a later version of the API. */
const commandVersion =
  /requires API version (?<client>\d{1,3}\.\d{1,4}), but (?<limit>the Docker daemon API version is \d{1,3}\.\d{1,4})/

/** What Docker itself refuses, before any node exists. */
export const dockerRules: readonly Rule[] = [
  defineRule({
    id: 'host/docker-missing',
    component: 'docker',
    supersedes: ['host/docker-not-running', 'host/docker-hangs'],
    description: 'There is no docker command on this machine.',
    patterns: [
      [failedStepLog(), /exec: "docker": executable file not found/],
      failed('tool-not-started', { tool: 'docker' }),
    ],
    title: 'Docker is not installed, or not on PATH',
    detail: 'KinD runs its nodes as Docker containers. Without the docker command no cluster can be made.',
    fix: [
      advice(
        'Install Docker; on GitHub-hosted runners use an ubuntu image, on self-hosted ones put docker on the PATH of the runner.',
      ),
      advice('Use `cluster: existing` where a cluster is there already.'),
    ],
  }),
  defineRule({
    id: 'host/docker-permission',
    component: 'docker',
    supersedes: ['host/docker-not-running', 'host/docker-hangs'],
    description: 'The user of this job may not use the Docker socket.',
    patterns: [
      [
        failedStepLog(),
        /permission denied while trying to connect to the [Dd]ocker (?:API|daemon socket) at (?<socket>\S+?)[:.]?(?:\s|$)/,
      ],
    ],
    title: 'No permission for the Docker socket {socket|}',
    detail: 'The daemon runs, but the user of the job is neither root nor in the group that owns the socket.',
    fix: [
      run('sudo usermod -aG docker "$USER"   # then start the runner again'),
      advice('Or run Docker rootless.'),
    ],
  }),
  defineRule({
    id: 'host/docker-api-version',
    component: 'docker',
    supersedes: ['host/docker-not-running', 'host/docker-hangs'],
    description: 'The docker command and the daemon speak no common version of the API.',
    patterns: [
      [failedStepLog(), apiVersion],
      [failedStepLog(), commandVersion],
      [collectionGaps, apiVersion],
    ],
    title: 'The docker command speaks API version {client}, which is too {how|new} for the daemon: {limit}',
    detail:
      'The daemon runs and answers. Client and daemon are too far apart (Docker 29 accepts clients from API 1.44 on, 29.3 and later from 1.40 on), or DOCKER_API_VERSION pins one that the daemon does not have.',
    fix: [
      run('unset DOCKER_API_VERSION   # and take it out of env: of the workflow'),
      advice(
        'Update the docker command of this job or image (docker version shows both sides), or the daemon where the client is the newer one.',
      ),
      advice('Docker 29: "min-api-version": "1.24" in /etc/docker/daemon.json takes older clients again.'),
    ],
  }),
  defineRule({
    id: 'host/docker-not-running',
    component: 'docker',
    supersedes: ['host/docker-hangs'],
    description: 'The Docker daemon does not answer.',
    patterns: [
      [
        failedStepLog(),
        /Cannot connect to the Docker daemon at (?<socket>\S+?)\. Is the docker daemon running/,
      ],
      [failedStepLog(), /failed to connect to the docker API at (?<socket>[^;\s]+)/],
      [
        failedStepLog('host.', 'cluster.', 'kro.make'),
        /error during connect: .{0,300}(?:docker|\/v1\.\d+\/)/,
      ],
      failed('docker-silent'),
      failedSaying('docker-unusable', /^(?!permission denied|.{0,300}client version \S{1,20} is too)/),
      [
        collectionGaps,
        /Cannot connect to the Docker daemon at (?<socket>\S+?)\. Is the docker daemon running/,
      ],
      [collectionGaps, /failed to connect to the docker API at (?<socket>[^;\s]+)/],
    ],
    title: 'The Docker daemon does not answer ({socket|DOCKER_HOST})',
    detail:
      'KinD, ko and the collection of evidence from nodes all speak to the Docker daemon; nothing answers there.',
    fix: [
      run('sudo systemctl start docker && docker info'),
      advice('Look at DOCKER_HOST and `docker context show`: they must name a daemon that runs.'),
      advice('In a container job, mount the socket: `-v /var/run/docker.sock:/var/run/docker.sock`.'),
    ],
  }),
  defineRule({
    id: 'host/docker-hangs',
    component: 'docker',
    description: 'Docker takes commands, but they do not finish.',
    find: (evidence) => (evidence.run?.cluster === 'kind' ? hangs(evidence) : []),
  }),
  defineRule({
    id: 'host/cluster-name-taken',
    component: 'docker',
    description: 'A KinD cluster of that name is left from an earlier run.',
    patterns: [
      [failedStepLog(), /node\(s\) already exist for a cluster with the name "(?<cluster>[^"]+)"/],
      failed('cluster-name-taken'),
    ],
    title: 'A KinD cluster named {cluster} already exists',
    detail:
      'Self-hosted runners keep the containers of earlier jobs. setup-kro leaves a cluster that it did not make as it is.',
    fix: [run('kind delete cluster --name {cluster}'), advice('Or give each job its own `cluster-name`.')],
    object: 'Cluster/{cluster}',
  }),
  defineRule({
    id: 'host/port-taken',
    component: 'docker',
    description: 'A port of the host that the cluster wants is in use.',
    patterns: [
      [failedStepLog('cluster.', 'kro.make'), /Bind for (?<port>\S+) failed: port is already allocated/],
      [
        failedStepLog('cluster.', 'kro.make'),
        /failed to bind host port (?=.{0,500}address already in use)(?:for )?(?<port>[^:\s]{1,300}(?::\d+)?)/,
      ],
      [failedStepLog('cluster.', 'kro.make'), /listen tcp\d? (?<port>\S+): bind: address already in use/],
    ],
    title: 'The host port {port} is already in use',
    detail:
      'The kind config maps this port of the host into a node, and another process or container holds it.',
    fix: [
      run("ss -ltnp; docker ps --format '{{.Names}} {{.Ports}}'   # who holds it"),
      advice('Leave `hostPort` and `apiServerPort` out of the kind config: kind then takes a free port.'),
    ],
  }),
  defineRule({
    id: 'host/docker-network-exhausted',
    component: 'docker',
    description: 'Docker has no address range left for the network of the cluster.',
    patterns: [
      [failedStepLog(), /all predefined address pools have been fully subnetted/],
      [failedStepLog(), /exhausted attempts trying to find a non-overlapping subnet/],
      [failedStepLog(), /could not find an available, non-overlapping IPv[46] address pool/],
      [failedStepLog('cluster.', 'kro.make'), /Pool overlaps with other one on this address space/],
    ],
    title: 'Docker has no free subnet for the network `kind`',
    detail: 'Every network of earlier jobs keeps a subnet, and all pools that Docker may use are taken.',
    fix: [
      run('docker network prune --force'),
      advice('Widen `default-address-pools` in /etc/docker/daemon.json.'),
    ],
    object: 'Network/kind',
  }),
  defineRule({
    id: 'host/docker-firewall',
    component: 'docker',
    description: 'Docker cannot write its firewall rules.',
    patterns: [
      // github.com/moby/moby, daemon/libnetwork/iptables: what it ran, and what iptables said.
      [failedStepLog(), /\(iptables failed: ip6?tables [^\n]{1,400}?: (?<why>ip6?tables[^\n]{1,300})/],
      [failedStepLog(), /Failed to Setup IP tables: (?<why>[^\n]{1,300})/],
      [
        failedStepLog('cluster.', 'kro.make'),
        /(?<why>iptables(?: v[\d.]{1,20} \([^)]{1,40}\))?: (?:No chain\/target\/match by that name|Chain '[^']{1,60}' does not exist))/,
      ],
      [failedStepLog('cluster.', 'kro.make'), /(?<why>Chain 'DOCKER[\w-]{0,40}' does not exist)/],
    ],
    title: 'Docker cannot write its firewall rules: {why}',
    detail:
      'A firewall that was reloaded (firewalld, ufw, iptables-restore) took the chains of Docker away, which only writes them when it starts; or the kernel lacks modules for them. No container gets a network or a port until then.',
    fix: [
      run('sudo systemctl restart docker   # writes its chains again; ends all containers of this machine'),
      run('sudo iptables -t nat -L DOCKER; lsmod | grep -c nf_nat   # are the chain and the modules there?'),
    ],
  }),
  defineRule({
    id: 'host/docker-rootless',
    component: 'docker',
    description: 'Docker or Podman without root lacks what a node needs.',
    patterns: [
      [
        failedStepLog(),
        // kubernetes-sigs/kind, pkg/cluster/internal/create/create.go (validateProvider).
        /running kind with rootless provider requires (?<what>cgroup v2|setting systemd property "Delegate=yes")/,
      ],
    ],
    title: 'The container engine runs without root, and lacks what a node needs: {what}',
    detail:
      'kubelet of a node limits CPU, memory and processes of pods by cgroups; without root they have to be handed over to the user (cgroup v2, Delegate=yes for user@.service).',
    fix: [
      run(
        "sudo mkdir -p /etc/systemd/system/user@.service.d; printf '[Service]\\nDelegate=yes\\n' | sudo tee /etc/systemd/system/user@.service.d/delegate.conf; sudo systemctl daemon-reload",
      ),
      advice('cgroup v1: boot the host with systemd.unified_cgroup_hierarchy=1, or use a newer one.'),
      advice('Or use a Docker that runs as root: see DOCKER_HOST and `docker context show`.'),
    ],
  }),
  defineRule({
    id: 'host/docker-init',
    component: 'docker',
    description: 'Docker puts its own init before the systemd of the node.',
    patterns: [[failedStepLog(), /Couldn't find an alternative telinit implementation to spawn/]],
    title: 'Docker runs with `"init": true`, and systemd of the node cannot be process 1',
    detail: 'A KinD node needs systemd as its first process; the daemon-wide init takes that place.',
    fix: [advice('Remove `"init": true` from /etc/docker/daemon.json and restart Docker.')],
  }),
]

/** One command may be slow on a busy machine (a journal, `docker system df`); so many of them are not. */
const hungCommands = 3

function hangs(evidence: Evidence): Match[] {
  const silent = missingEvidenceOf(evidence).filter(({ failure }) => failure.code === 'docker-silent')
  const killed = missingEvidenceOf(evidence).filter(
    ({ failure }) => failure.code === 'tool-timeout' && failure.tool === 'docker',
  )
  const count = killed.reduce((sum, gap) => sum + gap.count, 0)
  if (silent.length === 0 && count < hungCommands) return []
  return [
    {
      title:
        silent.length > 0
          ? 'The Docker daemon takes connections and does not answer'
          : `Docker is not responding: ${count} commands were killed`,
      detail:
        'The daemon does not respond, or the node that the commands were for. A running cluster keeps working for a while, ' +
        'but nothing can be loaded into its nodes, read from them, or deleted.',
      evidence: [...silent, ...killed].slice(0, 4).map(({ quote }) => quote),
      fix: [
        run('time docker version; docker ps   # does it answer now?'),
        run('sudo journalctl -u docker --no-pager | tail -50; df -h; cat /proc/pressure/io'),
        run('sudo systemctl restart docker   # ends all containers of this machine'),
      ],
    },
  ]
}
