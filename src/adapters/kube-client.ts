import type { KubeConfig } from '@kubernetes/client-node'
import { messageOf, SetupError } from '../errors.ts'
import { withoutTrailingSlashes } from '../model/url.ts'
import { changeSignal } from './change-signal.ts'
import { systemTimers, type Timers } from './clock.ts'
import { type ChangeSignal, type Kube, KubeError } from './kube.ts'
import { Connection } from './kube-connection.ts'

/** Bytes of an answer that is read as JSON: 10,000 objects have 100 MB at most, and what has no end must not fill the memory. */
const mostAnswerBytes = 256e6
/** Seconds until a watch that ended is asked for again. */
const watchAgainSeconds = 0.5

/**
 * The cluster of a kubeconfig. client-node reads the file and knows every way to authenticate; the requests are our
 * own, because they need one time limit over connection and answer, raw JSON and a limit of bytes.
 *
 * @param path of one kubeconfig file
 * @param context default: the file's current context
 * @param mostBytes of an answer to a request that has no limit of its own
 * @throws SetupError if the file cannot be read, or does not name a cluster
 */
export async function kubeFromConfig(
  path: string,
  context?: string,
  timers: Timers = systemTimers,
  mostBytes = mostAnswerBytes,
): Promise<Kube> {
  // Loaded when needed: it is 19 MB of source, and most of what this action does goes without it.
  const { KubeConfig } = await import('@kubernetes/client-node')
  const config = new KubeConfig()
  try {
    config.loadFromFile(path)
  } catch (cause) {
    throw new SetupError(`the kubeconfig ${path} cannot be read: ${messageOf(cause)}`, { cause })
  }
  if (context !== undefined) config.setCurrentContext(context)
  const server = config.getCurrentCluster()?.server
  if (server === undefined) throw noCluster(path, config)
  return kubeOf(new Connection(config, withoutTrailingSlashes(server), timers), mostBytes)
}

function noCluster(path: string, config: KubeConfig): SetupError {
  const contexts = config.getContexts().map(({ name }) => name)
  const wanted = config.getCurrentContext()
  return new SetupError(
    wanted
      ? `the kubeconfig ${path} has no cluster for the context ${wanted}`
      : `the kubeconfig ${path} names no current context`,
    { hint: contexts.length > 0 ? `its contexts are ${contexts.join(', ')}` : 'it has no contexts at all' },
  )
}

function kubeOf(connection: Connection, mostBytes: number): Kube {
  return {
    server: connection.server,
    text: async (path, request = {}) => (await connection.ask(path, request)).text,
    json: async (path, request = {}) => {
      const limitBytes = request.limitBytes ?? mostBytes
      const { text, cut } = await connection.ask(path, { ...request, limitBytes })
      if (cut) throw new KubeError(`${path}: the answer is longer than ${limitBytes} bytes`, 200, null)
      try {
        return JSON.parse(text)
      } catch (cause) {
        throw new KubeError(`${path}: the answer is not JSON: ${text.slice(0, 200)}`, 200, null, { cause })
      }
    },
    watch: (collections) => watchAll(connection, collections),
  }
}

/**
 * Watches without a resourceVersion: the server names what is there, then what changes. A watch that ends, or that is
 * refused while the server starts, is asked for again.
 */
function watchAll(connection: Connection, collections: readonly string[]): ChangeSignal {
  const ended = new AbortController()
  const changes = changeSignal(() => ended.abort())
  for (const path of collections) void keepWatching(connection, path, changes.notify, ended.signal)
  return changes
}

async function keepWatching(
  connection: Connection,
  path: string,
  notify: () => void,
  ended: AbortSignal,
): Promise<void> {
  while (!ended.aborted) {
    await connection.stream(`${path}?watch=true`, notify, ended).catch(() => undefined)
    if (!ended.aborted) await connection.pause(watchAgainSeconds, ended)
  }
}
