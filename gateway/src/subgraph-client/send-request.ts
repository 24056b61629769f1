import type { Dispatcher } from 'undici';
import { joinBytes } from '../join-bytes.js';
import type { GiveUp } from './give-up.js';

/** A whole reply, whatever it says. */
export interface SubgraphReply {
  readonly status: number;
  readonly body: string;
}

/** Sends a body and reads the reply into one text: what streams and signals cost would be half the price of a small answer. */
export function sendRequest(pool: Pick<Dispatcher, 'dispatch'>, path: string, headers: Record<string, string>, body: string | Buffer, giveUp: GiveUp): Promise<SubgraphReply> {
  if (giveUp.reason) return Promise.reject(giveUp.reason);
  const { promise, resolve, reject } = Promise.withResolvers<SubgraphReply>();
  const chunks: Buffer[] = [];
  let status = 0;
  let controller: Dispatcher.DispatchController | undefined;
  giveUp.watch((reason) => {
    reject(reason);
    controller?.abort(reason);
  });
  pool.dispatch(
    { path, method: 'POST', headers, body },
    {
      onRequestStart: (started) => {
        controller = started;
        // It may have waited for a connection until nobody waited for it.
        if (giveUp.reason) started.abort(giveUp.reason);
      },
      onResponseStart: (_controller, statusCode) => {
        status = statusCode;
      },
      onResponseData: (_controller, chunk) => {
        chunks.push(chunk);
      },
      onResponseEnd: () => {
        resolve({ status, body: joinBytes(chunks).toString() });
      },
      onResponseError: (_controller, error) => reject(error),
    },
  );
  return promise;
}
