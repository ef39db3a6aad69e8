const startedAt = performance.now()

/** Prints one line about the lab, with the seconds since the program began. */
export function say(text: string): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  process.stdout.write(`[${seconds.padStart(6)} s] ${text}\n`)
}

/** Does one part of the lab; says that it begins, what came of it and how long it took (seconds). */
export async function part<T>(
  title: string,
  work: () => Promise<T>,
  outcome?: (result: T) => string,
): Promise<T> {
  const began = performance.now()
  try {
    const result = await work()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    say(`${title}: ${outcome?.(result) ?? 'done'} (${seconds} s)`)
    return result
  } catch (thrown) {
    say(`${title}: FAILED`)
    throw thrown
  }
}
