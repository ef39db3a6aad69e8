import * as core from '@actions/core'
import { escapeForLog, escapeLine } from '../model/escape.ts'
import type { Log } from './log.ts'

/**
 * The log of a step of a workflow. Whatever the text, the only commands that the runner reads are those written here:
 * `@actions/core` encodes line ends of a command's data and properties, and the text has no command of its own.
 */
export const workflowLog: Log = {
  folds: true,
  info: (text) => core.info(escapeForLog(text)),
  warning: (text) => core.warning(escapeForLog(text)),
  error: (text) => core.error(escapeForLog(text)),
  debug: (text) => core.debug(escapeForLog(text)),
  block(title, text) {
    core.startGroup(escapeLine(title))
    core.info(escapeForLog(text))
    core.endGroup()
  },
}
