import { describe, expect, test } from '@jest/globals'
import { secretsOf } from '../../../../src/evidence/redaction/environment.ts'
import { isSecretName } from '../../../../src/evidence/redaction/names.ts'

const value = 'Zq7vWm2xKp'

describe('secrets of the runner are those of variables whose names say so', () => {
  test.each([
    ...['GITHUB_TOKEN', 'DB_PASSWORD', 'DB_PASS', 'SMTP_PASS', 'PGPASSWORD', 'GH_PAT', 'CLIENTSECRET', 'SECRETS_JSON'],
    ...['DOCKER_AUTH_CONFIG', 'REGISTRY_AUTH', 'STRIPE_KEY', 'TOKEN_FOR_CI', 'DB_PWD', 'ADMIN_PW', 'npm_config__authToken'],
    ...['AWS_SECRET_ACCESS_KEY', 'KUBE_CREDENTIALS', 'MY_SECRET_2', 'VAULT_TOKEN', 'clientSecret', 'SECRET_KEY_BASE'],
  ])('%s', (name) => expect(secretsOf({ [name]: value })).toEqual([value]))

  test.each([
    ...['PWD', 'OLDPWD', 'INIT_CWD', 'PATH', 'HOME', 'GITHUB_WORKSPACE', 'KUBECONFIG', 'SSH_AUTH_SOCK', 'GIT_ASKPASS'],
    ...['TOKEN_FILE', 'PASSWORD_LENGTH', 'CACHE_KEY', 'COMPASS', 'GITHUB_ACTIONS', 'TOKENIZERS_PARALLELISM', 'MAX_TOKENS_LIMIT'],
    ...['ACTIONS_ID_TOKEN_REQUEST_URL', 'SECRET_NAME', 'PASS_THROUGH', 'AUTHOR', 'KEYBOARD', 'PATTERN'],
  ])('not %s', (name) => expect(secretsOf({ [name]: value })).toEqual([]))

  test.each([
    ...['/home/runner/work/kro/kro', '/run/secrets/token', '~/.netrc', './token', '../key.pem', 'C:\\Users\\runner', 'D:/a/token'],
    ...['', 'short', 'true', 'false', '${OTHER}', '********'],
  ])('not a value that is a path, short or harmless: %j', (path) => expect(secretsOf({ MY_TOKEN: path })).toEqual([]))

  test('a key in base64 that begins like a path is one', () => {
    const key = `/${'aB3+dE6/'.repeat(5)}`.slice(0, 40)
    expect(secretsOf({ AWS_SECRET_ACCESS_KEY: key })).toEqual([key])
  })
}) // biome-ignore format: lists of names

test('what JSON in such a variable holds is secret on its own too, and its ordinary words are not', () => {
  const json = JSON.stringify({ DB: { password: 'correct horse' }, region: 'eu-west-1', deploy: 'x7Y9z2Q4w8E6', on: 'true' })
  expect(secretsOf({ SECRETS_JSON: json })).toEqual([json, 'correct horse', 'x7Y9z2Q4w8E6'])
  const auth = Buffer.from(`bot:${value}`).toString('base64')
  const docker = JSON.stringify({ auths: { 'ghcr.io': { auth } } })
  expect(secretsOf({ DOCKER_AUTH_CONFIG: docker })).toEqual([docker, auth, value])
}) // biome-ignore format: one object a line

test('names that people give may have the word anywhere, names of fields at their end only', () => {
  expect(isSecretName('token-for-ci')).toBe(false)
  expect(isSecretName('token-for-ci', true)).toBe(true)
  expect(isSecretName('imagePullSecrets')).toBe(false)
})
