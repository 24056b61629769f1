import { createHmac } from 'node:crypto';
import { ageBand, ageOn } from '../figures/person-rules.js';
import type { Read } from '../figures/read.js';
import type { Officer } from './officer.js';

const PAGE = 50;
const MAC_BYTES = 16;

const residents = (more: string): string => `select r.id, r.name, r.birth_date, d.full_name
  from (select * from platform.residents where adult_on <= ? and (residence_division_code like ? or hukou_division_code like ?) ${more} order by id desc limit ${PAGE + 1}) r
    left join place_names.divisions d on d.code = r.residence_division_code order by r.id desc`;
const FIRST_PAGE = residents('');
const LATER_PAGE = residents('and id < ?');
const BENEFITS = `select p.resident_id, e.program, e.status
  from social_assistance.enrolled_persons p join social_assistance.assistance_enrollments e on e.id = p.enrollment_id
  where p.resident_id = any(?) and p.adult_on <= ? and (p.division_code like ? or p.residence_division_code like ?)
    and e.adult_on <= ? and (e.division_code like ? or e.residence_division_code like ?)
  order by p.since desc, p.id`;

interface ResidentRow { id: string; name: string; birth_date: string; full_name: string | null }
interface BenefitRow { resident_id: string; program: string; status: string }

/** A cursor names the last person seen, under a signature, so that none can be made up. */
const signed = (key: string, id: string): string => `${createHmac('sha256', key).update(id).digest().subarray(0, MAC_BYTES).toString('base64url')}.${id}`;

function idIn(key: string, cursor: string): string {
  const id = cursor.slice(cursor.indexOf('.') + 1);
  if (signed(key, id) !== cursor) throw new Error('the cursor is none of ours');
  return id;
}

/** The officer's list: a page of the persons in scope with their benefits. */
export async function officersList(read: Read, { pattern }: Officer, { after, today, cursorKey }: { after: string | null; today: string; cursorKey: string }): Promise<object> {
  const scope = [today, pattern, pattern];
  const found = after === null ? await read<ResidentRow>(FIRST_PAGE, scope) : await read<ResidentRow>(LATER_PAGE, [...scope, idIn(cursorKey, after)]);
  const page = found.slice(0, PAGE);
  const benefits = Map.groupBy(await read<BenefitRow>(BENEFITS, [page.map(({ id }) => id), ...scope, ...scope]), ({ resident_id }) => resident_id);
  const last = page.at(-1);
  return {
    data: {
      residents: {
        pageInfo: { endCursor: last ? signed(cursorKey, last.id) : null, hasNextPage: found.length > PAGE },
        edges: page.map(({ id, name, birth_date, full_name }) => ({
          node: {
            id, name: { value: name }, ageBand: ageBand(ageOn(birth_date, today)),
            assistanceEnrollments: (benefits.get(id) ?? []).map(({ program, status }) => ({ program, status })),
            residenceDivision: full_name === null ? null : { fullName: full_name },
          },
        })),
      },
    },
  };
}
