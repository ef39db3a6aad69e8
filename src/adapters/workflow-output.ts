import { StringDecoder } from 'node:string_decoder'
import { escapeForLog } from '../model/escape.ts'

/** What is written at once by `workflow-commands.ts` and by `@actions/core`, which libraries use: one command, its data and properties encoded. */
const oneCommand = /^(::[a-z-]+(?: (?:(?!::)[^\r\n])*)?::)([^\r\n]*)(\r?\n)$/

/**
 * Makes everything else that is written to a stream text without commands: libraries print there too (the Actions cache
 * what tar says of an archive, Node its warnings), and the runner reads both standard output and standard error.
 *
 * Lines are escaped when they are complete, since a command may come in pieces; the rest when the process ends.
 *
 * @returns undoes it
 */
export function escapeOutput(stream: NodeJS.WriteStream): () => void {
  const write = stream.write
  const decoder = new StringDecoder('utf8')
  let begun = ''
  const flush = (): void => {
    const rest = begun + decoder.end()
    begun = ''
    if (rest !== '') write.call(stream, `${escapeForLog(rest)}\n`, 'utf8')
  }
  const guarded = (
    chunk: string | Uint8Array,
    encoding?: BufferEncoding | ((error?: Error | null) => void),
    done?: (error?: Error | null) => void,
  ): boolean => {
    const whenDone = typeof encoding === 'function' ? encoding : done
    const print = (text: string): boolean => write.call(stream, text, 'utf8', whenDone)
    const [, command, data = '', end = ''] = (typeof chunk === 'string' && oneCommand.exec(chunk)) || []
    if (command !== undefined) {
      // A command that follows the beginning of a line would be text.
      flush()
      // The runner writes the data to the log, where the page of GitHub reads it once more.
      return print(`${command}${data.replaceAll('##[', '## [')}${end}`)
    }
    begun += typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk))
    const complete = begun.lastIndexOf('\n') + 1
    const lines = begun.slice(0, complete)
    begun = begun.slice(complete)
    return print(escapeForLog(lines))
  }
  stream.write = guarded as typeof write
  process.on('exit', flush)
  return () => {
    process.off('exit', flush)
    flush()
    stream.write = write
  }
}
