import type { ToolPins } from './tool-pins.ts'

/** SHA-256 of helm's tar.gz, by version. */
export const helmPins: ToolPins = {
  'v4.3.0': {
    'linux/amd64': {
      sha256: '86584a54def73570558f66f5111cc53dfed56689637ae32c1201205d494f54fb',
      sources: ['public Dockerfile 69382076193', 'public shell script 71631879051'],
    },
    'linux/arm64': {
      sha256: '31c5794dd55c66a51e6b7d2e2ac7a114ae8b1de41ff1d9ba51748ac973b06a08',
      sources: ['public Dockerfile 69382076193', 'public shell script 71631879051'],
    },
  },
  'v4.2.4': {
    'linux/amd64': {
      sha256: 'c306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'linux/arm64': {
      sha256: '564de2191b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/amd64': {
      sha256: '6c163d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/arm64': {
      sha256: 'd747eb4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
  },
  'v4.1.4': {
    'linux/amd64': {
      sha256: '70b2c30a19da4db264dfd68c8a3664e05093a361cefd89572ffb36f8abfa3d09',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'linux/arm64': {
      sha256: '13d03672be289045d2ff00e4e345d61de1c6f21c1257a45955a30e8ae036d8f1',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/amd64': {
      sha256: 'abf09c8503ad1d8ef76d3737a058c3456a998aae5f5966fce4bb3031aeb1654e',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/arm64': {
      sha256: '7c2eca678e8001fa863cdf8cbf6ac1b3799f9404a89eb55c08260ef5732e658d',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
  },
  'v3.22.0': {
    'linux/amd64': {
      sha256: '1e4ab49e429626cf6c6958d914248b78c9730803c2751b87627e171dc800e7bb',
      sources: ['public note 70138857442', 'public Python file 70376845138', 'helm release notes (copy)'],
    },
    'linux/arm64': {
      sha256: 'f14e804dfee240f55525b667488fe9adca349e63e00c9af634c0beb1421ac310',
      sources: ['public note 70138857442', 'helm release notes (copy)'],
    },
  },
  'v3.21.4': {
    'linux/amd64': {
      sha256: '61f88ab166748cb19604d7884cb100ae9ccb13804ddeb98e08af167eacbb6a14',
      sources: ['public Terraform file 62811522033', 'public note 70394361703'],
    },
  },
  'v3.19.2': {
    'linux/amd64': {
      sha256: '2114c9dea2844dce6d0ee2d792a9aae846be8cf53d5b19dc2988b5a0e8fec26e',
      sources: ['cert-manager/makefile-modules', 'public Makefile 38234509434'],
    },
    'linux/arm64': {
      sha256: '566e9f3a5a83a81e4b03503ae37e368edd52d699619e8a9bb1fdf21561ae0e88',
      sources: ['cert-manager/makefile-modules', 'public Makefile 38234509434'],
    },
    'darwin/amd64': {
      sha256: '7ef4416cdef4c2d78a09e1c8f07a51e945dc0343c883a46b1f628deab52690b7',
      sources: ['cert-manager/makefile-modules', 'public Makefile 38234509434'],
    },
    'darwin/arm64': {
      sha256: 'f0847f899479b66a6dd8d9fcd452e8db2562e4cf3f7de28103f9fcf2b824f1d5',
      sources: ['cert-manager/makefile-modules', 'public Makefile 38234509434'],
    },
  },
  'v3.19.0': {
    'linux/amd64': {
      sha256: 'a7f81ce08007091b86d8bd696eb4d86b8d0f2e1b9f6c714be62f82f96a594496',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'linux/arm64': {
      sha256: '440cf7add0aee27ebc93fada965523c1dc2e0ab340d4348da2215737fc0d76ad',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/amd64': {
      sha256: '09a108c0abda42e45af172be65c49125354bf7cd178dbe10435e94540e49c7b9',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/arm64': {
      sha256: '31513e1193da4eb4ae042eb5f98ef9aca7890cfa136f4707c8d4f70e2115bef6',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
  },
  'v3.18.6': {
    'linux/amd64': {
      sha256: '3f43c0aa57243852dd542493a0f54f1396c0bc8ec7296bbb2c01e802010819ce',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'linux/arm64': {
      sha256: '5b8e00b6709caab466cbbb0bc29ee09059b8dc9417991dd04b497530e49b1737',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/amd64': {
      sha256: '80cad0470e38cf25731cdead7c32dfbeb887bc177bd6fa01e31b065722f8f06b',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/arm64': {
      sha256: '48e30d236a1f334c6acb78501be5a851eaa2a267fefeb1131b6484eb2f9f30d7',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
  },
}
