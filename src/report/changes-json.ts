import { changesJson } from '../changes/changes-json.ts'
import type { Changes } from '../changes/compare.ts'
import { escapeJson } from '../model/escape.ts'

/** changes.json as text. */
export const changesText = (changes: Changes): string =>
  `${escapeJson(JSON.stringify(changesJson(changes), null, 2))}\n`
