import type { Gateway } from '../server.js';

/** Milliseconds that requests under way have to finish. */
export const DRAIN_MS = 10_000;

/** Stops a gateway when the process is told to end; what is not done by then is cut off. */
export function stopOnSignals({ app, close }: Pick<Gateway, 'app' | 'close'>): void {
  const stop = (signal: string): void => {
    app.log.info({ signal }, 'gateway stops');
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    close().then(() => process.exit(0), () => process.exit(1));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
