import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Keeps others from running the cases at the same time: they would delete each other's clusters.
 *
 * @returns ends it
 * @throws Error naming the process that runs them now
 */
export function alone(file: string): () => void {
  const other = ownerOf(file)
  if (other !== null) throw new Error(`process ${other} runs the cases already (${file})`)
  rmSync(file, { force: true })
  writeFileSync(file, String(process.pid), { flag: 'wx' })
  return () => rmSync(file, { force: true })
}

/** The process that wrote the file, if it still runs. */
function ownerOf(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    process.kill(pid, 0)
    return pid
  } catch {
    return null
  }
}
