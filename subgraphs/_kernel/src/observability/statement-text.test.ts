import { raw } from '@mikro-orm/core';
import { describe, expect, it } from 'vitest';
import { statementText } from './statement-text.js';

describe('statement text', () => {
  it('keeps the statement with its placeholders', () => {
    expect(statementText('select "r0".* from "platform"."residents" as "r0" where "r0"."id" = ? limit 21')).toBe(
      'select "r0".* from "platform"."residents" as "r0" where "r0"."id" = ? limit 21',
    );
  });

  it('never looks at the parameters of a fragment', () => {
    expect(statementText(raw('select * from residents where name = ?', ['李四']))).toBe('select * from residents where name = ?');
  });

  it('asks a builder for its text', () => {
    expect(statementText({ toRaw: () => ({ sql: 'select 1 where x = ?', params: ['李四'] }) })).toBe('select 1 where x = ?');
  });

  it.each([
    [`select 1 where name = '李四' and note = 'it''s 李四'`, 'select 1 where name = ? and note = ?'],
    ['select 1 where id_number = 620102199001011234', 'select 1 where id_number = ?'],
    [`select 1 where name = '李四`, 'select 1 where name = ?'],
  ])('takes out what was written into %j', (given, told) => {
    expect(statementText(given)).toBe(told);
  });

  it.each([`select E'a\\'李四'`, 'select $$李四$$', 'select $x$李四$x$', 'select 1 -- 李四', 'select /* 李四 */ 1', undefined, 17, {}])('keeps nothing of %j', (given) => {
    expect(statementText(given)).toBe('…');
  });

  it('shortens a list of placeholders and a text without end', () => {
    expect(statementText(`select 1 where id in (${Array.from({ length: 500 }, () => '?').join(', ')})`)).toBe('select 1 where id in (?, …)');
    expect(statementText(`select ${'x'.repeat(100_000)}`)).toHaveLength(2000);
  });
});
