import { endpointSliceResource, slicesOf } from '../../model/kubernetes/endpoint-slices.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import type { NetworkRecord } from '../records.ts'
import type { Api } from './api.ts'
import type { CollectorContext } from './context.ts'
import { findController } from './controller.ts'

type Probe = Pick<NetworkRecord['probes'][number], 'kind' | 'target' | 'what'>

/**
 * Runs on the node: finds the sandbox of the pod (by `ctr`, which every KinD node has) and runs the other script in
 * its network namespace, where its resolv.conf is in the place of the node's; a mount that only this process sees.
 * Both scripts are constants: what differs comes as arguments.
 */
const enterScript = String.raw`
probe=$1; namespace=$2; wanted=$3; shift 3
ctr() { command ctr --namespace=k8s.io "$@"; }
tasks=$(ctr tasks ls)
filter="labels.\"io.cri-containerd.kind\"==sandbox,labels.\"io.kubernetes.pod.namespace\"==$namespace"
for id in $(ctr containers ls --quiet "$filter"); do
  running=$(awk -v id="$id" '$1 == id && $3 == "RUNNING" { print $2 }' <<< "$tasks")
  [ -n "$running" ] || continue
  name=$(ctr containers info "$id" | sed -n 's/.*"io.kubernetes.pod.name": "\([^"]*\)".*/\1/p' | head -n 1)
  if [ -z "$pid" ] || [ "$name" = "$wanted" ]; then pid=$running; pod=$name; sandbox=$id; fi
  [ "$name" != "$wanted" ] || break
done
[ -n "$pid" ] || { echo "no pod of $namespace runs on this node" >&2; exit 3; }
printf 'pod\t%s\n' "$pod"
resolv=/var/lib/containerd/io.containerd.grpc.v1.cri/sandboxes/$sandbox/resolv.conf
exec nsenter --target "$pid" --net unshare --mount bash -c "$probe" probe "$resolv" "$@"
`

/**
 * Tries pairs of kind and target, all at once; one line for each: kind, target, exit code, nanoseconds, answer,
 * separated by tabs.
 */
const probeScript = String.raw`
mount --bind "$1" /etc/resolv.conf || exit 4
shift
servers=$(awk '$1 == "nameserver" { print $2 }' /etc/resolv.conf | paste -sd ' ')
try() {
  case $1 in
    tcp)
      host=$(sed 's/:[0-9]*$//; s/^\[//; s/\]$//' <<< "$2"); port=$(sed 's/.*://' <<< "$2")
      answer=$(timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' _ "$host" "$port" 2>&1); code=$?
      answer=$(tail -n 1 <<< "$answer" | sed 's/.*: //'); [ $code != 0 ] || answer=connected ;;
    dns)
      answer=$(RES_OPTIONS='timeout:2 attempts:2' timeout 9 getent ahosts "$2" | awk '{ print $1 }' | sort -u | paste -sd ' ')
      [ -n "$answer" ]; code=$?; [ $code = 0 ] || answer="not resolved by $servers" ;;
    http)
      answer=$(curl --noproxy '*' -ksS -o /dev/null -w 'HTTP %{http_code}' --max-time 5 "$2" 2>&1); code=$? ;;
  esac
  [ $code != 124 ] || answer='no answer within 5 s'
}
while [ $# -gt 1 ]; do
  (
    began=$(date +%s%N); try "$1" "$2"; ended=$(date +%s%N)
    printf '%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$code" $((ended - began)) "$(tr -s '\t\n' ' ' <<< "$answer")"
  ) &
  shift 2
done
wait
`

/** `network/controller.json`: what the controller's own network reaches. */
export async function collectNetwork(collecting: CollectorContext, api: Api | null): Promise<void> {
  const { run, nodes, folder } = collecting
  const pods = api === null ? [] : (await findController(api, run)).pods
  const [probes, pod] = [await targets(api), pods[0]]
  const home = String(pod?.spec?.nodeName ?? '')
  const order = nodes.includes(home) ? [home] : nodes
  const troubles: string[] = []
  for (const node of order) {
    try {
      const asked = probes.flatMap(({ kind, target }) => [kind, target])
      const enter = ['exec', '--privileged', node, 'bash', '-c', enterScript, 'network', probeScript]
      const args = [...enter, run.namespace, pod?.metadata.name ?? '']
      const { stdout } = await collecting.dockerCommand([...args, ...asked], 20)
      folder.writeJson('network/controller.json', readProbes(node, stdout, probes))
      return
    } catch (error) {
      troubles.push(`${node}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  throw new Error(
    troubles.join('; ') ||
      `the controller runs on ${home || 'no node'}, which is not a container on this machine`,
  )
}

/** A name that is not found is so at once; the resolver waits twice two seconds for a server that is silent. */
const silentSeconds = 3.9

/** Pure: the script's output as a record. */
export function readProbes(node: string, output: string, probes: readonly Probe[]): NetworkRecord {
  const lines = output.split('\n').map((line) => line.split('\t'))
  const pod = lines.find(([first]) => first === 'pod')?.[1] ?? ''
  const record: NetworkRecord = { node, pod, probes: [] }
  for (const { kind, target, what } of probes) {
    const [, , code, nanoseconds, answer = ''] =
      lines.find((line) => line[0] === kind && line[1] === target) ?? []
    if (code === undefined) continue
    const seconds = Math.round(Number(nanoseconds) / 1e6) / 1000
    const said = seconds >= silentSeconds ? answer.replace(/^not resolved by/, 'no answer from') : answer
    const other = kind === 'http' && code === '0' && !isApiServer(said)
    const words = other ? `${said.trim()}: not the API server, but something else answers` : said.trim()
    record.probes.push({ kind, target, what, ok: code === '0' && !other, seconds, answer: words })
  }
  return record
}

/**
 * What an API server says of its readiness, ready or not, to whom it does not know. Where Services lead nowhere, a gateway of
 * the network outside may take the connection, and say something of its own.
 */
const isApiServer = (answer: string): boolean => /HTTP (?:200|401|403|429|5\d\d)/.test(answer)

/** Service range of KinD unless its config says otherwise: where to knock when the API server cannot be asked. */
const kindDefaults = { api: '10.96.0.1:443', dns: '10.96.0.10:53' }

async function targets(api: Api | null): Promise<Probe[]> {
  const services = (await api?.objects('services')) ?? []
  const slices = (await api?.objects(endpointSliceResource)) ?? []
  const service = addressOf(services, 'default', 'kubernetes', 'https') ?? kindDefaults.api
  const dns = addressOf(services, 'kube-system', 'kube-dns', 'dns-tcp') ?? kindDefaults.dns
  return [
    { kind: 'tcp', target: service, what: 'API service' },
    { kind: 'http', target: `https://${service}/readyz`, what: 'API service' },
    ...endpointsOf(slices, 'default', 'kubernetes', 'https').map((target) => ({
      kind: 'tcp' as const,
      target,
      what: 'API endpoint',
    })),
    { kind: 'dns', target: 'kubernetes.default.svc', what: 'DNS' },
    { kind: 'tcp', target: dns, what: 'DNS service' },
    ...endpointsOf(slices, 'kube-system', 'kube-dns', 'dns-tcp').map((target) => ({
      kind: 'tcp' as const,
      target,
      what: 'DNS endpoint',
    })),
  ]
}

interface Port {
  name?: string
  port?: number
}

function addressOf(
  services: readonly KubeObject[],
  namespace: string,
  name: string,
  portName: string,
): string | null {
  const service = services.find(({ metadata }) => metadata.namespace === namespace && metadata.name === name)
  const ports = (service?.spec?.ports ?? []) as Port[]
  const port = (ports.find((known) => known.name === portName) ?? ports[0])?.port
  const address = service?.spec?.clusterIP
  return typeof address === 'string' && address !== 'None' && port !== undefined ? join(address, port) : null
}

function endpointsOf(
  slices: readonly KubeObject[],
  namespace: string,
  service: string,
  portName: string,
): string[] {
  return slicesOf(slices, { namespace, name: service }).flatMap((slice) => {
    const port = ((slice.ports ?? []) as Port[]).find(({ name }) => name === portName)?.port
    const endpoints = (slice.endpoints ?? []) as { addresses?: string[] }[]
    return port === undefined
      ? []
      : endpoints.flatMap(({ addresses = [] }) => addresses.map((address) => join(address, port)))
  })
}

const join = (address: string, port: number): string =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
