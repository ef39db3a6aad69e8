import { base64, hex, type Row, run, s, words } from './rows.ts'

export const commands: readonly Row[] = [
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

export const headers: readonly Row[] = [
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

export const urls: readonly Row[] = [
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
