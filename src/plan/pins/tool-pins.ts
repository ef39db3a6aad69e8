import type { Pinned } from './sources.ts'

/** `linux/amd64` and so on. */
export type PlatformKey = `${'linux' | 'darwin'}/${'amd64' | 'arm64'}`

/** Checksums of a tool's release assets, by version. A version can lack a platform. */
export type ToolPins = Record<string, Partial<Record<PlatformKey, Pinned>>>
