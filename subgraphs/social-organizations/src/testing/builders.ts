import { orgCodeCheckCharacter, usccCheckCharacter } from '@civil/schema/scalars';
import type { OrgPosition, OrgPost } from '../org-position/org-position.entity.js';
import type { AnnualReport, FormerName, ListEntry, OrgRatingRecord, SocialOrganization } from '../social-organization/social-organization.entity.js';
import { AnnualResult, type CreditListKind, OrgLevel, OrgRegMode, OrgStatus, OrgType } from '../social-organization/social-organization.enums.js';
import type { SocialWorkStation } from '../social-work-station/social-work-station.entity.js';
import { type SocialWorker, SocialWorkLevel } from '../social-worker/social-worker.entity.js';
import type { VolunteerProfile } from '../volunteer-profile/volunteer-profile.entity.js';

const typeDigits = { [OrgType.ASSOCIATION]: '51', [OrgType.SERVICE_INSTITUTION]: '52', [OrgType.FOUNDATION]: '53', [OrgType.OTHER]: '59' };

/** A well-formed credit code under the unassigned division 629999. */
export function usccOf(number: number, type = OrgType.ASSOCIATION): string {
  const body = String(number).padStart(8, '0');
  const first17 = `${typeDigits[type]}629999${body}${orgCodeCheckCharacter(body)}`;
  return first17 + usccCheckCharacter(first17);
}

/** An active association of the county 620102 that keeps all the rules, told apart by its number. */
export function organizationOf(number: number, more: Partial<SocialOrganization> = {}): Partial<SocialOrganization> {
  const type = more.type ?? OrgType.ASSOCIATION;
  return {
    id: `so_${number}`,
    uscc: usccOf(number, type),
    name: `城关区摄影第${number}协会`,
    type,
    levelCode: OrgLevel.COUNTY,
    regModeCode: OrgRegMode.DUAL,
    status: OrgStatus.ACTIVE,
    registrar: '城关区民政局',
    registrarDivisionCode: '620102',
    supervisor: '城关区文化和旅游局',
    divisionCode: '620102',
    addressText: '甘肃省兰州市城关区东岗街道一号',
    phone: '10012345678',
    legalRep: '张小三',
    legalRepResidentId: 'r_1',
    registeredOn: '2015-05-12',
    purpose: '服务摄影事业',
    scope: '摄影交流',
    fieldCodes: ['05'],
    originalFund: '30000.00',
    individualMembers: 60,
    unitMembers: 0,
    staff: 3,
    partyOrgCode: '1',
    lastActivityOn: '2021-10-01',
    ...more,
    synthetic: true,
  } as Partial<SocialOrganization>;
}

/** An organisation of another registrar: the province, or another county. */
export const registeredBy = (division: string, level: OrgLevel): Partial<SocialOrganization> => ({
  registrarDivisionCode: division,
  levelCode: level,
});

/** What makes an organisation look as if it existed on paper only, as far as its own row tells. */
export const idle: Partial<SocialOrganization> = { staff: 0, lastActivityOn: '2018-10-15' };

export const reportOf = (number: number, year: number, result = AnnualResult.PASS): Partial<AnnualReport> => ({
  id: `so_${number}.${year}`,
  organizationId: `so_${number}`,
  year,
  result,
  synthetic: true,
});

export const entryOf = (number: number, kind: CreditListKind, listedOn: string, removedOn: string | null = null): Partial<ListEntry> => ({
  id: `so_${number}.${kind}.${listedOn}`,
  organizationId: `so_${number}`,
  kind,
  reasonCode: '1',
  listedOn,
  removedOn,
  authority: '城关区民政局',
  divisionCode: '620102',
  synthetic: true,
});

export const ratingOf = (number: number, gradeNo: number, from: string, to: string): Partial<OrgRatingRecord> => ({
  id: `so_${number}.${from}`,
  organizationId: `so_${number}`,
  gradeNo,
  from,
  to,
  synthetic: true,
});

export const formerNameOf = (number: number, name: string, to = '2021-06-30'): Partial<FormerName> => ({
  id: `so_${number}.${to}`,
  organizationId: `so_${number}`,
  name,
  from: '2015-05-12',
  to,
  synthetic: true,
});

export const positionOf = (number: number, residentId: string, post: OrgPost, more: Partial<OrgPosition> = {}): Partial<OrgPosition> => ({
  id: `so_${number}.${residentId}.${post}`,
  organizationId: `so_${number}`,
  residentId,
  post,
  since: '2015-05-12',
  registrarDivisionCode: '620102',
  residentDivisionCode: '620102001001',
  synthetic: true,
  ...more,
});

export const stationOf = (number: number, township: string, more: Partial<SocialWorkStation> = {}): Partial<SocialWorkStation> => ({
  id: `sw_${number}`,
  name: `第${number}社会工作服务站`,
  divisionCode: township,
  contractorUscc: null,
  workers: 3,
  opened: '2021-03-15',
  serviceCodes: ['1', '2'],
  synthetic: true,
  ...more,
});

export const workerOf = (residentId: string, more: Partial<SocialWorker> = {}): Partial<SocialWorker> => ({
  id: `wk_${residentId}`,
  residentId,
  level: SocialWorkLevel.MIDDLE,
  certNo: 'SG629901000123',
  registeredTo: '2023-12-31',
  employer: '城关区社会工作服务中心',
  employerId: 'so_1',
  continuingHours: 24,
  divisionCode: '620102',
  synthetic: true,
  ...more,
});

export const volunteerOf = (residentId: string, more: Partial<VolunteerProfile> = {}): Partial<VolunteerProfile> => ({
  id: `vp_${residentId}`,
  residentId,
  volunteerNo: `620102${residentId}`,
  skillCodes: ['1', '6'],
  totalHours: '320.0',
  guardianConsent: null,
  divisionCode: '620102',
  adultOn: '2003-03-12',
  synthetic: true,
  ...more,
});
