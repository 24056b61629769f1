import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { planWorld } from '@civil/demo-data';
import { createSubgraphServer, type EmbeddedCluster, openEmbeddedCluster, readSharedEnvironment, type SeedScale, seedSubgraph, setToday, startProcess, type SubgraphServer } from '@civil/subgraph-kernel';
import { definitions } from './host.js';

/**
 * `npm run seed -- --scale demo|medium|province [--only 620102]`: loads synthetic data and shows how far it is. What was loaded is not loaded
 * again, so that a load which broke off goes on where it was: at the scale of the province, with the county.
 */
const { values } = parseArgs({ options: { scale: { type: 'string', default: 'demo' }, only: { type: 'string' }, processes: { type: 'boolean', default: false }, for: { type: 'string' } } });
const { only } = values;
const scales: readonly string[] = ['demo', 'medium', 'province'] satisfies SeedScale[];
const scale = values.scale as SeedScale;
const refuse = (text: string): never => {
  process.stderr.write(`${text}\n`);
  process.exit(2);
};
if (!scales.includes(scale)) refuse(`--scale is demo, medium or province, not ${scale}`);
const counties = planWorld(scale).map(({ census }) => census.code);
if (only !== undefined && !counties.includes(only)) refuse(`--only takes the code of a county of Gansu, such as 620102, not ${only}`);

/** Ends with the host that had this process load the data, so that the next start finds the database free. */
function endWithHost(): void {
  if (values.for && process.ppid !== Number(values.for)) process.exit(1);
}

/** What is loaded by itself: everything, or one county after another where all of it at once is more than a process holds. */
const parts: readonly (string | undefined)[] = scale === 'province' && only === undefined ? counties : [only];

interface Opened {
  readonly server: SubgraphServer;
  readonly own: EmbeddedCluster | undefined;
  rows: number;
  milliseconds: number;
}

await startProcess('seed', async () => {
  const environment = readSharedEnvironment();
  setToday(environment.today);
  const show = (text: string): void => { process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${text}` : ''); };

  const shared = environment.databaseUrl || values.processes ? undefined : await openEmbeddedCluster(join(environment.dataRoot, 'shared'));
  const opened: Opened[] = [];
  for (const definition of definitions) {
    const own = environment.databaseUrl || shared ? undefined : await openEmbeddedCluster(join(environment.dataRoot, definition.registration.name));
    const cluster = shared ?? own;
    const server = await createSubgraphServer(definition, {
      database: cluster ? { pglite: cluster.pglite } : { url: environment.databaseUrl as string },
      viewerContextSecret: environment.viewerContextSecret, logLevel: 'warn',
    });
    opened.push({ server, own, rows: 0, milliseconds: 0 });
  }
  const started = performance.now();
  for (const [place, part] of parts.entries()) {
    for (const one of opened) {
      endWithHost();
      const { name } = one.server.definition.registration;
      const isWhole = one.server.definition.isSeededWhole === true && parts.length > 1;
      if (isWhole && place > 0) continue;
      const before = one.rows;
      const report = await seedSubgraph(one.server, {
        scale, ...(part === undefined || isWhole ? {} : { only: part }),
        progress: (count) => {
          one.rows += count;
          endWithHost(); // loading leaves the event loop no turn, so that no event would tell
          show(`${part ?? ''} ${name} ${one.rows - before} rows`);
        },
      });
      one.milliseconds += report.milliseconds;
      if (parts.length > 1) continue;
      show('');
      process.stdout.write(`${name.padEnd(24)} ${report.skipped ? 'was loaded already' : `${report.rows} rows in ${(report.milliseconds / 1000).toFixed(1)} s`}\n`);
    }
    if (parts.length === 1) continue;
    const rows = opened.reduce((sum, one) => sum + one.rows, 0);
    show('');
    process.stdout.write(`${part} ${String(place + 1).padStart(2)}/${parts.length}  ${rows} rows in ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  }
  if (parts.length > 1) for (const { server, rows, milliseconds } of opened) process.stdout.write(`${server.definition.registration.name.padEnd(24)} ${rows} rows in ${(milliseconds / 1000).toFixed(1)} s\n`);
  for (const { server, own } of opened) {
    await server.close();
    await own?.close();
  }
  await shared?.close();
});
