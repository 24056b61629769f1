import { COUNTY_DIGITS } from '@civil/schema/scalars';
import { BareStepInput, defineMachine, fireWithin, type Machine, newId, optionalText, policyNumber, Refusal, type Step } from '@civil/subgraph-kernel';
import { civilError } from '@civil/schema/errors';
import { LockMode } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ApplicationStatus } from '../assistance-application/application-enums.js';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { BAD_RATING, BY_RATING } from '../complaint/complaint.codes.js';
import { complaintMachine } from '../complaint/complaint-machine.js';
import { emptyComplaint } from '../complaint/complaint-steps.js';
import { ServiceRating, ServiceRatingStatus } from './service-rating.entity.js';

@InputType({ description: '评价一件已办结的申请。Rating a concluded application.' })
export class RateServiceInput extends BareStepInput {
  @Field(() => ID, { description: '申请标识。Id of the application.' }) applicationId!: string;
  @Field(() => Int, { description: '分值，1 至 5。From 1 to 5.' }) rating!: number;
  @Field(() => String, { nullable: true, description: '意见，至多 200 字。Remark, 200 characters at most.' }) comment?: string | null;
}

type RateStep = Step<ServiceRating, RateServiceInput>;

const LONGEST_COMMENT = 200;
const BEST = 5;
const { CLOSED_GRANTED, REFUSED, TERMINATED } = ApplicationStatus;
const concluded: readonly ApplicationStatus[] = [CLOSED_GRANTED, REFUSED, TERMINATED];

/** A rating of which nothing is stated yet. */
export const emptyRating = (): ServiceRating => Object.assign(new ServiceRating(), { id: newId('sr'), synthetic: false });

/** One's own application, concluded, and not rated before: of two at once, the second waits at the row and then finds the first. */
async function rate(step: RateStep): Promise<void> {
  const { em, subject, input, actor, now, today } = step;
  const { applicationId, rating } = input;
  const application = await em.findOne(AssistanceApplication, { id: applicationId, residentIds: { $overlap: [...actor.residentIds] } }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!application) throw civilError('NOT_FOUND', { argument: 'input.applicationId' });
  if (!concluded.includes(application.status)) throw new Refusal('RATING_TOO_EARLY', ['input', 'applicationId']);
  if ((await em.count(ServiceRating, { applicationId })) > 0) throw new Refusal('RATED_ALREADY', ['input', 'applicationId']);
  if (rating < 1 || rating > BEST) throw new Refusal('BAD_USER_INPUT', ['input', 'rating']);
  const comment = optionalText(input.comment, LONGEST_COMMENT, 'comment');
  const division = application.applyDivisionCode.slice(0, COUNTY_DIGITS);
  Object.assign(subject, { applicationId, residentId: actor.residentIds[0], rating, comment, at: now, divisionCode: division, acceptedOn: today, synthetic: application.synthetic });
  if (rating > policyNumber('assistance.rating.bad-most', { on: today, division })) return;
  // What was rated badly is looked into and answered, without the applicant having to complain (国务院办公厅关于建立政务服务“好差评”制度的意见).
  const text = comment ?? '对办理情况不满意';
  await fireWithin(step, complaintMachine, 'fileComplaint', Object.assign(emptyComplaint(), { synthetic: application.synthetic }), {
    clientMutationId: input.clientMutationId, division: application.applyDivisionCode, topic: BAD_RATING, channel: BY_RATING, text, caseNo: application.caseNo, rating,
  });
}

/** A rating is given once and stands. */
export const ratingMachine: Machine<ServiceRatingStatus, ServiceRating, { rateService: RateServiceInput }> = defineMachine<ServiceRatingStatus, ServiceRating, { rateService: RateServiceInput }>({
  name: 'ServiceRating',
  entity: ServiceRating,
  states: [ServiceRatingStatus.RATED],
  final: [ServiceRatingStatus.RATED],
  transitions: { rateService: { from: [], to: ServiceRatingStatus.RATED, actors: ['citizen'], effect: rate } },
});
