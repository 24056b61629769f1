import { DecimalScalar } from '@civil/schema/scalars';
import { CountCell, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { ElderSubsidyKind } from '../elder-subsidy/elder-subsidy.entity.js';
import { FacilityKind } from '../elderly-facility/elderly-facility.enums.js';
import { loadRecipients } from './elderly-summary.service.js';

const { Public } = labelsOf('ELDERLY');

@Public()
@ObjectType({ description: '某一种类的设施数。Number of facilities of one kind.' })
export class FacilityKindCount {
  @Field(() => FacilityKind, { description: '种类。Kind.' }) kind!: FacilityKind;
  @Field(() => Int, { description: '数量。Number.' }) count!: number;
}

@Public()
@ObjectType({ description: '某一种类补贴的享受人数。Number of recipients of one kind of subsidy.' })
export class ElderSubsidyCount {
  @Field(() => ElderSubsidyKind, { description: '种类。Kind.' }) kind!: ElderSubsidyKind;
  @Field(() => CountCell, { description: '人数。Recipients.' }) recipients!: CountCell;
}

@Public()
@ObjectType({ description: '区划内养老服务概况，含下级，不含已终止的设施。Care of the elderly in a division and all below it; closed facilities are left out.' })
export class ElderlySummary {
  divisionCode!: string;
  on!: string;
  @Field(() => Int, { description: '设施总数。All facilities.' }) facilities!: number;
  @Field(() => [FacilityKindCount], { description: '按种类的设施数，无则不列。Facilities by kind; kinds without any are left out.' })
  facilitiesByKind!: FacilityKindCount[];
  @Field(() => Int, { description: '核定床位数。Licensed beds.' }) licensedBeds!: number;
  @Field(() => Int, { description: '护理型床位数。Nursing beds.' }) nursingBeds!: number;
  @Field(() => Int, { description: '已入住床位数。Occupied beds.' }) occupiedBeds!: number;

  @Field(() => DecimalScalar, { nullable: true, description: '护理型床位占比，无床位为空。Share of nursing beds; none without beds.' })
  get nursingBedShare(): string | null { return this.licensedBeds > 0 ? (this.nursingBeds / this.licensedBeds).toFixed(4) : null; }
}

@Resolver(() => ElderlySummary)
export class ElderlySummaryResolver {
  @Public()
  @FieldResolver(() => [ElderSubsidyCount], {
    description:
      '按种类的补贴享受人数。无权查看个案者，只得县级及以上的数字，小于五人及可据以推算的数字不予显示。' +
      'Recipients of subsidies by kind. Who may not see the persons gets figures down to counties, with counts of 1 to 4, and those that ' +
      'would give them away, withheld.',
  })
  subsidies(@Root() { divisionCode, on }: ElderlySummary, @Ctx() context: SubgraphContext): Promise<ElderSubsidyCount[]> {
    return loadRecipients(context, divisionCode, on);
  }
}
