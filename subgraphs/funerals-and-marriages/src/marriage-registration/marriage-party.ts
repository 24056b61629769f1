import { maritalStateCodes } from '@civil/schema/codes';
import { CodeLabel, labelsOf, MaskedText, ResidentStub, residentRef } from '@civil/subgraph-kernel';
import { Embeddable, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { partyKindCodes } from './marriage.codes.js';

const { Sensitive } = labelsOf('VITAL');

/** One of the two parties as recorded on the day: it does not change when the resident's own record does. */
@Sensitive({ scope: 'OFFICE' })
@ObjectType({ description: '婚姻登记的一方当事人，按登记时的记载。A party to a registration, as recorded on the day.' })
@Embeddable()
export class MarriageParty {
  /** Absent for a party who is not in the index of residents. */
  @Property({ type: 'string', length: 32, nullable: true }) residentId!: string | null;
  @Field(() => ResidentStub, { nullable: true, description: '居民。The resident.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Sensitive({ scope: 'OFFICE', mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '登记时的姓名。Name as recorded.' })
  @Property({ type: 'string', length: 100 })
  recordedName!: string;

  /** Kept in its masked form only: the register needs no second copy of identity numbers. */
  @Sensitive({ scope: 'OFFICE', mask: 'ID_NUMBER' })
  @Field(() => MaskedText, {
    nullable: true,
    description: '登记时的证件号码，登记簿只存首末各四位。Number of the identity document; the register keeps its first and last four places only.',
  })
  @Property({ type: 'string', length: 32 })
  recordedIdMasked!: string;

  @Property({ type: 'string', length: 8 }) kindCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '当事人类别。Kind of party.' })
  get kind(): CodeLabel { return partyKindCodes.get(this.kindCode); }

  @Field(() => String, { nullable: true, description: '国籍（GB/T 2659 数字代码），中国籍为空。Nationality (GB/T 2659 numeric); null for Chinese nationals.' })
  @Property({ type: 'string', length: 3, nullable: true })
  nationality!: string | null;

  @Property({ type: 'string', length: 2 }) maritalBeforeCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '登记前的婚姻状况（GB/T 2261.2）。Marital state before the registration.' })
  get maritalBefore(): CodeLabel { return maritalStateCodes.get(this.maritalBeforeCode); }

  @Field(() => Int, { nullable: true, description: '登记时的周岁。Completed years on the day.' })
  @Property({ type: 'smallint' })
  age!: number;
}
