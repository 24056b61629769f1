import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elderlyCare } from '@civil/elderly-care';
import { createGateway, type Gateway, type GatewayOptions } from '@civil/gateway';
import { ensureDevelopmentIssuer, issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { platform } from '@civil/platform';
import { subgraphRegistry } from '@civil/schema/registry';
import { dataResources } from '@civil/schema/sharing';
import { createTestSubgraph, TEST_SECRET, type TestSubgraph, untilSettled } from '@civil/subgraph-kernel/testing';
import { repository } from './processes.js';

/** A grant as a test states it; what it leaves out is usual. */
export interface GrantStory {
  readonly id: string;
  readonly client?: string;
  readonly fields: readonly string[];
  readonly resource?: SharedHere;
  readonly division?: string;
  readonly quota?: number;
}

/** Resources that the two subgraphs share: one that everybody gets, and one about persons. */
const sharedHere = ['R07', 'R14'] as const;
export type SharedHere = (typeof sharedHere)[number];

/** A subsidy as a test states it. */
export interface SubsidyStory {
  readonly id: string;
  readonly residentId: string;
  readonly division: string;
  readonly amount: string;
  readonly status: 'PAYING' | 'STOPPED';
}

/** What a test says of how able a resident is. */
export interface AbilityStory {
  readonly residentId: string;
  readonly level: number;
  /** Where the resident lives. */
  readonly division: string;
}

/** A facility as a test states it. */
export interface FacilityStory {
  readonly id: string;
  readonly name: string;
  readonly division: string;
  readonly beds: number;
}

/** What the tests sign and pull as. */
export const CLIENT = 'u_platform_pull';

const listen = async (subgraph: TestSubgraph): Promise<string> => {
  await subgraph.server.app.listen({ port: 0, host: '127.0.0.1' });
  return `http://127.0.0.1:${(subgraph.server.app.server.address() as AddressInfo).port}/graphql`;
};

/** The gateway before the two subgraphs that a pull of facilities goes to, each on a database of its own that a test writes to. */
export class SharingGraph {
  readonly #issuer: string;
  readonly #tokens = new Map<string, string>();

  private constructor(readonly elderly: TestSubgraph, readonly platform: TestSubgraph, readonly gateway: Gateway, readonly address: string, directory: string) {
    this.#issuer = directory;
  }

  static async start(options: Pick<GatewayOptions, 'tls' | 'clientCertificate'> = {}): Promise<SharingGraph> {
    const [elderly, register, issuer] = await Promise.all([createTestSubgraph(elderlyCare), createTestSubgraph(platform), mkdtemp(join(tmpdir(), 'civil-sharing-'))]);
    const urls: Record<string, string> = { 'elderly-care': await listen(elderly), platform: await listen(register) };
    const documents = Object.fromEntries(await Promise.all(sharedHere.map(async (id) => [`${id}.graphql`, await readFile(join(repository, `schema/shared/${id}.graphql`), 'utf8')] as const)));
    const gateway = await createGateway({
      supergraphSdl: await readFile(join(repository, 'schema/supergraph.graphql'), 'utf8'),
      subgraphs: subgraphRegistry.map(({ name }) => ({ name, url: urls[name] ?? 'http://127.0.0.1:1/graphql' })),
      viewerContextSecret: TEST_SECRET,
      token: { keys: { file: join(issuer, 'jwks.json') }, issuer: 'civil-development-issuer', audience: 'civil-graph' },
      subgraphTimeoutMs: 30_000,
      log: { level: 'error' },
      ledger: { directory: join(issuer, 'ledger') },
      sharing: { documents, secret: 'a secret of shared data for these tests', grantsKnownMs: 0, signingKey: async () => (await ensureDevelopmentIssuer(issuer)).privateKey },
      ...options,
    });
    const graph = new SharingGraph(elderly, register, gateway, await gateway.listen(), issuer);
    await graph.onPlatform(`insert into platform.machine_clients (id, next_due_at, name_zh, name_en, unit, status, kept_keys) values (?, now(), '平台', 'Platform', '62-SJJ', 'ENABLED', '[]')`, [CLIENT]);
    for (const id of sharedHere) await graph.onPlatform(
      `insert into platform.data_resources (id, next_due_at, status, name_zh, name_en, items, provider_zh, provider_en, format, cadence, sharing_class, sharing_methods, delivery, grade, consumers_zh, consumers_en, owner_subgraph, quality_rule_codes, search_text)
       values (?, now(), 'PUBLISHED', '共享', 'Shared', ?, '省', 'P', 'NDJSON', 'DAILY', 'UNCONDITIONAL', '{API}', 'ROWS', 1, '各部门', 'All', 'elderly-care', '{}', ?)`, [id, JSON.stringify(dataResources.find((resource) => resource.id === id)?.items ?? []), id],
    );
    return graph;
  }

  onPlatform(statement: string, values: unknown[] = []): Promise<unknown> {
    return this.platform.em().getConnection().execute(statement, values);
  }

  onElderly(statement: string, values: unknown[] = []): Promise<unknown> {
    return this.elderly.em().getConnection().execute(statement, values);
  }

  /** Makes a grant, or changes the one of this id and raises its version. */
  async grant({ id, client = CLIENT, resource = 'R07', fields, division = '62', quota = 1_000_000 }: GrantStory): Promise<void> {
    await this.onPlatform(
      `insert into platform.share_grants (id, next_due_at, request_id, client_id, resource_id, status, fields, division_prefix, method, quota_per_day, valid_from, valid_to, legal_basis, accepted_on)
       values (?, now(), ?, ?, ?, 'ACTIVE', string_to_array(?, ','), ?, 'API', ?, '2021-01-01', '2030-12-31', '法', '2021-01-01')
       on conflict (id) do update set fields = excluded.fields, division_prefix = excluded.division_prefix, status = 'ACTIVE', version = platform.share_grants.version + 1`,
      [id, id, client, resource, fields.join(), division, quota],
    );
  }

  async put({ id, name, division, beds }: FacilityStory): Promise<void> {
    await this.onElderly(
      `insert into elderly_care.elderly_facilities (id, name, kind, status, division_code, address_text, operator_name, licensed_beds, nursing_beds, occupied_beds, rating_grade, staff_counts, vacant_self_care, vacant_partial, vacant_full, vacant_beds, price_rank)
       values (?, ?, 'INSTITUTION', 'OPERATING', ?, '某街道', '某公司', ?, 0, 0, 0, '{}', 0, 0, 0, 0, 0) on conflict (id) do update set name = excluded.name, division_code = excluded.division_code, licensed_beds = excluded.licensed_beds`,
      [id, name, division, beds],
    );
  }

  remove(id: string): Promise<unknown> {
    return this.onElderly('delete from elderly_care.elderly_facilities where id = ?', [id]);
  }

  async putSubsidy({ id, residentId, division, amount, status }: SubsidyStory): Promise<void> {
    await this.onElderly(
      `insert into elderly_care.elder_subsidies (id, resident_id, kind, division_code, monthly_amount, "from", status, basis_code, auto_enrolled, handling_division_code, adult_on)
       values (?, ?, 'NURSING', ?, ?, '2021-01', ?, '2', true, ?, '1950-01-01') on conflict (id) do update set division_code = excluded.division_code, monthly_amount = excluded.monthly_amount, status = excluded.status`,
      [id, residentId, division, amount, status, division],
    );
  }

  removeSubsidy(id: string): Promise<unknown> {
    return this.onElderly('delete from elderly_care.elder_subsidies where id = ?', [id]);
  }

  /** Assesses a resident, in place of the assessment that there was. */
  async assess({ residentId, level, division }: AbilityStory): Promise<void> {
    await this.onElderly(
      `insert into elderly_care.ability_assessments (id, resident_id, division_code, reason_code, assessed_on, agency, assessors, item_scores, self_care_score, motor_score, mental_score, perception_score, total_score, preliminary_level,
         upgrade_reason_codes, final_level, valid_to, dementia, psychiatric, accidents_in_thirty_days, status, adult_on)
       values (?, ?, ?, '1', '2021-06-01', '机构', '{}', '[]', 30, 14, 26, 12, 82, 1, '{}', ?, '2022-06-01', false, false, 0, 'CONFIRMED', '1950-01-01')
       on conflict (id) do update set final_level = excluded.final_level, division_code = excluded.division_code`,
      [`as_${residentId}`, residentId, division, level],
    );
  }

  /** Makes so many facilities in one statement. */
  async fill(count: number, division = '620102001000'): Promise<void> {
    await this.onElderly(
      `insert into elderly_care.elderly_facilities (id, name, kind, status, division_code, address_text, operator_name, licensed_beds, nursing_beds, occupied_beds, rating_grade, staff_counts, vacant_self_care, vacant_partial, vacant_full, vacant_beds, price_rank)
       select 'bulk_' || n, '养老院' || n, 'INSTITUTION', 'OPERATING', ?, '某街道' || n, '某公司', n % 500, 0, 0, 0, '{}', 0, 0, 0, 0, 0 from generate_series(1, ?::int) as n`,
      [division, count],
    );
  }

  async empty(): Promise<void> {
    for (const table of ['elderly_facilities', 'elder_subsidies', 'ability_assessments']) await this.onElderly(`delete from elderly_care.${table}`);
    await this.onElderly('delete from elderly_care.shared_changes');
    await this.onPlatform('delete from platform.share_grants');
  }

  settle(): Promise<void> {
    return untilSettled(this.elderly.em());
  }

  async token(client = CLIENT): Promise<string> {
    const known = this.#tokens.get(client) ?? (await issueDevelopmentToken(this.#issuer, { sub: client, roles: ['platform_pull'] }));
    this.#tokens.set(client, known);
    return known;
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    await Promise.all([this.elderly.close(), this.platform.close()]);
    await rm(this.#issuer, { recursive: true, force: true });
  }
}
