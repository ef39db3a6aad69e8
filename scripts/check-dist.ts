/** Builds again beside dist and fails on any difference: what users run is what the source says. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const fresh = mkdtempSync(join(process.cwd(), 'node_modules', '.dist-'))
try {
  const built = spawnSync(process.execPath, ['scripts/build.ts', fresh], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (built.status !== 0) throw new Error(`the build failed with exit code ${built.status}`)
  const differing = compare('dist', fresh)
  if (differing.length > 0) {
    console.error(
      `dist is not what src builds to; run npm run build and commit dist. It differs in:\n${differing.map((file) => `  ${file}`).join('\n')}`,
    )
    process.exitCode = 1
  } else console.log(`dist is what src builds to (${listFiles('dist').length} files)`)
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

function compare(committed: string, built: string): string[] {
  const names = new Set([...listFiles(committed), ...listFiles(built)])
  return [...names].sort().filter((name) => read(join(committed, name)) !== read(join(built, name)))
}

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

function read(path: string): string | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'base64') : null
}
