/** Whether a value of JSON or YAML has fields: neither null, nor a list, nor a scalar. */
export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of a text in JSON; null where it is not valid JSON, or says null. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
