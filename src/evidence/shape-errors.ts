import type { Place } from './shape.ts'

/** Sentences about one file; more are counted. */
const mostTold = 3
/** Characters of a path: the names in it are the file's own. */
const longestPath = 120

/** What the files of an evidence folder hold that does not have the form that it should have. */
export class ShapeErrors {
  /** A file could not be used at all. */
  lost = false
  private readonly told = new Map<string, Set<string>>()
  private readonly counts = new Map<string, number>()

  /** For reading a value of a file. */
  place(file: string, path = ''): Place {
    return { path, note: (where, problem) => this.note(file, where, problem) }
  }

  /** A file that could not be used. @param problem where it is not told by its fields already */
  lose(file: string, problem?: string): void {
    this.lost = true
    if (problem !== undefined) this.note(file, '', problem)
  }

  /** `evidence/run.json: "began" is not a string`, in the order of the files. */
  sentences(): string[] {
    return [...this.told].sort(byName).flatMap(([file, told]) => {
      const more = (this.counts.get(file) ?? 0) - told.size
      return [
        ...told,
        ...(more > 0 ? [`${file}: ${more} more ${more === 1 ? 'value' : 'values'} of the wrong type`] : []),
      ]
    })
  }

  private note(file: string, path: string, problem: string): void {
    const told = this.told.get(file) ?? new Set()
    this.told.set(file, told)
    this.counts.set(file, (this.counts.get(file) ?? 0) + 1)
    if (told.size < mostTold) told.add(sentence(file, path, problem))
  }
}

function sentence(file: string, path: string, problem: string): string {
  if (path === '') return `${file} ${problem}`
  const shown = path.length > longestPath ? `${path.slice(0, longestPath)}…` : path
  return `${file}: ${JSON.stringify(shown)} ${problem}`
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)
