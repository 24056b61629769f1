import { join } from 'node:path';
import { freePort } from '../../kit/processes.js';
import { type RunningProcess, startProcess } from '../kit/running-process.js';
import { compileServers } from './compile-servers.js';
import type { HandWrittenOptions } from './hand-written/server.js';
import { TODAY } from './questions.js';

/** Starts the hand-written server on a database that our graph has filled, with the keys of the issuer in a directory. */
export async function startHandWritten(databaseUrl: string, directory: string): Promise<RunningProcess> {
  const port = await freePort();
  const options: HandWrittenOptions = { port, databaseUrl, keysFile: join(directory, 'issuer', 'jwks.json'), today: TODAY, cursorKey: 'the-key-of-one-run-of-the-benchmark' };
  return startProcess({
    args: [join(compileServers(), 'hand-written', 'server.js'), JSON.stringify(options)], port, logFile: join(directory, 'hand-written.log'),
  });
}
