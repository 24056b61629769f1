import { maritalStateCodes } from '@civil/schema/codes';
import { DateScalar } from '@civil/schema/scalars';
import { CodeLabel, labelsOf, ResidentStub, residentRef, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { deathRecordOf } from '../death-record/death-record.loaders.js';
import { DeathRecord } from '../death-record/death-record.entity.js';
import { knownCodes } from '../known-codes.js';
import { marriageMatterCodes } from '../marriage-registration/marriage.codes.js';
import { MarriageRegistration } from '../marriage-registration/marriage-registration.entity.js';
import { registrationsOf, visibleFactsOf, visibleLatestMarriageOf } from './marital-register.js';
import { MaritalStatusCheck } from './marital-status-check.js';

const { Internal, Sensitive } = labelsOf('VITAL');

@Resolver(() => ResidentStub)
export class ResidentResolver {
  @Sensitive({ facet: 'DEATH_DATE' })
  @FieldResolver(() => DateScalar, { nullable: true, description: '死亡日期，含未核实的报告。Day of death, reports not yet verified included.' })
  async deathDate(@Root() { id }: ResidentStub, @Ctx() { loaders }: SubgraphContext): Promise<string | null> {
    return (await deathRecordOf(id, loaders))?.deathDate ?? null;
  }

  @Internal({ facet: 'DEATH_DATE' })
  @FieldResolver(() => DeathRecord, { nullable: true, description: '死亡登记。The death record.' })
  deathRecord(@Root() { id }: ResidentStub, @Ctx() { loaders }: SubgraphContext): Promise<DeathRecord | null> {
    return deathRecordOf(id, loaders);
  }

  @Sensitive({ facet: 'MARITAL_STATE' })
  @FieldResolver(() => CodeLabel, {
    nullable: true,
    description:
      '登记婚姻状况（GB/T 2261.2）；为空只说明无可见的登记记录，不等于未婚。Registered marital state; null means no entry in scope, not "never married".',
  })
  async registeredMaritalState(@Root() { id }: ResidentStub, @Ctx() context: SubgraphContext): Promise<CodeLabel | null> {
    const facts = await visibleFactsOf(id, context);
    return facts && maritalStateCodes.get(facts.stateCode);
  }

  @Sensitive({ facet: 'MARITAL_STATE' })
  @FieldResolver(() => MaritalStatusCheck, { nullable: true, description: '婚姻登记状况及说明。The registered marital state with what it does not say.' })
  async maritalStatus(@Root() { id }: ResidentStub, @Ctx() context: SubgraphContext): Promise<MaritalStatusCheck> {
    return MaritalStatusCheck.of(await visibleFactsOf(id, context));
  }

  @Sensitive()
  @FieldResolver(() => ID, {
    nullable: true,
    description:
      '登记在册的配偶的标识；婚姻因离婚或一方死亡终止后为空。Id of the registered spouse; null once the marriage has ended by divorce or death.',
  })
  async registeredSpouseId(@Root() { id }: ResidentStub, @Ctx() context: SubgraphContext): Promise<string | null> {
    return (await visibleFactsOf(id, context))?.spouseId ?? null;
  }

  @Sensitive()
  @FieldResolver(() => ResidentStub, { nullable: true, description: '登记在册的配偶。The registered spouse.' })
  async registeredSpouse(@Root() { id }: ResidentStub, @Ctx() context: SubgraphContext): Promise<ResidentStub | null> {
    return residentRef((await visibleFactsOf(id, context))?.spouseId);
  }

  @Sensitive({ facet: 'LATEST_MARRIAGE' })
  @FieldResolver(() => DateScalar, { nullable: true, description: '最近一次结婚登记日期。Day of the latest marriage.' })
  async latestMarriageOn(@Root() { id }: ResidentStub, @Ctx() context: SubgraphContext): Promise<string | null> {
    return (await visibleLatestMarriageOf(id, context))?.registeredOn ?? null;
  }

  @Sensitive({ scope: 'OFFICE' })
  @FieldResolver(() => [MarriageRegistration], { nullable: true, description: '婚姻登记记录，新的在前。Entries of the marriage register, the latest first.' })
  async marriages(
    @Root() { id }: ResidentStub,
    @Arg('matter', () => [String], { nullable: true, description: '登记事项代码：J、L、BJ、BL。Codes of matter: J, L, BJ, BL.' }) matter: string[] | undefined,
    @Arg('from', () => DateScalar, { nullable: true, description: '该日及以后登记的。Registered on that day or later.' }) from: string | undefined,
    @Ctx() { loaders }: SubgraphContext,
  ): Promise<MarriageRegistration[]> {
    const wanted = matter && knownCodes(marriageMatterCodes, matter, 'matter');
    const entries = await registrationsOf(id, loaders);
    return entries.filter(({ matterCode, registeredOn }) => (!wanted || wanted.includes(matterCode)) && (!from || registeredOn >= from));
  }
}
