import { join } from 'node:path'
import { mustRun } from './process.ts'

/** What `npm run --silent lab:env` prints: how to reach the lab. */
export interface Lab {
  PATH: string
  SETUP_KRO_DOWNLOAD_MIRROR: string
  SETUP_KRO_CHECKSUMS: string
  SETUP_KRO_NODE_IMAGE: string
  SETUP_KRO_REGISTRY_MIRRORS: string
  KO_DEFAULTBASEIMAGE: string
  LAB_KRO_SOURCE: string
}

const names = [
  'PATH',
  'SETUP_KRO_DOWNLOAD_MIRROR',
  'SETUP_KRO_CHECKSUMS',
  'SETUP_KRO_NODE_IMAGE',
  'SETUP_KRO_REGISTRY_MIRRORS',
  'KO_DEFAULTBASEIMAGE',
  'LAB_KRO_SOURCE',
] as const

/** @throws Error with the lab's own words where it is not up */
export async function readLab(root: string): Promise<Lab> {
  const text = await mustRun('sh', [join('lab', 'node24.sh'), join('lab', 'env.ts')], {
    env: process.env,
    cwd: root,
    timeoutSeconds: 60,
  })
  const said = new Map(
    text.split('\n').map((line) => [line.split('=', 1)[0], line.slice(line.indexOf('=') + 1)]),
  )
  const missing = names.filter((name) => !said.get(name))
  if (missing.length > 0) throw new Error(`lab:env does not say ${missing.join(', ')}`)
  return Object.fromEntries(names.map((name) => [name, said.get(name)])) as unknown as Lab
}
