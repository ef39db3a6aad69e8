import type { ToolPins } from './tool-pins.ts'

/** SHA-256 of the raw binary of kubectl, by version. */
export const kubectlPins: ToolPins = {
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
}
