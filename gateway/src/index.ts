import { readFile } from 'node:fs/promises';
import { readEnvironment } from './environment.js';
import { gatewayOptionsOf } from './gateway-options.js';
import { stopOnSignals } from './http/stop-on-signals.js';
import { createGateway } from './server.js';

const environment = readEnvironment();
const gateway = await createGateway(gatewayOptionsOf(environment, await readFile(environment.SUPERGRAPH_FILE, 'utf8')));
stopOnSignals(gateway);
const address = await gateway.listen({ port: environment.PORT, host: environment.HOST });
gateway.app.log.info({ address }, 'gateway listens');
