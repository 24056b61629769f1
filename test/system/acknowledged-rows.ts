// Writes a household and its member in one transaction after the other, and prints the id of each that was acknowledged, until it is
// killed: `node acknowledged-rows.ts <directory> <run>`.
import { writeSync } from 'node:fs';
import { platform } from '@civil/platform';
import { DEVELOPMENT_VIEWER_CONTEXT_SECRET } from '@civil/schema/identity';
import { createSubgraphServer, openEmbeddedCluster, systemEntityManager } from '@civil/subgraph-kernel';

const [directory = '', run = ''] = process.argv.slice(2);
const { pglite } = await openEmbeddedCluster(directory);
const { orm } = await createSubgraphServer(platform, { database: { pglite }, viewerContextSecret: DEVELOPMENT_VIEWER_CONTEXT_SECRET, logLevel: 'silent' });
const entity = (name: string) => platform.entities.find((candidate) => candidate.name === name) as never;

for (let number = 1; ; number++) {
  const id = `h_${run}_${number}`;
  const common = { synthetic: true, divisionCode: '620102001001', memberIds: ['r_1'] };
  await systemEntityManager(orm).transactional(async (em) => {
    await em.insert(entity('Household'), {
      ...common, id, kind: 'HUKOU', headId: 'r_1', size: 1, urbanRural: 'URBAN', addressText: '一号', validFrom: '2021-01-01', validTo: null,
    } as never);
    await em.insert(entity('HouseholdMember'), {
      ...common, id: `${id}_1`, householdId: id, householdKind: 'HUKOU', residentId: 'r_1', adultOn: '2000-01-01', relationCode: '02', coLiving: true,
      from: '2021-01-01', to: null, excludedReasonCode: null,
    } as never);
  });
  // Written past all buffers of Node, so that what the parent reads is what was acknowledged before the kill.
  writeSync(1, `${id}\n`);
}
