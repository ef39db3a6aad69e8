import type { Pinned } from './sources.ts'

/**
 * Node images by the kind release that they were built for, newest Kubernetes first: kind release → Kubernetes →
 * digest of the multi-arch image (amd64 and arm64). The same tag is rebuilt for other kind releases (v1.33.1 of 0.28
 * is not v1.33.1 of 0.29), so only the digest says which it is (kind release notes of 0.29, 0.30, 0.33).
 */
export const nodeImagePins: Record<string, Record<string, Pinned>> = {
  'v0.33.0': {
    'v1.37.0': {
      sha256: 'a1ed56cfb0e7b93589bdf97c8cd566405a265939e3620fc4f5de89adff580ae5',
      sources: ['kubernetes-sigs/cluster-api', 'kind source', 'kind release notes'],
    },
    'v1.36.4': {
      sha256: '099e049362a1526b2db71494e1947aae99bd16290d7c895f2b7ea312e3cbfaed',
      sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
    },
    'v1.35.8': {
      sha256: '07b2536e30b803ed61d1677a79df6115f798ce64c80f9e22f6ed45afd09323c0',
      sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
    },
    'v1.34.11': {
      sha256: '44e222ee2132dab25ff87301682f89eb82c7880ea3a1bf543bfe9708fd08d67d',
      sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
    },
  },
  'v0.32.0': {
    'v1.36.1': {
      sha256: '3489c7674813ba5d8b1a9977baea8a6e553784dab7b84759d1014dbd78f7ebd5',
      sources: [
        'kubernetes-sigs/cluster-api',
        'kind source',
        'chainguard-dev/actions',
        'public kind table 57352410879',
      ],
    },
    'v1.35.5': {
      sha256: 'ce977ae6d65918d0b58a5f8b5e940429c2ce42fa3a5619ec2bbc60b949c0ac95',
      sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
    },
    'v1.34.8': {
      sha256: '02722c2dedddcfc00febf5d27fbeb9b7b2c14294c82109ff4a85d89ac9ba3256',
      sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
    },
    'v1.33.12': {
      sha256: '3f5c8443c620245e4d355cfe09e96a91ead32ceaa569d3f1ca9edf0cb2fe2ff4',
      sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
    },
  },
  'v0.31.0': {
    'v1.35.0': {
      sha256: '452d707d4862f52530247495d180205e029056831160e22870e37e3f6c1ac31f',
      sources: ['kubernetes-sigs/cluster-api', 'kind source'],
    },
    'v1.34.3': {
      sha256: '08497ee19eace7b4b5348db5c6a1591d7752b164530a36f855cb0f2bdcbadd48',
      sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
    },
    'v1.33.7': {
      sha256: 'd26ef333bdb2cbe9862a0f7c3803ecc7b4303d8cea8e814b481b09949d353040',
      sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
    },
    'v1.32.11': {
      sha256: '5fc52d52a7b9574015299724bd68f183702956aa4a2116ae75a63cb574b35af8',
      sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
    },
    'v1.31.14': {
      sha256: '6f86cf509dbb42767b6e79debc3f2c32e4ee01386f0489b3b2be24b0a55aac2b',
      sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
    },
  },
  'v0.30.0': {
    'v1.34.0': {
      sha256: '7416a61b42b1662ca6ca89f02028ac133a309a2a30ba309614e8ec94d976dc5a',
      sources: ['kubernetes-sigs/cluster-api', 'kind source'],
    },
    'v1.33.4': {
      sha256: '25a6018e48dfcaee478f4a59af81157a437f15e6e140bf103f85a2e7cd0cbbf2',
      sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
    },
    'v1.32.8': {
      sha256: 'abd489f042d2b644e2d033f5c2d900bc707798d075e8186cb65e3f1367a9d5a1',
      sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
    },
    'v1.31.12': {
      sha256: '0f5cc49c5e73c0c2bb6e2df56e7df189240d83cf94edfa30946482eb08ec57d2',
      sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
    },
  },
  'v0.29.0': {
    'v1.33.1': {
      sha256: '050072256b9a903bd914c0b2866828150cb229cea0efe5892e2b644d5dd3b34f',
      sources: ['kubernetes-sigs/cluster-api', 'kind source', 'kind release notes'],
    },
    'v1.32.5': {
      sha256: 'e3b2327e3a5ab8c76f5ece68936e4cafaa82edf58486b769727ab0b3b97a5b0d',
      sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
    },
    'v1.31.9': {
      sha256: 'b94a3a6c06198d17f59cca8c6f486236fa05e2fb359cbd75dabbfc348a10b211',
      sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
    },
    'v1.30.13': {
      sha256: '397209b3d947d154f6641f2d0ce8d473732bd91c87d9575ade99049aa33cd648',
      sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
    },
  },
  'v0.28.0': {
    'v1.33.1': {
      sha256: '8d866994839cd096b3590681c55a6fa4a071fdaf33be7b9660e5697d2ed13002',
      sources: ['kind source', 'kind release notes'],
    },
  },
  'v0.27.0': {
    'v1.32.2': {
      sha256: 'f226345927d7e348497136874b6d207e0b32cc52154ad8323129352923a3142f',
      sources: ['kubernetes-sigs/cluster-api', 'kind source'],
    },
    'v1.31.6': {
      sha256: '28b7cbb993dfe093c76641a0c95807637213c9109b761f1d422c2400e22b8e87',
      sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
    },
    'v1.30.10': {
      sha256: '4de75d0e82481ea846c0ed1de86328d821c1e6a6a91ac37bf804e5313670e507',
      sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
    },
    'v1.29.14': {
      sha256: '8703bd94ee24e51b778d5556ae310c6c0fa67d761fae6379c8e0bb480e6fea29',
      sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
    },
  },
  'v0.26.0': {
    'v1.32.0': {
      sha256: 'c48c62eac5da28cdadcf560d1d8616cfa6783b58f0d94cf63ad1bf49600cb027',
      sources: ['kubernetes-sigs/cluster-api', 'kind source'],
    },
    'v1.29.12': {
      sha256: '62c0672ba99a4afd7396512848d6fc382906b8f33349ae68fb1dbfe549f70dec',
      sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
    },
  },
  'v0.25.0': {
    'v1.32.0': {
      sha256: '2458b423d635d7b01637cac2d6de7e1c1dca1148a2ba2e90975e214ca849e7cb',
      sources: ['kubernetes-sigs/cluster-api', 'public file 27723845167'],
    },
    'v1.31.2': {
      sha256: '18fbefc20a7113353c7b75b5c869d7145a6abd6269154825872dc59c1329912e',
      sources: ['kubernetes-sigs/cluster-api', 'kind source'],
    },
    'v1.28.15': {
      sha256: 'a7c05c7ae043a0b8c818f5a06188bc2c4098f6cb59ca7d1856df00375d839251',
      sources: ['kubernetes-sigs/cluster-api', 'public file 6702683613'],
    },
  },
  'v0.24.0': {
    'v1.31.0': {
      sha256: '53df588e04085fd41ae12de0c3fe4c72f7013bba32a20e7325357a1ac94ba865',
      sources: ['kubernetes-sigs/cluster-api', 'kind source'],
    },
  },
}
