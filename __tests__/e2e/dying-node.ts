import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What stands between kind and Docker until the first node has died. */
export interface DyingNode {
  /** Put before PATH. */
  folder: string
  /** The container that died, and its volumes; null where none did. */
  dead(): { container: string; volumes: readonly string[] } | null
}

/**
 * A `docker` that hands everything on, but for one moment: when kubeadm is about to begin in the first node, that node
 * is killed, as a host without memory does it. What fails then is the real kind, on the real Docker's answer; a second
 * node of the same name lives.
 *
 * @param folder made here
 * @param path PATH on which the real docker is
 */
export function dyingNode(folder: string, path: string): DyingNode {
  const real = path
    .split(delimiter)
    .map((entry) => join(entry, 'docker'))
    .find((file) => existsSync(file))
  if (!real) throw new Error(`there is no docker on ${path}`)
  mkdirSync(folder)
  const died = join(folder, 'died')
  const volumes = '{{range .Mounts}}{{if eq .Type "volume"}}{{println .Name}}{{end}}{{end}}'
  writeFileSync(
    join(folder, 'docker'),
    `#!/bin/sh
# kind: docker exec --privileged NODE kubeadm init …
if [ "$1 $2 $4 $5" = "exec --privileged kubeadm init" ] && [ ! -e '${died}' ]; then
  '${real}' inspect --format '{{println .Id}}${volumes}' "$3" > '${died}' 2> '${folder}/inspect.log'
  '${real}' kill "$3" > '${folder}/kill.log' 2>&1
fi
exec '${real}' "$@"
`,
    { mode: 0o755 },
  )
  return {
    folder,
    dead() {
      if (!existsSync(died)) return null
      const [container = '', ...volumes] = readFileSync(died, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
      return { container, volumes }
    },
  }
}
