import { join } from 'node:path';
import { readEnvironment, readSharedEnvironment, setToday, stopOnSignal } from '@civil/subgraph-kernel';
import { createHost } from './host.js';

const environment = readSharedEnvironment();
setToday(environment.today);
const host = await createHost({
  databaseUrl: environment.databaseUrl,
  directory: join(environment.dataRoot, 'shared'),
  viewerContextSecret: environment.viewerContextSecret,
  logLevel: environment.logLevel,
  seedScale: environment.seedScale,
  report: (step) => {
    if (step.step === 'opened') process.stdout.write(`  ${step.subgraph} opened in ${Math.round(step.milliseconds)} ms\n`);
    else if (!step.seed.skipped) process.stdout.write(`  ${step.subgraph} loaded ${step.seed.rows} rows in ${Math.round(step.seed.milliseconds)} ms\n`);
  },
});
await Promise.all(host.servers.map((server) => server.listen(readEnvironment(server.definition.registration).port, environment.host)));
stopOnSignal(host.close);
