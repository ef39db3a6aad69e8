/** How an option of a tool takes its secret. */
type Taking = 'next' | 'joined' | 'either'

export interface Option {
  /** As it is written, with its dashes. */
  flag: string
  takes: Taking
  /** The secret is what follows the first colon: `user:password`. */
  afterColon?: true
}

const user: readonly Option[] = ['-u', '--user', '-U', '--proxy-user'].map((flag) => ({
  flag,
  takes: 'either',
  afterColon: true,
}))
const p = (takes: Taking): readonly Option[] => [{ flag: '-p', takes }]

/** Options of one letter and others whose names do not say that they take a secret, by tool. */
export const optionsOf: Readonly<Record<string, readonly Option[] | undefined>> = {
  curl: user,
  wget: user,
  http: [{ flag: '-a', takes: 'next', afterColon: true }],
  docker: p('either'),
  podman: p('either'),
  nerdctl: p('either'),
  buildah: p('either'),
  skopeo: [...p('either'), { flag: '--creds', takes: 'either', afterColon: true }, { flag: '--src-creds', takes: 'either', afterColon: true }, { flag: '--dest-creds', takes: 'either', afterColon: true }],
  crane: p('either'),
  oras: p('either'),
  helm: p('either'),
  ko: p('either'),
  ctr: user,
  crictl: [{ flag: '--creds', takes: 'either', afterColon: true }, { flag: '--auth', takes: 'either' }],
  mysql: p('joined'),
  mysqldump: p('joined'),
  mysqladmin: p('joined'),
  mariadb: p('joined'),
  sshpass: p('either'),
  mongo: p('either'),
  mongosh: p('either'),
  mongodump: p('either'),
  az: p('next'),
  oc: p('next'),
  cf: p('next'),
  'redis-cli': [{ flag: '-a', takes: 'either' }],
  ldapsearch: [{ flag: '-w', takes: 'next' }],
  ldapadd: [{ flag: '-w', takes: 'next' }],
  sqlcmd: [{ flag: '-P', takes: 'either' }],
  influx: [{ flag: '-t', takes: 'next' }],
  openssl: ['-pass', '-passin', '-passout', '-k', '-K'].map((flag) => ({ flag, takes: 'next' })),
  zip: [{ flag: '-P', takes: 'either' }],
  unzip: [{ flag: '-P', takes: 'either' }],
} // biome-ignore format: a table, one tool a line

/** Tools of which `-p` is a password only after this word: `docker run -p 80:80`. */
export const onlyAfter: Readonly<Record<string, string>> = {
  docker: 'login',
  podman: 'login',
  nerdctl: 'login',
  buildah: 'login',
  skopeo: 'login',
  crane: 'login',
  oras: 'login',
  helm: 'login',
  ko: 'login',
  az: 'login',
  oc: 'login',
  cf: 'login',
}

/** Secrets that are not the value of an option: what is piped in, what is the last word, literals of Secrets. */
export const literalPatterns: readonly RegExp[] = [
  /--from-literal[= ]["']?[\w.-]{1,253}=(?<value>"[^"\n]{1,4096}|'[^'\n]{1,4096}|[^\s"']{1,4096})/g,
  /--password-stdin\s{0,4}<<<\s{0,4}(?<value>"[^"\n]{1,1024}|'[^'\n]{1,1024}|[^\s"']{1,1024})/g,
  /\bprintf\s{1,4}["']?%s(?:\\n)?["']?\s{1,4}(?<value>"[^"\n]{1,1024}|'[^'\n]{1,1024}|[^\s"'|]{1,1024})["']?\s{0,8}\|[^\n|]{0,300}--password-stdin/g,
  /\bhtpasswd\s{1,4}-\w{0,10}b\w{0,10}\s{1,4}(?:-\w{1,20}\s{1,4}){0,6}(?:[^\s]{1,128}\s{1,4}){1,2}(?<value>[^\s]{1,256})/g,
  /\bvault\s{1,4}login\s{1,4}(?:-[^\s]{1,64}\s{1,4}){0,4}(?=[^\s=]{0,256}\d)(?<value>[^\s=-][^\s=]{3,256})(?![^\s])/g,
  /\bsecret\s{1,4}set\s[^\n]{0,200}?(?:--body|-b)[= ]\s{0,4}(?<value>"[^"\n]{1,4096}|'[^'\n]{1,4096}|[^\s"']{1,4096})/g,
  /\becho\s{1,4}(?:-n\s{1,4})?(?<value>"[^"\n]{1,1024}|'[^'\n]{1,1024}|[^\s"'|]{1,1024})["']?\s{0,8}\|[^\n|]{0,300}--password-stdin/g,
  /\bidentified\s{1,8}(?:with\s{1,8}[\w"'`]{1,64}\s{1,8})?by\s{1,8}(?:password\s{1,8})?(?<value>'[^'\n]{1,1024}|"[^"\n]{1,1024})/gi,
  /\blogin\s{1,8}[^\s]{1,128}\s{1,8}password\s{1,8}(?<value>[^\s]{1,1024})/g,
]
