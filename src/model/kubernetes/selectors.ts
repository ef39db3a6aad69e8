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
