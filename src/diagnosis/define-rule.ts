import type { Rule } from './finding.ts'
import { findByPatterns, type PatternRule } from './pattern-rule.ts'

/**
 * The one form of a rule: what fails (`component`), what it means (`description`), which less exact rules of the same component
 * it stands before (`supersedes`), and either `find`, or `patterns` with the words of the finding.
 */
export function defineRule(definition: Rule | PatternRule): Rule {
  if ('find' in definition) return definition
  const { id, component, description, supersedes } = definition
  return {
    id,
    component,
    description,
    ...(supersedes === undefined ? {} : { supersedes }),
    find: (evidence) => findByPatterns(definition, evidence),
  }
}
