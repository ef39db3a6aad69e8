import { readFileSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const src = fileURLToPath(new URL('../../../src', import.meta.url))

/** What a file loads as soon as it is loaded: its imports, but those of types alone and those by `import()`. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const statements = text.matchAll(/^(?:import|export) (?!type )(?:[^'"]{0,5000} from )?'([^']{1,300})'$/gm)
  return [...statements].map(([, name = '']) => (name.startsWith('.') ? resolve(dirname(file), name) : name))
}

/** Everything that is loaded with some files of src. */
function loadedWith(entries: readonly string[]) {
  const files = new Set<string>()
  const packages = new Set<string>()
  const visit = (name: string): void => {
    if (!name.startsWith('/')) packages.add(name)
    else if (!files.has(name)) {
      files.add(name)
      for (const imported of importsOf(name)) visit(imported)
    }
  }
  for (const entry of entries) visit(resolve(src, entry))
  const all = [...packages].toSorted()
  return {
    packages: all.filter((name) => !name.startsWith('node:')),
    builtins: all.filter((name) => name.startsWith('node:')),
    folders: [...new Set([...files].map((file) => dirname(relative(src, file))))].toSorted(),
    kilobytes: [...files].reduce((sum, file) => sum + statSync(file).size, 0) / 1000,
  }
}

/** What `entrypoints.ts` loads before each of the action's steps, and before the command line. */
const step = [
  'entry/entrypoints.ts',
  'entry/uncaught.ts',
  'adapters/workflow-output.ts',
  'adapters/workflow-host.ts',
  'adapters/workflow-log.ts',
]
const line = ['entry/entrypoints.ts', 'entry/uncaught.ts', 'model/escape.ts']

/**
 * Time to start grows with what is loaded: V8 compiles about 30 kB of dist in a millisecond of CPU, and undici, which every
 * client for HTTP of the toolkit brings along, took 50 ms (docs/adr/0013-load-only-what-a-start-needs.md). What only a later stage
 * needs is loaded by it, with `import()`.
 */
const starts: [string, { entries: string[]; packages: string[]; kilobytes: number; not: RegExp }][] = [
  [
    'main, until its inputs are checked',
    {
      entries: [...step, 'entry/main.ts'],
      packages: ['yaml'],
      kilobytes: 480,
      not: /^(?:run\/|report|diagnosis|changes|stand-ins|chainsaw|kro\/|cluster|command|evidence\/collectors)/,
    },
  ],
  [
    'main, with its stages',
    {
      entries: [...step, 'entry/main.ts', 'entry/job.ts'],
      packages: ['yaml'],
      kilobytes: 1500,
      not: /^(?:diagnosis\/(?!reading)|report\/|command)/,
    },
  ],
  [
    'post, until it knows whether there is something to do',
    {
      entries: [...step, 'entry/post.ts'],
      packages: ['yaml'],
      kilobytes: 500,
      not: /^(?:run\/|report\/|diagnosis\/(?!reading)|changes|stand-ins|chainsaw|kro\/|command)/,
    },
  ],
  [
    'post, with the report of a job that went well',
    {
      entries: [...step, 'entry/post.ts', 'run/report-records.ts'],
      packages: ['yaml'],
      kilobytes: 1000,
      not: /^(?:run\/|diagnosis\/rules|kro\/|command)/,
    },
  ],
  [
    'the command line, for --help and --version',
    {
      entries: [...line, 'entry/cli.ts'],
      packages: [],
      kilobytes: 200,
      not: /^(?:run|report|diagnosis|changes|stand-ins|chainsaw|kro|cluster|tools|plan|evidence\/collectors)/,
    },
  ],
  [
    'the command line, before it begins a run',
    {
      entries: [...line, 'entry/cli.ts', 'entry/command.ts'],
      packages: ['yaml'],
      kilobytes: 560,
      not: /^(?:run\/|report\/|diagnosis\/(?!reading)|changes|stand-ins|chainsaw|kro\/)/,
    },
  ],
  [
    'the process that explains',
    {
      entries: ['entry/entrypoints.ts', 'entry/explain.ts'],
      packages: ['yaml'],
      kilobytes: 1550,
      not: /^run\//,
    },
  ],
]

test.each(starts)('%s: loads only what it needs', (_, { entries, packages, kilobytes, not }) => {
  const loaded = loadedWith(entries)
  expect(loaded.packages).toEqual(packages)
  expect(loaded.folders.filter((folder) => not.test(folder))).toEqual([])
  expect(loaded.kilobytes).toBeLessThan(kilobytes)
  // A limit far above what is loaded would hold nothing.
  expect(loaded.kilobytes).toBeGreaterThan(kilobytes * 0.75)
  // HTTP and TLS of Node.js take 10 ms to load.
  expect(loaded.builtins.filter((name) => /^node:(?:https?2?|tls)$/.test(name))).toEqual([])
})

test('everything that entrypoints.ts loads is counted', () => {
  const entrypoints = readFileSync(resolve(src, 'entry/entrypoints.ts'), 'utf8')
  const later = [...entrypoints.matchAll(/import\('([^']+)'\)/g)].map(([, name = '']) =>
    relative(src, resolve(src, 'entry', name)),
  )
  const counted = new Set(starts.flatMap(([, { entries }]) => entries))
  expect(later.length).toBeGreaterThan(5)
  expect(later.filter((file) => !counted.has(file))).toEqual([])
})

test('the imports of a file are found', () => {
  expect(importsOf(resolve(src, 'adapters/http-client.ts'))).toEqual(
    expect.arrayContaining([
      'node:http',
      'node:https',
      '@actions/http-client',
      resolve(src, 'adapters/http.ts'),
    ]),
  )
  expect(importsOf(resolve(src, 'adapters/http-get.ts'))).toEqual([resolve(src, 'adapters/clock.ts')])
})
