import { rngOf, rowId, type World } from '@civil/demo-data';

/** Variables of what people hand in and are told: the report and the complaint of the flagship person, and the card of their benefit. */
export function channelVariables({ assistance, cast }: World): Record<string, Record<string, unknown>> {
  const ofStar = (prefix: string): string => rowId(prefix, 0, 0, rngOf(`${prefix}-of`, cast.flagship));
  const own = assistance.find(({ beneficiaryIds, status }) => beneficiaryIds.includes(cast.flagship) && status !== 'TERMINATED');
  return {
    MyReports: {}, ProactiveReport: { id: ofStar('pr') }, ProactiveReports: { first: 20 }, ProactiveReportSummary: {}, Complaint: { id: ofStar('co') }, Complaints: { first: 20 }, ServiceRatingSummary: {},
    HotlineCalls: { first: 20 }, AssistanceAssistants: { first: 20 }, OverdueDutyVisits: { first: 20 }, CoordinationRecords: { first: 20 }, InformationCard: { enrollmentId: own?.id },
    Hotlines: { domain: 'ASSISTANCE', division: '620102' }, ComplaintTopics: {},
  };
}
