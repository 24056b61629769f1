import type { World } from '@civil/demo-data';
import type { MarriageOffice } from '../marriage-office/marriage-office.entity.js';

/** Marriage offices of the world as rows. */
export const officeRows = ({ marriageOffices }: World): Partial<MarriageOffice>[] =>
  marriageOffices.map((office) => ({
    id: office.id, name: office.name, divisionCode: office.divisionCode, addressText: office.addressText, phone: null, hours: null,
    gradeCode: office.grade ?? null, foreignRelated: office.foreignRelated, counsellingRoom: office.counsellingRoom,
    ceremonyHall: office.ceremonyHall, synthetic: true,
  }));
