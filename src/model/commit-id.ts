/** Whether a text is the whole id of a commit: 40 hex digits, or 64 in a repository with SHA-256. */
export const isCommitId = (text: string): boolean => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text)
