/** `https://example.com/a` of `https://example.com/a//`: a path is put behind it with one slash. */
export const withoutTrailingSlashes = (url: string): string => url.replace(/(?<!\/)\/+$/, '')

/** `a b` of `a%20b`; the text itself where a percent sign stands for itself. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
