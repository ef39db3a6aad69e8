import type { ToolPins } from './tool-pins.ts'

/** SHA-256 of the raw binary of kind, by version. */
export const kindPins: ToolPins = {
  'v0.33.0': {
    'linux/amd64': {
      sha256: 'aee6151561422756b764a4ae28e7f44cda5af5a9eead3cc9985112b1de8d8e0d',
      sources: [
        'kubernetes-sigs/cluster-api',
        'public Python file 60826520117',
        'public shell script 70320527118',
        'public Go file 58564628101',
      ],
    },
    'linux/arm64': {
      sha256: '20022bee6cfcd5086cb7234d218e3454e6090022f2a8f55d1fa7fcf42c3867a2',
      sources: [
        'kubernetes-sigs/cluster-api',
        'public Python file 60826520117',
        'public shell script 70320527118',
        'public Go file 58564628101',
      ],
    },
    'darwin/amd64': {
      sha256: '5a99f26f57246dc9319dd294803313197a0f34d33c525b3ea8b655db5916ece0',
      sources: [
        'kubernetes-sigs/cluster-api',
        'public shell script 70320527118',
        'public Go file 58564628101',
      ],
    },
    'darwin/arm64': {
      sha256: '0c8c7dbe5e23594a198b786c4bc13dacc101fa6196b0cb0b23a1ca44e61f4b4f',
      sources: [
        'kubernetes-sigs/cluster-api',
        'public shell script 70320527118',
        'public Go file 58564628101',
      ],
    },
  },
  'v0.32.0': {
    'linux/amd64': {
      sha256: '50030de23cf40a18505f20426f6a8506bedf13c6e509244bd1fa9463721b0f54',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages', 'SAP install-test-deps.sh'],
    },
    'linux/arm64': {
      sha256: 'b92cd615e97585de8ddade28ed5cd7feb4248d717c233eea5b03c37298900f5d',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages', 'SAP install-test-deps.sh'],
    },
    'darwin/amd64': {
      sha256: '295ac6d0d634c9819c9907df45e3017d1f13166bd13c3404c45e79f7faa47498',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages', 'SAP install-test-deps.sh'],
    },
    'darwin/arm64': {
      sha256: 'dca67911095a110c2b5c36e26df6cac860c602033e456c0db47be498cdef1ebb',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages', 'SAP install-test-deps.sh'],
    },
  },
  'v0.31.0': {
    'linux/amd64': {
      sha256: 'eb244cbafcc157dff60cf68693c14c9a75c4e6e6fedaf9cd71c58117cb93e3fa',
      sources: ['cert-manager/makefile-modules', 'harvester Dockerfile', 'cashapp/hermit-packages'],
    },
    'linux/arm64': {
      sha256: '8e1014e87c34901cc422a1445866835d1e666f2a61301c27e722bdeab5a1f7e4',
      sources: ['cert-manager/makefile-modules', 'harvester Dockerfile', 'cashapp/hermit-packages'],
    },
    'darwin/amd64': {
      sha256: 'a8b3cf77b2ad77aec5bf710d1a2589d9117576132af812885cad41e9dede4d4e',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/arm64': {
      sha256: '88bf554fe9da6311c9f8c2d082613c002911a476f6b5090e9420b35d84e70c5c',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
  },
  'v0.30.0': {
    'linux/amd64': {
      sha256: '517ab7fc89ddeed5fa65abf71530d90648d9638ef0c4cde22c2c11f8097b8889',
      sources: ['cert-manager/makefile-modules', 'public Makefile 38234509434', 'cashapp/hermit-packages'],
    },
    'linux/arm64': {
      sha256: '7ea2de9d2d190022ed4a8a4e3ac0636c8a455e460b9a13ccf19f15d07f4f00eb',
      sources: ['cert-manager/makefile-modules', 'public Makefile 38234509434', 'cashapp/hermit-packages'],
    },
    'darwin/amd64': {
      sha256: '4f0b6e3b88bdc66d922c08469f05ef507d4903dd236e6319199bb9c868eed274',
      sources: ['cert-manager/makefile-modules', 'public Makefile 38234509434', 'cashapp/hermit-packages'],
    },
    'darwin/arm64': {
      sha256: 'ceaf40df1d1551c481fb50e3deb5c3deecad5fd599df5469626b70ddf52a1518',
      sources: ['cert-manager/makefile-modules', 'public Makefile 38234509434', 'cashapp/hermit-packages'],
    },
  },
  'v0.29.0': {
    'linux/amd64': {
      sha256: 'c72eda46430f065fb45c5f70e7c957cc9209402ef309294821978677c8fb3284',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'linux/arm64': {
      sha256: '03d45095dbd9cc1689f179a3e5e5da24b77c2d1b257d7645abf1b4174bebcf2a',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/amd64': {
      sha256: '3eb0d4de25b854f34ea8ce8a3cbe15054fc03bc962b03e96fd10664b829fb6ed',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/arm64': {
      sha256: '314d8f1428842fd1ba2110fd0052a0f0b3ab5773ab1bdcdad1ff036e913310c9',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
  },
  'v0.27.0': {
    'linux/amd64': {
      sha256: 'a6875aaea358acf0ac07786b1a6755d08fd640f4c79b7a2e46681cc13f49a04b',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'linux/arm64': {
      sha256: '5e4507a41c69679562610b1be82ba4f80693a7826f4e9c6e39236169a3e4f9d0',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/amd64': {
      sha256: '3435134325b6b9406ccfec417b13bb46a808fc74e9a2ebb0ca31b379c8293863',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/arm64': {
      sha256: '5240ca1acb587e1d0386532dd8c3373d81f5173b5af322919fc56f0cdd646596',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
  },
  'v0.26.0': {
    'linux/amd64': {
      sha256: 'd445b44c28297bc23fd67e51cc24bb294ae7b977712be2d4d312883d0835829b',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'linux/arm64': {
      sha256: '53fffdc37bd7149ccea440b1bdde2464f517d2c462dc8913ad37e7939e7f422d',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/amd64': {
      sha256: 'a2c30525db86a7807ad4bba0094437406518f41d8a2882e6ea659d94099adcc4',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/arm64': {
      sha256: 'e5bf92d8d46017e23482bfe266929d4d82e6f8c754e216c105cb7fbea937bea2',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
  },
  'v0.25.0': {
    'linux/amd64': {
      sha256: 'b22ff7e5c02b8011e82cc3223d069d178b9e1543f1deb21e936d11764780a3d8',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'linux/arm64': {
      sha256: '06e544e3f12ea54de5962ceaecd97513a25dbab4168a44f03f01833349afdda3',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/amd64': {
      sha256: '180404ae1c0de8d333583d2958cdfac5338ec3e32cd765a158cfd6d09eb8cd7d',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/arm64': {
      sha256: '222701bb72ff596928c57b3c64ca3e0b969d593ef24ccc790f9c17904e7b63ea',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
  },
  'v0.24.0': {
    'linux/amd64': {
      sha256: 'b89aada5a39d620da3fcd16435b7f28d858927dd53f92cbac77686b0588b600d',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'linux/arm64': {
      sha256: '2968808d916e12d0a25c56d07c9a1c987163f972513fa8a94a2125a69f9c50eb',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/amd64': {
      sha256: '6cf7ba50b37d3446153bbfb8990f03fb8102778898c84502cdb841710b499ed5',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
    'darwin/arm64': {
      sha256: '8e34f2edc7efc5c7c160487251848a954cd60ccd52b56a3fc360eaab33543fc0',
      sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
    },
  },
}
