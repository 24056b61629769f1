import { type FieldLabels, rightOn, scopeOf, scopesOfRole } from '@civil/schema/access';
import { civilError } from '@civil/schema/errors';
import type { Viewer } from '@civil/schema/identity';
import { subjectDigest } from '@civil/schema/ledger';
import { supergraphLabels } from '@civil/schema/supergraph';
import { type Connection, type PageArgs, Pager, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { DataAccess, DataAccessSubject } from './data-access.entity.js';
import type { DataAccessFilter } from './data-access.inputs.js';
import { type DataAccessView, viewOf } from './data-access.type.js';

/**
 * Purposes whose readings are not told to whom they are about: to learn that a case of child protection is looked into would warn the one
 * whom it protects the child from, be it the child's own guardian (domain model C.4).
 */
const UNTOLD_PURPOSES = ['CHILD_PROTECTION'];

const citizenScopes = new Set(scopesOfRole('citizen'));
const untold = new WeakMap<FieldLabels, string[]>();

/** Fields about a child of which a guardian gets nothing, so neither that they were read. */
function untoldFields(labels: FieldLabels): string[] {
  let fields = untold.get(labels);
  if (!fields) {
    fields = [...labels].filter(([, label]) => label.domain === 'CHILD' && rightOn(label, citizenScopes) === 'none').map(([coordinate]) => coordinate);
    untold.set(labels, fields);
  }
  return fields;
}

const seesActors = ({ scopes }: Viewer): boolean => scopes.has(scopeOf('PLATFORM', 'ACCESS_ACTOR'));

/** Pagers over every row, one per request, so that the logs of a list of residents are read together. */
const pagers = new WeakMap<SubgraphContext, Pager>();
function systemPager(context: SubgraphContext): Pager {
  const pager = pagers.get(context) ?? new Pager(context.system.rows, context.viewer, context.pager.key);
  pagers.set(context, pager);
  return pager;
}

const newestFirst = [{ property: 'at', direction: 'desc' }] as const;

/** Carries the pages of one kind of row over to views; cursors and the count stay what is paid for only when they are asked for. */
const mapped = <T>(page: Connection<T>, nodeOf: (row: T) => DataAccessView, edges = page.edges): Connection<DataAccessView> => ({
  edges: edges.map((edge) => ({ node: nodeOf(edge.node), get cursor() { return edge.cursor; } })),
  pageInfo: page.pageInfo,
  get totalCount() { return page.totalCount; },
  totalIsEstimate: page.totalIsEstimate,
});

/** The entries of some lines by their place, in one statement for all logs of a request. */
async function entriesOf({ system }: SubgraphContext, lines: readonly DataAccessSubject[]): Promise<ReadonlyMap<number, DataAccess>> {
  const loader = system.custom('ledger-entries', async (places: readonly string[]) => {
    const entries = await system.rows.find(DataAccess, { sequence: { $in: places.map(Number) } });
    const byPlace = new Map(entries.map((entry) => [String(entry.sequence), entry]));
    return places.map((place) => byPlace.get(place));
  });
  const loaded = await Promise.all(lines.map(({ sequence }) => loader.load(String(sequence))));
  return new Map(loaded.filter((entry) => entry !== undefined).map((entry) => [entry.sequence, entry]));
}

async function pageOfLines(context: SubgraphContext, page: Connection<DataAccessSubject>, nodeOf: (line: DataAccessSubject, entry: DataAccess) => DataAccessView): Promise<Connection<DataAccessView>> {
  const entries = await entriesOf(context, page.edges.map(({ node }) => node));
  const kept = page.edges.filter(({ node }) => entries.has(node.sequence));
  return mapped(page, (line) => nodeOf(line, entries.get(line.sequence) as DataAccess), kept);
}

/**
 * Who looked at the data of a resident, newest first. Who does not see everything gets what was shown of the resident alone, and no word of
 * readings that would tell of a matter of child protection.
 * @throws `FORBIDDEN_ROW` to a citizen for anybody but themselves and their wards, however they came to the record.
 */
export async function pageAccessLog(context: SubgraphContext, residentId: string, args: PageArgs): Promise<Connection<DataAccessView>> {
  const { viewer } = context;
  const { kind, residentId: self, wardIds = [] } = viewer.claims;
  if (kind === 'citizen' && residentId !== self && !wardIds.includes(residentId)) throw civilError('FORBIDDEN_ROW', { field: 'Resident.accessLog' });
  const seesAll = seesActors(viewer);
  const hidden = seesAll ? [] : untoldFields(supergraphLabels());
  const where: FilterQuery<DataAccessSubject> = {
    $and: [
      { subject: subjectDigest(`Resident:${residentId}`) },
      ...(seesAll ? [] : [{ $or: [{ purpose: null }, { purpose: { $nin: UNTOLD_PURPOSES } }] }, { $not: { fields: { $contained: hidden } } }]),
    ],
  };
  const page = await systemPager(context).pageEach(DataAccessSubject, { field: 'Resident.accessLog', where, orderBy: newestFirst }, args);
  return pageOfLines(context, page, (line, entry) => viewOf(entry, line.fields.filter((field) => !hidden.includes(field)), residentId));
}

function conditionsOf({ at, actor, role, unit, purpose, caseNo, operation, outcome, field }: DataAccessFilter): FilterQuery<DataAccess>[] {
  const parts: FilterQuery<DataAccess>[] = [];
  if (at?.gte) parts.push({ at: { $gte: new Date(at.gte) } });
  if (at?.lte) parts.push({ at: { $lte: new Date(at.lte) } });
  if (actor) parts.push({ actor });
  if (role) parts.push({ roles: { $contains: [role] } });
  if (unit) parts.push({ unit });
  if (purpose) parts.push({ purpose });
  if (caseNo) parts.push({ caseNo });
  if (operation) parts.push({ operationName: operation });
  if (outcome) parts.push({ outcome });
  if (field) parts.push({ fields: { $contains: [field] } });
  return parts;
}

const shownFields = ({ disclosed }: DataAccess): string[] => [...new Set(disclosed.flatMap(({ fields }) => fields))].sort();

/** The whole log, newest first. With a subject it is read through the lines of the subject, which are few. */
export async function pageDataAccesses(context: SubgraphContext, filter: DataAccessFilter, args: PageArgs): Promise<Connection<DataAccessView>> {
  const conditions = conditionsOf(filter);
  const query = { field: 'Query.dataAccessLog', orderBy: newestFirst };
  if (!filter.subject) {
    const page = await context.pager.page(DataAccess, { ...query, ...(conditions.length > 0 ? { where: { $and: conditions } } : {}) }, args);
    return mapped(page, (entry) => viewOf(entry, shownFields(entry)));
  }
  const subject = subjectDigest(`Resident:${filter.subject}`);
  const where = { subject, ...(conditions.length > 0 ? { sequence: { $and: conditions } } : {}) } as FilterQuery<DataAccessSubject>;
  const page = await context.pager.page(DataAccessSubject, { ...query, where }, args);
  return pageOfLines(context, page, (_line, entry) => viewOf(entry, shownFields(entry)));
}

