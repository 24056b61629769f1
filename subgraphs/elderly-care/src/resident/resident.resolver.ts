import { DateScalar } from '@civil/schema/scalars';
import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { AbilityAssessment } from '../ability-assessment/ability-assessment.entity.js';
import { assessmentsOfResident, careLevelOn, latestAssessment } from '../ability-assessment/ability-assessment.service.js';
import { CareStay } from '../care-stay/care-stay.entity.js';
import { isStayingOn, outlasts, staysOfResident } from '../care-stay/care-stay.service.js';
import { ElderSubsidy } from '../elder-subsidy/elder-subsidy.entity.js';
import { isPaidAfter, isPaidOn, subsidiesOfResident } from '../elder-subsidy/elder-subsidy.service.js';
import { ElderlyProfile } from '../elderly-profile/elderly-profile.entity.js';
import { profileOfResident } from '../elderly-profile/elderly-profile.service.js';
import { ElderResident } from './resident.stub.js';

const { Public, Internal, Sensitive } = labelsOf('ELDERLY');
/** What is listed here gives a death away, so it takes the right to know of the death. */
const { Sensitive: SensitiveOfVital } = labelsOf('VITAL');

@Resolver(() => ElderResident)
export class ResidentContribution {
  @Internal()
  @FieldResolver(() => ElderlyProfile, { nullable: true, description: '老年人关爱档案。Profile for visits and care.' })
  elderlyProfile(@Root() { id }: ElderResident, @Ctx() context: SubgraphContext): Promise<ElderlyProfile | null> {
    return profileOfResident(context, id);
  }

  @Internal({ facet: ['LEVEL', 'STATUS'] })
  @FieldResolver(() => [AbilityAssessment], { nullable: true, description: '能力评估，由近及远。Ability assessments, the latest first.' })
  async abilityAssessments(
    @Root() { id }: ElderResident,
    @Arg('latest', () => Boolean, { nullable: true, description: '仅取最近一次已得出结论的。Only the latest with a result.' }) latest: boolean | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<AbilityAssessment[]> {
    if (!latest) return assessmentsOfResident(context.loaders, id);
    const newest = await latestAssessment(context, id);
    return newest ? [newest] : [];
  }

  @Internal({ facet: ['STAY', 'STATUS'] })
  @FieldResolver(() => [CareStay], { nullable: true, description: '入住记录，由近及远。Stays, the latest first.' })
  async careStays(
    @Root() { id }: ElderResident,
    @Arg('activeOn', () => DateScalar, { nullable: true, description: '该日在住的。Staying on that day.' }) activeOn: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<CareStay[]> {
    const stays = await staysOfResident(context, id);
    return activeOn ? stays.filter((stay) => isStayingOn(stay, activeOn)) : stays;
  }

  @Internal({ facet: 'STATUS' })
  @FieldResolver(() => [ElderSubsidy], { nullable: true, description: '老年人补贴，由近及远。Subsidies, the latest first.' })
  async elderSubsidies(
    @Root() { id }: ElderResident,
    @Arg('activeOn', () => DateScalar, { nullable: true, description: '该日所在月应发放的。Paid for the month of that day.' }) activeOn: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<ElderSubsidy[]> {
    const subsidies = await subsidiesOfResident(context, id);
    return activeOn ? subsidies.filter((subsidy) => isPaidOn(subsidy, activeOn)) : subsidies;
  }

  @Sensitive({ facet: 'LEVEL' })
  @FieldResolver(() => Int, { nullable: true, description: '今日有效的能力等级，0 完好至 4 完全失能。Level in force today, 0 intact to 4 complete disability.' })
  careLevel(@Root() { id }: ElderResident, @Ctx() { loaders, today }: SubgraphContext): Promise<number | null> {
    return careLevelOn(loaders, id, today);
  }

  @Directive('@inaccessible')
  @Public()
  @FieldResolver(() => Int, { nullable: true, description: '能力等级，仅供子图之间传递。Ability level, passed between subgraphs only.' })
  _careLevel(@Root() { id }: ElderResident, @Ctx() { system, today }: SubgraphContext): Promise<number | null> {
    return careLevelOn(system, id, today);
  }

  @Directive('@requires(fields: "_deathDate")')
  @SensitiveOfVital({ facet: 'DEATH_DATE', mask: 'RECORD' })
  @FieldResolver(() => [ElderSubsidy], { nullable: true, description: '死亡当月之后仍发放的补贴。Subsidies paid for months after the month of death.' })
  async subsidiesAfterDeath(@Root() { id, _deathDate }: ElderResident, @Ctx() context: SubgraphContext): Promise<ElderSubsidy[]> {
    if (!_deathDate) return [];
    return (await subsidiesOfResident(context, id)).filter((subsidy) => isPaidAfter(subsidy, _deathDate, context.today));
  }

  @Directive('@requires(fields: "_deathDate")')
  @SensitiveOfVital({ facet: 'DEATH_DATE', mask: 'RECORD' })
  @FieldResolver(() => [CareStay], { nullable: true, description: '死亡之日后仍未结束的入住。Stays not ended after the day of death.' })
  async stillResidentAfterDeath(@Root() { id, _deathDate }: ElderResident, @Ctx() context: SubgraphContext): Promise<CareStay[]> {
    if (!_deathDate) return [];
    return (await staysOfResident(context, id)).filter((stay) => outlasts(stay, _deathDate));
  }
}
