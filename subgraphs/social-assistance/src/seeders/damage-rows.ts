import { hash32, rngOf, rowId, type World } from '@civil/demo-data';
import { addDays, walkDays, type WalkedRows } from '@civil/subgraph-kernel';
import { type DamageAssessment, DamageLevel, DamageStatus } from '../damage-assessment/damage-assessment.entity.js';
import { damageMachine, emptyAssessment } from '../damage-assessment/damage-machine.js';
import { type DisasterEvent, DisasterKind, DisasterStatus } from '../disaster-event/disaster-event.entity.js';
import { disasterMachine, emptyEvent } from '../disaster-event/disaster-machine.js';
import { groupBy } from '../group-by.js';
import type { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';

export interface DamageRows extends WalkedRows {
  readonly events: DisasterEvent[];
  readonly assessments: DamageAssessment[];
}

/** What is known of an aid that was granted. */
export type GrantedAid = Pick<TemporaryAid, 'id' | 'householdId' | 'placeDivisionCode'>;

const { REPORTED, VERIFIED, RELIEVED, REJECTED } = DamageStatus;
const paths: Readonly<Record<DamageStatus, readonly string[]>> = {
  REPORTED: ['reportDamage'], VERIFIED: ['reportDamage', 'verifyDamage'], RELIEVED: ['reportDamage', 'verifyDamage', 'recordDamageRelief'], REJECTED: ['reportDamage', 'rejectDamage'],
};
const FLOOD_ON = '2021-10-06';
const SNOW_ON = '2020-12-28';
const MOST_OF_A_COUNTY = 18;
/** Of those that got no aid: some only reported, most verified, one in so many rejected. */
const states = [REPORTED, VERIFIED, VERIFIED, REJECTED, VERIFIED, REPORTED] as const;

/** A flood whose houses are being checked, and an earlier event that is closed, in each county; houses in every state, those relieved with the aid that their household got. */
export function damageRows(world: World, aids: readonly GrantedAid[]): DamageRows {
  const rows: DamageRows = { events: [], assessments: [], clocks: [], timeline: [] };
  const aidOf = new Map(aids.flatMap(({ id, householdId, placeDivisionCode }) => (householdId ? [[householdId, { id, county: placeDivisionCode.slice(0, 6) }] as const] : [])));
  for (const [county, households] of groupBy(world.households.filter(({ kind, validTo }) => kind === 'CO_LIVING' && !validTo), ({ countyCode }) => countyCode)) {
    const unitOf = (role: string): string => `${role.startsWith('county') ? county : `${county}001`}-MZJ`;
    const add = (name: string, kind: DisasterKind, occurredOn: string, status: DisasterStatus): DisasterEvent => {
      const event = Object.assign(emptyEvent(), { id: rowId('ev', 0, 0, rngOf('disaster', county, kind)), name, kind, occurredOn, divisionCode: county, synthetic: true });
      walkDays(disasterMachine, event, [{ event: 'openDisasterEvent', on: addDays(occurredOn, 1) }, ...(status === DisasterStatus.CLOSED ? [{ event: 'closeDisasterEvent', on: addDays(occurredOn, 60) }] : [])], rows, { unitOf });
      rows.events.push(event);
      return event;
    };
    add('低温雪灾', DisasterKind.SNOW, SNOW_ON, DisasterStatus.CLOSED);
    const flood = add('十月强降雨洪涝', DisasterKind.FLOOD, FLOOD_ON, DisasterStatus.OPEN);
    const isAided = ({ id }: { id: string }): boolean => aidOf.get(id)?.county === county;
    const chosen = [...households.filter(isAided).slice(0, 3), ...households.filter((one) => !isAided(one)).slice(0, MOST_OF_A_COUNTY - 3)];
    let place = 0;
    for (const household of chosen) {
      const head = world.byId.residents.get(household.headId);
      if (!head || head.deathDate || head.adultOn > FLOOD_ON) continue;
      const status = isAided(household) ? RELIEVED : (states[place++ % states.length] as DamageStatus);
      const reportedOn = addDays(FLOOD_ON, 2 + (hash32(household.id) % 5));
      const events = paths[status];
      const row = Object.assign(emptyAssessment(), {
        id: rowId('dm', 0, 0, rngOf('damage', household.id)), eventId: flood.id, householdId: household.id, residentId: head.id, addressText: household.addressText, level: Object.values(DamageLevel)[hash32(`level/${household.id}`) % 4],
        rooms: 1 + (hash32(`rooms/${household.id}`) % 5), reportedOn, surveyors: events.length > 1 ? ['勘查员甲', '勘查员乙'] : [], verifiedOn: events.length > 1 ? addDays(reportedOn, 4) : null,
        temporaryAidId: status === RELIEVED ? (aidOf.get(household.id)?.id ?? null) : null, divisionCode: household.divisionCode, adultOn: head.adultOn, synthetic: true,
      });
      walkDays(damageMachine, row, events.map((event, step) => ({ event, on: addDays(reportedOn, step * 4) })), rows, { unitOf });
      rows.assessments.push(row);
    }
  }
  return rows;
}
