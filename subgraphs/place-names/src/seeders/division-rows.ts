import { readFileSync } from 'node:fs';
import { readDivisions } from '@civil/demo-data';
import { type Division, type DivisionAlias, type DivisionAliasKind, type DivisionSuccession, REGISTER_START } from '../division/division.entity.js';
import { isStatutory, kindOf } from '../division/division-kind.js';
import { pinyinOf, shortNameOf } from '../division/division-name.js';
import { groupBy } from './group-by.js';

const GANSU = '62';
const PLACEHOLDER = 'PLACEHOLDER_CODE';
/** Rows of the statistics bureau that fill a level and name no division. */
const PLACEHOLDER_NAMES = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

interface Source { code: string; name: string; parent?: string; level: number; statCode: string }

const records = (file: string): string[][] =>
  readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8').trim().split(/\r?\n/).slice(1).map((line) => line.split(','));

const canonical = (code: string): string => code.padEnd(6, '0');

interface NationalList { divisions: Source[]; placeholders: { code: string; name: string; divisionCode: string }[] }

/** Divisions of China outside Gansu down to county, and the placeholders among them with the division each stands for. */
function readNation(): NationalList {
  const list: NationalList = { divisions: [], placeholders: [] };
  const standsFor = new Map<string, string>();
  for (const [code = '', name = '', parent = '', level = ''] of [...records('china-divisions-to-county.csv'), ...records('division-additions.csv')]) {
    if (code.startsWith(GANSU)) continue;
    const above = parent ? (standsFor.get(parent) ?? canonical(parent)) : undefined;
    if (level === '2' && above && PLACEHOLDER_NAMES.has(name)) {
      standsFor.set(code, above);
      list.placeholders.push({ code: canonical(code), name, divisionCode: above });
    } else if (canonical(code) !== above) {
      // A county row that repeats its prefecture (东莞 441900) has the code of the prefecture itself, and is left out.
      list.divisions.push({ code: canonical(code), name, level: Number(level), statCode: code.padEnd(12, '0'), ...(above ? { parent: above } : {}) });
    }
  }
  return list;
}

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

interface Change { id: string; kind: string; effectiveOn: string; fromCode: string; fromName: string; toCode: string; documentNo: string | null }
const readChanges = (): Change[] =>
  records('division-changes.csv').map(([id = '', kind = '', effectiveOn = '', fromCode = '', fromName = '', toCode = '', documentNo]) => ({
    id, kind, effectiveOn, fromCode, fromName, toCode, documentNo: documentNo || null,
  }));

/** Names that lead to a division without being its code: from the table, and the placeholders of the nation. */
export function aliasRows(): Partial<DivisionAlias>[] {
  const written = records('division-aliases.csv').map(([id = '', kind = '', code, name = '', divisionCode = '']) => (
    { id, kind, code: code || null, name, divisionCode }
  ));
  const placeholders = readNation().placeholders.map((placeholder) => ({ id: `al_${placeholder.code}`, kind: PLACEHOLDER, ...placeholder }));
  return [...written, ...placeholders].map((alias) => ({ ...alias, kind: alias.kind as DivisionAliasKind, synthetic: false }));
}

/** Which code took the place of which. */
export const successionRows = (): Partial<DivisionSuccession>[] =>
  readChanges().map(({ id, kind, effectiveOn, fromCode, toCode, documentNo }) => ({
    id: `${id}.${fromCode}.${toCode}`, changeId: id, kind: kind as DivisionSuccession['kind'], fromCode, toCode, effectiveOn, documentNo,
    synthetic: false,
  }));

/** The whole register: China to county, Gansu to village, and what was abolished. Parents come before children. */
export function divisionRows(): Partial<Division>[] {
  const changes = readChanges();
  const aliases = groupBy(aliasRows().filter(({ code }) => code), ({ divisionCode }) => divisionCode ?? '');
  const inForce: Source[] = [...readNation().divisions, ...readDivisions()];
  const byCode = new Map<string, Partial<Division>>();
  const rowOf = ({ code, name, parent, level, statCode }: Source): Partial<Division> => {
    const above = parent ? byCode.get(parent) : undefined;
    const kind = kindOf(code, name, level);
    const statutory = isStatutory(kind, name);
    const began = changes.find(({ toCode }) => toCode === code);
    return {
      code, name, level, kind, statCode, statutory, aliasCodes: aliases.get(code)?.map((alias) => alias.code as string) ?? null,
      depth: above ? (above.depth ?? 0) + 1 : 0, shortName: statutory ? shortNameOf(code, name, level) : null,
      fullName: (above?.fullName ?? '') + name, pinyin: pinyinOf(name), nameMinority: [], parentCode: parent ?? null,
      urbanRuralClassCode: null, seat: null, centroidLng: null, centroidLat: null, areaKm2: null,
      validFrom: began?.effectiveOn ?? REGISTER_START, validTo: null, documentNo: began?.documentNo ?? null, synthetic: false,
    };
  };
  for (const source of inForce) byCode.set(source.code, rowOf(source));
  const abolished = changes.map(({ fromCode, fromName, toCode, effectiveOn }) => {
    const heir = byCode.get(toCode);
    if (!heir?.parentCode || !heir.level) throw new Error(`${fromCode} is followed by the unknown ${toCode}`);
    const row = rowOf({ code: fromCode, name: fromName, parent: heir.parentCode, level: heir.level, statCode: fromCode.padEnd(12, '0') });
    return { ...row, validTo: dayBefore(effectiveOn) };
  });
  return [...byCode.values(), ...abolished];
}
