import { Cost, DivisionStub, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FuneralFacility } from '../funeral-facility/funeral-facility.entity.js';
import { MarriageOffice } from '../marriage-office/marriage-office.entity.js';
import { inDivision } from './division.loaders.js';
import { VitalSummary } from './vital-summary.js';
import { loadVitalSummary } from './vital-summary.service.js';

const { Public } = labelsOf('VITAL');

@Resolver(() => DivisionStub)
export class DivisionResolver {
  @Public()
  @FieldResolver(() => [MarriageOffice], { nullable: true, description: '本区划及下级的婚姻登记处。Marriage offices here and below.' })
  marriageOffices(@Root() { code }: DivisionStub, @Ctx() { loaders }: SubgraphContext): Promise<MarriageOffice[]> {
    return inDivision(MarriageOffice, code, loaders);
  }

  @Public()
  @FieldResolver(() => [FuneralFacility], { nullable: true, description: '本区划及下级的殡葬设施。Funeral facilities here and below.' })
  funeralFacilities(@Root() { code }: DivisionStub, @Ctx() { loaders }: SubgraphContext): Promise<FuneralFacility[]> {
    return inDivision(FuneralFacility, code, loaders);
  }

  @Public()
  @Cost(5)
  @FieldResolver(() => VitalSummary, { nullable: true, description: '某期间的婚姻登记与死亡登记数，含下级。Registrations and deaths of a period, here and below.' })
  vitalSummary(
    @Root() { code }: DivisionStub,
    @Arg('period', () => String, { description: '期间：年（2021）或年月（2021-03）。Period: a year or a month.' }) period: string,
    @Ctx() context: SubgraphContext,
  ): Promise<VitalSummary> {
    return loadVitalSummary(context, code, period);
  }
}
