import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { subgraphRegistry } from '@civil/schema/registry';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { expect, inject } from 'vitest';
import { ask, type GraphError } from '../../kit/ask.js';
import { freePort, repository } from '../../kit/processes.js';
import { folder, type Program, runNode, until } from '../helpers.js';

const COUNTY = '620102';
const { resident } = JSON.parse(readFileSync(join(repository, 'schema/demonstration.json'), 'utf8')) as { resident: string };

/** A question for a person, for what another subgraph keeps of them, and for what is public. */
export const QUERY = `query BadDay { resident(id: "${resident}") { name { value } phone { value } assistanceEnrollments { program } } division(code: "${COUNTY}") { fullName } }`;
export const PUBLIC_QUERY = `{ division(code: "${COUNTY}") { fullName } }`;

/** What no client may be told of a machine, whatever happens to it. */
const INTERNALS = /127\.0\.0\.1|localhost|ECONN|ENOSPC|EFBIG|postgres|redis|node_modules|"stack|\.[jt]s:\d|eyJ/i;

export interface Told {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  readonly data: any;
  readonly errors: readonly GraphError[];
  readonly codes: readonly string[];
  readonly retryAfter: string | null;
}

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

export interface AskOptions {
  readonly query?: string;
  readonly accept?: string;
  /** Sent instead of the usual token of the officer; `null` sends none. */
  readonly token?: string | null;
}

export interface OwnGateway {
  readonly program: Program;
  readonly address: string;
  readonly ask: (options?: AskOptions) => Promise<Told>;
  /** A new token of the officer who asks. */
  readonly token: (expiresInSeconds?: number) => Promise<string>;
  readonly linesWith: (message: string) => LogLine[];
  /** Neither an answer nor the log tells a value of the person, a credential, these secrets; and no answer how the machine is built. */
  readonly expectNothingLeaked: (...secrets: string[]) => void;
  /** Everything personal that was answered is in the ledger; nothing that was withheld is there as disclosed. */
  readonly expectNothingLost: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface OwnGatewayOptions {
  readonly env?: Record<string, string>;
  /** Addresses that stand in for those of subgraphs. */
  readonly fronts?: Readonly<Record<string, string>>;
}

/** Starts a gateway of a test's own before the subgraphs that all tests share: the built files, as a process that can have a bad day alone. */
export async function startOwnGateway({ env = {}, fronts = {} }: OwnGatewayOptions = {}): Promise<OwnGateway> {
  const { subgraphs, dataDirectory, secret } = inject('graph');
  const { data: { resident: person } } = await ask(`{ resident(id: "${resident}") { name { value } phone { value } idNumber { value } } }`).as('developer');
  const actor = `u_bad_day_${randomUUID()}`;
  const place = folder('bad-day');
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const program = runNode(['gateway/dist/index.js'], {
    PORT: String(port), LOG_LEVEL: 'info', VIEWER_CONTEXT_SECRET: secret, JWKS_FILE: join(dataDirectory, 'issuer', 'jwks.json'), LEDGER_DIRECTORY: place.path,
    ...Object.fromEntries(subgraphRegistry.map(({ name, urlVariable }) => [urlVariable, fronts[name] ?? (subgraphs[name] as string)])), ...env,
  });
  await until('the gateway to be up', async () => {
    if (program.child.exitCode !== null) throw new Error(program.output());
    return (await fetch(`${address}/health/live`).catch(() => undefined))?.ok ?? false;
  });

  const texts: string[] = [];
  const shown: string[] = [];
  const withheld: string[] = [];
  const token = (expiresInSeconds = 600): Promise<string> => {
    const { kind: _kind, ...claims } = claimsOf('county.assist', COUNTY);
    return issueDevelopmentToken(join(dataDirectory, 'issuer'), { ...claims, sub: actor } as never, { expiresInSeconds });
  };
  let usual: Promise<string> | undefined;
  const askOwn = async ({ query = QUERY, accept = 'application/json', token: given }: AskOptions = {}): Promise<Told> => {
    usual ??= token();
    const response = await fetch(`${address}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', accept, ...(given === null ? {} : { authorization: `Bearer ${given ?? (await usual)}` }) }, body: JSON.stringify({ query }),
    });
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text) as { data?: Told['data']; errors?: GraphError[] };
    const isShown = Boolean(data?.resident?.name);
    texts.push(isShown ? text.replaceAll(person.name.value, '').replaceAll(person.phone.value, '') : text);
    (isShown ? shown : withheld).push(response.headers.get('x-request-id') as string);
    return { status: response.status, data, errors, codes: errors.map(({ extensions }) => extensions.code), retryAfter: response.headers.get('retry-after') };
  };

  return {
    program, address, ask: askOwn, token,
    linesWith: (message) => program.output().split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as LogLine).filter(({ msg }) => msg === message),
    expectNothingLeaked: (...secrets) => {
      const values = [person.name.value, person.phone.value, person.idNumber.value, resident, actor, 'eyJ', ...secrets];
      expect(values.filter((value) => program.output().includes(value)), 'in the log').toEqual([]);
      expect(texts.filter((text) => INTERNALS.test(text) || secrets.some((value) => text.includes(value)) || text.includes(person.idNumber.value)), 'in an answer').toEqual([]);
      expect(program.output()).toContain('"msg":"answered"');
    },
    expectNothingLost: async () => {
      const kept = new Map<string, string>();
      await until(`${shown.length} answers in the ledger`, async () => {
        for (let after: string | null = null, more = true; more; ) {
          const { data }: Pick<Told, 'data'> = await ask('query ($actor: String!, $after: String) { dataAccessLog(first: 100, after: $after, filter: { actor: $actor }) { pageInfo { endCursor hasNextPage } edges { node { requestId outcome } } } }', { actor, after }).as('auditor');
          for (const { node } of data.dataAccessLog.edges) kept.set(node.requestId, node.outcome);
          ({ endCursor: after, hasNextPage: more } = data.dataAccessLog.pageInfo);
        }
        return shown.every((id) => kept.has(id));
      });
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter((id) => !/^(DISCLOSED|PARTLY_REFUSED)$/.test(kept.get(id) ?? ''))).toEqual([]);
      expect(withheld.filter((id) => kept.get(id) === 'DISCLOSED')).toEqual([]);
    },
    stop: async () => {
      program.child.kill('SIGTERM');
      await program.ended;
      await place.remove();
    },
  };
}
