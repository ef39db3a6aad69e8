import { expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { readEvidence } from '../../../src/evidence/reader.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { expectedOf, filesOfFixture } from '../../support/rule-fixtures.ts'

/** Characters of a line; with the patterns that this project had, 12,000 took more than a minute. */
const length = 1_000_000
/** Seconds of CPU. It takes one to two; what hangs takes hours. */
const limit = 20

/** Fields whose text comes from clusters, tools and nodes. */
const telling = new Set(['message', 'note', 'answer', 'failed'])

/** Each text that somebody else wrote goes on for 1 MB. */
function lengthened(value: unknown, line: string, field = ''): unknown {
  if (typeof value === 'string') return telling.has(field) ? value + line : value
  if (Array.isArray(value)) return value.map((one) => lengthened(one, line, field))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, lengthened(one, line, name)]))
}

function withLines(fixture: string, line: string): Record<string, string> {
  const files = {
    ...filesOfFixture(fixture),
    'evidence/nodes/kro-control-plane/kubelet.log': '',
    'evidence/host/dmesg.txt': '',
  }
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      file.endsWith('.json')
        ? JSON.stringify(lengthened(JSON.parse(text), line), null, 2)
        : `${line}\n${text.trimEnd()}${line}\n`,
    ]),
  )
}

test.each([
  ['crd/kro-crds-missing', 'x', 'x'],
  ['crash/panic', 'base64', 'QmFzZTY0IGlzIGEgbG9uZyBsaW5l+/'],
  ['resource/object-rejected', 'JSON', '{\\"name\\":\\"kro\\",\\"items\\":[1,2.5,null]},'],
  ['deploy/namespace-missing', 'paths', 'a/charts/kro'],
  ['webhook/no-endpoints', 'words', 'error: failed calling webhook "x" '],
  ['host/kubelet-unhealthy', 'line ends', '\n'],
])(
  '%s is found in time among lines of 1 MB of %s',
  async (fixture, _, unit) => {
    const line = unit.repeat(length / unit.length)
    const folder = temporaryFolder(withLines(fixture, line))
    const begun = process.cpuUsage()
    const { cause, collected } = diagnose(readEvidence(folder))
    const { user, system } = process.cpuUsage(begun)
    expect(cause).toBe(expectedOf(fixture).cause)
    expect(collected.failed.filter((sentence) => sentence.startsWith('rule '))).toEqual([])
    expect((user + system) / 1e6).toBeLessThan(limit)
  },
  120_000,
)
