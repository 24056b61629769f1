import { DeathRecord } from '../death-record/death-record.entity.js';
import { FuneralFacility, FuneralFacilityKind } from '../funeral-facility/funeral-facility.entity.js';
import { MarriageOffice } from '../marriage-office/marriage-office.entity.js';
import type { MarriageParty } from '../marriage-registration/marriage-party.js';
import { MarriageRegistration } from '../marriage-registration/marriage-registration.entity.js';

/** Rows for tests: the least that a record needs, with what the test is about on top. */

export const officeOf = (id: string, divisionCode: string, more: Partial<MarriageOffice> = {}): MarriageOffice =>
  Object.assign(new MarriageOffice(), {
    id, name: `${divisionCode}婚姻登记处`, divisionCode, addressText: '甘肃省兰州市城关区酒泉路街道1号', phone: null, hours: null, gradeCode: null,
    foreignRelated: false, counsellingRoom: true, ceremonyHall: false, synthetic: true, ...more,
  });

export const facilityOf = (id: string, divisionCode: string, more: Partial<FuneralFacility> = {}): FuneralFacility =>
  Object.assign(new FuneralFacility(), {
    id, name: `${divisionCode}公墓`, kind: FuneralFacilityKind.PUBLIC_CEMETERY, natureCode: 'PUBLIC', uscc: null, divisionCode,
    addressText: '甘肃省兰州市城关区酒泉路街道2号', phone: null, approvalNo: null, approverCode: 'COUNTY', statusCode: 'OPERATING', cremators: null,
    hallCount: null, plotsTotal: 100, plotsUsed: 40, nichesTotal: null, nichesUsed: null, synthetic: true, ...more,
  });

export const partyOf = (residentId: string | null, more: Partial<MarriageParty> = {}): MarriageParty =>
  ({
    residentId,
    recordedName: '张小三',
    recordedIdMasked: '6299**********0001',
    kindCode: 'MAINLAND',
    nationality: null,
    maritalBeforeCode: '10',
    age: 30,
    ...more,
  }) as MarriageParty;

/** An entry of the register at an office of Chengguan (620102). */
export const registrationOf = (
  id: string,
  [a, b]: readonly [string | null, string | null],
  more: Partial<MarriageRegistration> = {},
): MarriageRegistration =>
  Object.assign(new MarriageRegistration(), {
    id,
    certNo: `J629901-2020-${id.padStart(6, '0')}`,
    matterCode: 'J',
    registeredOn: '2020-05-20',
    officeId: 'o1',
    officeDivisionCode: '620102',
    partyA: partyOf(a),
    partyB: partyOf(b, { recordedName: '李四' }),
    partyIds: [a, b].filter((one) => one !== null),
    crossRegion: false,
    linkedId: null,
    isVoid: false,
    registrar: '登记员',
    remarks: null,
    archiveNo: `DA${id}`,
    synthetic: true,
    ...more,
  });

export const deathOf = (id: string, residentId: string, divisionCode: string, more: Partial<DeathRecord> = {}): DeathRecord =>
  Object.assign(new DeathRecord(), {
    id,
    residentId,
    recordedName: '王老五',
    deathDate: '2021-03-15',
    deathPlaceCode: '3',
    sourceCode: 'MEDICAL_CERT',
    certNo: `D62990102-2021-${id.padStart(6, '0')}`,
    verified: true,
    divisionCode,
    hukouDivisionCode: divisionCode,
    adultOn: '1960-01-01',
    synthetic: true,
    ...more,
  });
