import { escapeForLog, escapeLine } from '../model/escape.ts'
import type { Log } from './log.ts'
import * as commands from './workflow-commands.ts'

/**
 * The log of a step of a workflow. Whatever the text, the only commands that the runner reads are those written here:
 * line ends of a command's data and properties are encoded, and the text has no command of its own.
 */
export const workflowLog: Log = {
  folds: true,
  info: (text) => commands.info(escapeForLog(text)),
  warning: (text) => commands.warning(escapeForLog(text)),
  error: (text) => commands.error(escapeForLog(text)),
  debug: (text) => commands.debug(escapeForLog(text)),
  block(title, text) {
    commands.startGroup(escapeLine(title))
    commands.info(escapeForLog(text))
    commands.endGroup()
  },
}
