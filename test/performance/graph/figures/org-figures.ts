import type { Read } from './read.js';

const TYPES = ['ASSOCIATION', 'SERVICE_INSTITUTION', 'FOUNDATION', 'OTHER'];

const ORGANIZATIONS = `select type, count(*)::int as count, count(*) filter (where is_charity)::int as charities from social_organizations.social_organizations
  where division_code like ? and registered_on <= ?
    and (deregistered_on > ? or (deregistered_on is null and status not in ('DEREGISTERED', 'CANCELLED', 'LICENCE_REVOKED'))) group by 1`;

export interface OrgFigures {
  readonly total: number;
  readonly byType: readonly { readonly type: string; readonly count: number }[];
  readonly charities: number;
}

/** Organisations on the register in a division on a day. */
export async function orgFigures(read: Read, prefix: string, on: string): Promise<OrgFigures> {
  const rows = await read<{ type: string; count: number; charities: number }>(ORGANIZATIONS, [`${prefix}%`, on, on]);
  const byType = rows.map(({ type, count }) => ({ type, count })).sort((one, other) => TYPES.indexOf(one.type) - TYPES.indexOf(other.type));
  return { total: rows.reduce((sum, { count }) => sum + count, 0), byType, charities: rows.reduce((sum, { charities }) => sum + charities, 0) };
}
