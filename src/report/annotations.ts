import { causeOf, type Diagnosis } from '../diagnosis/diagnosis.ts'
import type { Finding } from '../diagnosis/finding.ts'
import { placeOfTold } from '../diagnosis/reading/rgd-errors.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Annotation } from '../model/annotation.ts'
import { onOneLine, shortened } from '../model/escape.ts'
import { verdictOf } from './verdict.ts'

/** GitHub shows ten a step and drops the others without a word; more than a handful is noise anyway. */
const limit = 5
/** GitHub cuts at 4096; one sentence is meant to be read. */
const messageLimit = 1000

/** The cause first, then the other errors of RGDs, each on its line, and at most four others; one sentence each. None on a healthy job. */
export function annotationsOf(diagnosis: Diagnosis, evidence: Evidence): Annotation[] {
  if (diagnosis.outcome === 'healthy') return []
  const cause = causeOf(diagnosis)
  if (cause === null) {
    const { headline } = verdictOf(diagnosis, evidence)
    return [{ level: 'warning', title: 'setup-kro', message: sentence(headline) }]
  }
  const others = diagnosis.findings.filter(
    (finding) =>
      finding !== cause &&
      finding.severity !== 'info' &&
      (finding.causedBy === null || finding.rule === errorOfRgd),
  )
  const errors = others.filter(({ rule }) => rule === errorOfRgd)
  const rest = others.filter(({ rule }) => rule !== errorOfRgd)
  const shown = [cause, ...errors.slice(0, limitOfErrors), ...rest.slice(0, limit - 1)]
  return shown.map((finding, place) =>
    annotation(finding, evidence, finding === cause, finding.rule === errorOfRgd && place < mostOfLevel),
  )
}

/** Each error of an RGD is of a line of its own: who reads the changed files sees all of them. */
const errorOfRgd = 'resource/rgd-error'
const limitOfErrors = 30
/** GitHub shows so many errors of a step, and as many warnings. */
const mostOfLevel = 10

function annotation(finding: Finding, evidence: Evidence, isCause: boolean, isError: boolean): Annotation {
  return {
    level: isCause || isError ? 'error' : 'warning',
    title: `${isCause ? 'cause: ' : ''}${finding.rule}`,
    message: sentence(finding.title),
    ...place(finding, evidence),
  }
}

/** Compiler errors name a file of the checkout; ko's configuration is one, and so is a manifest of the user's. */
function place(
  { rule, object, title }: Finding,
  evidence: Evidence,
): Pick<Annotation, 'file' | 'startLine' | 'startColumn'> {
  const [, file, line, column] =
    (rule === errorOfRgd && /^(.{1,4000}):(\d{1,9}):(\d{1,9})$/.exec(object ?? '')) || []
  if (file !== undefined) return { file, startLine: Number(line), startColumn: Number(column) }
  const told = rule.startsWith('resource/') ? placeOfTold(evidence, object) : null
  if (told !== null) return { file: told.file, startLine: told.line, startColumn: told.column }
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
