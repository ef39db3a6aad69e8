import { writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

/**
 * Lets everything else on the machine go first. Linux weighs sessions before it weighs processes (autogroup, sched(7)),
 * so the niceness of a process counts only within its own; a session leader can make its whole session yield. What the
 * host does not know, or forbids, is left undone: it costs time and nothing else.
 *
 * @param pid of a process that leads its own session
 */
export function yieldProcessor(pid: number): void {
  for (const attempt of [
    () => setPriority(pid, constants.priority.PRIORITY_LOW),
    () => writeFileSync(`/proc/${pid}/autogroup`, String(constants.priority.PRIORITY_LOW)),
  ])
    try {
      attempt()
    } catch {
      // macOS has no autogroup; a container may not write to /proc.
    }
}
