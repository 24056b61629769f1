import { rngOf, rowId, type World } from '@civil/demo-data';

const FIRST = 1;

/** Variables of services to the public: the application of the flagship person, and a complaint of their county. */
export function serviceVariables({ cast, byId, asOf }: World): Record<string, Record<string, unknown>> {
  const county = byId.residents.get(cast.flagship)?.residenceDivision.slice(0, 6) ?? '';
  const firstOf = (prefix: string): string => rowId(prefix, 0, FIRST, rngOf(`${prefix}-of`, county, FIRST));
  return {
    ServiceApplication: { id: firstOf('sv') }, ServiceApplications: { first: 20 }, ApplicationStatus: { code: `FW${county}${asOf.slice(0, 4)}000001` }, OpenPoorRatings: { first: 20 }, MyServiceComplaints: {}, ServiceComplaint: { id: firstOf('jd') },
    ServiceComplaints: { first: 20 }, PendingEnforcementDecisions: { first: 20 }, SyncStatus: {}, PlatformHealth: {},
    ServiceItems: { filter: { divisionCode: county } }, ServiceItem: { code: 'FM-01' }, MyServices: {}, OnlineRate: { divisionCode: '620000' }, PlanTargets: { divisionCode: '620000', year: 2025 }, ServiceRatings: { divisionCode: '620000' },
    ServiceComplaintTopics: {}, EnforcementDecisions: { first: 20 }, EnforcementLicence: { licenceNo: `YS-${county}-1` }, ServiceCentres: { divisionCode: county }, Standards: {},
  };
}
