const startedAt = performance.now()

/** Prints one line about the lab, with the seconds since the program began. */
export function say(text: string): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  process.stdout.write(`[${seconds.padStart(6)} s] ${text}\n`)
}

/** Seconds between two lines that say that a part goes on. */
const lifeSignSeconds = 30

/** Does one part of the lab; says while it lasts that it goes on, then what came of it and how long it took (seconds). */
export async function part<T>(
  title: string,
  work: () => Promise<T>,
  outcome?: (result: T) => string,
): Promise<T> {
  const began = performance.now()
  const lifeSign = setInterval(() => {
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    say(`… ${title}: has run for ${seconds} s`)
  }, lifeSignSeconds * 1000)
  try {
    const result = await work()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    say(`${title}: ${outcome?.(result) ?? 'done'} (${seconds} s)`)
    return result
  } catch (thrown) {
    say(`${title}: FAILED`)
    throw thrown
  } finally {
    clearInterval(lifeSign)
  }
}
