import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'

/** The rule of a story: what the story says of itself, and how it is found. */
export const storyRule = (
  { id, component, description, supersedes }: Omit<Rule, 'find'>,
  find: Rule['find'],
): Rule =>
  defineRule({ id, component, description, ...(supersedes === undefined ? {} : { supersedes }), find })
