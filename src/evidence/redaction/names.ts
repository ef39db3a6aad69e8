const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/))

/** Words of which the last one says that the value is a secret, whatever stands before it. */
const secretWords = words(`
  password passwords passwd passwds passphrase passphrases pwd token tokens secret secrets credential credentials creds
  apikey apikeys accesskey accesskeys privatekey secretkey secretkeys signingkey identitytoken registrytoken authtoken psk
`)

/** Words that are written together with what stands before them: `PGPASSWORD`, `CLIENTSECRET`, `csrftoken`. */
const secretSuffix =
  /(?:password|passwd|passphrase|secret|token|apikey|accesskey|secretkey|privatekey|credentials?)s?$/

/** Names of people's making in which `pass` is the last part and written together with the one before. */
const joinedPass =
  /^(?:db|sql|mysql|pg|postgres|smtp|mail|root|user|admin|redis|mongo|rabbit|ftp|ldap|http|proxy|my|key|store|ssh|ssl|web|app|login)(?:pass|pw)$/

/** `pass` and `pat` alone are words of tests and of patterns; after one of these they are still no secret. */
const harmlessBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  pass: words(`
    by one two first second third single multi all any tests test num count proxy render final last next each per checks check
    dry health did total full post pre fast slow must can will always never not no
  `),
  pw: words(''),
  pat: words('file glob match search name path regex'),
}

/** `key` alone is the commonest word of a cluster's logs; it is a secret only after one of these. */
const secretKeyWords = words(`
  api access private secret client signing encryption auth account license shared master ssh deploy hmac aes rsa jwt tls
  preshared subscription webhook cookie session bot
`)

/** Keys of data, also in names of environment variables. */
const harmlessKeyWords = words(`
  public cache primary partition foreign sort group idempotency label annotation routing index object map row column
`)

/** A name that ends so tells about a secret and does not hold it: `TOKEN_FILE`, `secretName`, `tokenTTL`. */
const harmlessEnds = words(`
  file files path dir name names namespace seconds minutes ttl timeout expiry expiration expires enabled disabled type
  ref refs class algorithm mode mount audience audiences issuer url uri endpoint version count size length policy
  provider store selector required optional rotation interval kind format header through age cache cleaner controller
  review reviews reviewer manager request requests limit budget usage status state valid strength complexity
`)

/** A secret word followed by one of these still holds the secret: `client-key-data`, `TOKEN_VALUE`, `password2`. */
const stillSecretEnds = words(
  'data value hash base64 b64 id string json yaml current old new plain text base',
)

/** Names of Secrets, by convention of charts and of Kubernetes; the value is an object's name. */
const namesOfSecrets = /(?:existing|pull|image|tls)[-_.]?secrets?$/i

/** Without one of these no name is one of a secret: most names are passed over by this. */
const anySecretWord = /pass|pwd|pw|psk|secret|token|cred|key|pat|auth/i

/** Variables of every shell that end like one of a password. */
const notSecret = words('PWD OLDPWD INIT_CWD')

/**
 * Whether something of this name (environment variable, flag, field, annotation) holds a secret.
 *
 * @param anywhere also where the secret word is not the last (`TOKEN_FOR_CI`): right for names that people give, such
 * as variables and annotations; too much for fields of objects and for words in a log
 */
export function isSecretName(name: string, anywhere = false): boolean {
  if (!anySecretWord.test(name) || namesOfSecrets.test(name) || notSecret.has(name)) return false
  const parts = wordsOf(name)
  const last = parts.at(-1)
  if (last === undefined || harmlessEnds.has(last)) return false
  const shouting = name === name.toUpperCase() && name.includes('_')
  const holds = (index: number): boolean => holdsSecret(parts, index, shouting)
  if (name.startsWith('_') && last === 'auth') return true
  if (anywhere || shouting) return parts.some((_, index) => holds(index))
  return holds(parts.length - 1) || (stillSecretEnds.has(last) && holds(parts.length - 2))
}

function holdsSecret(parts: readonly string[], index: number, shouting: boolean): boolean {
  const word = parts[index] ?? ''
  if (secretWords.has(word) || secretSuffix.test(word) || joinedPass.test(word)) return true
  const before = parts[index - 1]
  if (word === 'pass' || word === 'pw' || word === 'pat')
    return before !== undefined && harmlessBefore[word]?.has(before) === false
  if (word === 'auth') {
    const after = parts[index + 1]
    return shouting && (after === undefined || after === 'config' || stillSecretEnds.has(after))
  }
  if (word !== 'key' && word !== 'keys') return false
  return before !== undefined && !harmlessKeyWords.has(before) && (shouting || secretKeyWords.has(before))
}

/** Headers of HTTP that authenticate a user; their other names end like those of secrets (`X-Vault-Token`). */
export const isSecretHeader = (name: string): boolean =>
  /^(?:(?:proxy-)?authorization|(?:set-)?cookie|x-registry-(?:auth|config))$/i.test(name)

/** How surely a name is one of a password: then its value may be anything, also a number or two words. */
export const isPasswordName = (name: string): boolean =>
  /passw(?:or)?d|passphrase|pwd|pass$|pass[-_.\d]/i.test(name)

/** `tokens: 4096` counts something. */
export const isPlural = (name: string): boolean =>
  /(?:tokens|secrets|credentials|creds|keys|passwords)$/i.test(name)

/** Values that are not secret under any name: nothing, a switch, a reference to a value elsewhere, a type. */
export function isHarmlessValue(value: string): boolean {
  if (/^(?:|true|false|null|nil|none|yes|no|\[\]|\{\}|<nil>|<none>|<set to the key .*)$/i.test(value))
    return true
  // What others write in place of a secret: GitHub, kubectl, Terraform.
  if (
    /^(?:\*{3,}|x{3,}|<?\[?(?:redacted|masked|hidden|omitted)\]?>?|\(sensitive value\)|\d+ bytes)$/i.test(
      value,
    )
  )
    return true
  // A file that holds it: `--tls-private-key=/etc/kubernetes/pki/apiserver.key`.
  if (/^(?:\/[a-z0-9._-]+){2,}$/.test(value)) return true
  return isReference(value) || isSchemaType(value)
}

/** `$(VAR)` of Kubernetes, `$VAR` of shells, a whole CEL expression of an RGD, `{{ .Values.x }}` of a chart, `*alias` of YAML. */
const isReference = (value: string): boolean =>
  // `${VAR:-x}` has a value for where there is none.
  !/^\$\{[\w.]+:[^}\s]+\}$/.test(value) &&
  /^(?:\$\([\w.-]+\)|\$\{[^{}]*\}|\$\{\{[^{}]*\}\}|\$[A-Z_][A-Z0-9_]*|\{\{[^{}]*\}\}|\*[a-z]\w*)$/.test(value)

/** The types of an RGD's schema without a default. */
const isSchemaType = (value: string): boolean =>
  /^(?:string|integer|boolean|number|float|object|map\[|\[\])/.test(value) &&
  /^[\w[\]]+(?: *\|(?!.*default=).*)?$/.test(value)

/** Letters and digits mixed, as no word of a sentence is. */
export const looksRandom = (text: string): boolean => /\d/.test(text) && /[A-Za-z]/.test(text)

/** Letters whose case changes again and again, more often than in a name of several words (`databasePasswordFile`). */
export function isMixedCase(text: string): boolean {
  if (text.length < 16) return false
  let changes = 0
  for (let at = 1; at < text.length; at += 1) {
    const pair = text.slice(at - 1, at + 1)
    if (/^(?:[a-z][A-Z]|[A-Z][a-z])$/.test(pair)) changes += 1
  }
  return changes * 4 > text.length
}

/** What no word of a sentence is, and no name of an object either. */
export const cannotBeProse = (value: string): boolean =>
  value.length >= 8 && looksRandom(value) && !value.includes('/')

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => (stillSecretEnds.has(word) ? word : word.replace(/(?<!\d)\d+$/, '')))
    .filter((word) => word !== '')
}
