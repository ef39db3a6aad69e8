/** In the form of `core.error(message, {title, file, startLine})`. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  title: string
  /** File of the checkout, where the finding is about one. */
  file?: string
  startLine?: number
  startColumn?: number
}
