import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elderlyCare } from '@civil/elderly-care';
import { createGateway, type Gateway } from '@civil/gateway';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { platform } from '@civil/platform';
import { subgraphRegistry } from '@civil/schema/registry';
import { createTestSubgraph, TEST_SECRET, type TestSubgraph, untilSettled } from '@civil/subgraph-kernel/testing';
import { repository } from './processes.js';

/** A grant as a test states it; what it leaves out is usual. */
export interface GrantStory {
  readonly id: string;
  readonly client?: string;
  readonly fields: readonly string[];
  readonly division?: string;
  readonly quota?: number;
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

  static async start(): Promise<SharingGraph> {
    const [elderly, register, issuer] = await Promise.all([createTestSubgraph(elderlyCare), createTestSubgraph(platform), mkdtemp(join(tmpdir(), 'civil-sharing-'))]);
    const urls: Record<string, string> = { 'elderly-care': await listen(elderly), platform: await listen(register) };
    const gateway = await createGateway({
      supergraphSdl: await readFile(join(repository, 'schema/supergraph.graphql'), 'utf8'),
      subgraphs: subgraphRegistry.map(({ name }) => ({ name, url: urls[name] ?? 'http://127.0.0.1:1/graphql' })),
      viewerContextSecret: TEST_SECRET,
      token: { keys: { file: join(issuer, 'jwks.json') }, issuer: 'civil-development-issuer', audience: 'civil-graph' },
      subgraphTimeoutMs: 30_000,
      log: { level: 'error' },
      ledger: { directory: join(issuer, 'ledger') },
      sharing: { documents: { 'R07.graphql': await readFile(join(repository, 'schema/shared/R07.graphql'), 'utf8') }, secret: 'a secret of shared data for these tests', grantsKnownMs: 0 },
    });
    const graph = new SharingGraph(elderly, register, gateway, await gateway.listen(), issuer);
    await graph.onPlatform(`insert into platform.machine_clients (id, next_due_at, name_zh, name_en, unit, status, kept_keys) values (?, now(), '平台', 'Platform', '62-SJJ', 'ENABLED', '[]')`, [CLIENT]);
    await graph.onPlatform(
      `insert into platform.data_resources (id, next_due_at, status, name_zh, name_en, items, provider_zh, provider_en, format, cadence, sharing_class, sharing_methods, delivery, grade, consumers_zh, consumers_en, owner_subgraph, quality_rule_codes, search_text)
       values ('R07', now(), 'PUBLISHED', '养老机构', 'Facilities', '[]', '省', 'P', 'NDJSON', 'DAILY', 'UNCONDITIONAL', '{API}', 'ROWS', 1, '各部门', 'All', 'elderly-care', '{}', 'R07')`,
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
  async grant({ id, client = CLIENT, fields, division = '62', quota = 1_000_000 }: GrantStory): Promise<void> {
    await this.onPlatform(
      `insert into platform.share_grants (id, next_due_at, request_id, client_id, resource_id, status, fields, division_prefix, method, quota_per_day, valid_from, valid_to, legal_basis, accepted_on)
       values (?, now(), ?, ?, 'R07', 'ACTIVE', string_to_array(?, ','), ?, 'API', ?, '2021-01-01', '2030-12-31', '法', '2021-01-01')
       on conflict (id) do update set fields = excluded.fields, division_prefix = excluded.division_prefix, status = 'ACTIVE', version = platform.share_grants.version + 1`,
      [id, id, client, fields.join(), division, quota],
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

  /** Makes so many facilities in one statement. */
  async fill(count: number, division = '620102001000'): Promise<void> {
    await this.onElderly(
      `insert into elderly_care.elderly_facilities (id, name, kind, status, division_code, address_text, operator_name, licensed_beds, nursing_beds, occupied_beds, rating_grade, staff_counts, vacant_self_care, vacant_partial, vacant_full, vacant_beds, price_rank)
       select 'bulk_' || n, '养老院' || n, 'INSTITUTION', 'OPERATING', ?, '某街道' || n, '某公司', n % 500, 0, 0, 0, '{}', 0, 0, 0, 0, 0 from generate_series(1, ?::int) as n`,
      [division, count],
    );
  }

  async empty(): Promise<void> {
    await this.onElderly('delete from elderly_care.elderly_facilities');
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
