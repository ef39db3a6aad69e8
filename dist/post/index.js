import { post } from '../bundle/index.js'
await post(import.meta.url)
