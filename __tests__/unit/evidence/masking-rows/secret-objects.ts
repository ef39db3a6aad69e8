import { type Row, s } from './rows.ts'

export const secretObjects: readonly Row[] = [
  ['with a comment at its kind', `kind: Secret # x\ndata:\n  a: ${s}`, s],
  ['with its kind in quotes', `kind: "Secret"\nstringData:\n  a: ${s}`, s],
  ['with data before its kind', `data:\n  a: ${s}\nkind: Secret`, s],
  ['in flow style', `kind: Secret\ndata: {a: ${s}, b: x}`, s],
  ['in flow style on one line', `{kind: Secret, data: {a: ${s}}}`, s],
  ['in flow style over lines', `kind: Secret\ndata: {\n  a: ${s},\n  b: x}\n`, s],
  ['with text over lines', `kind: Secret\nstringData:\n  a: "first\n    ${s}"\n  b: x`, s],
  ['with a file that looks like YAML', `kind: Secret\nstringData:\n  a.yaml: |\n    ${s}: x\n    y: z`, s],
  ['with {} in a value', `{"kind":"Secret","stringData":{"a":"x{}${s}"}}`, s],
  ['with a nested value', `{"kind":"Secret","stringData":{"a":{"b":"${s}"}}}`, s],
  ['with lines that end with CRLF', `kind: Secret\r\ndata:\r\n  a: ${s}\r\n`, s],
  [
    'with the time before each line',
    `2026-01-02T03:04:05.678901234Z kind: Secret\n2026-01-02T03:04:05.6789012Z data:\n2026-01-02T03:04:05.67Z   a: ${s}`,
    s,
  ],
  [
    'with the stream before each line',
    `2026-01-02T03:04:05Z stdout F kind: Secret\n2026-01-02T03:04:06Z stdout F data:\n2026-01-02T03:04:07Z stdout F   a: ${s}`,
    s,
  ],
  [
    'with a prefix of its own before each line',
    `app-1 [17] kind: Secret\napp-1 [18] data:\napp-1 [19]   a: ${s}`,
    s,
  ],
  ['as an item of a list', `items:\n- apiVersion: v1\n  data:\n    a: ${s}\n  kind: Secret\n`, s],
  [
    'as a SecretList',
    JSON.stringify({ kind: 'SecretList', items: [{ metadata: {}, data: { a: s } }] }, null, 2),
    s,
  ],
  [
    'as what kubectl applied last, in a log',
    `applying {\\"kind\\":\\"Secret\\",\\"stringData\\":{\\"a\\":\\"${s}\\"}} now`,
    s,
  ],
  [
    'as what kubectl applied last, one string deeper',
    JSON.stringify(JSON.stringify(`{"kind":"Secret","stringData":{"a":"${s}"}}`)),
    s,
  ],
  ['as a template in a string', `template: "apiVersion: v1\\nkind: Secret\\nstringData:\\n  a: ${s}\\n"`, s],
  [
    'as a template in a string in JSON',
    JSON.stringify({ template: `kind: Secret\nstringData:\n  a: ${s}` }),
    s,
  ],
  ['as a map of Go', `map[apiVersion:v1 data:map[a:${s} b:x] kind:Secret metadata:map[name:y]]`, s],
  ['as a struct of Go', `&Secret{ObjectMeta:x,Data:map[string][]byte{a: ${s},},}`, s],
  ['in a difference', `-  kind: Secret\n-  data:\n-    a: ${s}`, s],
  ['in a comment', `  # kind: Secret\n  # data:\n  #   a: ${s}`, s],
  [
    'as the body of a request',
    `I0101 01:01:01.000001 1 x.go:1] Request Body: {"kind":"Secret","data":{"a":"${s}"}}`,
    s,
  ],
]
