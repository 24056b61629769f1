import type { BoundGrant } from '@civil/schema/identity';
import { claimsOf } from './identities.js';
import type { TestSubgraph } from './test-subgraph.js';
import { untilSettled } from './until-settled.js';

/** What a test says of a pull: the field of Query, what it asks of a change, and what the grant opens beside the sequence itself. */
export interface PullStory {
  readonly resource: string;
  readonly root: string;
  readonly selection: string;
  readonly fields: readonly string[];
  readonly division?: string;
}

/** A change as a consumer is told it. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
export interface PulledChange { id: string; at: string | null; subjectToken?: string | null; record: any }

/** The grant of a pull as the gateway vouches for it. */
export function grantOfPull({ resource, root, fields, division = '62' }: PullStory): BoundGrant {
  const name = `${root.charAt(0).toUpperCase()}${root.slice(1)}`;
  const door = [`Query.${root}`, ...['changes', 'cursor', 'hasMore'].map((field) => `${name}Changes.${field}`), ...['id', 'at', 'record', 'subjectToken'].map((field) => `${name}Change.${field}`)];
  return { id: `g_${resource}`, version: 1, resource, fields: [...door, ...fields], divisionPrefix: division, pseudonymKey: Buffer.from(`key of a consumer of ${division}`).toString('base64url') };
}

/** A consumer that pulls a resource of one subgraph, each time from where it stopped. */
export class PullingConsumer {
  readonly grant: BoundGrant;
  #cursor: string | undefined;

  constructor(readonly subgraph: TestSubgraph, readonly story: PullStory) {
    this.grant = grantOfPull(story);
  }

  /** What has changed since the last time, with the codes of what was refused. */
  async pull(): Promise<{ changes: PulledChange[]; codes: Record<string, string> }> {
    await untilSettled(this.subgraph.em());
    const { root, selection } = this.story;
    const { data, codes } = await this.subgraph.execute(`query ($after: String) { ${root}(after: $after) { cursor changes { ${selection} } } }`, { after: this.#cursor })
      .asClaims(claimsOf('platform_pull', undefined, { boundGrant: this.grant }));
    this.#cursor = data[root].cursor;
    return { changes: data[root].changes, codes };
  }
}
