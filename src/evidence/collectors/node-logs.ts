import type { CollectorContext } from './context.ts'
import { logFile } from './logs.ts'

/** Bytes of each log that are read on the node. */
const bytesEach = 400_000

/**
 * The last two logs of every container of the given namespaces, as kubelet keeps them, each after a line with its
 * path; folders that changed last come first. A constant: what differs comes as arguments.
 */
const script = `
bytes=$1; shift
for namespace in "$@"; do
  for container in $(ls -td /var/log/pods/"$namespace"_*/*/ 2>/dev/null); do
    for file in $(ls "$container" 2>/dev/null | grep -E '^[0-9]+[.]log$' | sort -rn | head -n 2); do
      echo "==> $container$file <=="
      tail -c "$bytes" "$container$file"
    done
  done
done
`

/** Logs without API server and kubelet: read on the node itself. Only those that are not there yet are written. */
export async function collectNodeLogs(
  collecting: CollectorContext,
  node: string,
  namespaces: Iterable<string>,
  written: (file: string) => boolean,
): Promise<void> {
  const { run, folder, logOwners } = collecting
  const wanted = [
    ...new Set([run.namespace, 'kube-system', 'default', ...collecting.namespaces, ...namespaces]),
  ]
  const result = await collecting.dockerCommand(
    ['exec', node, 'bash', '-c', script, 'logs', String(bytesEach), ...wanted],
    20,
  )
  for (const { file, podUid, text } of splitLogs(result.stdout)) {
    if (written(file)) continue
    if (text.length >= bytesEach * 0.9) folder.cut(`${file}: the last ${bytesEach} bytes, read on ${node}`)
    folder.writeText(file, text)
    logOwners.set(file, podUid)
  }
}

/**
 * Pure: the output of the script as logs. The first log of a container is its newest; lines lose what the container
 * runtime puts in front (`2026-01-02T03:04:05Z stderr F `), parts of a long line are joined. Of pods of one name it is the first,
 * whose logs changed last: kubelet keeps the logs of a pod that is gone for a while.
 */
export function splitLogs(output: string): { file: string; podUid: string; text: string }[] {
  const logs: { file: string; podUid: string; text: string }[] = []
  const seen = new Set<string>()
  const uids = new Map<string, string>()
  const header = /^==> \/var\/log\/pods\/([^_/]+)_([^_/]+)_([^/]*)\/([^/]+)\/\d+\.log <==$/
  let text: string[] | null = null
  const end = (): void => {
    const log = logs.at(-1)
    if (log !== undefined && text !== null) log.text = plain(text)
  }
  for (const line of output.split('\n')) {
    const found = header.exec(line)
    if (found === null) {
      text?.push(line)
      continue
    }
    end()
    text = null
    const [, namespace = '', pod = '', podUid = '', container = ''] = found
    const name = `${namespace}/${pod}`
    if ((uids.get(name) ?? podUid) !== podUid) continue
    uids.set(name, podUid)
    const current = logFile(namespace, pod, container, false)
    const file = seen.has(current) ? logFile(namespace, pod, container, true) : current
    logs.push({ file, podUid, text: '' })
    seen.add(current)
    text = []
  }
  end()
  return logs
}

function plain(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    const [prefix = '', part] = /^\S+ (?:stdout|stderr) ([FP]) /.exec(line) ?? []
    text += line.slice(prefix.length) + (part === 'P' ? '' : '\n')
  }
  return text.replace(/(?<!\n)\n{2,}$/, '\n').replace(/^\n$/, '')
}
