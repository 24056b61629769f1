import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { createSubgraphServer, openEmbeddedCluster, readSharedEnvironment, seedSubgraph, setToday, startProcess } from '@civil/subgraph-kernel';
import { definitions } from './host.js';

/** `npm run seed -- --scale demo|medium [--only 620102]`: loads synthetic data and shows how far it is. */
const { values } = parseArgs({ options: { scale: { type: 'string', default: 'demo' }, only: { type: 'string' }, processes: { type: 'boolean', default: false }, for: { type: 'string' } } });
const { scale, only } = values;
if (scale !== 'demo' && scale !== 'medium') {
  process.stderr.write(`--scale is demo or medium, not ${scale}\n`);
  process.exit(2);
}
/** Ends with the host that had this process load the data, so that the next start finds the database free. */
function endWithHost(): void {
  if (values.for && process.ppid !== Number(values.for)) process.exit(1);
}
await startProcess('seed', async () => {
  const environment = readSharedEnvironment();
  setToday(environment.today);

  const shared = environment.databaseUrl || values.processes ? undefined : await openEmbeddedCluster(join(environment.dataRoot, 'shared'));
  for (const definition of definitions) {
    endWithHost();
    const { name } = definition.registration;
    const own = environment.databaseUrl || shared ? undefined : await openEmbeddedCluster(join(environment.dataRoot, name));
    const cluster = shared ?? own;
    const server = await createSubgraphServer(definition, {
      database: cluster ? { pglite: cluster.pglite } : { url: environment.databaseUrl as string },
      viewerContextSecret: environment.viewerContextSecret, logLevel: 'warn',
    });
    let rows = 0;
    const show = (text: string): void => { process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${text}` : ''); };
    const report = await seedSubgraph(server, {
      scale, ...(only ? { only } : {}),
      progress: (count) => {
        rows += count;
        endWithHost(); // loading leaves the event loop no turn, so that no event would tell
        show(`${name} ${rows} rows`);
      },
    });
    show('');
    process.stdout.write(`${name.padEnd(24)} ${report.skipped ? 'was loaded already' : `${report.rows} rows in ${(report.milliseconds / 1000).toFixed(1)} s`}\n`);
    await server.close();
    await own?.close();
  }
  await shared?.close();
});
