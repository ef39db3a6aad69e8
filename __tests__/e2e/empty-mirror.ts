import { type Mirror, serve } from './mirror.ts'

/** A mirror that has nothing: what is there all the same came from elsewhere. */
export interface EmptyMirror extends Mirror {
  /** Paths that it was asked for. */
  asked: readonly string[]
}

export async function emptyMirror(): Promise<EmptyMirror> {
  const asked: string[] = []
  const mirror = await serve(async (path) => {
    asked.push(path)
    return { status: 404, bytes: Buffer.alloc(0) }
  })
  return { ...mirror, asked }
}
