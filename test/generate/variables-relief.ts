import { reliefId, reserveFundId, type World } from '@civil/demo-data';

const COUNTY = '620102';
/** Of the urgent cases of a county the fourth is solved, of its intakes the fourth is done. */
const FOURTH = 4;

/** Variables of the operations of temporary aid and of the one door: rows of one county. */
export function reliefVariables({ scale, asOf, residents }: World): Record<string, Record<string, unknown>> {
  const township = residents.find(({ countyCode }) => countyCode === COUNTY)?.residenceDivision.slice(0, 9) ?? '';
  const year = Number(asOf.slice(0, 4));
  return {
    TemporaryAid: { id: reliefId(scale, 'ta', COUNTY, 1) }, TemporaryAids: { filter: { scope: { code: COUNTY } }, first: 20 }, TemporaryAidSummary: { division: '620000', period: { gte: `${year}-01`, lte: `${year}-12` } },
    ReserveFunds: { scope: { code: COUNTY }, year, first: 20 }, ReserveFund: { id: reserveFundId(township, String(year - 1)), first: 20 }, CaseMeetings: { first: 20 }, CaseMeeting: { id: reliefId(scale, 'cm', COUNTY, FOURTH) },
    Intakes: { scope: { code: COUNTY }, first: 20 }, Intake: { id: reliefId(scale, 'in', COUNTY, FOURTH) },
  };
}
