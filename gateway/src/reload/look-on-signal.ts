import type { Gateway } from '../server.js';

/** Looks at the supergraph file when the process is told to by `SIGHUP`, and says in the log what came of it. */
export function lookOnSignal({ app, supergraph }: Pick<Gateway, 'app' | 'supergraph'>): void {
  const look = (): void => {
    void supergraph.look().then((outcome) => app.log.info({ outcome, version: supergraph.current.version }, 'supergraph file looked at'));
  };
  process.on('SIGHUP', look);
  app.server.once('close', () => process.off('SIGHUP', look));
}
