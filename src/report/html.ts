import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { escapeHtml } from './escape.ts'
import { verdictOf } from './verdict.ts'

/** The report as one page that works from disk, without network. */
export function reportHtml(diagnosis: Diagnosis, evidence: Evidence): string {
  const { mark, headline } = verdictOf(diagnosis, evidence)
  return `<!doctype html><meta charset="utf-8"><title>setup-kro</title><h1>${mark} ${escapeHtml(headline)}</h1>\n`
}
