/** Milliseconds of CPU that `body` takes. Time on the clock would also count what else the machine does. */
export function cpuMilliseconds(body: () => void): number {
  const begun = process.cpuUsage()
  body()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

/**
 * The least CPU time of several tries, in milliseconds: a garbage collection, a compilation and cold caches add to a
 * measurement, and nothing takes away from it.
 *
 * @param enough milliseconds at which no further try is made
 */
export function leastCpuMilliseconds(body: () => void, tries: number, enough = 0): number {
  let least = Number.POSITIVE_INFINITY
  for (let count = 0; count < tries && least > enough; count += 1)
    least = Math.min(least, cpuMilliseconds(body))
  return least
}
