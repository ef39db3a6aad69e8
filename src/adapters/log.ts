/** Where progress goes: the workflow's log, a terminal, or nowhere. */
export interface Log {
  info(text: string): void
  warning(text: string): void
  error(text: string): void
  debug(text: string): void
  /** Long text (a tool's output) under a title that a reader can fold. */
  block(title: string, text: string): void
}
