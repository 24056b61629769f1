import { DateRange, DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, ID, InputType } from 'type-graphql';
import type { MarriageRegistration } from './marriage-registration.entity.js';

@InputType({ description: '婚姻登记筛选条件。Filter of marriage registrations.' })
export class MarriageRegistrationFilter {
  @FilterOn('MarriageRegistration.office')
  @Field(() => ID, { nullable: true, description: '登记处标识。Id of the office.' })
  office?: string;

  @FilterOn('MarriageRegistration.office')
  @Field(() => DivisionScope, { nullable: true, description: '登记处所在区划。Division of the office.' })
  scope?: DivisionScope;

  @FilterOn('MarriageRegistration.matter')
  @Field(() => [String], { nullable: true, description: '登记事项代码：J、L、BJ、BL。Codes of matter: J, L, BJ, BL.' })
  matter?: string[];

  @FilterOn('MarriageRegistration.registeredOn')
  @Field(() => DateRange, { nullable: true, description: '登记日期。Day of registration.' })
  registeredOn?: DateRange;

  @FilterOn('MarriageRegistration.crossRegion')
  @Field(() => Boolean, { nullable: true, description: '是否跨区登记。Whether registered away from both hukou.' })
  crossRegion?: boolean;

  @FilterOn('MarriageRegistration.certNo')
  @Field(() => String, { nullable: true, description: '证号前缀。Beginning of the certificate number.' })
  q?: string;
}

export const MarriageRegistrationOrder = orderType<MarriageRegistration>('MarriageRegistration', {
  REGISTERED_ON: { property: 'registeredOn', description: '登记日期。Day of registration.' },
  CERT_NO: { property: 'certNo', description: '证号。Number of the certificate.' },
});
