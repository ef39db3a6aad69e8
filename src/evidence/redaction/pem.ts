import type { Range } from './ranges.ts'
import type { Line, Reader } from './reader.ts'

/** Characters that a PEM block may have; the largest in use (a chain of certificates) are far below. */
const pemLimit = 64 * 1024

/** Characters of base64 at the end of a line by which it is taken for one of a block that is cut. */
const leastTail = 16

/**
 * PEM blocks, also in URLs. Where a log was cut, also the half with only a beginning (then the base64 after it), with
 * only an end (then the base64 lines before it), and what has neither: lines of base64 that are as long as those of PEM.
 */
export function findPem(reader: Reader): Range[] {
  return [...blocks(reader), ...middles(reader)]
}

function blocks(reader: Reader): Range[] {
  const { text } = reader
  if (!text.includes('-----')) return []
  const mark = /-----(BEGIN|END)(?: |%20|\+)[A-Z0-9 %+]{1,60}-----/g
  const ranges: Range[] = []
  let done = 0
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    if (found[1] === 'END') {
      const start = startOfTails(reader, done, found.index)
      if (start < found.index) ranges.push({ start, end: found.index, kind: 'pem' })
      done = mark.lastIndex
      continue
    }
    const start = found.index
    const afterMark = mark.lastIndex
    const next = mark.exec(text)
    const closed = next !== null && next[1] === 'END' && next.index - start < pemLimit
    const end = closed ? mark.lastIndex : endOfTails(reader, afterMark)
    ranges.push({ start, end, kind: 'pem' })
    done = end
    mark.lastIndex = end
  }
  return ranges
}

/** The base64 after a beginning without an end: on its own line, and on those after it. */
function endOfTails(reader: Reader, from: number): number {
  const first = reader.lineAt(from)
  const here = /^(?:[ \t]{0,8}[A-Za-z0-9+/=%]{16,})*/.exec(reader.text.slice(from, first.end))
  let end = from + (here?.[0].length ?? 0)
  for (let line = reader.lineAfter(first); line !== null; line = reader.lineAfter(line)) {
    if (reader.text.slice(line.start, line.end).trim() === '') continue
    if (tailLength(reader.text, line) < leastTail) break
    end = line.end
  }
  return end
}

/** The base64 before an end without a beginning. A line of a log may have a prefix before it. */
function startOfTails(reader: Reader, from: number, end: number): number {
  let start = end
  let line = reader.lineAt(end)
  // In a URL all of it is on one line.
  const least = Math.max(line.content, from, end - pemLimit)
  while (start > least && /[A-Za-z0-9+/=%]/.test(reader.text[start - 1] ?? '')) start -= 1
  if (end - start < leastTail) start = end
  while (line.start > from && end - start < pemLimit) {
    line = reader.lineAt(line.start - 1)
    if (tailLength(reader.text, line) < leastTail) break
    start = Math.max(from, line.start)
  }
  return start
}

/** How many characters of base64 a line ends with. */
function tailLength(text: string, { content, end }: Line): number {
  let last = end
  while (last > content && /[\s"'\\,]/.test(text[last - 1] ?? '')) last -= 1
  let first = last
  while (first > content && /[A-Za-z0-9+/=]/.test(text[first - 1] ?? '')) first -= 1
  return last - first
}

/** Lines of a block as OpenSSL and Go write it have 64 characters, those of OpenSSH 70, of MIME 76. */
const middle = /^[A-Za-z0-9+/]{64}(?:[A-Za-z0-9+/]{6}){0,2}$/m

/** Two or more such lines in a row, with the shorter ones before and after them; a list of digests has small letters only. */
function middles(reader: Reader): Range[] {
  const { text } = reader
  const ranges: Range[] = []
  const candidates = /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{64,76}(?=[\s"'\\]|$)/g
  let run: Line[] = []
  const close = (): void => {
    const [first] = run
    const last = run.at(-1)
    if (run.length >= 2 && first !== undefined && last !== undefined)
      ranges.push({ start: partBefore(reader, first), end: partAfter(reader, last), kind: 'pem' })
    run = []
  }
  for (let found = candidates.exec(text); found !== null; found = candidates.exec(text)) {
    const line = reader.lineAt(found.index)
    if (!isOfBlock(found[0]) || text.slice(found.index, line.end).trimEnd() !== found[0]) {
      close()
      continue
    }
    if (run.length > 0 && run.at(-1)?.next !== line.start) close()
    run.push({ ...line, content: found.index })
  }
  close()
  return ranges
}

const isOfBlock = (line: string): boolean =>
  middle.test(line) && /[a-z]/.test(line) && /[A-Z]/.test(line) && /\d/.test(line)

/** The rest of a line that was cut at its start, where the text begins with it. */
function partBefore(reader: Reader, first: Line): number {
  if (first.start === 0) return first.content
  const before = reader.lineAt(first.start - 1)
  const isPart =
    before.start === 0 && /^[A-Za-z0-9+/]{1,76}$/.test(reader.text.slice(before.start, before.end))
  return isPart ? before.start : first.content
}

/** The last line of a block is shorter; where the text ends with it, it may be very short. */
function partAfter(reader: Reader, last: Line): number {
  const after = reader.lineAfter(last)
  if (after === null) return last.end
  const part = /^\s*(?<part>[A-Za-z0-9+/]{1,76}={0,2})$/.exec(reader.text.slice(after.content, after.end))
    ?.groups?.part
  if (part === undefined) return last.end
  return part.length >= 8 || part.endsWith('=') || after.next >= reader.text.length ? after.end : last.end
}
