import type { Fix } from '../diagnosis/fix.ts'

/** A fix as diagnosis.json has it, and as people read it. */
export const fixText = (fix: Fix): string => ('run' in fix ? fix.run : fix.advice)

/** Whether it is a command rather than a sentence: it stays on its line, and can be copied. */
export const isCommand = (fix: Fix): boolean => 'run' in fix
