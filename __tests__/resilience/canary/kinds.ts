/** One secret of each kind that must never come out. Made anew each time, so that no old report can match. */
export interface Canary {
  kind: string
  /** Text that holds it, as logs and configurations do. Begins with a harmless word that shall come out. */
  text: string
  /** Harmless, in the same text: that it is found proves that the place was collected at all. */
  beacon: string
  /** What must be nowhere: the secret itself, and forms of it. */
  needles: string[]
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

const lot = (): string =>
  Array.from(
    { length: 24 },
    () => 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'[Math.floor(Math.random() * 56)],
  ).join('')

/** @param registered a value that stands in a variable of this process whose name says that it is secret */
export function canaryOfEachKind(registered: string): Canary[] {
  const made: Canary[] = []
  const add = (
    kind: string,
    form: (secret: string) => string,
    forms: (secret: string) => string[] = () => [],
  ): void => {
    const secret = `CANARY${lot()}`
    const beacon = `beacon-${kind}-${lot()}`
    made.push({ kind, beacon, text: `${beacon} ${form(secret)}`, needles: [secret, ...forms(secret)] })
  }
  add('password', (secret) => `connecting with DB_PASSWORD=${secret} to db`)
  add('api-key', (secret) => `run --api-key=${secret} --verbose`)
  add('json-token', (secret) => `{"level":"info","accessToken":"${secret}","user":"x"}`)
  add('bearer', (secret) => `GET /x Authorization: Bearer ${secret}`)
  add(
    'jwt',
    (secret) =>
      `got eyJhbGciOiJSUzI1NiJ9.${base64(`{"sub":"${secret}"}`).replace(/=+$/, '')}.c2lnbmF0dXJl${secret} here`,
    (secret) => [base64(`{"sub":"${secret}"}`).replace(/=+$/, '')],
  )
  add('url', (secret) => `cloning https://bot:${secret}@git.test/x.git`)
  add('dsn', (secret) => `open postgres://app:${secret}@db:5432/x`)
  add(
    'docker-auth',
    (secret) => `{"auths":{"registry.test":{"auth":"${base64(`bot:${secret}`)}"}}}`,
    (secret) => [base64(`bot:${secret}`)],
  )
  add(
    'kubeconfig',
    (secret) =>
      `client-key-data: ${base64(`-----BEGIN RSA PRIVATE KEY-----\n${secret}\n-----END RSA PRIVATE KEY-----`)}`,
    (secret) => [base64(`-----BEGIN RSA PRIVATE KEY-----\n${secret}\n-----END RSA PRIVATE KEY-----`)],
  )
  add('pem', (secret) =>
    [
      'key:',
      '-----BEGIN EC PRIVATE KEY-----',
      secret.padEnd(64, 'x'),
      secret.padEnd(64, 'y'),
      '-----END EC PRIVATE KEY-----',
    ].join('\n'),
  )
  const github = `ghp_${lot()}${lot()}`.slice(0, 40)
  made.push({
    kind: 'github',
    beacon: 'beacon-github',
    text: `beacon-github fatal: ${github} was refused`,
    needles: [github],
  })
  made.push({
    kind: 'registered',
    beacon: 'beacon-registered',
    text: `beacon-registered saw ${registered} in passing`,
    needles: [registered, base64(registered)],
  })
  return made
}
