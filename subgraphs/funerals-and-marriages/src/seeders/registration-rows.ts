import type { DemoMarriageParty, World } from '@civil/demo-data';
import { maskText } from '@civil/schema/access';
import type { MarriageParty } from '../marriage-registration/marriage-party.js';
import { MarriageRegistration } from '../marriage-registration/marriage-registration.entity.js';

const partyOf = (party: DemoMarriageParty, { byId }: World): Partial<MarriageParty> => {
  const resident = byId.residents.get(party.residentId);
  return {
    residentId: party.residentId, recordedName: party.recordedName, recordedIdMasked: maskText('ID_NUMBER', resident?.idNumber ?? ''),
    kindCode: party.kind, nationality: resident?.nationality ?? null, maritalBeforeCode: party.maritalBefore, age: party.ageAtRegistration,
  };
};

/** Marriages and divorces of the world as entries of the register: instances, as insertMany() does not take the parties of plain rows apart. */
export const registrationRows = (world: World): MarriageRegistration[] =>
  world.marriages.map((marriage) => Object.assign(new MarriageRegistration(), {
    id: marriage.id, certNo: marriage.certNo, matterCode: marriage.matter, registeredOn: marriage.registeredOn, officeId: marriage.officeId,
    officeDivisionCode: marriage.officeDivision, partyA: partyOf(marriage.partyA, world) as MarriageParty,
    partyB: partyOf(marriage.partyB, world) as MarriageParty, partyIds: [marriage.partyA.residentId, marriage.partyB.residentId],
    crossRegion: marriage.crossRegion, linkedId: marriage.linkedId ?? null, isVoid: false, registrar: '登记员', remarks: null,
    archiveNo: `DA${marriage.certNo}`, synthetic: true,
  }));
