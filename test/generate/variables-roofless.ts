import { demoRescues, type World } from '@civil/demo-data';

const COUNTY = '620102';

/** Variables of the operations about persons without shelter, and of what citizens ask for themselves. */
export function rooflessVariables(world: World): Record<string, Record<string, unknown>> {
  const returned = demoRescues(world).find(({ station, steps, leads }) => station.divisionCode === COUNTY && leads.length > 0 && steps.at(-1)?.event === 'recordReturn');
  return {
    RescueEpisode: { id: returned?.id }, RescueEpisodes: { first: 20 }, LongStays: { first: 20 }, UnidentifiedPersons: { first: 20 }, StrayRiskRegister: { first: 20 }, MyApplicationSteps: {}, MyPayments: { from: '2021-01', first: 20 },
    MyBenefits: {}, RescueStations: { division: '620000', first: 60 }, MissingPersonNotices: { first: 20 }, RescueSummary: { division: '620000', period: 2021 },
    EstimateEligibility: {
      input: {
        division: COUNTY, urbanRural: 'URBAN', members: [{ age: 45, graveIllness: true }, { age: 43 }, { age: 12 }], monthlyIncome: '900.00', rigidExpense: '9000.00',
        property: { secondHome: false, vehicle: false, company: false, savings: false }, hasSupporter: false,
      },
    },
  };
}
