/** A file of an archive: its text, or the name of the fixture that has the same file. */
export type Entry = { file: string; text: string } | { file: string; sameAs: string }

/** `-- evidence/run.json --`, or `-- evidence/run.json = healthy/plain --` for the same file of another fixture. */
const heading = /^-- (?<file>\S+)(?: = (?<sameAs>\S+))? --$/

/**
 * Reads a text archive in the form of Go's txtar (golang.org/x/tools/txtar), with one addition: a heading can name the
 * fixture whose file of that name is meant.
 *
 * @throws Error with the number of the line that is not valid
 */
export function parseArchive(archive: string): Entry[] {
  const entries: Entry[] = []
  let body: string[] | null = null
  const lines = archive.split('\n')
  if (lines.pop() !== '') throw new Error('the archive does not end with a line break')
  const end = (): void => {
    const last = entries.at(-1)
    if (last !== undefined && 'text' in last && body !== null)
      last.text = body.map((line) => `${line}\n`).join('')
    body = null
  }
  for (const [at, line] of lines.entries()) {
    const { file, sameAs } = heading.exec(line)?.groups ?? {}
    if (file === undefined) {
      if (body === null) throw new Error(`line ${at + 1} belongs to no file: ${line}`)
      body.push(line)
      continue
    }
    end()
    if (sameAs !== undefined) entries.push({ file, sameAs })
    else {
      entries.push({ file, text: '' })
      body = []
    }
  }
  end()
  return entries
}

/**
 * Writes what `parseArchive` reads.
 *
 * @throws Error for a text that an archive cannot hold: a line that looks like a heading, no line break at the end
 */
export function formatArchive(entries: readonly Entry[]): string {
  return entries
    .map((entry) => {
      if ('sameAs' in entry) return `-- ${entry.file} = ${entry.sameAs} --\n`
      const { file, text } = entry
      if (text !== '' && !text.endsWith('\n')) throw new Error(`${file} does not end with a line break`)
      const odd = text.split('\n').find((line) => heading.test(line))
      if (odd !== undefined) throw new Error(`${file} has a line that looks like a heading: ${odd}`)
      return `-- ${file} --\n${text}`
    })
    .join('')
}
