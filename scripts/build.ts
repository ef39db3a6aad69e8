/**
 * Bundles src into dist: one bundle for all entries, since each would carry client-node again, and a file
 * of two lines for each entry. `npm run build -- DIR` writes elsewhere (for the comparison).
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { transformSync } from 'esbuild'

const dist = resolve(process.argv[2] ?? 'dist')
const bundle = join(dist, 'bundle')

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })

const ncc = spawnSync(
  process.execPath,
  [
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    'src/entry/entrypoints.ts',
    '--out',
    bundle,
    '--license',
    'licenses.txt',
  ],
  { stdio: 'inherit' },
)
if (ncc.status !== 0) process.exit(ncc.status ?? 1)

// A job downloads all of this each time. Comments and indentation go, names and line breaks stay: an uncaught error
// prints the line that it came from, which in a fully minified bundle is all of it.
const shorten = (code: string): string =>
  transformSync(code, { minifyWhitespace: true, lineLimit: 160, legalComments: 'none', charset: 'utf8' }).code

// ncc ends with 0 although a module was not found, and writes a stub that throws when it is reached.
for (const file of readdirSync(bundle).filter((name) => name.endsWith('.js'))) {
  const code = readFileSync(join(bundle, file), 'utf8')
  if (code.includes('webpackMissingModule')) {
    console.error(`${file}: ncc did not find a module and bundled a stub for it`)
    process.exit(1)
  }
  writeFileSync(join(bundle, file), shorten(code))
}

for (const entry of ['main', 'post', 'cli', 'explain']) {
  mkdirSync(join(dist, entry))
  const shebang = entry === 'cli' ? '#!/usr/bin/env node\n' : ''
  writeFileSync(
    join(dist, entry, 'index.js'),
    `${shebang}import { ${entry} } from '../bundle/index.js'\nawait ${entry}(import.meta.url)\n`,
    { mode: entry === 'cli' ? 0o755 : 0o644 },
  )
}
writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n')
