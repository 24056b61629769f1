import type { Bilingual, CataloguedResource, ClientGrant, ItemType, ResourceItem } from '@civil/schema/sharing';
import { type GraphQLOutputType, getNullableType, isEnumType, isListType, isObjectType, isScalarType } from 'graphql';
import type { CheckDocument } from './compile-check-document.js';
import type { SharedDocument, SharedItem } from './compile-shared-document.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/** A resource as the catalogue shows it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: Bilingual;
  readonly provider: Bilingual;
  readonly sharingClass: CataloguedResource['sharingClass'];
  readonly sharingMethods: CataloguedResource['sharingMethods'];
  readonly cadence: CataloguedResource['cadence'];
  readonly conditions: Bilingual | null;
  readonly legalBasis: Bilingual | null;
  readonly consumers: Bilingual;
  readonly grade: CataloguedResource['grade'];
  readonly items: readonly (Pick<ResourceItem, 'name' | 'zh' | 'type' | 'class'> & { readonly coordinates: readonly string[] })[];
  /** As the stewards have left it; but `PLANNED` for what is not served: neither in rows, nor by verification, nor by a field that everybody may ask. */
  readonly status: CataloguedResource['status'];
  /** Number of the version, and when it was published. */
  readonly version: number;
  readonly publishedAt: string | null;
  /** Address to pull from; null where there is nothing to pull. */
  readonly address: string | null;
  /** Address that answers a question about a person or a couple with yes or no; null where there is none. */
  readonly verifyAddress: string | null;
  /** Field of the graph that tells it to everybody; null where it takes an address. */
  readonly field: string | null;
  readonly schema: JsonSchema | null;
  readonly example: Readonly<Record<string, unknown>> | null;
  /** Items that the client who asks may pull now, none where it has no grant; null for whoever is no client. */
  readonly granted: readonly string[] | null;
}

const numbers = new Set(['Int', 'Float']);

/** JSON Schema of a value as it is answered. Any may be null: where nothing is known of it, or the policy withholds it. */
function schemaOf(type: GraphQLOutputType): JsonSchema {
  const inner = getNullableType(type);
  if (isListType(inner)) return { type: ['array', 'null'], items: schemaOf(inner.ofType) };
  if (isEnumType(inner)) return { enum: [...inner.getValues().map(({ name }) => name), null] };
  if (isObjectType(inner)) return { type: ['object', 'null'] };
  if (isScalarType(inner) && inner.name === 'Boolean') return { type: ['boolean', 'null'] };
  if (isScalarType(inner) && numbers.has(inner.name)) return { type: [inner.name === 'Int' ? 'integer' : 'number', 'null'] };
  return { type: ['string', 'null'] };
}

/** A value that each type may have; made up, as the catalogue is for everybody. */
const examples: Readonly<Record<ItemType, unknown>> = {
  TEXT: '示例', CODE: '01', DATE: '2025-08-01', MONTH: '2025-08', MONEY: '680.00', DECIMAL: '12.50', INTEGER: 12, BOOLEAN: true, POINT: { lat: 36.06, lng: 103.83 }, LIST: ['示例'],
};

function exampleOf({ type: itemType }: ResourceItem, { type, name }: SharedItem): unknown {
  const inner = getNullableType(type);
  if (isEnumType(inner)) return inner.getValues()[0]?.name ?? null;
  if (/^division/.test(name)) return '620102001000';
  return examples[itemType];
}

const RECORD_ID = 'b0Jk4H6nPq7Xy2Wm9sT1vL3cR5dF8gA0eZuQiNoSxYw';
const MOMENT = '2025-08-01T08:30:00.000+08:00';

/** What one line of a pull is: a record or a tombstone. */
function lineSchema({ resource, items }: SharedDocument): JsonSchema {
  const properties = Object.fromEntries(resource.items.flatMap(({ name, zh, class: dataClass }) => {
    const item = items.get(name);
    return item ? [[name, { ...schemaOf(item.type), title: zh, 'x-class': dataClass }]] : [];
  }));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema', title: `${resource.id} ${resource.nameZh}`, type: 'object', required: ['id', 'at'],
    properties: {
      id: { type: 'string' }, at: { type: ['string', 'null'], format: 'date-time' },
      record: { type: 'object', properties, additionalProperties: false }, deleted: { const: true },
    },
    oneOf: [{ required: ['record'] }, { required: ['deleted'] }],
  };
}

/** How a resource is served. */
export interface ServedAs {
  readonly rows: SharedDocument | undefined;
  readonly question: CheckDocument | undefined;
}

const noDocument: ServedAs = { rows: undefined, question: undefined };

/** Fields that each item is found at, none for what a question is asked with and for what is not served. */
function coordinatesIn({ rows, question }: ServedAs): Map<string, readonly string[]> {
  const ofRows = [...(rows?.items ?? [])].map(([name, { coordinates }]) => [name, coordinates] as const);
  const ofQuestion = Object.values(question?.items ?? {}).map(({ name, coordinate }) => [name, [coordinate]] as const);
  return new Map([...ofRows, ...ofQuestion]);
}

/** The entry of a resource, with what it takes to pull it, or to ask about a person, where it is served. */
export function catalogueEntry(resource: CataloguedResource, documents: ServedAs, open: readonly ClientGrant[] | undefined): CatalogueEntry {
  const { id, nameZh, nameEn, provider, sharingClass, sharingMethods, cadence, conditions, legalBasis, consumers, grade, rootField, version, publishedAt } = resource;
  const isPublished = resource.status === 'PUBLISHED';
  // A withdrawn resource is described as it was, and nothing is had of it.
  const { rows, question } = isPublished ? documents : noDocument;
  const coordinates = coordinatesIn(documents);
  const shown = documents.rows ? resource.items.filter(({ name }) => coordinates.has(name)) : resource.items;
  const record = rows && Object.fromEntries(shown.flatMap((item) => {
    const found = rows.items.get(item.name);
    return found ? [[item.name, exampleOf(item, found)]] : [];
  }));
  const isFieldOfAll = isPublished && !rows && !question && sharingClass === 'UNCONDITIONAL';
  return {
    id, name: { zh: nameZh, en: nameEn }, provider, sharingClass, sharingMethods, cadence, conditions, legalBasis, consumers, grade,
    items: shown.map(({ name, zh, type, class: dataClass }) => ({ name, zh, type, class: dataClass, coordinates: coordinates.get(name) ?? [] })),
    status: !isPublished || rows || question || isFieldOfAll ? resource.status : 'PLANNED', version, publishedAt,
    address: rows ? `/shared/${id}` : null,
    verifyAddress: question ? `/shared/${id}/verify` : null,
    field: isFieldOfAll ? rootField : null,
    schema: rows ? lineSchema(rows) : null,
    example: record ? { id: RECORD_ID, at: MOMENT, record } : null,
    granted: open ? shown.map(({ name }) => name).filter((name) => isPublished && coordinates.has(name) && open.some((grant) => grant.resource === id && grant.fields.includes(name))) : null,
  };
}
