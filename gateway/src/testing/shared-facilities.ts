import { createHmac } from 'node:crypto';
import { civilError } from '@civil/schema/errors';
import { type CataloguedResource, type ClientGrant, dataResources, GRANTS_OF_CLIENT_PATH, type GrantsOfClientQuestion, MACHINE_CLIENT_PATH, type MachineClientAnswer, type MachineClientFacts, type MachineClientQuestion, RESOURCE_CATALOGUE_PATH } from '@civil/schema/sharing';
import type { TestContext, TestSubgraph } from './subgraph-server.js';

interface Facility {
  readonly id: string;
  readonly name: string;
  readonly licensedBeds: number | null;
  readonly divisionCode: string;
}

interface Change {
  readonly recordId: string;
  readonly position: number;
  readonly division: string;
}

const MOMENT = Date.parse('2026-01-01T00:00:00Z');

/** The document of R07 as the test subgraphs can answer it. */
export const facilityDocument = `# 养老机构。Facilities.
query R07($after: String, $first: Int) {
  sharedElderlyFacility(after: $after, first: $first) {
    cursor
    hasMore
    changes { id at record { id name licensedBeds geo { lng lat } division { divisionCode: code } phone } }
  }
}
`;

/** A grant on facilities of a division. */
export const facilityGrant = (more: Partial<ClientGrant> = {}): ClientGrant => ({
  id: 'g_1', version: 1, client: 'u-puller', resource: 'R07', fields: ['id', 'name', 'licensedBeds', 'geo', 'divisionCode'], divisionPrefix: '62', quotaPerDay: 100_000,
  validFrom: '2026-01-01', validTo: '2027-01-01', status: 'ACTIVE', legalState: 'LIVE', ...more,
});

/** Facilities that note their changes as those of a database do, with the register of the grants on them. */
export class SharedFacilities {
  readonly facilities = new Map<string, Facility>();
  grants: ClientGrant[] = [facilityGrant()];
  clients: MachineClientFacts[] = [];
  /** The catalogue as the stewards have left it. */
  resources: CataloguedResource[] = dataResources.map((resource) => ({ ...resource, version: 1, publishedAt: resource.status === 'PUBLISHED' ? '2026-01-01T00:00:00.000Z' : null }));
  /** Called before each page; may throw to fail it. */
  beforePage: (position: number) => void | Promise<void> = () => undefined;
  /** By record and division, in the order in which they were touched last. */
  readonly #changes = new Map<string, Change>();
  #position = 0;

  put(id: string, more: Partial<Facility> = {}): void {
    const before = this.facilities.get(id);
    const facility = { id, name: `养老院${id}`, licensedBeds: 40, divisionCode: '620102001000', ...before, ...more };
    this.facilities.set(id, facility);
    for (const division of new Set([before?.divisionCode ?? facility.divisionCode, facility.divisionCode])) this.#note(id, division);
  }

  remove(id: string): void {
    const before = this.facilities.get(id);
    if (!before) return;
    this.facilities.delete(id);
    this.#note(id, before.divisionCode);
  }

  /** Forgets everything, as if nothing had ever been there. */
  clear(): void {
    this.facilities.clear();
    this.#changes.clear();
  }

  #note(recordId: string, division: string): void {
    const key = `${recordId} ${division}`;
    this.#changes.delete(key);
    this.#position += 1;
    this.#changes.set(key, { recordId, position: this.#position, division });
  }

  async page({ after, first = 500 }: { after?: string; first?: number }, { claims }: TestContext): Promise<object> {
    const grant = claims.boundGrant;
    if (grant?.resource !== 'R07') throw civilError('GRANT_MISSING', { field: 'Query.sharedElderlyFacility' });
    const key = `${grant.id}.${grant.version}`;
    const [ofGrant, position = '0', since = String(this.#position)] = after?.split(':') ?? [key];
    if (ofGrant !== key) throw civilError('CURSOR_INVALID');
    await this.beforePage(Number(position));
    const found = [...this.#changes.values()].filter((change) => change.position > Number(position) && change.division.startsWith(grant.divisionPrefix));
    const touched = found.slice(0, first);
    const changes = touched.flatMap((change) => {
      const facility = this.facilities.get(change.recordId);
      const record = facility?.divisionCode.startsWith(grant.divisionPrefix) ? facility : null;
      if (!record && change.position <= Number(since)) return [];
      const id = createHmac('sm3', Buffer.from(grant.pseudonymKey, 'base64url')).update(change.recordId).digest('base64url');
      return [{ id, at: new Date(MOMENT + change.position * 1000).toISOString(), record: record && { ...record, geo: { lng: 103.8, lat: 36 }, division: { code: record.divisionCode }, phone: '09318888888' } }];
    });
    return { changes, cursor: `${key}:${touched.at(-1)?.position ?? position}:${since}`, hasMore: found.length > first };
  }

  /** The subgraphs that hold them. */
  subgraphs(): TestSubgraph[] {
    const shared = '@access(class: INTERNAL, domain: ELDERLY, facet: SHARED)';
    const open = '@access(class: PUBLIC, domain: ELDERLY)';
    return [
      {
        name: 'elderly-care',
        typeDefs: `
          type Query {
            sharedElderlyFacility(after: String, first: Int): SharedElderlyFacilityChanges ${shared} @listSize(assumedSize: 500, slicingArguments: ["first"], sizedFields: ["changes"], requireOneSlicingArgument: false)
            facility: ElderlyFacility ${open}
          }
          type SharedElderlyFacilityChanges { changes: [SharedElderlyFacilityChange!] ${shared} cursor: String ${shared} hasMore: Boolean ${shared} }
          type SharedElderlyFacilityChange { id: ID ${shared} at: String ${shared} record: ElderlyFacility ${shared} }
          type ElderlyFacility { id: ID! ${open} name: String ${open} licensedBeds: Int ${open} geo: GeoPoint ${open} division: Division ${open} phone: String ${open} }
          type GeoPoint { lng: Float ${open} lat: Float ${open} }
          type Division { code: ID! ${open} }
        `,
        resolvers: {
          Query: {
            sharedElderlyFacility: (_: unknown, given: { after?: string; first?: number }, context: TestContext) => this.page(given, context),
            facility: () => this.facilities.values().next().value ?? null,
          },
        },
      },
      {
        name: 'platform',
        typeDefs: 'type Query { platform: String @access(class: PUBLIC, domain: PLATFORM) }',
        resolvers: { Query: { platform: () => 'here' } },
        services: {
          [GRANTS_OF_CLIENT_PATH]: ({ clientId }: GrantsOfClientQuestion) => ({
            grants: this.grants.filter(({ client }) => client === clientId), certificateThumbprint: this.clients.find(({ id }) => id === clientId)?.certificateThumbprint ?? null,
          }),
          [RESOURCE_CATALOGUE_PATH]: () => ({ resources: this.resources }),
          [MACHINE_CLIENT_PATH]: ({ clientId }: MachineClientQuestion): MachineClientAnswer => ({ client: this.clients.find(({ id }) => id === clientId) ?? null }),
        },
      },
    ];
  }
}
