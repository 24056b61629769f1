import { readFileSync } from 'node:fs';

/** A division of Gansu in the canonical form: 6 digits to county, 9 township, 12 village. */
export interface DemoDivision {
  code: string;
  name: string;
  /** Absent for the province. */
  parent?: string;
  /** 1 province, 2 prefecture, 3 county, 4 township, 5 village. */
  level: 1 | 2 | 3 | 4 | 5;
  /** Twelve digits as the statistics bureau pads them. */
  statCode: string;
}

/** Jiayuguan has no counties; the bureau fills the gap with 620201, which is no division. */
const PLACEHOLDER = '620201';
const JIAYUGUAN = '620200';

/** Text of a file of the package's data folder. */
export const dataFile = (name: string): string => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');

let divisions: readonly DemoDivision[] | undefined;

/** All divisions of Gansu, province to village, with the townships of Jiayuguan directly below 620200. */
export function readDivisions(): readonly DemoDivision[] {
  divisions ??= dataFile('gansu-divisions.csv').trim().split(/\r?\n/).slice(1).flatMap((line) => {
    const [code = '', name = '', parent = '', level = ''] = line.split(',');
    if (code === PLACEHOLDER) return [];
    const canonical = (text: string): string => (text === PLACEHOLDER ? JIAYUGUAN : text.padEnd(6, '0'));
    const division: DemoDivision = {
      code: canonical(code), name, level: Number(level) as DemoDivision['level'], statCode: code.padEnd(12, '0'),
      ...(parent ? { parent: canonical(parent) } : {}),
    };
    return [division];
  });
  return divisions;
}

export interface Village { code: string; name: string; community: boolean }
export interface Township { code: string; name: string; villages: Village[] }

let tree: { byCode: Map<string, DemoDivision>; townships: Map<string, Township[]> } | undefined;

function divisionTree(): NonNullable<typeof tree> {
  if (tree) return tree;
  const byCode = new Map<string, DemoDivision>();
  const townships = new Map<string, Township[]>();
  const byTownship = new Map<string, Township>();
  for (const division of readDivisions()) {
    byCode.set(division.code, division);
    if (division.level === 4) {
      const township: Township = { code: division.code, name: division.name, villages: [] };
      byTownship.set(division.code, township);
      const siblings = townships.get(division.parent ?? '') ?? [];
      siblings.push(township);
      townships.set(division.parent ?? '', siblings);
    } else if (division.level === 5) {
      byTownship.get(division.parent ?? '')?.villages.push({ code: division.code, name: division.name, community: Number(division.code.slice(9)) < 200 });
    }
  }
  tree = { byCode, townships };
  return tree;
}

/** The division with a canonical code. */
export function divisionOf(code: string): DemoDivision {
  const division = divisionTree().byCode.get(code);
  if (!division) throw new Error(`no division ${code}`);
  return division;
}

/** Townships of a county-level unit with their villages. */
export const townshipsOf = (county: string): readonly Township[] => divisionTree().townships.get(county) ?? [];

/** County-level unit of a township or village code. */
export const countyOfCode = (code: string): string => (code.startsWith(PLACEHOLDER) ? JIAYUGUAN : code.slice(0, 6));

/** Names from the province down to the division, run together as an address begins. */
export function fullNameOf(code: string): string {
  const division = divisionOf(code);
  const own = division.level === 5 ? villageName(division.name) : division.name;
  return division.parent ? fullNameOf(division.parent) + own : own;
}

/** Settlement name without the word for its committee. */
export const villageName = (name: string): string => name.replace(/村民委员会$|村委会$/, '村').replace(/社区居民委员会$|社区居委会$|居民委员会$|居委会$/, '社区');
