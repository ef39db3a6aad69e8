/** Where a version comes from. */
export type Origin = 'input' | 'versions-file' | 'default'
