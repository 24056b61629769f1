import { type DataClass, type Domain, domains, type Facet, facets } from './labels.js';
import { businessLines, type RoleCode, roles } from './roles.js';

/**
 * The matrix: role × domain × (class or facet) → right.
 *
 * A cell is a list of words. A word is a class letter (`I` internal, `L` personal, `S` sensitive, `M` minor) or the name of a
 * facet, with nothing behind it for the full right, or one of the weaker rights behind a colon. What is not written is denied;
 * public fields need no right.
 */
type Cells = Partial<Record<Domain, string>>;

/** Rights weaker than full, from the stronger to the weaker. */
export const weakRights = ['own', 'unnamed', 'masked', 'case', 'grant'] as const;
export type WeakRight = (typeof weakRights)[number];

const inOwnLine = 'I L S';
const supervised = 'I L:masked S:masked';
/** Persons as the index shows them, and their plain values within a case, once and counted. */
const personsOfCases = 'I L S:masked REVEAL:case';

const countyOfficers = {
  assist: {
    PLATFORM: personsOfCases, ASSISTANCE: `${inOwnLine} CHECK_AMOUNTS`, ELDERLY: 'LEVEL:case STAY:case', CHILD: 'CATEGORY:case STIPEND:case',
    ORGS: 'POSITIONS:case', VITAL: 'MARITAL_STATE:case DEATH_DATE:case',
  },
  elder: { PLATFORM: personsOfCases, ASSISTANCE: 'BENEFIT_CODES:case', ELDERLY: inOwnLine, ORGS: 'OPERATOR', VITAL: 'DEATH_DATE:case' },
  child: {
    PLATFORM: personsOfCases, ASSISTANCE: 'BENEFIT_CODES:case', ELDERLY: 'LEVEL:case', CHILD: 'M', ORGS: 'CONTRACTS',
    VITAL: 'MARITAL_STATE:case DEATH_DATE:case LATEST_MARRIAGE:case',
  },
  orgs: { PLATFORM: 'SERVICES', ORGS: inOwnLine },
  places: { PLATFORM: 'SERVICES', PLACES: 'I L S' },
  vital: { PLATFORM: personsOfCases, ASSISTANCE: 'TEKUN_FLAG:case', VITAL: inOwnLine },
} satisfies Record<string, Cells>;

/** Officers of prefecture and province: aggregates whole, persons masked, whatever their line. */
const supervisor: Cells = {
  PLATFORM: `${supervised} REVEAL:case`, ASSISTANCE: supervised, ELDERLY: supervised, ORGS: 'I L', PLACES: 'I', VITAL: supervised,
};

const everyClass = (right: string): Cells =>
  Object.fromEntries(domains.map((domain) => [domain, `I${right} L${right} S${right}${domain === 'CHILD' ? ` M${right}` : ''}`]));

const lines = <T>(make: (line: (typeof businessLines)[number]) => T): Record<string, T> => Object.fromEntries(businessLines.map((line) => [line, make(line)]));
const prefixed = (prefix: string, cells: Record<string, Cells>, suffix = ''): Record<string, Cells> =>
  Object.fromEntries(Object.entries(cells).map(([line, cell]) => [`${prefix}.${line}${suffix}`, cell]));

/** Who complained about a service is for the approvers of its line, whatever the line. */
const approving = (cells: Record<string, Cells>): Record<string, Cells> => Object.fromEntries(Object.entries(cells).map(([line, cell]) => [line, { ...cell, PLATFORM: `${cell.PLATFORM} REPORTER` }]));

export const matrix: Readonly<Record<RoleCode, Cells>> = {
  anon: {},
  citizen: {
    PLATFORM: 'I:own L:own S:own ACCESS_LOG:own', ASSISTANCE: 'I:own L:own S:own CHECK_AMOUNTS:own', ELDERLY: 'I:own L:own S:own', CHILD: 'M:own', ORGS: 'L:own',
    VITAL: 'L:own S:own',
  },
  village: { PLATFORM: 'I L:masked', ASSISTANCE: 'I L:masked', ELDERLY: 'I L:masked LEVEL', CHILD: 'M:masked CATEGORY RISK VISITS' },
  'town.assist': {
    PLATFORM: 'I L S:masked', ASSISTANCE: inOwnLine, ELDERLY: 'STATUS', CHILD: 'CATEGORY:case', VITAL: 'MARITAL_STATE:case DEATH_DATE:case',
  },
  'town.elder': { PLATFORM: 'I L S:masked', ASSISTANCE: 'BENEFIT_CODES:case', ELDERLY: inOwnLine, VITAL: 'DEATH_DATE:case' },
  'town.child': {
    PLATFORM: 'I L S:masked', ASSISTANCE: 'BENEFIT_CODES:case', ELDERLY: 'LEVEL:case', CHILD: 'M',
    VITAL: 'DEATH_DATE:case LATEST_MARRIAGE:case',
  },
  ...(prefixed('county', countyOfficers) as Record<`county.${(typeof businessLines)[number]}`, Cells>),
  ...(prefixed('county', approving({ ...countyOfficers, assist: { ...countyOfficers.assist, ASSISTANCE: `${countyOfficers.assist.ASSISTANCE} REPORTER` }, child: { ...countyOfficers.child, CHILD: 'M REPORTER' } }), '.approver') as Record<
    `county.${(typeof businessLines)[number]}.approver`, Cells
  >),
  registrar: { PLATFORM: 'L:case S:case', VITAL: 'I L S' },
  ...(prefixed('pref', lines(() => supervisor)) as Record<`pref.${(typeof businessLines)[number]}`, Cells>),
  ...(prefixed('prov', lines(() => supervisor)) as Record<`prov.${(typeof businessLines)[number]}`, Cells>),
  facility: { PLATFORM: 'I L S:masked', ASSISTANCE: 'TEKUN_FLAG REPORT_ENTRY', ELDERLY: inOwnLine },
  org: { PLATFORM: 'REPORT_ENTRY', ORGS: 'I L', ASSISTANCE: 'REPORT_ENTRY' },
  hotline: { PLATFORM: 'REPORT_ENTRY', ASSISTANCE: 'REPORT_ENTRY' },
  auditor: {
    PLATFORM: `${supervised} REVEAL:case ACCESS_LOG ACCESS_ACTOR REPORTER:masked SHARING`, ASSISTANCE: `${supervised} REPORTER:masked`, ELDERLY: supervised, CHILD: 'M:masked REPORTER:masked', ORGS: 'I L:masked', PLACES: 'I',
    VITAL: supervised,
  },
  steward: { PLATFORM: 'SHARING' },
  secadmin: {},
  sysadmin: { PLATFORM: 'OPERATIONS' },
  platform_pull: { ...Object.fromEntries(Object.entries(everyClass(':grant')).map(([domain, cell]) => [domain, `${cell} SHARED:grant`])), PLATFORM: 'I:grant L:grant S:grant SHARED:grant SHARING REPORT_ENTRY' },
  bank: { ASSISTANCE: 'I:grant S:grant BANK_LINE' },
  checkhub: { PLATFORM: 'L:case S:case', ASSISTANCE: 'I:case L:case S:case CHECK_AMOUNTS:case' },
  cert: { ASSISTANCE: 'I:grant L:grant S:grant', ELDERLY: 'I:grant', CHILD: 'M:grant', ORGS: 'I:grant L:grant', VITAL: 'I:grant L:grant S:grant' },
  crosscheck_runner: { ...everyClass(':unnamed'), PLATFORM: 'I:unnamed L:unnamed S:unnamed SHARING' },
  developer: { ...everyClass(''), ASSISTANCE: `${inOwnLine} CHECK_AMOUNTS` },
};

const classOfLetter: Record<string, DataClass> = { I: 'INTERNAL', L: 'PERSONAL', S: 'SENSITIVE', M: 'MINOR' };

const slug = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** The scope string of the full right on a class or facet of a domain, e.g. `assistance:sensitive`, `elderly:level`. */
export const scopeOf = (domain: Domain, what: DataClass | Facet): string => `${slug(domain)}:${slug(what)}`;

/** All rights of one role as scope strings: `<domain>:<class or facet>` and, for a weaker right, its suffix. */
export function scopesOfRole(role: RoleCode): string[] {
  return Object.entries(matrix[role]).flatMap(([domain, cell]) =>
    cell.split(' ').map((word) => {
      const [subject = '', right] = word.split(':');
      const what = classOfLetter[subject] ?? facets.find((facet) => facet === subject);
      if (!what) throw new Error(`matrix: ${role} ${domain} names the unknown ${subject}`);
      if (right && !(weakRights as readonly string[]).includes(right)) throw new Error(`matrix: ${role} ${domain} names the unknown right ${right}`);
      return scopeOf(domain as Domain, what) + (right ? `:${right}` : '');
    }),
  );
}

/** The rights of all roles together, sorted, each once. */
export const scopesOf = (roleCodes: readonly RoleCode[]): string[] => [...new Set(roleCodes.flatMap(scopesOfRole))].sort();

for (const role of roles) scopesOfRole(role.code); // a slip in a cell stops the start, not the first request
