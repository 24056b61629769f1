import { hash32, rngOf, rowId, type World } from '@civil/demo-data';
import { addDays, NEVER, walkDays, type WalkedRows } from '@civil/subgraph-kernel';
import { groupBy } from '../group-by.js';
import { type RehabNode, RehabNodeStatus, RehabService } from '../rehab-node/rehab-node.entity.js';
import { rehabConditionCodes } from '../rehab-referral/rehab.codes.js';
import { emptyReferral, rehabMachine } from '../rehab-referral/rehab-machine.js';
import { ConsentGiver, type RehabReferral, RehabSource, RehabStatus } from '../rehab-referral/rehab-referral.entity.js';

export interface RehabRows extends WalkedRows {
  readonly nodes: Partial<RehabNode>[];
  readonly referrals: RehabReferral[];
}

const accepted = ['referToRehab', 'acceptRehabReferral'];
const paths: Readonly<Record<RehabStatus, readonly string[]>> = {
  REFERRED: ['referToRehab'], ACCEPTED: accepted, PLANNED: [...accepted, 'planRehab'], IN_SERVICE: [...accepted, 'planRehab', 'startRehab'], ENDED: [...accepted, 'planRehab', 'startRehab', 'endRehab'], DECLINED: ['referToRehab', 'declineRehabReferral'],
};
const DAYS_A_STEP = 6;
const PLACES = 20;
const services = Object.values(RehabService).slice(0, 4);

/** Nodes of community rehabilitation, one in each county, and referrals in every state of those who are registered as mentally disabled, or of adults taken at random. */
export function rehabRows(world: World): RehabRows {
  const rows: RehabRows = { nodes: [], referrals: [], clocks: [], timeline: [] };
  for (const [county, residents] of groupBy(world.residents, ({ countyCode }) => countyCode)) {
    const nodeId = rowId('rn', 0, 0, rngOf('rehab-node', county));
    rows.nodes.push({
      id: nodeId, name: '精神障碍社区康复服务点', divisionCode: county, addressText: '社区综合服务设施二楼', phone: `100${String(hash32(`rehab/${county}`) % 100_000_000).padStart(8, '0')}`, services, places: PLACES, status: RehabNodeStatus.OPEN, version: 1, nextDueAt: NEVER, synthetic: true,
    });
    const adults = residents.filter(({ deathDate, adultOn, age }) => !deathDate && adultOn <= world.asOf && age < 60);
    const [known, others] = [adults.filter(({ disability }) => disability?.category === '6'), adults.filter(({ disability }) => !disability)];
    Object.values(RehabStatus).forEach((status, place) => {
      const person = [...known, ...others][place];
      if (!person) return;
      const events = paths[status];
      const referredOn = addDays(world.asOf, -(events.length * DAYS_A_STEP + (place % 3) * 9));
      const onOf = (event: string): string | null => (events.includes(event) ? addDays(referredOn, events.indexOf(event) * DAYS_A_STEP) : null);
      const endedOn = onOf('endRehab') ?? onOf('declineRehabReferral');
      const township = person.residenceDivision.slice(0, 9);
      const row = Object.assign(emptyReferral(), {
        id: rowId('rh', 0, 0, rngOf('rehab', person.id)), residentId: person.id, nodeId, source: Object.values(RehabSource)[place % 4], conditionCode: rehabConditionCodes.codes[place % rehabConditionCodes.codes.length],
        consent: { givenBy: place % 2 === 0 ? ConsentGiver.SELF : ConsentGiver.GUARDIAN, on: referredOn }, referredOn, plan: events.includes('planRehab') ? { services: services.slice(0, 2), aims: '规律服药，恢复家务和社交', reviewOn: addDays(world.asOf, 90) } : null,
        startedOn: onOf('startRehab'), endedOn, endCode: status === RehabStatus.ENDED ? '1' : status === RehabStatus.DECLINED ? '5' : null, divisionCode: township, adultOn: person.adultOn, synthetic: true,
      });
      walkDays(rehabMachine, row, events.map((event, step) => ({ event, on: addDays(referredOn, step * DAYS_A_STEP) })), rows, { unitOf: (role) => `${role.startsWith('county') ? county : township}-MZJ` });
      rows.referrals.push(row);
    });
  }
  return rows;
}
