import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'

export interface SourcePattern {
  /** `src/diagnosis/rules/crd.ts:57` */
  where: string
  /** As it stands in the source. */
  written: string
  /** Null where it is put together of what only a run knows. */
  pattern: RegExp | null
}

/** What stands for a name that is put into a pattern, escaped as the code has to escape it. */
const anyName = 'xs\\.kro\\.run'

const root = resolve(import.meta.dirname, '../../..')

/** All regular expressions of a folder of the project, literals and `new RegExp`. */
export const patternsIn = (folder: string): SourcePattern[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
    .flatMap((file) => patternsOf(file, readFileSync(join(root, file), 'utf8')))

/** The regular expressions of one source file. */
export function patternsOf(file: string, text: string): SourcePattern[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: SourcePattern[] = []
  const add = (node: ts.Node, pattern: RegExp | null): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    found.push({ where: `${file}:${line}`, written: node.getText().replaceAll(/\s+/g, ' '), pattern })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      add(node, new RegExp(node.text.slice(1, end), node.text.slice(end + 1)))
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const [pattern, flags] = (node.arguments ?? []).map((argument) => textOf(argument, source))
      add(node, pattern === undefined || pattern === null ? null : new RegExp(pattern, flags ?? ''))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The string that an expression makes, with `anyName` for what only a run knows; null where no part of it is known. */
function textOf(node: ts.Expression, source: ts.SourceFile): string | null {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node))
    return (
      node.head.text +
      node.templateSpans
        .map((span) => (textOf(span.expression, source) ?? anyName) + span.literal.text)
        .join('')
    )
  return ts.isIdentifier(node) ? constant(node.text, source) : null
}

function constant(name: string, source: ts.SourceFile): string | null {
  const declarations = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
  const value = declarations.find((one) => one.name.getText() === name)?.initializer
  return value !== undefined && ts.isStringLiteralLike(value) ? value.text : null
}
