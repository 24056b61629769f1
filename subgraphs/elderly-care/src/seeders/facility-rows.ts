import type { DemoFacility, World } from '@civil/demo-data';
import { type ElderlyFacility, NO_PRICE_RANK } from '../elderly-facility/elderly-facility.entity.js';
import type { FacilityKind, FacilityStatus, InstitutionNature } from '../elderly-facility/elderly-facility.enums.js';
import type { StaffCounts } from '../elderly-facility/facility-summaries.js';

const RATING_YEARS = 3;

/** Staff by beds [A]: one caregiver to four residents, most of them certified at the lower levels. */
function staffOf({ occupiedBeds, licensedBeds }: DemoFacility): StaffCounts {
  const caregivers = Math.ceil(occupiedBeds / 4);
  const share = (part: number): number => Math.floor(caregivers * part);
  return {
    caregivers, certified: [0, share(0.05), share(0.1), share(0.2), share(0.4)],
    nurses: Math.floor(occupiedBeds / 30), socialWorkers: Math.floor(licensedBeds / 120),
  };
}

/** Free beds by care level [A]: the free share of nursing beds is for full care, half of the rest for partial care. */
function vacancyOf({ licensedBeds, nursingBeds, occupiedBeds }: DemoFacility): Partial<ElderlyFacility> {
  const vacantBeds = licensedBeds - occupiedBeds;
  const vacantFull = licensedBeds > 0 ? Math.floor((vacantBeds * nursingBeds) / licensedBeds) : 0;
  const vacantPartial = Math.floor((vacantBeds - vacantFull) / 2);
  return { vacantBeds, vacantFull, vacantPartial, vacantSelfCare: vacantBeds - vacantFull - vacantPartial };
}

/** Prices, fire check, licences and prepayments, which only institutions have [A]. */
function institutionOnly(facility: DemoFacility, place: number): Partial<ElderlyFacility> {
  if (facility.kind !== 'INSTITUTION') {
    return {
      minPrice: null, maxPrice: null, priceRank: NO_PRICE_RANK, medicalModeCode: null, fireCheckCode: null, insured: null,
      foodLicence: facility.kind === 'CANTEEN' ? true : null, prepaidSupervised: null, prepaidBalance: null,
    };
  }
  const minPrice = `${1200 + facility.rating * 200}.00`;
  const prepaid = facility.nature !== 'TEKUN_HOME';
  return {
    minPrice, maxPrice: `${2600 + facility.rating * 200}.00`, priceRank: minPrice, medicalModeCode: String((place % 4) + 1),
    fireCheckCode: facility.status === 'SUSPENDED' ? '2' : facility.status === 'REGISTERED' ? '9' : '1', foodLicence: place % 10 !== 0,
    insured: place % 8 !== 0, prepaidSupervised: prepaid, prepaidBalance: prepaid ? `${facility.occupiedBeds * 1500}.00` : null,
  };
}

/** Facilities of the world as rows of the register. */
export const facilityRows = ({ facilities, byId, asOf }: World): Partial<ElderlyFacility>[] =>
  facilities.map((facility, place) => ({
    id: facility.id, filingNo: facility.filingNo ?? null, name: facility.name, kind: facility.kind as FacilityKind,
    nature: (facility.nature ?? null) as InstitutionNature | null, status: facility.status as FacilityStatus, divisionCode: facility.divisionCode,
    addressText: facility.addressText, lng: null, lat: null, operatorUscc: facility.operatorUscc ?? null, operatorName: facility.operatorName,
    legalRep: byId.organizationsByUscc.get(facility.operatorUscc ?? '')?.legalRepName ?? null, phone: `100${20_000_000 + place}`,
    openedOn: facility.openedOn, licensedBeds: facility.licensedBeds, nursingBeds: facility.nursingBeds, occupiedBeds: facility.occupiedBeds,
    ratingGrade: facility.rating, ratingValidTo: facility.rating > 0 ? `${Number(asOf.slice(0, 4)) + (place % RATING_YEARS)}-12-31` : null,
    stars: facility.stars ?? null,
    staffCounts: staffOf(facility), ...vacancyOf(facility), ...institutionOnly(facility, place), synthetic: true,
  }));
