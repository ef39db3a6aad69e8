/** From here on characters may take two columns of a terminal: Hangul, CJK, emoji, and in East Asian settings `…` too. */
const firstWide = 0x1100

const combining = /^[\p{Mn}\p{Me}]$/u

/** Makes a picture of the character before it, which is then two columns wide. */
const variationSelector16 = '\ufe0f'

/** Columns that a character takes at most: terminals differ, and what is too short by a column does no harm. */
function columnsOf(character: string): number {
  if (character === variationSelector16) return 1
  if (combining.test(character)) return 0
  return (character.codePointAt(0) ?? 0) < firstWide ? 1 : 2
}

/** Columns that a text of one line takes in a terminal at most. The text has no control characters. */
export function displayWidth(text: string): number {
  let columns = 0
  for (const character of text) columns += columnsOf(character)
  return columns
}

/** Cut to so many columns, saying so by an ellipsis. */
export function cutToWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  const ellipsis = '…'
  let room = columns - columnsOf(ellipsis)
  if (room < 0) return ''
  let kept = ''
  for (const character of text) {
    room -= columnsOf(character)
    if (room < 0) break
    kept += character
  }
  return kept.trimEnd() + ellipsis
}
