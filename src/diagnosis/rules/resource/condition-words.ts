import type { Condition } from '../../../model/kubernetes/conditions.ts'

/** What a condition says: its message, or its reason where it has none; may be empty. */
export const wordsOf = ({ reason, message }: Pick<Condition, 'reason' | 'message'>): string =>
  message === '' ? reason : message

/** The field that has them. */
export const whereWordsAre = ({ message }: Pick<Condition, 'message'>): 'reason' | 'message' =>
  message === '' ? 'reason' : 'message'

/** The first line of that, after a colon; empty where it says nothing. */
export function firstLineOf(condition: Pick<Condition, 'reason' | 'message'>): string {
  const [first = ''] = wordsOf(condition).split('\n', 1)
  return first === '' ? '' : `: ${first}`
}

/** `The condition Ready is False (NotReady): it waits.`, and sentences after it. */
export function sentenceOf({ type, status, reason, message }: Condition, more: string): string {
  const said = `The condition ${type} is ${status}${reason === '' ? '' : ` (${reason})`}`
  return message === '' ? `${said}.${more}` : `${said}: ${ended(message, more)}`
}

const ended = (message: string, more: string): string =>
  more === '' || /[.!?]$/.test(message) ? `${message}${more}` : `${message}.${more}`
