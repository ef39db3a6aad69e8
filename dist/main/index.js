import { main } from '../bundle/index.js'
await main(import.meta.url)
