import { civilError } from '@civil/schema/errors';
import { findPurpose, mayState } from '@civil/schema/identity';
import { IdNumberScalar } from '@civil/schema/scalars';
import { FilterOn, type SubgraphContext } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { LOOK_UPS_PER_MINUTE, lookUpCounter } from '../rate-limit/look-up-counter.js';
import { Resident } from './resident.entity.js';

@InputType({ description: '按证件号码和姓名查找一人。Look-up of one person by number and name.' })
export class ResidentLookupInput {
  @Field(() => String, { defaultValue: '111', description: '证件类型代码（GA/T 517），默认居民身份证。Kind of document, identity card by default.' })
  idType!: string;

  @Field(() => IdNumberScalar, { description: '公民身份号码，须完整。The whole number.' })
  idNumber!: string;

  /** Who gets names masked, or works without names, may not ask by name either. */
  @FilterOn('Resident.name')
  @Field(() => String, { description: '姓名，须完整。The whole name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '用途，必填，如 ASSIST_REVIEW。Purpose; without one the look-up is refused.' })
  purpose?: string;

  @Field(() => String, { nullable: true, description: '个案编号。Number of the case.' })
  caseNo?: string;
}

/**
 * The person with this number and name, or null: a wrong name, a number nobody has and a person out of scope look the same.
 * @throws `PURPOSE_REQUIRED` without a purpose, or where the request states another, which the ledger would then tell; `PURPOSE_UNKNOWN`;
 * `RATE_LIMITED`.
 */
export async function lookUpResident({ rows, viewer }: SubgraphContext, input: ResidentLookupInput, counter = lookUpCounter()): Promise<Resident | null> {
  const { sub, roles, purpose: ofRequest } = viewer.claims;
  const purpose = input.purpose?.trim();
  if (!purpose) throw civilError('PURPOSE_REQUIRED', { argument: 'input.purpose' });
  const stated = findPurpose(purpose);
  if (!stated || !mayState(stated, roles)) throw civilError('PURPOSE_UNKNOWN', { argument: 'input.purpose' });
  if (ofRequest !== undefined && ofRequest !== purpose) throw civilError('PURPOSE_REQUIRED', { argument: 'input.purpose' });
  if (!(await counter.take(sub))) throw civilError('RATE_LIMITED', { limit: LOOK_UPS_PER_MINUTE });
  const { idType, idNumber, name } = input;
  return rows.findOne(Resident, { idTypeCode: idType, idNumber, name });
}
