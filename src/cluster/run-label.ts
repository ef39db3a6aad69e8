import { accessSync, constants, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { SetupError } from '../errors.ts'

/**
 * Label of the containers that a run had kind create; its value is the id of the run. A cluster's name belongs to
 * the process that comes first, so it does not tell whose containers these are; the label does, from the moment in which Docker
 * knows the container.
 */
export const runLabel = 'io.github.setup-kro.run'

/**
 * kind takes no labels for its containers: it runs `docker run --name NODE …` with the docker on PATH (kind,
 * pkg/cluster/internal/providers/docker/provision.go). This stands in for that docker and adds the label; kind's load
 * balancer, which takes no mounts or other options of the configuration, gets it too. The name is in a file while the
 * container is created: Docker goes on where its client is killed. A constant: what differs comes by environment.
 */
const dockerWithLabel = `#!/bin/sh
case "$1" in
  run | create)
    command=$1
    shift
    trap 'exit 130' INT TERM HUP
    [ "$1" = --name ] && echo "$2" > "$SETUP_KRO_DOCKER_PENDING/$$"
    "$SETUP_KRO_DOCKER" "$command" --label "$SETUP_KRO_DOCKER_LABEL" "$@"
    code=$?
    : > "$SETUP_KRO_DOCKER_PENDING/$$"
    exit $code
    ;;
esac
exec "$SETUP_KRO_DOCKER" "$@"
`

/** Environment with which kind marks what it creates. */
export type MarkingEnvironment = Record<
  'PATH' | 'SETUP_KRO_DOCKER' | 'SETUP_KRO_DOCKER_LABEL' | 'SETUP_KRO_DOCKER_PENDING',
  string
>

/**
 * Writes a `docker` that marks containers as those of a run.
 *
 * @param places of the run
 * @param path PATH on which the real docker is
 * @returns what kind's environment must hold
 * @throws SetupError where no docker is on PATH, or where no program may be run from the folder
 */
export function markContainers(places: { runId: string; folder: string }, path: string): MarkingEnvironment {
  const docker = path
    .split(delimiter)
    .map((entry) => join(entry || '.', 'docker'))
    .find(isProgram)
  if (docker === undefined)
    throw new SetupError(`there is no docker on PATH (${path})`, { hint: 'install Docker' })
  const folder = join(places.folder, 'docker-with-label')
  const pending = pendingFolder(places.folder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  mkdirSync(pending, { recursive: true, mode: 0o700 })
  const wrapper = join(folder, 'docker')
  writeFileSync(wrapper, dockerWithLabel, { mode: 0o755 })
  // kind would pass it over and use the real docker: its containers would not be known as ours.
  if (!isProgram(wrapper))
    throw new SetupError(`${wrapper} cannot be executed: its file system is mounted with noexec`, {
      hint: 'set RUNNER_TEMP (in a job) or XDG_CACHE_HOME (on the command line) to a folder from which programs can be run',
    })
  return {
    PATH: `${folder}${delimiter}${path}`,
    SETUP_KRO_DOCKER: docker,
    SETUP_KRO_DOCKER_LABEL: `${runLabel}=${places.runId}`,
    SETUP_KRO_DOCKER_PENDING: pending,
  }
}

const pendingFolder = (runFolder: string): string => join(runFolder, 'creating')

/** Names of the containers that were being created for a run when their client was killed, or are now. */
export function pendingContainers(runFolder: string): string[] {
  const folder = pendingFolder(runFolder)
  try {
    const names = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8').trim())
    return [...new Set(names.filter((name) => name !== ''))]
  } catch {
    // kind was not asked for anything.
    return []
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
