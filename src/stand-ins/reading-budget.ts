/** Steps that reading expressions may still take. */
export interface ReadingBudget {
  steps: number
}

/**
 * For one object: a hundred times what the RGDs of a platform need. A macro is read again where its value is used, so that
 * the steps double with each macro within another one.
 */
export const readingBudget = (): ReadingBudget => ({ steps: 20_000 })
