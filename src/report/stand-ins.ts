import type { Evidence } from '../evidence/evidence.ts'
import { escapeMarkdown, shortened } from '../model/escape.ts'
import { readStandInsRecord, wordsOf } from '../stand-ins/read.ts'

/** Fields of a status in one cell. */
const fieldsShown = 12

/** One sentence: how many objects have a status that no controller wrote; null where none has. */
export function standInsSentence(evidence: Evidence): string | null {
  const { objects } = readStandInsRecord(evidence)
  const written = objects.filter(({ outcome }) => outcome === 'ready' || outcome === 'failing')
  if (objects.length === 0) return null
  const failing = written.filter(({ outcome }) => outcome === 'failing').length
  const defaulted = objects.filter(({ defaults = [] }) => defaults.length > 0)
  const paths = [...new Set(defaulted.flatMap(({ defaults = [] }) => defaults))]
  const beside = paths.length === 0 ? '' : `, and ${paths.join(', ')} of ${defaulted.length}`
  const waiting = objects.filter(({ unset = [] }) => unset.length > 0).length
  const unset = waiting === 0 ? '' : `; of ${waiting} an RGD reads a field that nothing sets`
  const kinds = [...new Set(objects.map(({ object }) => object.split('/', 1)[0] ?? ''))]
  const shown =
    kinds.length > 6 ? `${kinds.slice(0, 6).join(', ')} and ${kinds.length - 6} more kinds` : kinds.join(', ')
  return `stand-ins: setup-kro wrote the status of ${written.length} of ${objects.length} objects without a controller (${shown})${failing === 0 ? '' : `, ${failing} of them as failing`}${beside}${unset}`
}

/** Which objects have a status that no controller wrote, for the summary. @param limit of rows; 0: none */
export function standInsMarkdown(evidence: Evidence, limit: number): string {
  const sentence = standInsSentence(evidence)
  const { objects, leftAlone } = readStandInsRecord(evidence)
  if (sentence === null && leftAlone.length === 0) return ''
  const rows = objects.slice(0, limit).map((one) => {
    const all = [...(one.defaults ?? []), ...one.fields]
    const fields = all.slice(0, fieldsShown).join(', ')
    const more = all.length > fieldsShown ? `, and ${all.length - fieldsShown} more` : ''
    return [one.object, wordsOf(one), fields + more].map((cell) => escapeMarkdown(shortened(cell, 400)))
  })
  const table = [['object', 'what', 'fields'], ['---', '---', '---'], ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  )
  const rest =
    objects.length > rows.length
      ? [`${objects.length - rows.length} more are in evidence/stand-ins.json.`]
      : []
  const alone = leftAlone
    .slice(0, limit)
    .map(
      ({ kind, apiVersion, why }) =>
        `- nothing is pretended of ${escapeMarkdown(`${kind} (${apiVersion}): ${shortened(why, 300)}`)}`,
    )
  return [
    ...(sentence === null ? [] : [`**Pretended**: ${escapeMarkdown(sentence)}`]),
    ...(rows.length === 0 ? [] : [table.join('\n')]),
    ...rest,
    ...(alone.length === 0 ? [] : [alone.join('\n')]),
  ].join('\n\n')
}
