import type { MikroORM } from '@mikro-orm/core';

/** A function in the database with the triggers that call it. */
export interface TriggerFunction {
  /** Name of the function. */
  readonly name: string;
  /** Its text, by which it is told whether a database has it as it is now. */
  readonly body: string;
  /** Statements that put it there, with its triggers. */
  readonly statements: readonly string[];
}

/** The statement that puts a trigger function there. */
export const defineFunction = (schema: string, name: string, body: string): string => `create or replace function "${schema}"."${name}"() returns trigger language plpgsql as $body$${body}$body$`;

/** What is done about the rows that a statement touched: `rows` names a transition table with them as they were, or as they are. */
export type AboutRows = (...rows: readonly ('old_rows' | 'new_rows')[]) => string;

/** A function that a table calls once for each statement that touches it, whoever sends it, with all the rows it touched as they were and as they are. */
export function statementTriggers(schema: string, table: string, name: string, about: AboutRows): TriggerFunction {
  const body = `
  begin
    if tg_op = 'INSERT' then
      ${about('new_rows')}
    elsif tg_op = 'DELETE' then
      ${about('old_rows')}
    else
      ${about('old_rows', 'new_rows')}
    end if;
    return null;
  end `;
  const on = (event: string, transition: string): string =>
    `create or replace trigger "${name}_${event}" after ${event} on "${schema}"."${table}" referencing ${transition} for each statement execute function "${schema}"."${name}"()`;
  return {
    name, body,
    statements: [defineFunction(schema, name, body), on('insert', 'new table as new_rows'), on('update', 'old table as old_rows new table as new_rows'), on('delete', 'old table as old_rows')],
  };
}

/** The statements of functions that are not in a database yet, or not as they are now. */
export async function pendingStatements(orm: MikroORM, functions: readonly TriggerFunction[]): Promise<string[]> {
  if (functions.length === 0) return [];
  const rows = (await orm.em.getConnection().execute(
    'select p.proname as name, p.prosrc as body from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = ?', [String(orm.config.get('schema'))],
  )) as { name: string; body: string }[];
  const known = new Map(rows.map(({ name, body }) => [name, body]));
  return functions.flatMap(({ name, body, statements }) => (known.get(name) === body ? [] : statements));
}
