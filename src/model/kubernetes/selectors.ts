import { list, strings, text, texts } from './fields.ts'

/** Whether a label selector (`matchLabels`, `matchExpressions`) selects an object with these labels. An empty one selects all. */
export function selects(selector: unknown, labels: Readonly<Record<string, string>> = {}): boolean {
  const exact = Object.entries(strings(selector, 'matchLabels'))
  return (
    exact.every(([label, value]) => labels[label] === value) &&
    list(selector, 'matchExpressions').every((expression) => holds(expression, labels))
  )
}

function holds(expression: unknown, labels: Readonly<Record<string, string>>): boolean {
  const value = labels[text(expression, 'key') ?? '']
  const values = texts(expression, 'values')
  switch (text(expression, 'operator')) {
    case 'In':
      return value !== undefined && values.includes(value)
    case 'NotIn':
      return value === undefined || !values.includes(value)
    case 'Exists':
      return value !== undefined
    default:
      return value === undefined
  }
}

/** A label selector as a query of the API and `kubectl -l` take it; empty where it selects all. */
export const selectorText = (selector: unknown): string =>
  [
    ...Object.entries(strings(selector, 'matchLabels')).map(([label, value]) => `${label}=${value}`),
    ...list(selector, 'matchExpressions').map(requirementText),
  ].join(',')

function requirementText(expression: unknown): string {
  const key = text(expression, 'key') ?? ''
  const values = texts(expression, 'values').join(',')
  switch (text(expression, 'operator')) {
    case 'In':
      return `${key} in (${values})`
    case 'NotIn':
      return `${key} notin (${values})`
    case 'DoesNotExist':
      return `!${key}`
    default:
      return key
  }
}
