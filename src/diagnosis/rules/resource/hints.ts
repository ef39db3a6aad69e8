import { withoutPositions } from '../../../model/kro/rgd-fields.ts'
import { fieldNames } from '../../../model/kubernetes/field-names.ts'
import { text } from '../../../model/kubernetes/fields.ts'
import { fieldsOfKind } from '../../reading/known-names.ts'
import { expressionHints, openApiRead } from './expression-hints.ts'
import { type Hint, named, nearly } from './hint.ts'
import { expressionKindHints, kindHints } from './missing-kinds.ts'
import { conventionHint } from './name-hints.ts'
import { type Refused, templateOf } from './refused.ts'
import { schemaHints } from './schema-hints.ts'

/** What is probably wrong in an RGD that kro does not accept, most exact first: names that nearly are others, forms of other tools. */
export function hintsOf(about: Refused): Hint[] {
  switch (about.told.kind) {
    case 'kind-not-installed':
      return kindHints(about)
    case 'definition-invalid':
      return [...expressionKindHints(about), ...ofNames(about)]
    case 'naming-convention':
      return conventionHint(about)
    case 'type-mismatch':
      return openApiRead(about)
    case 'unknown-field':
      return templateHints(about)
    default:
      return ofNames(about)
  }
}

function ofNames(about: Refused): Hint[] {
  const hints = expressionHints(about)
  return hints.length > 0 ? hints : schemaHints(about)
}

/** A field of a template that its kind does not have: fields of other objects of that kind, else of any kind. */
function templateHints({ evidence, rgd, told: { words, resource, path } }: Refused): Hint[] {
  const wrong = named(/(?:schema not found for field |field ")(?<name>[\w-]{1,200})/, words)
  if (wrong === null) return []
  const parts = withoutPositions(path ?? '').split('.')
  const parents = parts.slice(0, parts.lastIndexOf(wrong))
  const where = path === null ? '' : ` at ${[...parents, wrong].join('.')}`
  const kind = resource === null ? null : text(templateOf(rgd, resource), 'template', 'kind')
  const ofKind = kind === null || path === null ? [] : fieldsOfKind(evidence, kind, parents)
  const near = nearly(wrong, ofKind, where)
  // A name that other kinds have is not misspelt, but in the wrong place.
  return near.length > 0 || fieldNames.includes(wrong) ? near : nearly(wrong, fieldNames, where)
}
