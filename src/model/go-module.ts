/** A sum as in go.sum: SHA-256 of a module's files, in base64 (golang.org/x/mod/sumdb/dirhash, Hash1). */
export const moduleSumForm = /^h1:[A-Za-z0-9+/]{43}=$/
