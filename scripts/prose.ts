/**
 * Wordings that readers stumble over (scripts/prose-rules.ts), in what people read: documents, action.yml, comments and
 * messages of src, titles of tests. `npm run prose` lists them, one a line, and exits 1 where there is one; `npm run prose -- src/run` takes
 * the files below a path.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ProseHit, proseHits } from './prose-rules.ts'
import { type ProseText, textsOfMarkdown, textsOfSource, textsOfYaml, titlesOfTests } from './prose-texts.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Messages of kro, word for word: not ours to mend. */
const quoted = /^src\/model\/kro\/messages\//

/** Sentences by which rules read evidence that is on disk already. */
const recorded = new Set(['no answer any more: ${}', 'no answer any more'])

const below = (folder: string, pattern: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => pattern.test(name))
    .sort()

/**
 * Paths relative to the repository. Records of decisions (docs/adr) keep the words of their day; docs/rules has the words
 * of rules, which are read in src, and quotes of evidence.
 */
export const proseFiles = (): string[] => [
  ...readdirSync(root).filter(
    (name) => /^(?!CHANGELOG).*\.md$|^action\.yml$/.test(name) && !/zh-CN/.test(name),
  ),
  ...below('docs', /\.md$/).filter((name) => !/^docs\/(?:adr|rules)\//.test(name)),
  ...below('src', /\.ts$/),
  ...below('__tests__', /\.ts$/),
]

const textsOf = (file: string): ProseText[] => {
  const content = readFileSync(join(root, file), 'utf8')
  if (file.endsWith('.md')) return textsOfMarkdown(content)
  if (file.endsWith('.yml')) return textsOfYaml(content)
  if (file.startsWith('__tests__')) return titlesOfTests(content)
  return textsOfSource(content).filter(
    ({ kind, text }) => kind === 'comment' || !(quoted.test(file) || recorded.has(text)),
  )
}

export const proseFaults = (file: string): (ProseHit & { file: string; line: number })[] =>
  textsOf(file).flatMap(({ line, text }) => proseHits(text).map((hit) => ({ file, line, ...hit })))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const paths = process.argv.slice(2)
  const files = proseFiles().filter(
    (file) => paths.length === 0 || paths.some((path) => file.startsWith(path)),
  )
  const faults = files.flatMap(proseFaults)
  for (const { file, line, rule, words, use } of faults)
    console.log(`${file}:${line}: ${rule}: “${words}”; write ${use}`)
  console.log(`${files.length} files, ${faults.length} wordings to mend`)
  process.exitCode = faults.length === 0 ? 0 : 1
}
