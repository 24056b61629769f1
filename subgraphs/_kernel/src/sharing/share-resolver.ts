import { civilError } from '@civil/schema/errors';
import type { BoundGrant } from '@civil/schema/identity';
import { DateTimeScalar } from '@civil/schema/scalars';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, type ClassType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access } from '../access/access.js';
import { sharedAdultBy } from '../access/row-rules.js';
import type { SubgraphContext } from '../context/context.js';
import type { ResolverClass } from '../graphql/build-schema.js';
import { Sized } from '../graphql/cost-sdl.js';
import { codesUnder } from '../orm/codes-under.js';
import { isListProperty } from '../orm/list-property.js';
import { decodeCursor, encodeCursor, queryDigest } from '../pagination/cursor.js';
import { grantFor } from './grant-for.js';
import { pseudonymOf, subjectTokenOf } from './pseudonym-of.js';
import { placeText, readPlace, readSharedChanges, type SharedPlace } from './read-shared-changes.js';
import type { SharedSource } from './shared-source.js';

interface Change {
  id: string;
  at: Date | null;
  record: object | null;
  subjectToken: string | null;
  /** Whom the record is about, and their 18th birthday: for the ledger and the rule on minors, where what they are called is shown. */
  residentId: readonly string[];
  adultOn?: unknown;
}

interface Changes {
  changes: Change[];
  cursor: string;
  hasMore: boolean;
}

/** Property that a row about a person carries with their 18th birthday. */
const ADULT_ON = 'adultOn';
const MOST_CHANGES = 1000;
const DEFAULT_CHANGES = 500;

function sizeOf(first: number | null | undefined): number {
  const size = first ?? DEFAULT_CHANGES;
  if (size < 1 || size > MOST_CHANGES) throw civilError('PAGE_SIZE', { argument: 'first', limit: MOST_CHANGES });
  return size;
}

/** Reads one page of a source for the grant that the request draws on. */
async function changesOf(source: SharedSource, context: SubgraphContext, first: number | null | undefined, after: string | null | undefined): Promise<Changes> {
  const { rows, pager, viewer } = context;
  const grant = grantFor(source, context);
  const size = sizeOf(first);
  const digest = queryDigest(pager.key, [source.root, viewer.claims.sub, grant.id, grant.version]);
  const from = after ? placeIn(decodeCursor(pager.key, digest, after)) : undefined;
  const { touched, place, hasMore } = await readSharedChanges(rows, source.resource, grant.divisionPrefix, from, size);
  const records = await recordsOf(source, context, grant, touched.map(({ recordId }) => recordId));
  const absent = touched.filter(({ recordId, mayBeKnown }) => mayBeKnown && !records.has(recordId)).map(({ recordId }) => recordId);
  const keptBack = await keptBackForAge(source, context, absent);
  const changes = touched.flatMap(({ recordId, at, mayBeKnown }): Change[] => {
    const record = records.get(recordId) ?? null;
    return record || (mayBeKnown && !keptBack.has(recordId)) ? [changeOf(source, grant, { id: recordId, at, record })] : [];
  });
  return { changes, cursor: encodeCursor(pager.key, digest, placeText(place)), hasMore };
}

/** The records of a source about some residents, whose particulars another subgraph has changed. */
async function recordsAbout(source: SharedSource, context: SubgraphContext, residentIds: readonly string[]): Promise<Changes> {
  const grant = grantFor(source, context);
  if (!source.resident || residentIds.length > MOST_CHANGES) throw civilError('BAD_USER_INPUT', { argument: 'about' });
  const isList = isListProperty(context.rows.shapeOf(source.entity).meta, source.resident);
  const about = { [source.resident]: isList ? { $overlap: residentIds } : { $in: residentIds } };
  const found = await context.rows.find(source.entity, scoped(source, grant, about), { limit: MOST_CHANGES * MOST_RECORDS_OF_ONE });
  const key = keyOf(source, context);
  const held = await heldOf(source, context, found);
  return { changes: held.map((record) => changeOf(source, grant, { id: idOf(record, key), at: null, record })), cursor: '', hasMore: false };
}

/** Records of one resource that one resident has at most; more than that is no list to be read at once. */
const MOST_RECORDS_OF_ONE = 50;

const keyOf = ({ entity }: SharedSource, { rows }: SubgraphContext): string => rows.shapeOf(entity).primaryKey.property;
const idOf = (record: object, key: string): string => String((record as Record<string, unknown>)[key]);

/** A change as its consumer is told it: under names that are this consumer's alone. */
function changeOf({ resident }: SharedSource, grant: BoundGrant, { id, at, record }: { id: string; at: Date | null; record: object | null }): Change {
  const values = record as Readonly<Record<string, unknown>> | null;
  const residentId = resident && values ? [values[resident]].flat().filter((one) => typeof one === 'string') : [];
  const [only, ...more] = residentId;
  return { id: pseudonymOf(grant, id), at, record, subjectToken: only !== undefined && more.length === 0 ? subjectTokenOf(grant, only) : null, residentId, adultOn: values?.[ADULT_ON] };
}

function placeIn(text: string): SharedPlace {
  const place = readPlace(text);
  if (!place) throw civilError('CURSOR_INVALID');
  return place;
}

const scoped = ({ division, where = {} }: SharedSource, grant: BoundGrant, condition: object): FilterQuery<object> =>
  ({ $and: [condition, where, { [division]: codesUnder(grant.divisionPrefix) }] }) as FilterQuery<object>;

async function recordsOf(source: SharedSource, context: SubgraphContext, grant: BoundGrant, ids: readonly string[]): Promise<Map<string, object>> {
  if (ids.length === 0) return new Map();
  const key = keyOf(source, context);
  const found = await heldOf(source, context, await context.rows.find(source.entity, scoped(source, grant, { [key]: { $in: ids } })));
  return new Map(found.map((record) => [idOf(record, key), record]));
}

/** Those of the records that are kept back because they are about a child under 14: they were never handed out, so that none of their changes is told either. */
async function keptBackForAge({ entity }: SharedSource, { rows }: SubgraphContext, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { table, primaryKey, columns } = rows.shapeOf(entity);
  const adultOn = columns.find(({ property }) => property === ADULT_ON);
  if (ids.length === 0 || !adultOn) return new Set();
  const found = await rows.query<{ id: string }>(`select ${primaryKey.name} as id from ${table} where ${primaryKey.name} = any(?) and ${adultOn.name} > ?`, [ids, sharedAdultBy()]);
  return new Set(found.map(({ id }) => id));
}

/** The records whose holder counts and is in the viewer's scope; all where the source has none. */
async function heldOf({ holder }: SharedSource, { rows }: SubgraphContext, records: readonly object[]): Promise<readonly object[]> {
  if (!holder || records.length === 0) return records;
  const key = rows.shapeOf(holder.entity).primaryKey.property;
  const among = { [key]: { $in: [...new Set(records.map((record) => idOf(record, holder.by)))] } };
  const found = await rows.find(holder.entity, { $and: [among, holder.where] } as FilterQuery<object>, { fields: [key as never] });
  const held = new Set(found.map((one) => idOf(one, key)));
  return records.filter((record) => held.has(idOf(record, holder.by)));
}

/** The field of Query that hands out the changes of a source, page after page, to whoever draws on a grant of its resource. */
export function shareResolver(source: SharedSource): ResolverClass {
  const name = `${source.root.charAt(0).toUpperCase()}${source.root.slice(1)}`;
  const [zh, en] = source.description.split('。', 2);
  const label = { class: 'INTERNAL', domain: source.domain, facet: 'SHARED' } as const;

  @Access(label)
  @ObjectType(`${name}Change`, { description: `${zh}的一项变更。One change: ${en}` })
  class ChangeClass {
    @Field(() => ID, { nullable: true, description: '该使用方专用的记录标识，与其他使用方的不同。Id of the record, which is this consumer\'s alone.' }) id!: string;
    @Field(() => DateTimeScalar, { nullable: true, description: '变更时刻；因人员信息变更重发的为空。When it was touched; null where it is handed out again for a change of the person.' }) at!: Date | null;
    @Field(() => source.entity, { nullable: true, description: '记录现状；为空即已不在共享范围内，应当删除。The record as it is; null where it has left what is shared and is to be deleted.' }) record!: object | null;
  }
  if (source.resident) {
    Field(() => String, {
      nullable: true, description: '该使用方专用的对象标识，各资源相同。What the person is called to this consumer alone, the same in all resources.',
    })(ChangeClass.prototype, 'subjectToken');
    Access({ class: source.domain === 'CHILD' ? 'MINOR' : 'PERSONAL', domain: source.domain, facet: 'SHARED' })(ChangeClass.prototype, 'subjectToken');
  }
  @Access(label)
  @ObjectType(`${name}Changes`, { description: `${zh}的一页变更。One page of changes: ${en}` })
  class ChangesClass {
    @Field(() => [ChangeClass], { nullable: true, description: '各项变更，按提交顺序。Changes in the order in which they were committed.' }) changes!: ChangeClass[];
    @Field(() => String, { nullable: true, description: '从此处续取。Where to go on.' }) cursor!: string;
    @Field(() => Boolean, { nullable: true, description: '此刻是否还有。Whether there is more by now.' }) hasMore!: boolean;
  }
  @Resolver()
  class SharedResolver {
    @Access(label)
    @Sized(DEFAULT_CHANGES, 'first', 'changes')
    @Query(() => ChangesClass, {
      name: source.root, nullable: true,
      description: `${source.description}\n\n共享数据 ${source.resource} 的变更序列：从头取为全量，从游标取为增量。Change sequence of the shared-data resource ${source.resource}: from the start a full snapshot, from a cursor what has changed since.`,
    })
    read(
      @Arg('after', () => String, { nullable: true, description: '从该游标之后取；不填从头取。Cursor to go on after; from the start where left out.' }) after: string | undefined,
      @Arg('first', () => Int, { nullable: true, description: `每页项数，默认 ${DEFAULT_CHANGES}，至多 ${MOST_CHANGES}。Changes a page, ${DEFAULT_CHANGES} by default, ${MOST_CHANGES} at most.` }) first: number | undefined,
      @Arg('about', () => [ID], { nullable: true, description: '只取关于这些居民的记录，其人员信息已变更。Only records about these residents, whose particulars have changed.' }) about: string[] | undefined,
      @Ctx() context: SubgraphContext,
    ): Promise<Changes> {
      return about ? recordsAbout(source, context, about) : changesOf(source, context, first, after);
    }
  }
  return SharedResolver as unknown as ClassType<object>;
}
