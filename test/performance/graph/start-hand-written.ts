import { join } from 'node:path';
import { freePort } from '../../kit/processes.js';
import { type RunningProcess, startProcess } from '../kit/running-process.js';
import { compileServers } from './compile-servers.js';
import { TODAY } from './questions.js';

/** Starts the hand-written server on the database of a running graph, with the keys of its issuer. */
export async function startHandWritten(databaseUrl: string, dataDirectory: string): Promise<RunningProcess> {
  const port = await freePort();
  const options = { port, databaseUrl, keysFile: join(dataDirectory, 'issuer', 'jwks.json'), today: TODAY, cursorKey: 'the-key-of-one-run-of-the-benchmark' };
  return startProcess({
    args: [join(compileServers(), 'hand-written', 'server.js'), JSON.stringify(options)], port, logFile: join(dataDirectory, 'hand-written.log'),
  });
}
