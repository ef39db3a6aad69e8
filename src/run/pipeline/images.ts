import { findImages, loadImagesEarly, saveImages } from '../../cluster/local-images.ts'
import { localImagesGate } from '../../kro/load-image.ts'
import { youngNodes } from './cluster.ts'
import { stage, type When } from './stage.ts'

const withImages: When = { cluster: ['kind'], also: ({ inputs }) => inputs.images.length > 0 }

export const imagesFind = stage({
  name: 'images.find',
  title: 'find your images',
  needs: ['host.check', 'versions.fit', 'manifests.render'],
  when: withImages,
  run: ({ plan, steps, runtime }, others) =>
    steps.step('images.find', 'find your images', (step) => {
      const { manifests } = others.ifRun('manifests.render') ?? plan
      return findImages(plan.inputs.images, manifests, runtime.platform.arch, step)
    }),
})

export const imagesLoad = stage({
  name: 'images.load',
  title: 'load your images into the nodes',
  needs: ['images.find'],
  beside: ['cluster.create', 'kro.make'],
  when: withImages,
  run: (context, others) => {
    const { plan, places, steps, runtime } = context
    const { work } = places
    const maker = plan.inputs.install === 'make' ? 'kro.make' : 'cluster.create'
    const nodes = youngNodes(context, () => others.progress(maker))
    return steps.step('images.load', 'load your images into the nodes', async (step) => {
      const { waitSeconds } = plan.inputs
      const architecture = runtime.platform.arch
      const archives = await saveImages(others.of('images.find'), { work, architecture, waitSeconds }, step)
      await loadImagesEarly(archives, nodes, runtime, step)
      return archives
    })
  },
})

export const gateImages = stage({
  name: 'gate.images',
  title: 'your images are on every node',
  needs: ['cluster.connect', 'gate.base', 'images.load'],
  when: withImages,
  run: ({ settings }, others) =>
    localImagesGate(others.of('images.load'), others.of('cluster.connect').objects, settings),
})
