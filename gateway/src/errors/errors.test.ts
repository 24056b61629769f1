import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestGraph } from '../testing/start-graph.js';
import { answerError } from './answer-error.js';
import { withoutValues } from './describe-cause.js';
import { languageOf } from './language.js';

describe('language of messages', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr, en;q=0.3', 'en'],
    ['en;q=0.5, zh;q=0.6', 'zh'],
    ['de', 'zh'],
    ['en;q=0', 'zh'],
    ['*', 'zh'],
  ] as const)('of %j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

describe('text for the log', () => {
  it('keeps no value of the input', () => {
    const text = withoutValues('Unexpected token in JSON "张三" 62010219900101123X for key \'secret\' 李四');
    expect(text).not.toMatch(/张三|李四|6201|secret/);
    expect(text).toContain('Unexpected token in JSON');
  });
});

describe('error of an answer', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await TestGraph.start();
  });
  afterAll(() => graph.stop());

  it('carries both languages, and the message in the one asked for', async () => {
    const english = await graph.ask('{ secrets }', { headers: { 'accept-language': 'en', 'x-request-id': 'r-1' } });
    expect(english.errors[0]).toEqual({
      message: 'This role may not see this field',
      path: ['secrets'],
      extensions: {
        code: 'FORBIDDEN_FIELD',
        zh: '当前角色无权查看该字段',
        en: 'This role may not see this field',
        retryable: false,
        requestId: 'r-1',
        field: 'Query.secrets',
      },
    });
    const chinese = await graph.ask('{ secrets }', { headers: { 'accept-language': 'zh-CN' } });
    expect(chinese.errors[0]?.message).toBe('当前角色无权查看该字段');
  });

  it('passes codes of the catalogue with their details', async () => {
    const told = await graph.ask('{ failing(how: "civil") }');
    expect(told.errors).toMatchObject([
      {
        message: 'The division has been abolished; use the code in force',
        path: ['failing'],
        extensions: { code: 'DIVISION_ABOLISHED', successors: ['620881'] },
      },
    ]);
    expect(Object.keys(told.errors[0]?.extensions ?? {}).sort()).toEqual(['code', 'en', 'requestId', 'retryable', 'successors', 'zh']);
  });

  it.each([['PURPOSE_REQUIRED', 'x-purpose'], ['CASE_NOT_BOUND', 'x-case-no']])('names with %s the header that is missing, unless the subgraph names an argument', (code, header) => {
    const context = { language: 'en', requestId: 'r-1', explain: false } as const;
    expect(answerError({ extensions: { code } }, context).extensions).toMatchObject({ code, argument: header });
    expect(answerError({ extensions: { code, argument: 'input.purpose' } }, context).extensions).toMatchObject({ code, argument: 'input.purpose' });
    expect(answerError({ extensions: { code: 'FORBIDDEN_FIELD' } }, context).extensions).not.toHaveProperty('argument');
  });

  it('passes codes that only the subgraph knows, without what is not allowed', async () => {
    const told = await graph.ask('{ failing(how: "own") }');
    expect(told.errors).toMatchObject([{ message: 'The grave is taken', extensions: { code: 'GRAVE_TAKEN', zh: '墓位已占用', rule: 'r' } }]);
    expect(told.text).not.toContain('62010219900101123X');
  });

  it('masks whatever else went wrong', async () => {
    const told = await graph.ask('{ failing(how: "database") }');
    expect(told.data).toEqual({ failing: null });
    expect(told.errors).toMatchObject([{ path: ['failing'], extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', subgraph: 'platform' } }]);
    expect(told.text).not.toMatch(/constraint|62010219900101123X|serviceName/);
  });

  it('tells of a null that blanked its parent among the errors, not in extensions', async () => {
    graph.subgraph('platform').spoiled = { status: 200, body: '{"data":{"promised":{"kept":"kept","broken":null}}}' };
    const told = await graph.ask('{ promised { kept broken } }');
    graph.subgraph('platform').spoiled = undefined;
    expect(told.data).toEqual({ promised: null });
    expect(told.errors).toMatchObject([{ path: ['promised', 'broken'], extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' } }]);
    expect(JSON.parse(told.text)).not.toHaveProperty('extensions');
  });

  it('gives the words of graphql-js to developers and not in production', async () => {
    const query = '{ nothing }';
    expect((await graph.ask(query)).errors[0]).toMatchObject({
      message: 'The query does not fit the schema',
      locations: [{ line: 1, column: 3 }],
      extensions: { reason: 'Cannot query field "nothing" on type "Query".' },
    });
    const production = await TestGraph.start({ production: true, trustedOnlyFor: 'none' });
    const told = await production.ask(query).finally(() => production.stop());
    expect(told.errors[0]?.extensions).not.toHaveProperty('reason');
    expect(told.errors[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
