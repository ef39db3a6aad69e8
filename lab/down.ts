/** npm run lab:down: ends all that the lab started, with the clusters on its Docker daemon. The cache stays. */
import { cacheOf } from './cache.ts'
import { docker, dockerAnswers, removeContainers, removeDockerTraces } from './docker.ts'
import { runScript } from './failure.ts'
import { isAlive, stop } from './processes.ts'
import { part, say } from './progress.ts'
import { alone, readState, writeState } from './state.ts'

await runScript(async () => {
  const cache = cacheOf(process.env)
  if ((await readState(cache)) === undefined) {
    say(`there is no lab in ${cache.root}`)
    return
  }
  await alone(cache, async () => {
    const state = await readState(cache)
    if (state === undefined) return
    const ownDaemon = await isAlive(state.processes.dockerd)
    if (ownDaemon && (await dockerAnswers())) {
      const remove = () => removeContainers(cache, 'io.x-k8s.kind.cluster')
      await part('clusters', remove, (count) => `${count} node(s) removed`)
      // Its bridge would outlive the daemon; it is not there if no cluster was ever made, which is no failure.
      await docker(['network', 'prune', '-f'], { log: `${cache.logs}/docker.log` })
    }
    if (!ownDaemon && (await dockerAnswers())) say("Docker daemon: not the lab's own, left alone")
    const patience = { mirror: 5, registry: 10, dockerd: 60, containerd: 20 }
    for (const [name, seconds] of Object.entries(patience)) {
      await part(
        name,
        () => stop(state.processes[name], seconds),
        (outcome) => (outcome === 'gone' ? 'did not run' : outcome),
      )
      delete state.processes[name]
    }
    if (ownDaemon) await removeDockerTraces(cache)
    await writeState(cache, state)
  })
})
