/** The section of a rule, relative to `docs`: one page for each dimension; the anchor as GitHub makes it of the heading. */
export const rulePage = (id: string): string => `rules/${id.split('/', 1)[0] ?? ''}.md#${id.replace('/', '')}`

/** The same for a reader of a report: in the major version that the action runs in. */
export const ruleUrl = (id: string): string =>
  `https://github.com/setup-kro/setup-kro/blob/v1/docs/${rulePage(id)}`
