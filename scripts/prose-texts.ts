import ts from 'typescript'

/** A piece of text that a person reads, with the line (from 1) where it begins. */
export interface ProseText {
  line: number
  kind: 'comment' | 'message' | 'document' | 'title'
  text: string
}

/** A literal of code is a message where it has two words or more; identifiers, paths and keys have one. */
const hasWords = (text: string): boolean =>
  /\p{Letter}{2,}[^\p{Letter}]*\s[^\p{Letter}]*\p{Letter}{2,}/u.test(text)

/** The literal's own text; an expression within a template stands as `${}`, which no rule matches. */
const templateText = (node: ts.TemplateExpression): string =>
  [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('${}')

/** Comments, string literals and templates of a TypeScript source. Regular expressions and import paths are not prose. */
export const textsOfSource = (source: string): ProseText[] => {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ESNext, true)
  const lineAt = (position: number): number => file.getLineAndCharacterOfPosition(position).line + 1
  const found: ProseText[] = []
  const comments = new Set<number>()
  const addComments = (position: number): void => {
    for (const { pos, end } of [
      ...(ts.getLeadingCommentRanges(source, position) ?? []),
      ...(ts.getTrailingCommentRanges(source, position) ?? []),
    ])
      if (!comments.has(pos)) {
        comments.add(pos)
        found.push({ line: lineAt(pos), kind: 'comment', text: source.slice(pos, end) })
      }
  }
  const visit = (node: ts.Node): void => {
    addComments(node.getFullStart())
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isStringLiteralLike(node) && hasWords(node.text))
      found.push({ line: lineAt(node.getStart()), kind: 'message', text: node.text })
    if (ts.isTemplateExpression(node) && hasWords(templateText(node)))
      found.push({ line: lineAt(node.getStart()), kind: 'message', text: templateText(node) })
    ts.forEachChild(node, visit)
    addComments(node.getEnd())
  }
  visit(file)
  addComments(file.endOfFileToken.getFullStart())
  return found
}

const testFunctions = new Set(['describe', 'test', 'it'])

/** `test` of `test('…')`, `test.each([…])('…')` and `describe.each<T>(…)('…')`. */
const calledName = (callee: ts.Expression): string | null => {
  if (ts.isIdentifier(callee)) return callee.text
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee))
    return calledName(callee.expression)
  return null
}

/** A literal's or a template's own text; null for any other expression. */
const textOf = (node: ts.Expression): string | null => {
  if (ts.isStringLiteralLike(node)) return node.text
  return ts.isTemplateExpression(node) ? templateText(node) : null
}

/** Titles of tests in a TypeScript source: the first argument of `describe`, `test` and `it`, where it is a text. */
export const titlesOfTests = (source: string): ProseText[] => {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ESNext, true)
  const found: ProseText[] = []
  const add = (title: ts.Expression): void => {
    const text = textOf(title)
    const { line } = file.getLineAndCharacterOfPosition(title.getStart())
    if (text !== null) found.push({ line: line + 1, kind: 'title', text })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && testFunctions.has(calledName(node.expression) ?? ''))
      node.arguments.slice(0, 1).forEach(add)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The paragraphs of a Markdown document, without fenced or indented code, code spans and addresses of links. */
export const textsOfMarkdown = (markdown: string): ProseText[] => {
  const found: ProseText[] = []
  let fenced = false
  let paragraph: ProseText | undefined
  for (const [index, line] of markdown.split('\n').entries()) {
    if (/^\s*(?:> )?```/.test(line)) fenced = !fenced
    const prose = !fenced && line.trim() !== '' && !/^(?: {4}|```)/.test(line)
    if (!prose) {
      paragraph = undefined
      continue
    }
    const text = line.replaceAll(/`[^`]*`/g, '`x`').replaceAll(/\]\([^)]*\)/g, ']')
    if (paragraph === undefined || /^\s*(?:[-*|#>]|\d+\.)/.test(line)) {
      paragraph = { line: index + 1, kind: 'document', text }
      found.push(paragraph)
    } else paragraph.text += `\n${text}`
  }
  return found
}

/** Lines of a YAML document, keys and all: an action's descriptions are prose, and what else is there matches no rule. */
export const textsOfYaml = (yaml: string): ProseText[] =>
  yaml
    .split('\n')
    .map((text, index): ProseText => ({ line: index + 1, kind: 'document', text }))
    .filter(({ text }) => hasWords(text))
