/** A text as a pattern that matches just that: names come from clusters, and must not become a pattern of their own. */
export const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
