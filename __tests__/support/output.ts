/** What `print` writes to standard output, where `@actions/core` writes to. */
export function standardOutputOf(print: () => void): string {
  const { write } = process.stdout
  let text = ''
  process.stdout.write = ((chunk: string | Uint8Array) => {
    text += String(chunk)
    return true
  }) as typeof write
  try {
    print()
  } finally {
    process.stdout.write = write
  }
  return text
}
