/**
 * Messages of a kro that src/model/kro/messages does not have, and those that it has and kro has not any more:
 * `npm run messages -- FOLDER`, FOLDER a checkout of kro (in the lab: $LAB_KRO_SOURCE). Exits 1 where one is missing.
 */
import { messageTables } from '../src/model/kro/messages/classify.ts'
import { formatsBelow } from './kro-formats.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npm run messages -- FOLDER   # a checkout of kro')
  process.exit(2)
}

const known = new Set(Object.values(messageTables).flatMap((table) => Object.values(table).flat()))
const found = formatsBelow(folder)
const missing = found.filter(({ format }) => !known.has(format))
const said = new Set(found.map(({ format }) => format))
for (const { file, format } of missing) console.log(`not in the table: ${file}: ${JSON.stringify(format)}`)
for (const format of known) if (!said.has(format)) console.log(`not in this kro: ${JSON.stringify(format)}`)
console.log(`${found.length} messages, ${missing.length} of them not in the table`)
process.exitCode = missing.length === 0 ? 0 : 1
