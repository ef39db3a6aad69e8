import { describe, expect, test } from '@jest/globals'
import { runJson } from '../../../../support/evidence.ts'
import { collectionJson, found, listed } from '../../../../support/found.ts'
import { conditions, object } from '../../../../support/kro-objects.ts'

const localClass = (name: string) =>
  [
    'kubectl apply -f - <<EOF',
    'apiVersion: storage.k8s.io/v1',
    'kind: StorageClass',
    `metadata: { name: ${name} }`,
    'provisioner: rancher.io/local-path',
    'volumeBindingMode: WaitForFirstConsumer',
    'EOF',
  ].join('\n')

describe('a claim that nothing binds', () => {
  const rule = 'scheduling/claim-unbound'
  const claim = (metadata: object = {}, spec: object = { storageClassName: 'fast' }, phase = 'Pending') =>
    object(
      'PersistentVolumeClaim',
      { name: 'data', namespace: 'team', ...metadata },
      { spec: spec as Record<string, unknown>, status: { phase } },
    )
  const made = { labels: { 'kro.run/owned': 'true' } }
  const event = (about: object = {}, message = 'storageclass.storage.k8s.io "fast" not found') =>
    object(
      'Event',
      { name: 'e', namespace: 'team' },
      {
        ...{ type: 'Warning', reason: 'ProvisioningFailed', message, lastTimestamp: '2026-11-23T09:00:00Z' },
        involvedObject: { kind: 'PersistentVolumeClaim', namespace: 'team', name: 'data', ...about },
      },
    )
  const of = (one: object, events: object[] = [event()], pods: object[] = []) =>
    found(rule, {
      'evidence/run.json': runJson(),
      ...listed({ persistentvolumeclaims: [one], events, pods }),
    })

  test('what it asks for', () => {
    expect(of(claim(made))).toEqual([
      {
        title: 'PersistentVolumeClaim team/data asks for the storage class fast, which is not there',
        detail:
          'It stays Pending, and so does every pod that uses it: storageclass.storage.k8s.io "fast" not found',
        object: 'PersistentVolumeClaim/team/data',
        proof: [expect.stringMatching(/events\.json:\d+: "message": "storageclass\.storage/)],
        fix: [
          localClass('fast'),
          'For every run: give that StorageClass to `prerequisites`.',
          'kubectl get storageclass; kubectl describe pvc data -n team   # KinD has the class standard, which is the default',
          'Correct spec.storageClassName, or leave it out where a class is the default. A claim that is there has to be deleted first: the field is immutable.',
        ],
      },
    ])
    expect(of(claim(made, { storageClassName: '' }))[0]?.title).toMatch(
      /names no storage class, and none is the default$/,
    )
    expect(of(claim(made, {}))[0]?.title).toMatch(/names no storage class, and none is the default$/)
  })

  test.each<[string, object, object[]]>([
    ['one that is bound', claim(made, {}, 'Bound'), [event()]],
    ['one that goes', claim({ ...made, deletionTimestamp: '2026-11-23T09:00:00Z' }), [event()]],
    ['one of others', claim(), [event()]],
    [
      'one that still may be bound',
      claim(made),
      [event({}, 'waiting for first consumer to be created before binding')],
    ],
    ['an event about another kind', claim(made), [event({ kind: 'Pod' })]],
    ['an event of another namespace', claim(made), [event({ namespace: 'other' })]],
    ['an event about another one', claim(made), [event({ name: 'other' })]],
  ])('not %s', (_, one, events) => {
    expect(of(one, events)).toEqual([])
  })

  test('the last of its events', () => {
    const later = event({}, 'no persistent volumes available for this claim and no storage class is set')
    expect(of(claim(made), [event(), later])[0]?.detail).toMatch(/and no storage class is set$/)
  })

  test('of a StatefulSet, by the pod that uses it', () => {
    const pod = (volumes: object[], metadata: object = made) =>
      object('Pod', { name: 'db-0', namespace: 'team', ...metadata }, { spec: { volumes }, status: {} })
    const uses = [{ name: 'config', configMap: {} }, { persistentVolumeClaim: { claimName: 'data' } }]
    expect(of(claim(), undefined, [pod(uses)])).toHaveLength(1)
    expect(of(claim(), undefined, [pod([], { ...made, name: 'first' }), pod(uses)])).toHaveLength(1)
    expect(of(claim(), undefined, [pod([{ persistentVolumeClaim: { claimName: 'other' } }])])).toEqual([])
    expect(of(claim(), undefined, [pod(uses, { ...made, namespace: 'other' })])).toEqual([])
    const failedJob = {
      'evidence/run.json': runJson({ jobStatus: 'failure' }),
      ...listed({ persistentvolumeclaims: [claim()], events: [event()], pods: [pod(uses, {})] }),
    }
    expect(found(rule, failedJob)).toEqual([])
  })

  test('the class that was probably meant, and none that came since', () => {
    const classes = (...names: string[]) =>
      found(rule, {
        'evidence/run.json': runJson(),
        ...listed({
          ...{ persistentvolumeclaims: [claim(made)], events: [event()] },
          'storageclasses.storage.k8s.io': names.map((name) => object('StorageClass', { name })),
        }),
      })
    expect(classes('fats', 'standard')[0]?.fix).toEqual([
      'Did you mean the storage class fats?',
      expect.stringMatching(/^kubectl get storageclass; /),
      expect.stringMatching(/^Correct spec\.storageClassName/),
    ])
    expect(classes('fast')).toEqual([])
  })

  describe('since its provisioner', () => {
    const words = (provisioner: string) =>
      `Waiting for a volume to be created either by the external provisioner '${provisioner}' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.`
    const asked = (provisioner = 'ebs.csi.aws.com', more: object = {}) =>
      object(
        'Event',
        { name: 'asked', namespace: 'team' },
        {
          ...{ type: 'Normal', reason: 'ExternalProvisioning', message: words(provisioner) },
          ...{ firstTimestamp: '2026-11-23T09:09:45Z', lastTimestamp: '2026-11-23T09:09:59Z' },
          involvedObject: { kind: 'PersistentVolumeClaim', namespace: 'team', name: 'data' },
          ...more,
        },
      )
    const askedAt = (time: string) => asked('ebs.csi.aws.com', { firstTimestamp: `2026-11-23T${time}Z` })
    const gp3 = object('StorageClass', { name: 'gp3' }, { provisioner: 'ebs.csi.aws.com' } as never)
    const provisionerPod = (ready: 'True' | 'False', containers: object[]) =>
      object(
        'Pod',
        { name: 'p', namespace: 'storage' },
        { spec: { containers }, status: { conditions: conditions(['Ready', ready]) } },
      )
    const driver = { args: ['--socket=/var/lib/kubelet/plugins/ebs.csi.aws.com/csi.sock'] }
    const seen = (
      lists: Record<string, object[]> = {},
      events: object[] = [asked()],
      run: object = {},
      metadata: object = made,
    ) =>
      found(rule, {
        'evidence/run.json': runJson(run),
        'evidence/collection.json': collectionJson([]),
        ...listed({
          persistentvolumeclaims: [claim(metadata, { storageClassName: 'gp3' })],
          'storageclasses.storage.k8s.io': [gp3],
          ...{ events, ...lists },
        }),
      })

    test('is not in the cluster: the whole finding', () => {
      expect(seen()).toEqual([
        {
          title:
            'PersistentVolumeClaim team/data asks for the storage class gp3, whose provisioner ebs.csi.aws.com is not in the cluster',
          detail: `It stays Pending, and so does every pod that uses it: ${words('ebs.csi.aws.com')} The volume controller leaves the claim to that provisioner, and nothing else makes the volume.`,
          object: 'PersistentVolumeClaim/team/data',
          proof: [
            expect.stringMatching(/events\.json:\d+: "message": "Waiting for a volume/),
            expect.stringMatching(/storageclasses\.storage\.k8s\.io\.json:\d+: "provisioner": "ebs/),
          ],
          fix: [
            `kubectl delete storageclass gp3   # the provisioner of a class cannot be changed\n${localClass('gp3')}`,
            'For every run: give that StorageClass to `prerequisites`, and leave out of `manifests` the one with another provisioner.',
            'Or ask for another class (KinD has standard, the default, of the provisioner rancher.io/local-path), or install ebs.csi.aws.com with `prerequisites`.',
            'kubectl get storageclass,csidriver; kubectl describe pvc data -n team   # which provisioners there are',
          ],
        },
      ])
    })

    test('of a plain manifest, of an instance, of a StatefulSet, with the words of Kubernetes before 1.26', () => {
      const earlier = asked('x', {
        message:
          'waiting for a volume to be created, either by external provisioner "example.com/nfs" or manually created by system administrator',
      })
      expect(seen({}, [earlier], {}, { managedFields: [{ manager: 'setup-kro' }] })[0]?.title).toMatch(
        /provisioner example\.com\/nfs is not in the cluster$/,
      )
      const pod = object(
        'Pod',
        { name: 'db-0', namespace: 'team', ...made },
        { spec: { volumes: [{ persistentVolumeClaim: { claimName: 'data' } }] }, status: {} },
      )
      expect(seen({ pods: [pod] }, [asked()], {}, {})[0]?.about).toEqual(['Pod/team/db-0'])
      expect(seen({}, [asked()], {}, {})).toEqual([])
    })

    test('is that of KinD, and is not in the cluster', () => {
      expect(seen({}, [asked('rancher.io/local-path')])[0]?.fix).toEqual([
        expect.stringMatching(/^kubectl get deployment,pods -n local-path-storage /),
      ])
    })

    test('is removed from Kubernetes', () => {
      const removed = asked('x', {
        ...{ type: 'Warning', reason: 'ProvisioningFailed' },
        message: 'no volume plugin matched name: kubernetes.io/glusterfs',
      })
      expect(seen({}, [removed])[0]?.title).toMatch(
        /whose provisioner kubernetes\.io\/glusterfs is not in the cluster$/,
      )
    })

    test('on a cluster that kind did not make there is no class to put in its place', () => {
      expect(seen({}, [asked()], { cluster: 'existing' })[0]?.fix[0]).toMatch(/^Or ask for another class/)
    })

    test.each<[string, Record<string, object[]>]>([
      ['is registered', { 'csidrivers.storage.k8s.io': [object('CSIDriver', { name: 'ebs.csi.aws.com' })] }],
      ['has a pod that is not ready', { pods: [provisionerPod('False', [driver])] }],
    ])('does not answer, and %s', (_, lists) => {
      expect(seen(lists)).toMatchObject([
        {
          title: expect.stringMatching(/whose provisioner ebs\.csi\.aws\.com does not answer$/),
          fix: [expect.stringMatching(/^kubectl get pods -A .*# is the provisioner running\?$/)],
        },
      ])
    })

    test.each<[string, Record<string, object[]>, object[]]>([
      ['was asked a moment ago', {}, [askedAt('09:09:57')]],
      [
        'is starting, and was asked some seconds ago',
        { pods: [provisionerPod('False', [driver])] },
        [askedAt('09:09:51')],
      ],
      ['has answered', {}, [asked(), asked('ebs.csi.aws.com', { reason: 'Provisioning' })]],
      ['runs', { pods: [provisionerPod('True', [driver])] }, [asked()]],
      [
        'is that of KinD, and runs',
        { pods: [provisionerPod('True', [{ image: 'docker.io/kindest/local-path-provisioner:v1' }])] },
        [asked('rancher.io/local-path')],
      ],
    ])('%s: nothing', (_, lists, events) => {
      expect(seen(lists, events)).toEqual([])
    })

    test('is not in the cluster: as soon as the gate fails for it', () => {
      expect(seen({}, [askedAt('09:09:55')])).toHaveLength(1)
    })

    const refused = (message: string) =>
      asked('x', { type: 'Warning', reason: 'ProvisioningFailed', message })
    const failing = 'failed to provision volume with StorageClass "gp3": '

    test('refuses it', () => {
      const never = refused(
        `${failing}NodePath only supports ReadWriteOnce and ReadWriteOncePod (1.22+) access modes`,
      )
      expect(seen({}, [asked(), never])).toMatchObject([
        {
          title:
            'PersistentVolumeClaim team/data gets no volume of the storage class gp3: NodePath only supports ReadWriteOnce and ReadWriteOncePod (1.22+) access modes',
          fix: ['kubectl describe pvc data -n team   # what the provisioner says'],
        },
      ])
    })

    test('fails: once the job has failed too', () => {
      const events = [asked(), refused(`${failing}rpc error: code = Unavailable`)]
      expect(seen({}, events)).toEqual([])
      expect(seen({}, events, { jobStatus: 'failure' })[0]?.title).toMatch(/: rpc error: code = Unavailable$/)
    })
  })
})
