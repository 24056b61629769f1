import type { World } from '@civil/demo-data';
import { ChildInstitutionKind, childServiceCodes } from '../child-institution/child-institution.codes.js';
import type { ChildWelfareInstitution } from '../child-institution/child-institution.entity.js';

/** Institutions for children as rows. */
export const childInstitutionRows = ({ childInstitutions }: World): Partial<ChildWelfareInstitution>[] =>
  childInstitutions.map(({ id, name, kind, divisionCode, addressText, beds }) => ({
    id, name, kindCode: ChildInstitutionKind[kind], divisionCode, addressText, phone: null, beds, serviceCodes: [...childServiceCodes.codes],
      synthetic: true,
  }));
