import type { KubeObject } from '../../src/adapters/kube.ts'
import type { Evidence, LogFile } from '../../src/evidence/evidence.ts'
import { matchIn } from '../../src/evidence/lines.ts'
import { quoteOf, type Quote } from '../../src/evidence/quote.ts'
import type { StepRecord } from '../../src/evidence/records.ts'

/** Texts by file name, relative to the report folder. */
export type Files = Readonly<Record<string, string>>

/** An evidence folder in memory: reads like the one on disk, from texts that a test makes up. */
export function evidenceOf(files: Files): Evidence {
  const names = Object.keys(files).sort()
  const text = (file: string): string | null => files[file] ?? null
  const json = <T>(file: string): T | null => {
    const found = text(`evidence/${file}`)
    return found === null ? null : (JSON.parse(found) as T)
  }
  const objects = (resource: string): KubeObject[] =>
    json<{ items: KubeObject[] }>(`api/${resource}.json`)?.items ?? []
  const lists = new Map<string, KubeObject[]>()
  return {
    run: json('run.json'),
    steps: json<StepRecord[]>('steps.json') ?? [],
    access: json('rbac/access.json'),
    network: json('network/controller.json'),
    collection: json('collection.json'),
    logs: names.flatMap(logFile),
    files: names,
    text,
    firstLine: () => 1,
    unread: () => ({ failed: [], cut: [], lost: false }),
    objects(resource) {
      const found = lists.get(resource) ?? objects(resource)
      lists.set(resource, found)
      return found
    },
    listed: (resource) => text(`evidence/api/${resource}.json`) !== null,
    grep: (pattern, wanted, limit = 20) =>
      wanted
        .flatMap((file) =>
          (text(file) ?? '').split('\n').flatMap((line, at) => {
            const found = matchIn(pattern, line)
            return found === null ? [] : [quote(file, at, line, found.index)]
          }),
        )
        .slice(0, limit),
    quoteObject(resource, object, needle) {
      const file = `evidence/api/${resource}.json`
      const lines = (text(file) ?? '').split('\n')
      const begin = beginOf(lines, object)
      const end = lines.findIndex((line, at) => at > begin && /^ {4}\}/.test(line))
      const at = lines.findIndex((line, place) => place >= begin && place <= end && line.includes(needle))
      return at === -1
        ? quote(file, begin, lines[begin] ?? '')
        : quote(file, at, lines[at] ?? '', lines[at]?.indexOf(needle))
    },
  }
}

/** A List as the collectors write it. */
export const listOf = (...items: unknown[]): string =>
  `${JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 2)}\n`

/** Line at which the object's own braces open. */
function beginOf(lines: readonly string[], { metadata }: KubeObject): number {
  const opens = lines.flatMap((line, at) => (line === '    {' ? [at] : []))
  return (
    opens.find((at, place) => {
      const own = lines.slice(at, opens[place + 1] ?? lines.length)
      const has = (name: string, value: string | undefined): boolean =>
        value === undefined ||
        own.some((line) => line.startsWith(`        "${name}": ${JSON.stringify(value)}`))
      return has('name', metadata.name) && has('namespace', metadata.namespace)
    }) ?? 0
  )
}

const quote = (file: string, at: number, line: string, part = 0): Quote => quoteOf(file, at + 1, line, part)

function logFile(file: string): LogFile[] {
  const [, namespace, pod, name] = /^evidence\/logs\/([^/]+)\/([^/]+)\/([^/]+)\.log$/.exec(file) ?? []
  if (namespace === undefined || pod === undefined || name === undefined) return []
  const previous = name.endsWith('.previous')
  return [{ namespace, pod, container: name.replace(/\.previous$/, ''), previous, file }]
}
