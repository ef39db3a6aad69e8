import type { HttpGet } from '../src/adapters/http.ts'
import { downloadUrl, withoutCredentialsOf } from '../src/inputs/mirror.ts'
import { assetOf, platformKey, platforms, type ToolName, toolNames } from '../src/plan/assets.ts'
import { toolPins } from '../src/plan/pins/tools.ts'

/** One pin against what its project publishes. */
export interface PinCheck {
  /** `kind v0.33.0 linux/amd64`. */
  pin: string
  outcome: 'ok' | 'differs' | 'unreachable'
  /** Why it is not ok, else null. */
  problem: string | null
}

interface Question {
  pin: string
  sha256: string
  /** Name of the asset within the checksum file. */
  file: string
  /** `host/path` of the checksum file. */
  published: string
}

/** Name of the file with checksums that a project puts beside an asset. */
const besideAsset: Record<ToolName, (path: string) => string> = {
  kind: (path) => `${path}.sha256sum`,
  ko: (path) => path.replace(/[^/]+$/, 'checksums.txt'),
  kubectl: (path) => `${path}.sha256`,
  helm: (path) => `${path}.sha256sum`,
  chainsaw: (path) => path.replace(/[^/]+$/, 'checksums.txt'),
}

/** All pins of tools with the checksum file that speaks of each. */
export function pinQuestions(): Question[] {
  return toolNames.flatMap((tool) =>
    Object.entries(toolPins[tool]).flatMap(([version, pins]) =>
      platforms.flatMap((platform) => {
        const pin = pins[platformKey(platform)]
        if (pin === undefined) return []
        const { path } = assetOf(tool, version, platform)
        return [
          {
            pin: `${tool} ${version} ${platformKey(platform)}`,
            sha256: pin.sha256,
            file: path.slice(path.lastIndexOf('/') + 1),
            published: besideAsset[tool](path),
          },
        ]
      }),
    ),
  )
}

/**
 * Asks for every checksum file once, some at a time. A host that does not answer at all is not asked again, so that a
 * machine without internet is done after one time-out.
 *
 * @param timeoutSeconds how long a server may be silent
 * @returns one result a pin, in the order of the pins
 */
export async function checkPins(
  get: HttpGet,
  mirror: string | null,
  timeoutSeconds: number,
  atOnce = 8,
): Promise<PinCheck[]> {
  const questions = pinQuestions()
  const files = [...new Set(questions.map((question) => question.published))]
  const texts = new Map<string, { text: string } | { problem: string }>()
  const silentHosts = new Map<string, string>()
  const next = async (): Promise<void> => {
    for (let file = files.shift(); file !== undefined; file = files.shift()) {
      const url = downloadUrl(file, mirror)
      const host = new URL(url).host
      const silent = silentHosts.get(host)
      try {
        texts.set(file, silent === undefined ? await ask(get, url, timeoutSeconds) : { problem: silent })
      } catch (error) {
        const problem = `${host}: ${withoutCredentialsOf(url, error).text}`
        silentHosts.set(host, problem)
        texts.set(file, { problem })
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, next))
  return questions.map((question) =>
    judge(question, texts.get(question.published) ?? { problem: 'not asked' }),
  )
}

async function ask(
  get: HttpGet,
  url: string,
  timeoutSeconds: number,
): Promise<{ text: string } | { problem: string }> {
  const answer = await get(url, { silenceSeconds: timeoutSeconds, totalSeconds: 3 * timeoutSeconds })
  const text = await answer.text()
  return answer.status === 200 ? { text } : { problem: `HTTP ${answer.status}` }
}

function judge(
  { pin, sha256, file, published }: Question,
  answer: { text: string } | { problem: string },
): PinCheck {
  if ('problem' in answer) return { pin, outcome: 'unreachable', problem: `${published}: ${answer.problem}` }
  const said = publishedDigest(answer.text, file)
  if (said === null) return { pin, outcome: 'unreachable', problem: `${published} says nothing of ${file}` }
  return said === sha256
    ? { pin, outcome: 'ok', problem: null }
    : { pin, outcome: 'differs', problem: `pinned ${sha256}, published ${said} (${published})` }
}

/** The digest of a file in a checksum file: `<hash>  <name>` lines, or the hash alone (kubectl). */
export function publishedDigest(text: string, file: string): string | null {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+\*?/))
  const own = lines.find(([, name]) => name !== undefined && name.slice(name.lastIndexOf('/') + 1) === file)
  const alone = lines.length <= 2 && lines[0]?.length === 1 ? lines[0] : undefined
  const digest = (own ?? alone)?.[0]?.toLowerCase()
  return digest !== undefined && /^[0-9a-f]{64}$/.test(digest) ? digest : null
}

/** 0: all ok; 1: a pin differs from what is published; 2: none differs, but some could not be asked for. */
export function exitCodeOf(checks: readonly PinCheck[]): 0 | 1 | 2 {
  if (checks.some((check) => check.outcome === 'differs')) return 1
  return checks.some((check) => check.outcome === 'unreachable') ? 2 : 0
}

/** The table that the maintainer reads. */
export function tableOf(checks: readonly PinCheck[]): string {
  const width = Math.max(...checks.map((check) => check.pin.length))
  const lines = checks.map(
    ({ outcome, pin, problem }) =>
      `${outcome.padEnd(11)}  ${problem === null ? pin : `${pin.padEnd(width)}  ${problem}`}`,
  )
  const count = (outcome: PinCheck['outcome']): number =>
    checks.filter((check) => check.outcome === outcome).length
  return `${lines.join('\n')}\n\n${checks.length} pins: ${count('ok')} ok, ${count('differs')} differ, ${count('unreachable')} unreachable`
}
