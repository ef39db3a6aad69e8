const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/))

const secretWords = words(`
  password passwd passphrase pwd token secret credential credentials creds
  apikey accesskey privatekey secretkey identitytoken registrytoken authtoken
`)

/** `key` alone is the commonest word of a cluster's logs; it is a secret only after one of these. */
const secretKeyWords = words(`
  api access private secret client signing encryption auth account license shared master ssh deploy hmac aes rsa jwt tls
`)

/** A name that ends so tells about a secret and does not hold it: `TOKEN_FILE`, `secretName`, `tokenTTL`. */
const harmlessEnds = words(`
  file files path dir name names namespace seconds minutes ttl timeout expiry expiration expires enabled disabled type
  ref refs class algorithm mode mount audience audiences issuer url uri endpoint version count size length policy
  provider store selector required optional rotation interval kind format header
`)

/** A secret word followed by one of these still holds the secret: `client-key-data`, `TOKEN_VALUE`, `password2`. */
const stillSecretEnds = words('data value hash base64 b64 id string json current old new')

/** Names of Secrets, by convention of charts and of Kubernetes; the value is an object's name. */
const namesOfSecrets = /(?:existing|pull|image|tls|webhook)[-_.]?secrets?$/i

/**
 * Whether something of this name (environment variable, flag, field, annotation) holds a secret.
 *
 * @param anywhere also where the secret word is not the last (`TOKEN_FOR_CI`): right for names that people give, such
 * as variables and annotations; too much for fields of objects and for words in a log
 */
export function isSecretName(name: string, anywhere = false): boolean {
  if (namesOfSecrets.test(name)) return false
  const parts = wordsOf(name)
  const last = parts.at(-1)
  if (last === undefined || harmlessEnds.has(last)) return false
  const shouting = name === name.toUpperCase() && name.includes('_')
  const holds = (index: number): boolean => {
    const word = parts[index] ?? ''
    if (secretWords.has(word)) return true
    if (word !== 'key') return false
    const before = parts[index - 1]
    return before !== undefined && before !== 'public' && (shouting || secretKeyWords.has(before))
  }
  if (anywhere || shouting) return parts.some((_, index) => holds(index))
  return holds(parts.length - 1) || (stillSecretEnds.has(last) && holds(parts.length - 2))
}

/** Values that are no secret whatever their name: nothing, a switch, a reference to a value elsewhere, a type. */
export function isHarmlessValue(value: string): boolean {
  if (/^(?:|true|false|null|nil|none|\[\]|\{\}|<nil>|<none>|<set to the key .*)$/i.test(value)) return true
  // A file that holds it: `--tls-private-key=/etc/kubernetes/pki/apiserver.key`.
  if (/^(?:\/[a-z0-9._-]+){2,}$/.test(value)) return true
  // `$(VAR)` of Kubernetes, a whole CEL expression of an RGD, and the types of an RGD's schema without a default.
  if (/^\$\([\w.-]+\)$/.test(value) || /^\$\{[^{}]*\}$/.test(value)) return true
  return (
    /^(?:string|integer|boolean|number|float|object|map\[|\[\])/.test(value) &&
    /^[\w[\]]+(?: *\|(?!.*default=).*)?$/.test(value)
  )
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => (stillSecretEnds.has(word) ? word : word.replace(/\d+$/, '')))
    .filter((word) => word !== '')
}
