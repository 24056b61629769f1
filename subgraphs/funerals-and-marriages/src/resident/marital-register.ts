import type { Loaders, SubgraphContext } from '@civil/subgraph-kernel';
import { deathRecordOf } from '../death-record/death-record.loaders.js';
import { MarriageRegistration } from '../marriage-registration/marriage-registration.entity.js';
import { latestMarriage, type MaritalFacts, maritalFactsOf } from './marital-history.js';

/** States of the married (GB/T 2261.2). */
const MARRIED = /^2/;

type Facts = MaritalFacts<MarriageRegistration>;

/** Registrations of a resident as far as the loaders see, the latest first. */
export const registrationsOf = (residentId: string, loaders: Loaders): Promise<MarriageRegistration[]> =>
  loaders.many(MarriageRegistration, 'partyIds', { orderBy: { registeredOn: 'desc', id: 'desc' } }).load(residentId);

async function verifiedDeath(residentId: string, loaders: Loaders): Promise<string | null> {
  const record = await deathRecordOf(residentId, loaders);
  return record?.verified ? record.deathDate : null;
}

/** What the whole register says of a resident. */
export async function factsOf(residentId: string, loaders: Loaders): Promise<Facts | null> {
  const entries = await registrationsOf(residentId, loaders);
  const people = [...new Set([residentId, ...entries.flatMap(({ partyIds }) => partyIds)])];
  const deaths = new Map(await Promise.all(people.map(async (id) => [id, await verifiedDeath(id, loaders)] as const)));
  return maritalFactsOf(residentId, entries, (id) => deaths.get(id) ?? null);
}

/** The day of the latest marriage in the whole register. */
export const latestMarriageOf = async (residentId: string, loaders: Loaders): Promise<MarriageRegistration | null> =>
  latestMarriage(await registrationsOf(residentId, loaders));

/** Whether the viewer may come near an entry of the resident. */
const isVisible = async (entry: MarriageRegistration, residentId: string, { loaders }: SubgraphContext): Promise<boolean> =>
  (await registrationsOf(residentId, loaders)).some(({ id }) => id === entry.id);

/**
 * What the register says of a resident, for a viewer in whose scope the deciding entry lies. It is worked out from the whole
 * register: from the visible part alone, a divorce registered at another office would leave the person married.
 */
export async function visibleFactsOf(residentId: string, context: SubgraphContext): Promise<Facts | null> {
  const facts = await factsOf(residentId, context.system);
  return facts && (await isVisible(facts.entry, residentId, context)) ? facts : null;
}

/** The marriage of a resident that is in force by the whole register, if its entry lies in the viewer's scope. That of the dead is over. */
export async function marriageInForce(residentId: string, context: SubgraphContext): Promise<Facts | null> {
  const facts = await visibleFactsOf(residentId, context);
  return facts && MARRIED.test(facts.stateCode) && !(await verifiedDeath(residentId, context.system)) ? facts : null;
}

/** The latest marriage of a resident, if it lies in the viewer's scope. */
export async function visibleLatestMarriageOf(residentId: string, context: SubgraphContext): Promise<MarriageRegistration | null> {
  const entry = await latestMarriageOf(residentId, context.system);
  return entry && (await isVisible(entry, residentId, context)) ? entry : null;
}
