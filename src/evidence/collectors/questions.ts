import type { Question } from './pages.ts'
import type { Resource } from './resources.ts'

/** Pages of events that say all went well: of 50,000 the first ones explain as much as all. */
const normalEventPages = 12

/** Warnings first and all of them: in a busy cluster they are one event in twenty. */
export function questionsFor(path: string, { name, selector }: Resource): Question[] {
  if (name === 'events')
    return [
      { path, query: { fieldSelector: 'type!=Normal' } },
      { path, query: { fieldSelector: 'type=Normal' }, pages: normalEventPages },
    ]
  return [selector === undefined ? { path } : { path, query: { labelSelector: selector } }]
}
