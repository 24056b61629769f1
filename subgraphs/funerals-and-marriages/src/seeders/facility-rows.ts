import type { World } from '@civil/demo-data';
import { type FuneralFacility, FuneralFacilityKind } from '../funeral-facility/funeral-facility.entity.js';

const orNull = (count: number): number | null => (count > 0 ? count : null);

/** Funeral facilities of the world as rows. The province has delegated the approval of commercial cemeteries to the prefectures. */
export const facilityRows = ({ funeralFacilities }: World): Partial<FuneralFacility>[] =>
  funeralFacilities.map((facility) => {
    const commercial = facility.kind === FuneralFacilityKind.COMMERCIAL_CEMETERY;
    const plotsTotal = orNull(facility.plotsTotal);
    return {
      id: facility.id,
      name: facility.name,
      kind: facility.kind as FuneralFacilityKind,
      natureCode: commercial ? 'FORPROFIT' : 'PUBLIC',
      uscc: facility.uscc,
      divisionCode: facility.divisionCode,
      addressText: facility.addressText,
      phone: null,
      approvalNo: null,
      approverCode: commercial ? 'PREFECTURE' : 'COUNTY',
      statusCode: 'OPERATING',
      cremators: orNull(facility.cremators),
      hallCount: null,
      plotsTotal,
      plotsUsed: plotsTotal === null ? null : facility.plotsUsed,
      nichesTotal: null,
      nichesUsed: null,
      synthetic: true,
    };
  });
