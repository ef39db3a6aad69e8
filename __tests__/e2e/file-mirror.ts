import { answerOf, type Mirror, serve } from './mirror.ts'

/**
 * A mirror that serves files of a test, and else what another one has.
 *
 * @param original base URL of the mirror behind it
 * @param files contents by `host/path`
 */
export function fileMirror(
  original: string,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<Mirror> {
  return serve(async (path) => {
    const file = files[path.slice(1)]
    return file === undefined ? answerOf(original, path) : { status: 200, bytes: Buffer.from(file) }
  })
}
