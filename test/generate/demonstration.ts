import type { World } from '@civil/demo-data';
import { AUDIT_UNIT, createWorld, readDivisions } from '@civil/demo-data';

const COUNTY_LEVEL = 3;

/** The people, offices and divisions that development tokens and saved operations are made for, as `schema/demonstration.json`. */
export function demonstrationFile(world: World = createWorld({ scale: 'demo' })): string {
  const { cast, byId, asOf, marriageOffices, organizations } = world;
  const star = byId.residents.get(cast.flagship);
  if (!star) throw new Error('the demonstration data have no flagship person');
  const offices: Record<string, string> = {};
  for (const { id, divisionCode } of marriageOffices) offices[divisionCode] ??= id;
  const content = {
    asOf,
    resident: star.id,
    household: cast.flagshipHousehold,
    village: star.residenceDivision,
    facility: star.careFacilityId,
    organization: organizations[0]?.id,
    auditUnit: AUDIT_UNIT,
    offices,
    divisions: readDivisions().filter(({ level }) => level <= COUNTY_LEVEL).map(({ code, name }) => ({ code, name })),
    variables: {
      OnePersonOneFile: { id: star.id, today: asOf },
      OneHousehold: { id: cast.flagshipHousehold, today: asOf },
      X01PaidAfterDeath: { since: `${asOf.slice(0, 4)}-01-01` },
      X25TownshipsLackingFacilities: { root: '620102' },
    },
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
