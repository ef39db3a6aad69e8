import type { Pinned } from './sources.ts'

/** `linux/amd64` and so on. */
export type PlatformKey = `${'linux' | 'darwin'}/${'amd64' | 'arm64'}`

/**
 * SHA-256 of the release assets, as downloaded: the raw binary of kind and kubectl, the tar.gz of ko, helm and chainsaw.
 * Only values that two independent sources give alike are here, so a version can lack a platform; such a version
 * needs `checksums`. `npm run pins:check` compares all of them with what the projects publish.
 */
export const toolPins: Record<
  'kind' | 'ko' | 'kubectl' | 'helm' | 'chainsaw',
  Record<string, Partial<Record<PlatformKey, Pinned>>>
> = {
  kind: {
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
  },
  ko: {
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
  },
  kubectl: {
    'v1.37.1': {
      'linux/amd64': {
        sha256: '65691ff77eb6fa44c908b77a1082c9f092c3b9733b5cefabec0d1104890e21a8',
        sources: [
          'public shell script 70320527118',
          'public Dockerfile 70385338388',
          'public shell script 70912893368',
        ],
      },
      'linux/arm64': {
        sha256: 'ff749f4b78d9c4f1ec87307df9b50119ed819e2094aa9810cb9acffc3286c8c7',
        sources: [
          'public shell script 70320527118',
          'public Dockerfile 70385338388',
          'public shell script 70912893368',
        ],
      },
    },
    'v1.37.0': {
      'linux/amd64': {
        sha256: '6129359f4e1f3848a5572ccb0b26cf28b8ca08cef38c95a765b2f64a2c961a2f',
        sources: ['public note 66905094815', 'public Go file 58564628101'],
      },
      'linux/arm64': {
        sha256: '922df28df248cc00a9e025f947704f1d1482de64ece54cfe57e61f19eaf1eef3',
        sources: ['public note 66905094815', 'public Go file 58564628101'],
      },
    },
    'v1.36.4': {
      'linux/amd64': {
        sha256: '8b8f088da2dab964f853b38464033b1be15ede2839eca751482357c45abdd05a',
        sources: ['cert-manager/makefile-modules', 'kubernetes-sigs/kubespray'],
      },
      'linux/arm64': {
        sha256: '0ecf44450ee6063bf19dd166a103ee6df4a9034455c2abce626e6eea657d73fb',
        sources: ['cert-manager/makefile-modules', 'kubernetes-sigs/kubespray'],
      },
    },
    'v1.36.3': {
      'linux/amd64': {
        sha256: 'ebbd080e7c2e275093b55915722043257eb24004363e20acb3c4d71919f88336',
        sources: ['cert-manager/makefile-modules', 'public file 68461500578', 'kubernetes-sigs/kubespray'],
      },
      'linux/arm64': {
        sha256: '3d86f24401c41ae5a46ac50eef8865fe891d3647d324a0836f6c63757a126e62',
        sources: ['cert-manager/makefile-modules', 'kubernetes-sigs/kubespray'],
      },
    },
    'v1.36.2': {
      'linux/amd64': {
        sha256: '1e9045ec32bea85da43de85f0065358529ea7c7a152eca78154fba5b58c27d82',
        sources: ['cert-manager/makefile-modules', 'kubernetes-sigs/kubespray'],
      },
      'linux/arm64': {
        sha256: 'c957eb8c4bea27a3bb35b269edd9082e27f027f7b76b20b5bf4afebc726c6d3e',
        sources: ['cert-manager/makefile-modules', 'kubernetes-sigs/kubespray'],
      },
    },
    'v1.36.1': {
      'linux/amd64': {
        sha256: '629d3f410e09bf49b64ae7079f7f0bda1191efed311f7d37fdbab0ad5b0ec2b7',
        sources: ['cert-manager/makefile-modules', 'kubernetes-sigs/kubespray'],
      },
      'linux/arm64': {
        sha256: '59f7ee8e477fae658447607dc3c8790ac17a1b016c01c622c12070e969e2d4e7',
        sources: ['cert-manager/makefile-modules', 'kubernetes-sigs/kubespray'],
      },
    },
    'v1.36.0': {
      'linux/amd64': {
        sha256: '123d8c8844f46b1244c547fffb3c17180c0c26dac9890589fe7e67763298748e',
        sources: ['cert-manager/makefile-modules', 'kubernetes-sigs/kubespray'],
      },
      'linux/arm64': {
        sha256: '9f9d9c44a7b5264515ac9da5991584e2395bd50662e651132337e7b4d0c56f8f',
        sources: ['cert-manager/makefile-modules', 'kubernetes-sigs/kubespray'],
      },
    },
    'v1.35.8': {
      'linux/amd64': {
        sha256: '874d5e72dbb819f43cff16bcd1e4f8bac5b7f2361fe1e55049b0a6c676fb0cbf',
        sources: ['public Python file 60826520117', 'kubernetes-sigs/kubespray'],
      },
    },
    'v1.35.4': {
      'linux/amd64': {
        sha256: 'b529430df69a688fd61b64ad2299edb5fd71cb58be2a4779dba624c7d3510efd',
        sources: ['cert-manager/makefile-modules', 'kubernetes-sigs/kubespray'],
      },
      'linux/arm64': {
        sha256: '6a5a4cc4e396d7626a7a693a3044b51c75520f81db30fe6816c2554e53be336f',
        sources: ['cert-manager/makefile-modules', 'kubernetes-sigs/kubespray'],
      },
    },
    'v1.35.2': {
      'linux/amd64': {
        sha256: '924eb50779153f20cb668117d141440b95df2f325a64452d78dff9469145e277',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages', 'kubernetes-sigs/kubespray'],
      },
      'linux/arm64': {
        sha256: 'cd859449f54ad2cb05b491c490c13bb836cdd0886ae013c0aed3dd67ff747467',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages', 'kubernetes-sigs/kubespray'],
      },
      'darwin/amd64': {
        sha256: '163955964d4ed9e66656eab45c0114f5c1110d1b430ace432b20ddc430023df5',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
      },
      'darwin/arm64': {
        sha256: 'b0b59cdd7ba20ca20b85214943100e578dd50ddd85242fcddf277a87c2249706',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
      },
    },
    'v1.35.0': {
      'linux/amd64': {
        sha256: 'a2e984a18a0c063279d692533031c1eff93a262afcc0afdc517375432d060989',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages', 'kubernetes-sigs/kubespray'],
      },
      'linux/arm64': {
        sha256: '58f82f9fe796c375c5c4b8439850b0f3f4d401a52434052f2df46035a8789e25',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages', 'kubernetes-sigs/kubespray'],
      },
      'darwin/amd64': {
        sha256: '2447cb78911b10a667202b078eeb30541ec78d1280c3682921dc81607e148d96',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
      },
      'darwin/arm64': {
        sha256: 'cf699c56340dc775230fde4ef84237d27563ea6ef52164c7d078072b586c3918',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
      },
    },
    'v1.34.3': {
      'linux/amd64': {
        sha256: 'ab60ca5f0fd60c1eb81b52909e67060e3ba0bd27e55a8ac147cbc2172ff14212',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages', 'kubernetes-sigs/kubespray'],
      },
      'linux/arm64': {
        sha256: '46913a7aa0327f6cc2e1cc2775d53c4a2af5e52f7fd8dacbfbfd098e757f19e9',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages', 'kubernetes-sigs/kubespray'],
      },
      'darwin/amd64': {
        sha256: '657afbd0e653c4ce3af1b5a645a4eaba282cf8eb2bcda7191ff60866e50e4d7f',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
      },
      'darwin/arm64': {
        sha256: 'e51367d2107d605f4edd7c2fb25897b0c0695a7de1a9f9d04cd6c9356b890b14',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
      },
    },
    'v1.34.0': {
      'linux/amd64': {
        sha256: 'cfda68cba5848bc3b6c6135ae2f20ba2c78de20059f68789c090166d6abc3e2c',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages', 'kubernetes-sigs/kubespray'],
      },
      'linux/arm64': {
        sha256: '00b182d103a8a73da7a4d11e7526d0543dcf352f06cc63a1fde25ce9243f49a0',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages', 'kubernetes-sigs/kubespray'],
      },
      'darwin/amd64': {
        sha256: 'a5904061dd5c8e57d55e52c78fa23790e76de30924b26ba31be891e75710d7a9',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
      },
      'darwin/arm64': {
        sha256: 'd491f4c47c34856188d38e87a27866bd94a66a57b8db3093a82ae43baf3bb20d',
        sources: ['cert-manager/makefile-modules', 'cashapp/hermit-packages'],
      },
    },
  },
  helm: {
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
  },
  chainsaw: {
    'v0.2.15': {
      'linux/amd64': {
        sha256: '295d226c89f126c0a97775d364be149f47a810c8a3f9829ee410583d0c1abe3c',
        sources: ['public Python file 63108354464', 'public package file 63378294348'],
      },
    },
  },
}
