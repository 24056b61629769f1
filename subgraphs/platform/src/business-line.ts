import { civilError } from '@civil/schema/errors';
import type { Domain, RoleCode } from '@civil/schema/access';
import type { Viewer } from '@civil/schema/identity';
import type { Actor } from '@civil/subgraph-kernel';

/** Domains that a business line answers for. */
export type LineDomain = Exclude<Domain, 'PLATFORM'>;

const domainOfLine = { assist: 'ASSISTANCE', elder: 'ELDERLY', child: 'CHILD', orgs: 'ORGS', places: 'PLACES', vital: 'VITAL' } as const;
type Line = keyof typeof domainOfLine;
const lines = Object.keys(domainOfLine) as Line[];

/** Officers of a level in every line. */
const every = <L extends 'county' | 'pref' | 'prov'>(level: L): `${L}.${Line}`[] => lines.map((line) => `${level}.${line}` as const);

export const countyOfficers = every('county');
export const countyApprovers = lines.map((line) => `county.${line}.approver` as const);
export const prefectureOfficers = every('pref');
export const provinceOfficers = every('prov');
/** Clerks of the townships, whose lines are three. */
export const townshipClerks = ['town.assist', 'town.elder', 'town.child'] as const;
/** Everybody who handles what lies in their line. */
export const handlers: readonly RoleCode[] = [...townshipClerks, ...countyOfficers, ...countyApprovers, ...prefectureOfficers, ...provinceOfficers];

/** The domain that a role answers for; none for one outside the business lines. */
export const domainOfRole = (role: Actor['role']): LineDomain | undefined => domainOfLine[/^(?:town|county|pref|prov)\.(\w+)/.exec(role)?.[1] as Line];

const ofEveryLine: ReadonlySet<RoleCode> = new Set(['citizen', 'auditor', 'developer', 'crosscheck_runner']);

/** Domains whose records about services a viewer reads, in the rows that are theirs; `undefined` where the line does not matter. */
export function domainsOfViewer({ claims: { roles } }: Viewer): LineDomain[] | undefined {
  if (roles.some((role) => ofEveryLine.has(role))) return undefined;
  return roles.flatMap((role) => domainOfRole(role) ?? []);
}

/** Whether a record is of a line that the viewer reads. */
export const isOfLine = (viewer: Viewer, domain: LineDomain): boolean => domainsOfViewer(viewer)?.includes(domain) ?? true;

/** What lies in another line is not there for an officer. @throws `NOT_FOUND` */
export const isOfOwnLine = ({ subject, actor }: { readonly subject: { readonly domain: LineDomain }; readonly actor: Actor }): void => {
  if (domainOfRole(actor.role) !== subject.domain) throw civilError('NOT_FOUND', { argument: 'input.id' });
};
