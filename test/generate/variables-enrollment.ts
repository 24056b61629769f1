import type { World } from '@civil/demo-data';

/** Variables of the operations on benefits in force, care agreements and standards: the benefit of the flagship family, and a round that waits. */
export function enrollmentVariables(world: World): Record<string, Record<string, unknown>> {
  const own = world.assistance.find(({ beneficiaryIds, program }) => program === 'DIBAO' && beneficiaryIds.includes(world.cast.flagship));
  const round = 'sa_DEMO620102202201';
  return {
    Enrollment: { id: own?.id }, Enrollments: { first: 20, filter: { program: ['TEKUN'] } }, ReviewsDue: { first: 20 }, CareServiceAgreements: { first: 20, status: ['IN_FORCE'] }, StandardAdjustments: { first: 20 },
    StandardAdjustment: { id: round }, PreviewStandards: { id: round },
  };
}
