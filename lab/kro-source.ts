import { cp } from 'node:fs/promises'
import path from 'node:path'
import { type Cache, type Product, product } from './cache.ts'
import { run } from './command.ts'
import { goModule } from './go.ts'

export const kroModule = 'github.com/kubernetes-sigs/kro'

/** Where the checkout of a kro version is, or will be. */
export function kroCheckout(cache: Cache, version: string): string {
  return path.join(cache.products, `kro-${version}`, 'kro')
}

/**
 * Makes a git checkout of a kro version from its Go module: kro's Makefile asks git for the tag and the commit. One
 * commit, tagged; its date and author are fixed, so that every lab has the same commit.
 */
export async function kroSource(cache: Cache, version: string): Promise<Product> {
  return product(cache, `kro-${version}`, { version }, async (fresh) => {
    const module = await goModule(cache, kroModule, version)
    const checkout = path.join(fresh, 'kro')
    const log = path.join(cache.logs, 'kro-source.log')
    await cp(module.Dir, checkout, { recursive: true })
    await run('chmod', ['-R', 'u+w', checkout], { log })
    const who = { NAME: 'setup-kro lab', EMAIL: 'lab@setup-kro.invalid', DATE: '2026-01-01T00:00:00Z' }
    const env: Record<string, string> = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
    for (const [key, value] of Object.entries(who)) {
      env[`GIT_AUTHOR_${key}`] = value
      env[`GIT_COMMITTER_${key}`] = value
    }
    const git = (...args: string[]) => run('git', ['-C', checkout, ...args], { log, env })
    await git('init', '-q', '-b', 'main')
    // All of it, also what .gitignore names: whatever is in the module was in the repository.
    await git('add', '--all', '--force')
    await git('commit', '-q', '-m', `kro ${version}, from its Go module`)
    await git('tag', version)
  })
}
