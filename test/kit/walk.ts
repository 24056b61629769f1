import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoleCode } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { claimsOf, type IdentityDetails } from '@civil/subgraph-kernel/testing';
import { inject } from 'vitest';
import { type Answer, askThis, post, signedIn } from './ask.js';
import { repository } from './processes.js';

/** Somebody who acts in a walk: an account of its own, so that two officers of one office are two. */
export const actor = (name: string, role: RoleCode, division?: string, details: IdentityDetails = {}): Claims => ({ ...claimsOf(role, division, details), sub: `u_walk_${name}` });

/**
 * The counties in which each walk changes records of people and bodies: benefits, marriages, organizations, facilities. They share one
 * graph and run in whatever order, so a walk finds its records in its own counties. Counties that two walks name hold records of
 * different kinds for each.
 */
export const walkedCounties = {
  certificates: ['620422'],
  channels: ['620123'],
  citizen: ['620302'],
  'economic-check': ['620103'],
  // The first of the walk, then one each for what the first lacks: a benefit without a planted check, an extremely poor person who lives
  // at home, and an extremely poor minor.
  enrollment: ['620105', '620102', '622927', '620602'],
  monitoring: ['620122'],
  payments: ['620121'],
  resources: ['620402'],
  roofless: ['620321'],
  services: ['620321'],
  'shared-persons': ['623027'],
  // Where people live, and where they apply.
  subsidies: ['620111', '620302'],
  'temporary-relief': ['620104'],
} as const;

/** Counties that walks other than `own` change records in. */
export const walkedByOthers = (own: keyof typeof walkedCounties): ReadonlySet<string> => new Set(Object.entries(walkedCounties).flatMap(([walk, counties]) => (walk === own ? [] : counties)));

/** A paper as an input takes it. */
export const paper = (kind: string) => ({ kind, name: `${kind}.pdf`, bytes: 1000, sm3: 'b'.repeat(64) });

const fieldOf = (operation: string): string => operation.charAt(0).toLowerCase() + operation.slice(1);
let serial = 0;

export interface WalkedStep {
  readonly answer: Answer;
  /** What the mutation answered. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  readonly result: any;
  /** Code of what stood against the step, as an error or as data; `done` where it was made. */
  readonly code: string;
}

/** Walks the trusted operations of one folder of `schema/operations` through the gateway, and keeps which of them were made. */
export class Walk {
  readonly #made = new Set<string>();
  readonly mutations: readonly string[];

  constructor(folder: string) {
    askThis(inject('walked'));
    const directory = join(repository, 'schema/operations', folder);
    this.mutations = readdirSync(directory).flatMap((file) => /^mutation (\w+)/m.exec(readFileSync(join(directory, file), 'utf8'))?.[1] ?? []);
  }

  /** Makes a step by the trusted operation that is called like its mutation, with an id of its own unless `input` names one. */
  async step(operation: string, as: Claims, input: Record<string, unknown>, headers: Record<string, string> = {}): Promise<WalkedStep> {
    const variables = { input: { clientMutationId: `walk-${process.pid}-${serial++}`, ...input } };
    const answer = await post({ documentId: operation, variables }, { ...(await signedIn(as)), ...headers });
    const result = answer.data?.[fieldOf(operation)];
    const code = answer.codes[fieldOf(operation)] ?? answer.errors[0]?.extensions.code ?? result?.userErrors?.[0]?.code ?? 'done';
    if (code === 'done') this.#made.add(operation);
    return { answer, result, code };
  }

  /** Makes a step that must succeed. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  async must(operation: string, as: Claims, input: Record<string, unknown>, headers: Record<string, string> = {}): Promise<any> {
    const { code, result, answer } = await this.step(operation, as, input, headers);
    if (code !== 'done') throw new Error(`${operation}: ${code} ${answer.text}`);
    return result;
  }

  /** Reads by a trusted query. */
  async read(operation: string, as: Claims, variables: Record<string, unknown> = {}): Promise<Answer> {
    return post({ documentId: operation, variables }, await signedIn(as));
  }

  /** Mutations of the folder that were never made: a walk ends by expecting none. */
  get notMade(): string[] {
    return this.mutations.filter((name) => !this.#made.has(name));
  }
}
