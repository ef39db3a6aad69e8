import { causeOf, type Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Finding } from '../diagnosis/finding.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Annotation } from '../model/annotation.ts'
import { onOneLine, shortened } from '../model/escape.ts'
import { verdictOf } from './verdict.ts'

/** GitHub shows ten a step and drops the others without a word; more than a handful is noise anyway. */
const limit = 5
/** GitHub cuts at 4096; one sentence is meant to be read. */
const messageLimit = 1000

/** At most five, one sentence each, the cause first. None on a healthy job. */
export function annotationsOf(diagnosis: Diagnosis, evidence: Evidence): Annotation[] {
  if (diagnosis.outcome === 'healthy') return []
  const cause = causeOf(diagnosis)
  if (cause === null) {
    const { headline } = verdictOf(diagnosis, evidence)
    return [{ level: 'warning', title: 'setup-kro', message: sentence(headline) }]
  }
  const others = diagnosis.findings.filter(
    (finding) => finding !== cause && finding.severity !== 'info' && finding.causedBy === null,
  )
  return [cause, ...others].slice(0, limit).map((finding) => annotation(finding, evidence, finding === cause))
}

function annotation(finding: Finding, evidence: Evidence, isCause: boolean): Annotation {
  return {
    level: isCause ? 'error' : 'warning',
    title: `${isCause ? 'cause: ' : ''}${finding.rule}`,
    message: sentence(finding.title),
    ...place(finding, evidence),
  }
}

/** Compiler errors name a file of the checkout; ko's configuration is one, and so is a manifest of the user's. */
function place({ rule, object, title }: Finding, evidence: Evidence): { file?: string; startLine?: number } {
  const source = evidence.run?.source
  // A manifest need not say `namespace: default`.
  const named = [object, object?.replace('/default/', '/')]
  const manifest = evidence.run?.manifests?.find((one) => named.includes(one.object))
  if (manifest) return { file: manifest.file, startLine: manifest.line }
  if (source === null || source === undefined || object === null) return {}
  const inSource = (file: string): string => (source === '.' ? file : `${source.replace(/\/$/, '')}/${file}`)
  if (rule === 'image/compile-error' && !object.startsWith('/')) {
    const line = /\.go:(\d+) /.exec(title)?.[1]
    return {
      file: inSource(object.replace(/^\.\//, '')),
      ...(line === undefined ? {} : { startLine: Number(line) }),
    }
  }
  if (object === '.ko.yaml' || object === 'go.mod') return { file: inSource(object) }
  return {}
}

const sentence = (text: string): string => shortened(onOneLine(text), messageLimit)
