import type { ToolPins } from './tool-pins.ts'

/** SHA-256 of ko's tar.gz, by version. */
export const koPins: ToolPins = {
  'v0.19.1': {
    'linux/amd64': {
      sha256: '635ac6ea3fd376c935fee597fbb29ab2c2449f49ef1655085fe3aa9c25fed7a5',
      sources: ['cert-manager/makefile-modules', 'public Go file 70280612907', 'cashapp/hermit-packages'],
    },
    'linux/arm64': {
      sha256: '4099b2d1170d3b8a70e049237462efc2dd14d5fa30e9d2e5e108fb4f778cdd3f',
      sources: ['cert-manager/makefile-modules', 'public Go file 70280612907'],
    },
    'darwin/amd64': {
      sha256: '1b4ed52a5e506a55b085c7f106eb743ee756c776cc90fa232a539a47ad665310',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/arm64': {
      sha256: 'a1338c4140c8c94e789733e21b161a3de177b467cd3c388b634fe1a869574509',
      sources: ['cert-manager/makefile-modules', 'public Python file 69206225131'],
    },
  },
  'v0.18.1': {
    'linux/amd64': {
      sha256: '048ab11818089a43b7b74bc554494a79a3fd0d9822c061142e5cd3cf8b30cb27',
      sources: [
        'cert-manager/makefile-modules',
        'goreleaser-cross-type Dockerfile 55942582166',
        'cashapp/hermit-packages',
      ],
    },
    'darwin/amd64': {
      sha256: '0e0dd8fddbefebb8572ece4dca8f07a7472de862fedd7e9845fd9d651e0d5dbe',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
  },
  'v0.18.0': {
    'linux/amd64': {
      sha256: 'ce8c8776b243357e0a822c279b06c34302460221e834765dee5f4e9e2c0b7b38',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/amd64': {
      sha256: '066013c67e6e4b7c5f7c1a6b3c93ba66989e47de435558ff7edb875608028668',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
  },
  'v0.17.1': {
    'linux/amd64': {
      sha256: '4f0b979b59880b3232f47d79c940f2279165aaad15a11d7614e8a2c9e5c78c29',
      sources: [
        'cert-manager/makefile-modules',
        'goreleaser-cross-type Dockerfile 13021924084',
        'cashapp/hermit-packages',
      ],
    },
    'darwin/amd64': {
      sha256: '888656c3f0028d4211654a9df57b003fe26f874b092776c83acace7aca8a73a4',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
  },
  'v0.16.0': {
    'linux/amd64': {
      sha256: 'aee2caeced511e60c6889a4cfaf9ebe28ec35acb49531b7a90b09e0a963bcff7',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/amd64': {
      sha256: '5c98d0229fd2a82cc69510705b74a7196fc184641693930b0f9282b6d1f79d95',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
  },
}
