import { InputError } from '../errors.ts'

/** What the pins are kept for. */
export interface Platform {
  os: 'linux' | 'darwin'
  arch: 'amd64' | 'arm64'
}

/**
 * The machine in the field's names (`linux/amd64`).
 *
 * @throws InputError on a platform that kind, ko, kubectl and helm are not pinned for
 */
export function platformOf(nodePlatform: string, nodeArch: string): Platform {
  const arch = ({ x64: 'amd64', arm64: 'arm64' } as const)[nodeArch]
  if ((nodePlatform !== 'linux' && nodePlatform !== 'darwin') || arch === undefined)
    throw new InputError([
      `this machine is ${nodePlatform}/${nodeArch}, and the tools are pinned for linux and darwin, amd64 and arm64: use a runner such as ubuntu-latest or ubuntu-24.04-arm (runs-on in the workflow)`,
    ])
  return { os: nodePlatform, arch }
}
