import { explain } from '../bundle/index.js'
await explain(import.meta.url)
