// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of shells look like template strings
import { describe, expect, test } from '@jest/globals'
import { Redaction } from '../../../src/evidence/redaction.ts'

/*
 * The masking table: what is masked in texts that are written as evidence. To add a form, add a row: its name, a text that has
 * it, and the characters that must be gone. Tokens are put together here, so that no scanner takes them for real ones.
 * What must stay is in masking-harmless.test.ts, objects are in redaction.test.ts.
 */

type Row = readonly [name: string, text: string, secret: string]

/** No word, no number, no shape: only what stands around it can tell that it is secret. */
const s = 'Zq7vWm2xKp'
/** Two words that are no random characters. */
const words = 'correct horse battery'
const base64 = (text: string): string => Buffer.from(text).toString('base64')
/** As many characters, of letters and digits. */
const run = (length: number): string => 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0z'.repeat(9).slice(0, length)
const hex = (length: number): string => '0f1e2d3c4b5a69788796a5b4c3d2e1f0'.repeat(9).slice(0, length)

const names: readonly Row[] = [
  ['a variable *_PASS', `DB_PASS=${s}`, s],
  ['a variable *_PASS of a mail server', `export SMTP_PASS=${s}`, s],
  ['a variable *_PASS in YAML', `  MYSQL_ROOT_PASS: ${s}`, s],
  ['PGPASSWORD', `PGPASSWORD=${s} psql -h db`, s],
  ['a variable *_PAT', `GH_PAT=${s}`, s],
  ['CLIENTSECRET', `CLIENTSECRET=${s}`, s],
  ['a variable *_PWD', `DB_PWD=${s}`, s],
  [
    'DOCKER_AUTH_CONFIG',
    `DOCKER_AUTH_CONFIG={"auths": {"r.io": {"auth": "${base64(`u:${s}`)}"}}}`,
    base64(`u:${s}`),
  ],
  ['SECRETS_JSON', `SECRETS_JSON={"A": "${s}"}`, s],
  ['a variable of kubectl describe', `    Environment:\n      DB_PASS:  ${s}\n      DB_HOST:  db`, s],
  [
    'a connection string with AccountKey',
    `AZURE=DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${s}==;EndpointSuffix=y`,
    s,
  ],
  ['a connection string with Pwd', `Server=db;Uid=sa;Pwd=${s};Encrypt=yes`, s],
  ['a property of Java', `spring.datasource.password=${s}`, s],
  ['a token of .npmrc', `//registry.npmjs.org/:_authToken=${s}`, s],
  ['an _auth of .npmrc', `//registry.example.com/:_auth=${base64(`u:${s}`)}`, base64(`u:${s}`)],
  ['an element of XML', `<server><id>x</id><password>${s}</password></server>`, s],
  ['an element of XML over lines', `<password>\n  ${s}\n</password>`, s],
  ['an attribute of XML', `<add key="ClearTextPassword" value="${s}" />`, s],
  ['a password of SQL', `CREATE ROLE kro WITH LOGIN PASSWORD '${s}'`, s],
  ['an API key in a sentence', `the API key: ${s}1 was refused`, s],
  ['a hash of Ruby', `{ :password => '${s}', :user => 'x' }`, s],
  ['an assignment of Go', `password := "${s}"`, s],
  ['a dict of Python', `{'user': 'x', 'password': '${s}'}`, s],
  ['an object of JavaScript', `auth: { user: 'x', pass: '${s}' }`, s],
  ['a struct of Go', `{User:x Password:${s} Host:db}`, s],
  ['a map of Go', `map[host:db password:${words} user:x]`, words],
  ['an environment of Docker', `{"Env":["PATH=/bin","DB_PASS=${s}"]}`, s],
  ['ENV of a Dockerfile', `Step 3/9 : ENV DB_PASSWORD ${words}`, words],
  ['a variable of a struct of Go', `EnvVar{Name:DB_PASSWORD,Value:${s},ValueFrom:nil,}`, s],
  ['a variable of a struct of Go in quotes', `v1.EnvVar{Name:"DB_PASSWORD", Value:"${s}", ValueFrom:nil}`, s],
  ['a password in a sentence', `the password is ${s}`, s],
  ['an arrow', `password -> ${s}1`, `${s}1`],
]

const values: readonly Row[] = [
  ['a value with &', `password=abc&${s}`, s],
  ["a value with '", `password=it's${s}`, s],
  ['a value with <', `password=abc<${s}`, s],
  ['a value with a blank on a line of its own', `MY_SECRET=abc ${s}`, s],
  ['a value of more than 65,536 characters', `password=${'x'.repeat(70_000)}${s}`, s],
  ['a quoted value of more than 65,536 characters', `"password":"${'x'.repeat(70_000)}${s}"`, s],
  ['a default of a variable', `PASSWORD=\${X:-${s}}`, s],
  ['a quoted value over lines in a file of variables', `PRIVATE_KEY="first\n${s}\nlast"`, s],
  ['a value in a shell in pieces', `DB_PASSWORD='abc'"${s}"`, s],
  ["a value in a shell with '", `DB_PASSWORD='it'\\''s ${s}'`, s],
  ['a number as a password', '{"password": 123456789012, "port": 8080}', '123456789012'],
  ['a list as a value', `{"passwords": ["${s}", "x"]}`, s],
  ['a list over lines as a value', `{\n  "passwords": [\n    "x",\n    "${s}"\n  ]\n}`, s],
]

const yaml: readonly Row[] = [
  ['a plain scalar of several words', `password: ${words}`, words],
  ["a scalar in single quotes with ''", `password: 'it''s ${words}'`, words],
  ['a scalar in double quotes over lines', `password: "correct\n  ${s}"\nuser: x`, s],
  ['a scalar in double quotes with an escape', `password: "a\\"${s}"`, s],
  ['a plain scalar over lines', `password: correct\n  horse ${s}\nuser: x`, s],
  ['a plain scalar that begins on the next line', `password:\n  ${words}\nuser: x`, words],
  ['a block', `password: |\n  first\n  ${s}\nuser: x`, s],
  ['a folded block with an indicator', `password: >-2 # note\n   ${s}\nuser: x`, s],
  ['a block with a tag', `password: !vault |\n  ${s}\nuser: x`, s],
  ['a block with empty lines', `  password: |+\n    first\n\n    ${s}\n  user: x`, s],
  ['flow style', `db: {user: x, password: ${s}, port: 5}`, s],
  ['a list below a name', `passwords:\n- ${s}\n- x\nuser: y`, s],
  ['a list in flow style', `passwords: [x, ${s}]`, s],
  ['an entry of a list', `- password: ${words}`, words],
  ['a line of a difference', `+  password: ${words}`, words],
  ['a comment', `# password: ${words}`, words],
  ['lines that end with CRLF', `a: b\r\npassword: ${words}\r\nuser: x\r\n`, words],
]

const pairs: readonly Row[] = [
  ['name and value', `- name: DB_PASSWORD\n  value: ${s}`, s],
  ['value and name', `- value: ${s}\n  name: DB_PASSWORD`, s],
  ['value and name in JSON', `{"value":"${s}","name":"DB_PASSWORD"}`, s],
  ['a value of several words', `- name: DB_PASSWORD\n  value: ${words}`, words],
  ['a block as value', `- name: DB_PASSWORD\n  value: |\n    first\n    ${s}\n- name: x`, s],
  ['another field between them', `{"name": "DB_PASSWORD", "type": "string", "value": "${s}"}`, s],
  ['another field between them in YAML', `- name: db-password\n  type: string\n  value: ${s}`, s],
  ['key and value', `{"key": "api_token", "value": "${s}"}`, s],
  ['path and value of a patch', `{"op":"replace","path":"/data/password","value":"${s}"}`, s],
  ['a header of a probe', `httpHeaders:\n- name: Authorization\n  value: ${s}`, s],
]

const lists: readonly Row[] = [
  ['a flag and its value in YAML', `args:\n- --password\n- ${s}\n- --verbose`, s],
  ['a flag and its value in YAML in quotes', `args:\n  - "--password"\n  - "a ${s}"`, s],
  ['a flag and its value in JSON', `["--password","${s}","--verbose"]`, s],
  ['a flag and its value in pretty JSON', `[\n  "--password",\n  "${s}"\n]`, s],
  ['a flag and its value in flow style', `args: [--password, ${s}]`, s],
  ['a flag and its value of Python', `['--password', '${s}']`, s],
  ['a flag with = in a list', `["--db-pass=${s} x","--verbose"]`, s],
  ['a flag of one dash', `keytool -storepass ${s} -list`, s],
  ['a flag on a continued line', `run --token \\\n  ${s} --verbose`, s],
]

const secretObjects: readonly Row[] = [
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

const commands: readonly Row[] = [
  ['curl -u', `curl -u admin:${s} https://example.com`, s],
  ['curl --user', `curl -s --user "admin:${s}" https://example.com`, s],
  ['curl -u in a list', `["curl","-u","admin:${s}"]`, s],
  ['docker login -p', `docker login -u x -p ${s} ghcr.io`, s],
  ['helm registry login -p', `helm registry login r.io --username x -p ${s}`, s],
  ['a password that is piped', `echo ${s} | docker login -u x --password-stdin`, s],
  ['mysql -p', `mysql -uroot -p${s} -e 'select 1'`, s],
  ['sshpass -p', `sshpass -p ${s} ssh x@y`, s],
  ['redis-cli -a', `redis-cli -h x -a ${s} ping`, s],
  ['openssl -passin', `openssl rsa -passin pass:${s} -in x`, s],
  ['a flag *-pass', `run --db-pass=${s} --verbose`, s],
  ['a literal of kubectl create secret', `kubectl create secret generic x --from-literal=user=${s}`, s],
  ['an entry of .netrc', `machine example.com login x password ${s}`, s],
  ['curl -u in a list of YAML', `command:\n- curl\n- -u\n- admin:${s}`, s],
  ['a here string', `docker login --password-stdin <<< ${s}`, s],
  ['htpasswd', `htpasswd -Bbn admin ${s}`, s],
  ['vault login', `vault login ${s}`, s],
  ['IDENTIFIED BY', `CREATE USER 'kro'@'%' IDENTIFIED BY '${s}';`, s],
  [
    'git with a header',
    `git -c http.extraheader="AUTHORIZATION: basic ${base64(`x:${s}`)}" fetch`,
    base64(`x:${s}`),
  ],
]

const headers: readonly Row[] = [
  ['Authorization: Bearer', `Authorization: Bearer ${s}`, s],
  ['Authorization: Basic', `> authorization: Basic ${base64(`u:${s}`)}`, base64(`u:${s}`)],
  ['Authorization: Digest', `curl -H 'Authorization: Digest username="x", response="${s}"' y`, s],
  [
    'Authorization of AWS',
    `Authorization: AWS4-HMAC-SHA256 Credential=x/2026/s3, SignedHeaders=host, Signature=${s}`,
    s,
  ],
  ['Cookie', `Cookie: theme=dark; session=${s}`, s],
  ['Set-Cookie', `< Set-Cookie: id=${s}; Path=/; HttpOnly`, s],
  ['Set-Cookie of Go', `map[Content-Type:[x] Set-Cookie:[id=${s}; Path=/]]`, s],
  ['Cookie in JSON', `{"Cookie":"session=${s}"}`, s],
  ['a session of GitLab', `_gitlab_session=${hex(32)}; x`, hex(32)],
  ['a header of an API', `curl -H "X-Vault-Token: ${s}" y`, s],
  ['a header of several words', `-H 'X-Api-Key: ${words}'`, words],
]

const urls: readonly Row[] = [
  ['a password in a URL', `https://bot:${s}@example.com/x`, s],
  ['a password with @ in a URL', `https://bot:a@${s}@example.com/x`, s],
  ['a password with / in a URL', `https://bot:a/${s}@example.com/x`, s],
  ['a password without a user', `redis://:${s}@db:6379/0`, s],
  ['a token as user', `https://${run(20)}@example.com/x`, run(20)],
  ['a DSN', `user:a@${s}@tcp(db:3306)/x`, s],
  ['a URL in a URL', `?next=https%3A%2F%2Fbot%3A${s}%40example.com`, s],
  ['a signature of AWS', `https://b.s3.amazonaws.com/x?X-Amz-Date=1&X-Amz-Signature=${s}&y=1`, s],
  ['a signature of Azure', `https://x.blob.core.windows.net/c?sv=2022&sig=${s}%3D&se=1`, s],
  ['a signature as Go writes JSON', `"https://x/c?sv=1\\u0026sig=${s}"`, s],
  ['a token in a query', `GET /x?access_token=${s}&y=1`, s],
  ['a webhook of Slack', `https://hooks.slack.com/${'services'}/T00000000/B00000000/${run(24)}`, run(24)],
  ['a webhook of Discord', `https://discord.com/api/${'webhooks'}/123456789012345678/${run(60)}`, run(60)],
]

const tokens: readonly Row[] = (
  [
    ['GitHub', `ghp_${run(36)}`],
    ['GitHub, fine-grained', `github_pat_${run(22)}_${run(59)}`],
    ['GitLab', `glpat-${run(20)}`],
    ['a runner of GitLab', `glrt-${run(20)}`],
    ['Slack', `xoxb-${'123456789012'}-${run(24)}`],
    ['an app of Slack', `xapp-1-A012-345-${run(32)}`],
    ['AWS', `AKIA${'IOSFODNN7EXAMPLE'}`],
    ['Google', `AIza${run(35)}`],
    ['Google, OAuth', `ya29.${run(40)}`],
    ['npm', `npm_${run(36)}`],
    ['PyPI', `pypi-${run(60)}`],
    ['Docker', `dckr_pat_${run(27)}`],
    ['Hugging Face', `hf_${run(34)}`],
    ['Stripe', `sk_live_${run(24)}`],
    ['Stripe, restricted', `rk_test_${run(24)}`],
    ['OpenAI', `sk-proj-${run(48)}`],
    ['Anthropic', `sk-ant-api03-${run(80)}`],
    ['Vault', `hvs.${run(90)}`],
    ['Terraform', `${run(14)}.atlasv1.${run(60)}`],
    ['SendGrid', `SG.${run(22)}.${run(43)}`],
    ['age', `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`],
    ['kubeadm', `${'abcdef'}.${'0123456789abcdef'}`],
    ['OpenShift', `sha256~${run(43)}`],
    ['DigitalOcean', `dop_v1_${hex(64)}`],
    ['Databricks', `dapi${hex(32)}`],
    ['Grafana', `glsa_${run(32)}_${hex(8)}`],
    ['New Relic', `NRAK-${run(27)}`],
    ['Postman', `PMAK-${hex(24)}-${hex(34)}`],
    ['Shopify', `shpat_${hex(32)}`],
    ['Twilio', `SK${hex(32)}`],
    ['Telegram', `123456789:AA${run(33)}`],
    ['Azure', `abc8Q~${run(34)}`],
    ['Doppler', `dp.pt.${run(43)}`],
    ['Pulumi', `pul-${hex(40)}`],
    ['RubyGems', `rubygems_${hex(48)}`],
    ['Linear', `lin_api_${run(40)}`],
    ['Perplexity', `pplx-${run(48)}`],
    ['Sentry', `sntryu_${hex(64)}`],
    ['Tailscale', `tskey-auth-${run(30)}`],
    ['a hash of bcrypt', `$2a$10$${run(53)}`],
    ['a JWT', `eyJhbGciOiJSUzI1NiJ9.${'eyJzdWIiOiJ4In0'}.${run(30)}`],
    [
      'a kubeconfig in base64',
      base64(`apiVersion: v1\nclusters:\n- cluster: {server: x}\nusers:\n- user: {token: ${s}}`),
    ],
    ['a docker config in base64', base64(`{"auths":{"r.io":{"auth":"${base64(`u:${s}`)}"}}}`)],
  ] as const
).flatMap(([name, token]): Row[] => [
  [name, `sent ${token}, and was refused`, token],
  [`${name} in JSON`, `{"a":"${token}"}`, token],
])

const keyLine = (n: number): string => `MIIEow${n}IBAAKCAQEA${run(80)}`.slice(0, 64)
const keyLines = [1, 2, 3, 4].map(keyLine)
const pem = (type: string): string =>
  [`-----BEGIN ${type}-----`, ...keyLines, 'QAB=', `-----END ${type}-----`].join('\n')

const keys: readonly Row[] = [
  ['a block', pem('RSA PRIVATE KEY'), keyLine(2)],
  ['a block in JSON', JSON.stringify({ a: pem('EC PRIVATE KEY') }), keyLine(2)],
  ['a block in JSON in JSON', JSON.stringify(JSON.stringify({ a: pem('PRIVATE KEY') })), keyLine(2)],
  ['a block in base64', base64(pem('PRIVATE KEY')), base64(pem('PRIVATE KEY')).slice(80, 160)],
  ['a block in a URL', `x=${encodeURIComponent(pem('PRIVATE KEY'))}&y=1`, encodeURIComponent(keyLine(2))],
  [
    'a block in a form',
    `x=${encodeURIComponent(pem('PRIVATE KEY')).replaceAll('%20', '+')}&y=1`,
    keyLine(2).slice(0, 30),
  ],
  ['a block without its end', pem('PRIVATE KEY').slice(0, 200), keyLine(1)],
  ['a block without its beginning', pem('PRIVATE KEY').slice(40), keyLine(2)],
  [
    'a block in a log without its end',
    keyLines.reduce(
      (text, line) => `${text}\n2026-01-02T03:04:05Z ${line}`,
      '2026-01-02T03:04:05Z -----BEGIN PRIVATE KEY-----',
    ),
    keyLine(2),
  ],
  [
    'the middle of a block',
    `${keyLine(1).slice(20)}\n${keyLine(2)}\n${keyLine(3)}\n${keyLine(4).slice(0, 20)}`,
    keyLine(2),
  ],
  [
    'the first line of the middle of a block',
    `${keyLine(1).slice(20)}\n${keyLine(2)}\n${keyLine(3)}\n`,
    keyLine(1).slice(20),
  ],
  [
    'the last line of the middle of a block',
    `${keyLine(2)}\n${keyLine(3)}\n${keyLine(4).slice(0, 20)}`,
    keyLine(4).slice(0, 20),
  ],
  ['the middle of a block in JSON', JSON.stringify(keyLines.join('\n')).slice(20, -20), keyLine(2)],
]

const hiding: readonly Row[] = [
  ['behind NUL in the name', `pass\0word=${s}`, s],
  ['behind NUL between variables', `A=b\0TOKEN=${s}\0C=d`, s],
  ['behind colours', `\u001b[1mpassword\u001b[0m=${s}`, s],
  ['behind colours in JSON', `{"m":"\\u001b[1mpassword\\u001b[0m=${s}"}`, s],
  ['behind a zero-width space', `pass\u200bword: ${s}`, s],
  ['behind a soft hyphen', `pass\u00adword: ${s}`, s],
  ['behind a mark of direction', `pass\u202eword: ${s}`, s],
  ['with a control character inside', `token: ghp_${run(18)}\u0001${run(18)}`, run(18)],
  ['behind what looks like the beginning of a mask', `password: ‹redacted:${s}`, s],
  ['behind what looks like a mask of another kind', `password: ‹redacted:${s}:1›`, s],
  ['behind what looks like a mask with another number', `password: ‹redacted:named:${s}›`, s],
  ['behind a mask', `password=‹redacted:named:1›${s}`, s],
]

describe.each([
  ['secrets by their names', names],
  ['secrets with unusual characters', values],
  ['secrets in YAML', yaml],
  ['pairs of a name and a value', pairs],
  ['secrets in lists of arguments', lists],
  ['data of a Secret in a text', secretObjects],
  ['secrets of command lines', commands],
  ['secrets in headers', headers],
  ['secrets in URLs', urls],
  ['tokens by their shape', tokens],
  ['private keys', keys],
  ['secrets that hide', hiding],
])('%s are masked', (_, rows) => {
  test.each(rows)('%s', (_name, text, secret) => {
    const redaction = new Redaction()
    const masked = redaction.text(text)
    expect(masked).toContain('‹redacted:')
    const shown = masked.replaceAll(/‹redacted:[a-z-]+:\d+›/g, '')
    for (const piece of piecesOf(secret)) expect(shown).not.toContain(piece)
    expect(redaction.text(masked)).toBe(masked)
  })
}) // biome-ignore format: a table, one form a line

/** Any six characters in a row. */
function piecesOf(secret: string): string[] {
  return Array.from({ length: Math.max(1, secret.length - 5) }, (_, at) => secret.slice(at, at + 6))
}
