// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of RGDs look like template strings
import { expect, test } from '@jest/globals'
import { Redaction } from '../../../src/evidence/redaction.ts'

const text = (given: string, secrets: string[] = []): string => new Redaction({ secrets }).text(given)

// Put together at run time, so that no scanner of this repository takes them for real ones.
const jwt = `eyJhbGciOiJSUzI1NiJ9.${'eyJzdWIiOiJjYW5hcnkifQ'}.c2lnbmF0dXJlLWNhbmFyeQ`
const github = `ghp_${'CANARY0123456789'.repeat(2)}abcd`
const pem = (end = '-----END RSA PRIVATE KEY-----'): string =>
  ['-----BEGIN RSA PRIVATE KEY-----', ...['A', 'B', 'C'].map((c) => `CANARY${c}`.padEnd(64, 'x')), end].join(
    '\n',
  )

test.each([
  ['an assignment', 'connecting DB_PASSWORD=CANARY now', 'connecting DB_PASSWORD=‹redacted:named:1› now'],
  ['a quoted one', 'password="CANARY with blanks" next', 'password="‹redacted:named:1›" next'],
  ['a flag', 'run --api-key=CANARY --name kro', 'run --api-key=‹redacted:named:1› --name kro'],
  ['a flag and its value', 'kubeadm join --token CANARY 10.0.0.1', 'kubeadm join --token ‹redacted:named:1› 10.0.0.1'],
  ['JSON', '{"clientSecret": "CANARY", "id": "x"}', '{"clientSecret": "‹redacted:named:1›", "id": "x"}'],
  ['JSON with escapes', '{"password":"CANARY\\"CANARY"}', '{"password":"‹redacted:named:1›"}'],
  ['JSON in a string', '"{\\"token\\":\\"CANARY\\"}"', '"{\\"token\\":\\"‹redacted:named:1›\\"}"'],
  ['YAML', 'user:\n  password: CANARY\n  name: x', 'user:\n  password: ‹redacted:named:1›\n  name: x'],
  ['a YAML block', 'passphrase: |\n  CANARY\n  CANARY\nname: x', 'passphrase: |\n‹redacted:named:1›\nname: x'],
  ['an environment in JSON', '{"name":"API_TOKEN","value":"CANARY"}', '{"name":"API_TOKEN","value":"‹redacted:named:1›"}'],
  ['an environment in YAML', '- name: DB_PASS_KEY\n  value: CANARY\n', '- name: DB_PASS_KEY\n  value: ‹redacted:named:1›\n'],
  ['kubectl describe', '      DB_PASSWORD:  CANARY\n', '      DB_PASSWORD:  ‹redacted:named:1›\n'],
  ['a Go struct', '{Token:CANARY1 User:x}', '{Token:‹redacted:named:1› User:x}'],
  ['a sentence', 'dial with token: CANARY123 failed', 'dial with token: ‹redacted:named:1› failed'],
  ['a query', 'GET /x?access_token=CANARY&y=1', 'GET /x?access_token=‹redacted:named:1›&y=1'],
  ['a bearer token', 'curl -H "Authorization: Bearer CANARY"', 'curl -H "Authorization: Bearer ‹redacted:authorization:1›"'],
  ['a bearer token alone', 'sent Bearer abc123CANARY456 to', 'sent Bearer ‹redacted:authorization:1› to'],
  ['a JWT', `got ${jwt}, which`, 'got ‹redacted:jwt:1›, which'],
  ['a GitHub token', `fatal: ${github}.`, 'fatal: ‹redacted:github-token:1›.'],
  ['a password in a URL', 'https://bot:CANARY@example.com/x', 'https://bot:‹redacted:url-credentials:1›@example.com/x'],
  ['a DSN', 'user:CANARY@tcp(db:3306)/x', 'user:‹redacted:url-credentials:1›@tcp(db:3306)/x'],
  ['a docker auth', `{"auth": "${btoa('u:CANARY')}"}`, '{"auth": "‹redacted:docker-auth:1›"}'],
  ['a PEM block', `before\n${pem()}\nafter`, 'before\n‹redacted:pem:1›\nafter'],
  ['a PEM block in JSON', JSON.stringify({ a: pem() }), '{"a":"‹redacted:pem:1›"}'],
  ['a PEM block cut at its end', `before\n${pem('')}after this`, 'before\n‹redacted:pem:1›\nafter this'],
  ['a PEM block cut at its start', `${pem().slice(40)}\nafter`, '‹redacted:pem:1›-----END RSA PRIVATE KEY-----\nafter'],
  ['a key of a kubeconfig', `client-key-data: ${btoa(pem())}`, 'client-key-data: ‹redacted:pem:1›'],
  ['a Secret of a chart', 'kind: Secret\nmetadata:\n  name: s\ndata:\n  x.y: Q0FOQVJZ\n', 'kind: Secret\nmetadata:\n  name: s\ndata:\n  x.y: ‹redacted:secret-data:1›\n'],
] as const)('%s is masked', (_, given, masked) => {
  const redaction = new Redaction()
  expect(redaction.text(given)).toBe(masked)
  expect(redaction.text(masked)).toBe(masked)
  expect(Object.values(redaction.counts())).toEqual([1])
}) // biome-ignore format: one case a line

test.each([
  'pulled registry.k8s.io/kro/kro@sha256:eaf9fbaddd9d7f6cf400a8d47ab066b14cbef22b92a79be7bbdc7b3673376fb9',
  'failed to fetch anonymous token: unexpected status from GET request: 403 Forbidden',
  'failed to fetch oauth token: Post "https://auth.docker.io/token": dial tcp: i/o timeout',
  'MountVolume.SetUp failed for volume "cert" : secret "webhook-cert-2" not found',
  '"Reconciling" key="default/my-app" token=""',
  'reconcile secret="kro-system/webhook-server-cert" done',
  '{"secretKeyRef": {"name": "db-credentials-1", "key": "password"}}',
  '  - secretName: webhook-tls\n    key: tls.crt\n',
  'serviceAccountName: kro-token-reader-2\nimagePullSecrets:\n- name: regcred\n',
  'Failed to pull image "ghcr.io/x/some-token:v1.2.3": not found',
  'User "system:serviceaccount:kro-system:kro" cannot list resource "secrets" in API group ""',
  '--service-account-key-file=/etc/kubernetes/pki/sa.pub --enable-bootstrap-token-auth=true',
  'authorization:\n  mode: Webhook\nauthentication:\n  x509: {}',
  'uid 4f1c2a3b-0000-4000-8000-1234567890ab holder kro-7d9f_5c0e0a54-77aa-4f6e-8d67-0123456789ab',
  'the key: it is a secret, basic authentication, bearer token, tokens: 5 of 6',
  'E0905 08:32:07 leaderelection.go:448] error retrieving resource lock kro-system/controller.kro.run: Unauthorized',
  'the --token flag is required',
  'Www-Authenticate: Bearer realm="https://auth.docker.io/token",service="registry.docker.io"',
  'password: "${schema.spec.password}"',
  'oci://user@example.com docker-pullable://kro/kro@sha256:abc',
])('normal text stays: %s', (given) => expect(text(given)).toBe(given))

test.each([
  ['of a list of kubectl', 'items:\n- apiVersion: v1\n  data:\n    a: CANARY\n  kind: Secret\n- apiVersion: v1\n  data:\n    a: plain\n  kind: ConfigMap\n', 'plain'],
  ['in a block', 'kind: Secret\nstringData:\n  cert.txt: |\n    CANARY one\n    CANARY two\ntype: Opaque\n---\nkind: ConfigMap\ndata:\n  a: plain\n', 'plain'],
  ['in the template of an RGD', '  - id: s\n    template:\n      kind: Secret\n      stringData:\n        a: CANARY\n        b: "${schema.spec.password}"\n  - id: t\n    a: plain', '"${schema.spec.password}"'],
  ['in JSON', '{"kind": "Secret", "data": {"a": "CANARY", "b": "x\\"CANARY"}, "type": "plain"}', '"type": "plain"'],
  ['in pretty JSON', JSON.stringify({ kind: 'Secret', data: { a: 'CANARY' }, type: 'plain' }, null, 2), '"type": "plain"'],
])('data of a Secret goes: %s', (_, given, stays) => {
  const masked = text(given)
  expect(masked).not.toContain('CANARY')
  expect(masked).toContain(stays)
  expect(masked).toContain('Secret')
}) // biome-ignore format: one case a line

test('the same text gets the same mask wherever it stands, also in a later process', () => {
  const first = new Redaction()
  expect(first.text(`a TOKEN=${jwt}`)).toBe('a TOKEN=‹redacted:jwt:1›')
  expect(first.text('password=CANARY2 password=CANARY3')).toBe(
    'password=‹redacted:named:1› password=‹redacted:named:2›',
  )
  const state = JSON.stringify(first.state())
  expect(state).not.toContain('CANARY')
  const second = new Redaction({ state: JSON.parse(state) })
  expect(second.text(`x ${jwt} password=CANARY3 password=CANARY4`)).toBe(
    'x ‹redacted:jwt:1› password=‹redacted:named:2› password=‹redacted:named:3›',
  )
  expect(second.counts()).toEqual({ jwt: 2, named: 4 })
})

test("the runner's secrets go in every form: plain, in base64, in a URL, in JSON, line by line", () => {
  const secret = 'CAN/ARY "x"\nsecond CANARY line'
  const redaction = new Redaction({ secrets: [secret, ''] })
  for (const form of [
    'CAN/ARY "x"',
    btoa('CAN/ARY "x"'),
    'CAN%2FARY%20%22x%22',
    'CAN/ARY \\"x\\"',
    'second CANARY line',
    secret,
  ])
    expect(redaction.text(`log: ${form}.`)).toMatch(
      /^log: ‹redacted:registered:\d+›(?:\n‹redacted:registered:\d+›)?\.$/,
    )
})

test('a random value that was secret by its name is masked where nothing names it', () => {
  const redaction = new Redaction()
  redaction.object({ env: [{ name: 'DB_PASSWORD', value: 'c4n4ry-0123456789' }] })
  expect(redaction.text('login with c4n4ry-0123456789')).toBe('login with ‹redacted:named:1›')
})

test('so is one of letters alone, and a name of several words is not', () => {
  const redaction = new Redaction()
  const letters = 'zcHqaDkrhzYQshtqvrfAjUnS'
  const name = 'databasePasswordFile'
  redaction.object({ env: [letters, name].map((value) => ({ name: 'DB_PASSWORD', value })) })
  expect(redaction.text(`--token\n${letters}\n${name}`)).toBe(`--token\n‹redacted:named:1›\n${name}`)
})

test('objects: environments, arguments, annotations, fields; references and names stay', () => {
  const given = {
    metadata: {
      name: 'app',
      annotations: {
        'example.com/token-for-ci': 'CANARY',
        'example.com/note': 'plain',
        'kubectl.kubernetes.io/last-applied-configuration':
          '{"spec":{"containers":[{"env":[{"name":"A_SECRET","value":"CANARY"}]}]}}',
      },
    },
    spec: {
      serviceAccountName: 'kro',
      containers: [
        {
          args: ['--token', 'CANARY', '--password=CANARY', '--leader-elect', 'true', '-v', '4'],
          env: [
            { name: 'STRIPE_KEY', value: 'CANARY' },
            { name: 'TOKEN_FILE', value: '/var/run/token' },
            { name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 'db', key: 'password' } } },
            { name: 'PASSWORD', value: '$(OTHER)' },
            { name: 'URL', value: 'https://u:CANARY@h/' },
          ],
        },
      ],
      tolerations: [{ key: 'node-role.kubernetes.io/control-plane' }],
      schema: { spec: { password: 'string', token: 'string | default="CANARY"' } },
      template: { kind: 'Secret', stringData: { user: 'CANARY', ref: '${schema.spec.password}' } },
      clientSecret: 'CANARY',
    },
  }
  const redaction = new Redaction()
  const masked = redaction.object(given)
  expect(JSON.stringify(masked)).not.toContain('CANARY')
  expect(masked.spec.containers[0]?.args).toEqual([
    '--token', '‹redacted:named:1›', '--password=‹redacted:named:1›', '--leader-elect', 'true', '-v', '4',
  ]) // biome-ignore format: one line
  expect(masked.spec.containers[0]?.env.slice(1, 4)).toEqual(given.spec.containers[0]?.env.slice(1, 4))
  expect(masked.spec.schema.spec.password).toBe('string')
  expect(masked.spec.template.stringData.ref).toBe('${schema.spec.password}')
  expect(masked.spec.tolerations).toEqual(given.spec.tolerations)
  expect(masked.metadata.annotations['example.com/note']).toBe('plain')
  expect(given.spec.clientSecret).toBe('CANARY')
})

test.each([
  [{ name: 'DB_PASS', value: 'CANARY' }],
  [{ value: 'CANARY', name: 'DB_PASS' }],
  [{ key: 'smtp-pass', value: 'CANARY' }],
  [{ name: 'Authorization', value: 'CANARY' }],
  [{ op: 'add', path: '/data/password', value: 'CANARY' }],
  [{ passwords: ['CANARY', 'CANARY2'] }],
  [{ password: 1234567890123 }],
  [{ args: ['--db-pass', 'CANARY', '--db-pass=CANARY'] }],
  [{ command: ['curl', '-u', 'u:CANARY'] }],
  [{ command: ['/usr/bin/mysql', '-pCANARY'] }],
  [{ command: ['docker', 'login', '-p', 'CANARY'] }],
  [{ command: ['sh', '-c', 'curl -u u:CANARY x'] }],
  [{ Env: ['PATH=/bin', 'DB_PASS=CANARY and more'] }],
  [{ kind: 'SecretList', items: [{ data: { a: 'CANARY' } }] }],
  [{ template: 'kind: Secret\nstringData:\n  a: CANARY' }],
  [{ headers: { Cookie: 'a=CANARY', Authorization: 'CANARY' } }],
  [{ message: JSON.stringify({ kind: 'Secret', data: { a: 'CANARY' } }) }],
])('secrets in objects are masked: %j', (object) => {
  expect(JSON.stringify(new Redaction().object(object))).not.toMatch(/CANARY|1234567890123/)
})

test.each([
  [{ name: 'DB_PASS', valueFrom: { secretKeyRef: { name: 'db', key: 'password' } } }],
  [{ secrets: [{ name: 'default-token-1234x' }], imagePullSecrets: [{ name: 'regcred' }] }],
  [{ tokens: 4096, automountServiceAccountToken: false, password: '', token: null }],
  [{ args: ['--token', '--verbose', '-p', '8080'], command: ['docker', 'run', '-p', '80:80'] }],
  [{ key: 'node.kubernetes.io/token', operator: 'Exists', value: 'true' }],
  [{ properties: { password: { type: 'string' } }, required: ['password'] }],
])('objects without secrets stay: %j', (object) => {
  expect(new Redaction().object(object)).toEqual(object)
})

test('an object that is nested too deep does not overflow the stack', () => {
  let object: unknown = 'CANARY'
  for (let depth = 0; depth < 50_000; depth += 1)
    object = depth % 2 === 0 ? [object] : { data: object, kind: 'Secret' }
  expect(JSON.stringify(new Redaction().object(object))).not.toContain('CANARY')
})

test('a registered secret is masked inside base64 wherever it begins, with all of the base64 around it', () => {
  const redaction = new Redaction({ secrets: ['Zq7vWm2xKp'] })
  for (const before of ['', 'u:', 'me:', 'bot:', 'robot:', '{"auth":"'])
    for (const after of ['', '!', 'ab', '"}}'])
      expect(redaction.text(`sent ${btoa(`${before}Zq7vWm2xKp${after}`)}.`)).toMatch(
        /^sent ‹redacted:[a-z-]+:\d+›\.$/,
      )
})

test("a registered secret is masked as JSON in JSON, YAML, HTML, Go's JSON and a form write it", () => {
  const secret = `CANARY's "x"&<y> z`
  const redaction = new Redaction({ secrets: [secret] })
  const json = (text: string): string => JSON.stringify(text)
  for (const form of [
    json(json(json(secret))),
    secret.replaceAll("'", "''"),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    encodeURIComponent(secret).replaceAll('%20', '+'),
    `a${secret.slice(0, 3)}\u0000${secret.slice(3)}`,
  ])
    expect(redaction.text(`log ${form}`)).not.toContain('CANARY')
})

test('a registered file leaves its ordinary lines alone', () => {
  const kubeconfig = 'apiVersion: v1\nkind: Config\nusers:\n- name: admin\n  user:\n    token: Zq7vWm2xKp'
  const redaction = new Redaction({ secrets: [kubeconfig] })
  expect(redaction.text(kubeconfig)).toBe('‹redacted:registered:1›')
  expect(redaction.text('apiVersion: v1\nkind: Config\n- name: admin')).toBe(
    'apiVersion: v1\nkind: Config\n- name: admin',
  )
  expect(redaction.text('with Zq7vWm2xKp')).toBe('with ‹redacted:registered:2›')
})
