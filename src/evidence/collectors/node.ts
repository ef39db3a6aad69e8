import { ctrArguments, parseImages } from '../../model/kubernetes/node-images.ts'
import type { CollectorContext } from './context.ts'

/** Bytes of a journal or console that are kept: its end. */
const journalBytes = 1_500_000

/** A file of `nodes/<node>/`, and what prints it there. Nothing of a user's is in these commands. */
interface NodeFile {
  file: string
  command: readonly string[]
  /** Not every node image has it: no failure. */
  optional?: true
}

const journal = (unit: string): readonly string[] => [
  'journalctl',
  '--no-pager',
  '--lines=3000',
  `--unit=${unit}`,
]
const shell = (script: string): readonly string[] => ['bash', '-c', script]

/** Most telling first. */
const nodeFiles: readonly NodeFile[] = [
  { file: 'kubelet.log', command: journal('kubelet') },
  { file: 'containerd.log', command: journal('containerd') },
  { file: 'containers.txt', command: shell('ctr --namespace=k8s.io containers ls; echo; ctr --namespace=k8s.io tasks ls') },
  { file: 'crictl-ps.txt', command: ['crictl', 'ps', '--all'], optional: true },
  { file: 'crictl-images.json', command: ['crictl', 'images', '--output=json'], optional: true },
  { file: 'readyz.txt', command: ['curl', '--noproxy', '*', '-ksS', '--max-time', '5', 'https://127.0.0.1:6443/readyz?verbose'], optional: true },
  { file: 'units.txt', command: shell('for unit in kubelet containerd; do echo "$unit $(systemctl is-active $unit)"; done') },
  { file: 'failed-units.txt', command: ['systemctl', 'list-units', '--failed', '--no-pager', '--plain'] },
  { file: 'kind-version.txt', command: ['cat', '/kind/version'] },
  { file: 'resolv.conf', command: ['cat', '/etc/resolv.conf'] },
  { file: 'disk.txt', command: shell('df -h; echo; df -i') },
  { file: 'memory.txt', command: shell('cat /proc/meminfo /proc/loadavg; cat /proc/pressure/* 2>/dev/null') },
  { file: 'cni.txt', command: shell('for f in /etc/cni/net.d/*; do echo "==> $f <=="; cat "$f"; done; ls /opt/cni/bin') },
  { file: 'certs.d.txt', command: shell('find /etc/containerd/certs.d -name hosts.toml -exec sh -c \'echo "==> $1 <=="; cat "$1"\' _ {} ";" 2>/dev/null; true') },
  { file: 'containerd-config.toml', command: ['cat', '/etc/containerd/config.toml'] },
  { file: 'addresses.txt', command: shell('ip -brief address; ip route') },
  { file: 'services.txt', command: shell('iptables-save -t nat 2>/dev/null | grep -E "KUBE-(SERVICES|SVC|SEP)" | head -n 400; nft list tables 2>/dev/null; true') },
  { file: 'drops.txt', command: shell('iptables-save -t filter 2>/dev/null | grep -vE "^#|KUBE-" | head -n 200; true') },
  { file: 'journal.log', command: ['journalctl', '--no-pager', '--lines=1500'] },
] // biome-ignore format: a table, one file a line

/**
 * What a node says of itself: needs Docker, and neither the API server nor kubelet.
 *
 * @throws Error where the node cannot be entered: paused, stopped, or gone
 */
export async function collectNode(collecting: CollectorContext, node: string): Promise<void> {
  await collecting.dockerCommand(['exec', node, 'true'], 8)
  await Promise.all([
    collecting.attempt(`nodes/${node}/images.json`, () => images(collecting, node)),
    ...nodeFiles.map(({ file, command, optional }) => {
      const name = `nodes/${node}/${file}`
      const body = async (): Promise<void> => {
        const { output } = await collecting.dockerCommand(['exec', node, ...command])
        collecting.folder.writeText(name, output, journalBytes)
      }
      return collecting.attempt(name, optional ? () => body().catch(() => undefined) : body)
    }),
  ])
}

/** Sorted by reference. */
async function images(collecting: CollectorContext, node: string): Promise<void> {
  const { stdout } = await collecting.dockerCommand(['exec', node, ...ctrArguments('images', 'ls')])
  const sorted = parseImages(stdout).sort((a, b) => (a.reference < b.reference ? -1 : 1))
  collecting.folder.writeJson(`nodes/${node}/images.json`, { images: sorted })
}
