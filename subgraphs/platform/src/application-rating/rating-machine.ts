import { civilError } from '@civil/schema/errors';
import { COUNTY_DIGITS } from '@civil/schema/scalars';
import { BareStepInput, defineMachine, type Machine, newId, optionalText, policyNumber, RecordStepInput, Refusal, statedText, type Step } from '@civil/subgraph-kernel';
import { LockMode } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { countyApprovers, countyOfficers, isOfOwnLine, prefectureOfficers, provinceOfficers } from '../business-line.js';
import { ServiceApplication, ServiceApplicationStatus } from '../service-application/service-application.entity.js';
import { ApplicationRating, ApplicationRatingStatus } from './application-rating.entity.js';

@InputType({ description: '评价一件已办结的政务服务申请。Rating a concluded application for a service.' })
export class RateServiceApplicationInput extends BareStepInput {
  @Field(() => ID, { description: '申请标识。Id of the application.' }) applicationId!: string;
  @Field(() => Int, { description: '分值，1 至 5。From 1 to 5.' }) score!: number;
  @Field(() => String, { nullable: true, description: '意见，至多 200 字。Remark, 200 characters at most.' }) comment?: string | null;
}

@InputType({ description: '登记差评的回访整改。Entering the follow-up of a poor rating.' })
export class FollowUpRatingInput extends RecordStepInput {
  @Field(() => String, { description: '回访整改情况，至多 200 字，不含个人信息。What it came to, 200 characters at most, without personal data.' }) followUp!: string;
}

interface RatingInputs {
  rateServiceApplication: RateServiceApplicationInput;
  followUpRating: FollowUpRatingInput;
}

const LONGEST_TEXT = 200;
const BEST = 5;
const { RETURNED, GRANTED, REFUSED, REVOKED } = ServiceApplicationStatus;
const concluded: readonly ServiceApplicationStatus[] = [RETURNED, GRANTED, REFUSED, REVOKED];
const { RATED, FOLLOWED_UP } = ApplicationRatingStatus;

/** A rating of which nothing is stated yet. */
export const emptyRating = (): ApplicationRating => Object.assign(new ApplicationRating(), { id: newId('sg'), followUp: null, followedUpOn: null, synthetic: false });

/** One's own application, concluded, and not rated before: of two at once, the second waits at the row and then finds the first. */
async function rate({ em, subject, input, actor, now, today }: Step<ApplicationRating, RateServiceApplicationInput>): Promise<void> {
  const { applicationId, score } = input;
  const application = await em.findOne(ServiceApplication, { id: applicationId, applicantId: { $in: [...actor.residentIds] } }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!application) throw civilError('NOT_FOUND', { argument: 'input.applicationId' });
  if (!concluded.includes(application.status)) throw new Refusal('RATED_TOO_EARLY', ['input', 'applicationId']);
  if ((await em.count(ApplicationRating, { applicationId })) > 0) throw new Refusal('RATED_BEFORE', ['input', 'applicationId']);
  if (score < 1 || score > BEST) throw new Refusal('BAD_USER_INPUT', ['input', 'score']);
  const division = application.divisionCode.slice(0, COUNTY_DIGITS);
  Object.assign(subject, {
    applicationId, applicantId: application.applicantId, adultOn: application.adultOn, domain: application.domain, score, isPoor: score <= policyNumber('services.rating.bad-most', { on: today, division }),
    comment: optionalText(input.comment, LONGEST_TEXT, 'comment'), at: now, divisionCode: division, acceptedOn: today, synthetic: application.synthetic,
  });
}

const isPoor = ({ subject }: Step<ApplicationRating, FollowUpRatingInput>): void => {
  if (!subject.isPoor) throw new Refusal('STATE_TRANSITION');
};

function followUp({ subject, input, today }: Step<ApplicationRating, FollowUpRatingInput>): void {
  Object.assign(subject, { followUp: statedText(input.followUp, LONGEST_TEXT, 'followUp'), followedUpOn: today });
}

/** A rating is given once and stands; a poor one is followed up in its time, without the applicant having to complain. */
export const ratingMachine: Machine<ApplicationRatingStatus, ApplicationRating, RatingInputs> = defineMachine<ApplicationRatingStatus, ApplicationRating, RatingInputs>({
  name: 'ApplicationRating',
  entity: ApplicationRating,
  states: Object.values(ApplicationRatingStatus),
  final: [FOLLOWED_UP],
  transitions: {
    rateServiceApplication: { from: [], to: RATED, actors: ['citizen'], effect: rate, starts: [{ name: 'rating-follow-up', parameter: 'services.rating.follow-up', onlyFor: (rating) => rating.isPoor }] },
    followUpRating: { from: [RATED], to: FOLLOWED_UP, actors: [...countyOfficers, ...countyApprovers, ...prefectureOfficers, ...provinceOfficers], guards: [isOfOwnLine, isPoor], effect: followUp, stops: 'all' },
  },
});
