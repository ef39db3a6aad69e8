/** Work that goes on, for a log that shows it while it lasts. */
export interface Activity {
  /** What is done: `create the cluster kro`. */
  title: string
  /** What was seen or printed last, masked; empty where there is nothing. Asked for again and again. */
  detail(): string
}

/** Where progress goes: the workflow's log, a terminal, or nowhere. */
export interface Log {
  info(text: string): void
  warning(text: string): void
  error(text: string): void
  debug(text: string): void
  /** Long text (a tool's output) under a title that a reader can fold. */
  block(title: string, text: string): void
  /** Whether a block is folded until a reader opens it: then it may hold what most readers do not need. */
  folds?: boolean
  /**
   * Shows that work goes on, until the returned function is called. Not there where nothing that was printed can be
   * taken back; then a line says that the work has begun.
   */
  begins?(activity: Activity): () => void
}
