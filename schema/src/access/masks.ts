import type { MaskKind } from './labels.js';

const stars = (count: number): string => '*'.repeat(count);

function maskName(name: string, minor: boolean): string {
  const parts = name.split('·');
  const chars = [...name];
  const first = chars[0] ?? '';
  if (minor) return `${first}**`;
  if (parts.length > 1) return `${first}***${[...(parts.at(-1) ?? '')].at(-1) ?? ''}`;
  if (chars.length <= 1) return '*';
  if (chars.length === 2) return `${first}*`;
  return first + stars(chars.length - 2) + chars.at(-1);
}

const maskIdNumber = (id: string, minor: boolean): string =>
  minor ? id.slice(0, 3) + stars(Math.max(id.length - 3, 0)) : id.length < 9 ? stars(id.length) : id.slice(0, 4) + stars(id.length - 8) + id.slice(-4);

const PROVINCE = '(?:.{2,8}?(?:省|自治区))?';
const PREFECTURE = '(?:.{2,10}?(?:自治州|地区|盟|市))?';
/** Names such as 镇原县 and 东乡族自治县 begin with what elsewhere ends a township, so only what follows may not be one. */
const COUNTY = '(?:.{0,2}(?:(?!街道|镇|乡).){0,12}?(?:自治县|县|区|市|旗))?';
const upToCounty = new RegExp(`^${PROVINCE}${PREFECTURE}${COUNTY}`, 'u');
const upToTownship = new RegExp(`^${PROVINCE}${PREFECTURE}${COUNTY}.{1,12}?(?:街道|镇|乡)`, 'u');

/** Cuts an address after its last division: the county for a child, else the township or street. */
function maskAddress(address: string, minor: boolean): string {
  return `${(minor ? upToCounty : upToTownship).exec(address)?.[0] ?? ''}***`;
}

/** Keeps the prefix with the office and the last two places: `J620102-2021-000123` gives `J620102-****-****23`. */
function maskCertificate(no: string): string {
  const [office, ...rest] = no.split('-');
  if (!office || rest.length === 0) return maskIdNumber(no, false);
  return `${office}-****-****${no.slice(-2)}`;
}

/**
 * The masked form of a text.
 * @throws {Error} for the kinds that leave no text (`NONE`, `BIRTHDATE`, `DIVISION`, `RECORD`): those are refused or coarsened elsewhere.
 */
export function maskText(kind: MaskKind, text: string, minor = false): string {
  switch (kind) {
    case 'NAME': return maskName(text, minor);
    case 'ID_NUMBER': return maskIdNumber(text, minor);
    case 'PHONE': return text.length < 8 ? stars(text.length) : text.slice(0, 3) + stars(text.length - 7) + text.slice(-4);
    case 'BANK': return `**** **** **** ${text.slice(-4)}`;
    case 'ADDRESS': return maskAddress(text, minor);
    case 'CERT_NO': return maskCertificate(text);
    case 'REPORTER': return '已保密';
    default: throw new Error(`mask ${kind} leaves no text`);
  }
}

/** The county of a division code, which is as near as a masked viewer comes to where somebody lives. */
export const maskDivision = (code: string): string => code.slice(0, 6);
