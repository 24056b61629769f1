import { setTimeout as pause } from 'node:timers/promises';

interface Answer {
  readonly id?: number;
  readonly result?: { readonly usedSize?: number };
}

const PAUSE_MS = 100;
const TRIES = 100;

/** Address at which the inspector of a process listens, once it does. */
async function inspectorOf(port: number): Promise<string> {
  for (let left = TRIES; left > 0; left--) {
    const targets = await fetch(`http://127.0.0.1:${port}/json/list`).then((reply) => reply.json() as Promise<{ webSocketDebuggerUrl: string }[]>, () => []);
    if (targets[0]) return targets[0].webSocketDebuggerUrl;
    await pause(PAUSE_MS);
  }
  throw new Error(`no inspector listens on port ${port}`);
}

/**
 * Megabytes of the heap of a Node process that are in use once all rubbish is collected. The process must have been started with
 * `--inspect-port` of this port, as `NODE_OPTIONS` or otherwise; its inspector listens from the first time this is asked.
 */
export async function liveHeapMegabytes(pid: number, port: number): Promise<number> {
  process.kill(pid, 'SIGUSR1');
  const socket = new WebSocket(await inspectorOf(port));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const call = (id: number, method: string): Promise<Answer> => new Promise((resolve) => {
    const hear = ({ data }: MessageEvent): void => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== id) return;
      socket.removeEventListener('message', hear);
      resolve(answer);
    };
    socket.addEventListener('message', hear);
    socket.send(JSON.stringify({ id, method }));
  });
  try {
    await call(1, 'HeapProfiler.collectGarbage');
    const { result } = await call(2, 'Runtime.getHeapUsage');
    return (result?.usedSize ?? Number.NaN) / 1024 / 1024;
  } finally {
    socket.close();
  }
}
