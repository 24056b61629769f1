import type { World } from '@civil/demo-data';
import type { UrbanRural } from '@civil/subgraph-kernel';
import { type Resident, ResidentStatus } from '../resident/resident.entity.js';

/** Residents of the world as rows of the index. */
export const residentRows = ({ residents }: World): Partial<Resident>[] =>
  residents.map((resident) => ({
    id: resident.id, name: resident.name, idTypeCode: resident.idType, idNumber: resident.idNumber, sexCode: resident.sex,
    birthDate: resident.birthDate, adultOn: resident.adultOn, ethnicityCode: resident.ethnicity, educationCode: resident.education,
    hukouDivisionCode: resident.hukouDivision, hukouNature: resident.hukouNature as UrbanRural,
    residenceDivisionCode: resident.residenceDivision, addressText: resident.addressText, phone: resident.phone,
    disabilityCardNo: resident.disability?.cardNo ?? null, disabilityCategoryCode: resident.disability?.category ?? null,
    disabilityGrade: resident.disability?.grade ?? null, disabilityValidTo: resident.disability?.validTo ?? null,
    recordStatus: ResidentStatus.ACTIVE, careFacilityId: resident.careFacilityId ?? null, synthetic: true,
  }));
