import type { ToolPins } from './tool-pins.ts'

/** SHA-256 of chainsaw's tar.gz, by version. */
export const chainsawPins: ToolPins = {
  'v0.2.15': {
    'linux/amd64': {
      sha256: '295d226c89f126c0a97775d364be149f47a810c8a3f9829ee410583d0c1abe3c',
      sources: ['public Python file 63108354464', 'public package file 63378294348'],
    },
  },
}
