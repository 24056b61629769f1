import { MoneyScalar, UsccScalar } from '@civil/schema/scalars';
import { DivisionScope, FilterOn, IntRange, orderType } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import type { ElderlyFacility } from './elderly-facility.entity.js';
import { CareNeed, FacilityKind, FacilityRating, FacilityStatus, InstitutionNature } from './elderly-facility.enums.js';

@InputType({ description: '养老服务设施筛选条件。Filter of facilities.' })
export class ElderlyFacilityFilter {
  @FilterOn()
  @Field(() => DivisionScope, { nullable: true, description: '所在区划。Division where it stands.' })
  scope?: DivisionScope;

  @FilterOn()
  @Field(() => [FacilityKind], { nullable: true, description: '种类。Kinds.' })
  kind?: FacilityKind[];

  @FilterOn()
  @Field(() => InstitutionNature, { nullable: true, description: '机构性质。Nature.' })
  nature?: InstitutionNature;

  @FilterOn()
  @Field(() => FacilityStatus, { nullable: true, description: '状态。State.' })
  status?: FacilityStatus;

  @FilterOn()
  @Field(() => FacilityRating, { nullable: true, description: '等级不低于。Rated at least.' })
  ratingAtLeast?: FacilityRating;

  @FilterOn()
  @Field(() => CareNeed, { nullable: true, description: '有适合该照护程度的空床。With a free bed for this care level.' })
  hasVacancyFor?: CareNeed;

  @FilterOn()
  @Field(() => IntRange, { nullable: true, description: '护理型床位数。Number of nursing beds.' })
  nursingBeds?: IntRange;

  @FilterOn()
  @Field(() => String, { nullable: true, description: '医养结合方式代码。Code of how medical care is joined.' })
  medicalMode?: string;

  @FilterOn()
  @Field(() => MoneyScalar, { nullable: true, description: '最低月收费不高于。Lowest monthly price at most.' })
  priceMax?: string;

  @FilterOn()
  @Field(() => UsccScalar, { nullable: true, description: '运营单位统一社会信用代码。Credit code of the operator.' })
  operatorUscc?: string;

  @FilterOn()
  @Field(() => Boolean, { nullable: true, description: '未备案且未终止的养老机构。Institutions not filed and not closed.' })
  unfiled?: boolean;

  @FilterOn()
  @Field(() => String, { nullable: true, description: '名称所含文字。Part of the name.' })
  q?: string;
}

export const ElderlyFacilityOrder = orderType<ElderlyFacility>('ElderlyFacility', {
  RATING: { property: 'ratingGrade', description: '等级。Grade.', reads: [] },
  PRICE: { property: 'priceRank', description: '最低月收费。Lowest monthly price.', reads: [] },
  VACANCY: { property: 'vacantBeds', description: '空余床位。Free beds.', reads: [] },
  NAME: { property: 'name', description: '名称。Name.' },
});
