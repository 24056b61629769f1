import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collectStartGarbage } from '@civil/schema/start-garbage';
import { readEnvironment, readSharedEnvironment, setToday, startProcess, stopOnSignal } from '@civil/subgraph-kernel';
import { createHost } from './host.js';
import { seedApart } from './seed-apart.js';

await startProcess('host', async () => {
  const environment = readSharedEnvironment();
  setToday(environment.today);
  const directory = join(environment.dataRoot, 'shared');
  if (environment.seedScale && !environment.databaseUrl && !existsSync(join(directory, 'PG_VERSION'))) await seedApart(environment.seedScale);
  const host = await createHost({
    databaseUrl: environment.databaseUrl,
    directory,
    viewerContextSecret: environment.viewerContextSecret,
    logLevel: environment.logLevel,
    federatedTraces: environment.federatedTraces,
    ...(environment.tracing ? { tracing: environment.tracing } : {}),
    seedScale: environment.seedScale,
    report: (step) => {
      if (step.step === 'opened') process.stdout.write(`  ${step.subgraph} opened in ${Math.round(step.milliseconds)} ms\n`);
      else if (!step.seed.skipped) process.stdout.write(`  ${step.subgraph} loaded ${step.seed.rows} rows in ${Math.round(step.seed.milliseconds)} ms\n`);
    },
  });
  await Promise.all(host.servers.map((server) => server.listen(readEnvironment(server.definition.registration).port, environment.host)));
  stopOnSignal(host.close);
  collectStartGarbage();
});
