/** What the host offers to a KinD cluster. */
export interface HostFacts {
  /** Version of the Docker daemon. */
  docker: string
  cgroupVersion: 1 | 2 | null
  /** Free bytes where Docker keeps its data; null where that folder cannot be seen from here (Docker Desktop). */
  freeBytes: number | null
  inotifyInstances: number | null
}
