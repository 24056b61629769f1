import { CASE_BINDING_PATH, SERVICE_SIGNATURE_HEADER, signServiceCall, viewerContextKey } from '@civil/schema/identity';
import { defineErrors } from '@civil/schema/errors';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labelsOf } from '../access/access.js';
import { guarded } from '../access/row-rules.js';
import { defineSubgraph } from '../subgraph.js';
import { createTestSubgraph, TEST_SECRET, type TestSubgraph } from '../testing/test-subgraph.js';
import { OpenCase } from './open-case.entity.js';
import { Migration } from '@mikro-orm/migrations';

const { Public } = labelsOf('ELDERLY');

@ObjectType({ description: '占位。Something to ask for.' })
class Something {
  @Public()
  @Field(() => String, { nullable: true, description: '文字。Text.' })
  text?: string;
}

@Resolver()
class SomethingResolver {
  @Public()
  @Query(() => Something, { nullable: true, description: '占位。Something.' })
  something(): Something {
    return { text: 'x' };
  }
}

class Cases extends Migration {
  override up(): void {
    this.addSql('create table "elderly_care"."open_cases" ("case_no" varchar(32) not null, "synthetic" boolean not null default false, "handler_unit" varchar(64) not null, "opened_on" date not null, "closed_on" date null, "resident_ids" text[] not null, primary key ("case_no"));');
  }
}

let subgraph: TestSubgraph;
const key = viewerContextKey(TEST_SECRET, 'elderly-care');

async function ask(body: unknown, signature?: string): Promise<{ status: number; body: unknown }> {
  const payload = JSON.stringify(body);
  const reply = await subgraph.server.app.inject({
    method: 'POST', url: CASE_BINDING_PATH, payload,
    headers: { 'content-type': 'application/json', [SERVICE_SIGNATURE_HEADER]: signature ?? signServiceCall(key, CASE_BINDING_PATH, payload) },
  });
  return { status: reply.statusCode, body: reply.json() };
}

beforeAll(async () => {
  const errors = defineErrors('elderly-care', {});
  subgraph = await createTestSubgraph(defineSubgraph({
    name: 'elderly-care', entities: [OpenCase], migrations: [{ name: 'Migration20260101000000_cases', class: Cases }],
    rowRules: { OpenCase: guarded('ELDERLY', {}) }, resolvers: [SomethingResolver], references: {}, errors, seed: async () => undefined,
  }));
  const base = { handlerUnit: '620102-MZJ', openedOn: '2021-12-01', residentIds: ['r_1', 'r_2'], synthetic: true };
  await subgraph.em().insertMany(OpenCase, [
    { ...base, caseNo: 'YL6201022021000001' }, { ...base, caseNo: 'YL6201022021000002', closedOn: '2021-12-31' },
    { ...base, caseNo: 'YL6201022021000003', openedOn: '2022-01-01' }, { ...base, caseNo: 'YL6201022021000004', closedOn: '2022-01-01' },
  ]);
});
afterAll(() => subgraph.close());

describe('the register of cases', () => {
  it('tells whom an open case lists, to the unit that handles it', async () => {
    expect(await ask({ caseNo: 'YL6201022021000001', unit: '620102-MZJ' })).toEqual({
      status: 200, body: { boundCase: { caseNo: 'YL6201022021000001', residentIds: ['r_1', 'r_2'] } },
    });
    expect((await ask({ caseNo: 'YL6201022021000004', unit: '620102-MZJ' })).body).not.toEqual({ boundCase: null });
  });

  it.each([
    ['another unit asks for', 'YL6201022021000001', '620103-MZJ'],
    ['was closed', 'YL6201022021000002', '620102-MZJ'],
    ['is not open yet', 'YL6201022021000003', '620102-MZJ'],
    ['nobody ever opened', 'YL6201022021000099', '620102-MZJ'],
  ])('binds nothing to a case that %s', async (_what, caseNo, unit) => {
    expect(await ask({ caseNo, unit })).toEqual({ status: 200, body: { boundCase: null } });
  });

  it.each([[{}], [null], [{ caseNo: 'YL', unit: 'x' }], [{ caseNo: ['YL6201022021000001'], unit: '620102-MZJ' }], [{ caseNo: 'YL6201022021000001', unit: { $ne: '' } }]])('refuses %j', async (body) => {
    expect(await ask(body)).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } });
  });

  it('answers nobody but the gateway', async () => {
    const question = { caseNo: 'YL6201022021000001', unit: '620102-MZJ' };
    const ofNeighbour = signServiceCall(viewerContextKey(TEST_SECRET, 'platform'), CASE_BINDING_PATH, JSON.stringify(question));
    for (const signature of ['', 'x', ofNeighbour]) expect(await ask(question, signature)).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
  });
});
