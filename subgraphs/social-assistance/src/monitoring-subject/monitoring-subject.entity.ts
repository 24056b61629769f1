import { DateScalar } from '@civil/schema/scalars';
import { CivilRecord, DivisionStub, divisionRef, HouseholdStub, householdRef, labelsOf, residentRef } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ResidentStub } from '../resident/resident.stub.js';
import { RiskFlag, riskSourceCodes, type StoredFlag } from './risk-flag.js';

const { Sensitive } = labelsOf('ASSISTANCE');

export enum LowIncomeCategory { DIBAO = 'DIBAO', TEKUN = 'TEKUN', RELAPSE_RISK = 'RELAPSE_RISK', MARGIN = 'MARGIN', RIGID = 'RIGID', OTHER = 'OTHER' }
registerEnumType(LowIncomeCategory, {
  name: 'LowIncomeCategory', description: '低收入人口类别。Category of low-income persons.',
  valuesConfig: {
    DIBAO: { description: '最低生活保障对象。On the minimum living guarantee.' }, TEKUN: { description: '特困人员。Extremely poor.' },
    RELAPSE_RISK: { description: '防止返贫监测对象。Watched against a return to poverty.' }, MARGIN: { description: '低保边缘家庭成员。On the margin.' },
    RIGID: { description: '刚性支出困难家庭成员。In hardship from unavoidable expense.' }, OTHER: { description: '其他困难人员。Others in hardship.' },
  },
});

export enum LabourCapacity { FULL = 'FULL', PARTIAL = 'PARTIAL', NONE = 'NONE' }
registerEnumType(LabourCapacity, {
  name: 'LabourCapacity', description: '劳动能力。Capacity for work.',
  valuesConfig: { FULL: { description: '有。Full.' }, PARTIAL: { description: '部分丧失。Partial.' }, NONE: { description: '无。None.' } },
});

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '低收入人口动态监测对象。Person under the monitoring of low-income population.' })
@Entity({ tableName: 'monitoring_subjects' })
@Index({ properties: ['divisionCode', 'id'] })
export class MonitoringSubject extends CivilRecord {
  @Field(() => ID, { description: '监测对象标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, index: true }) residentId!: string;
  @Field(() => ResidentStub, { nullable: true, description: '居民。Resident.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Property({ type: 'string', length: 32, nullable: true }) householdId!: string | null;
  @Field(() => HouseholdStub, { nullable: true, description: '所在的户。Household.' })
  get household(): HouseholdStub | null { return householdRef(this.householdId); }

  @Field(() => LowIncomeCategory, { nullable: true, description: '类别。Category.' })
  @Property({ type: 'string', length: 12 })
  category!: LowIncomeCategory;

  @Field(() => DateScalar, { nullable: true, description: '纳入监测日。Monitored from.' })
  @Property({ type: 'date' })
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: '退出监测日。Monitored until.' })
  @Property({ type: 'date', nullable: true })
  until!: string | null;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在区划。Division.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => LabourCapacity, { nullable: true, description: '劳动能力。Capacity for work.' })
  @Property({ type: 'string', length: 7, nullable: true })
  labour!: LabourCapacity | null;

  @Property({ type: 'json' }) storedFlags!: StoredFlag[];
  @Field(() => [RiskFlag], { nullable: true, description: '风险标记。Flags.' })
  get flags(): RiskFlag[] {
    return this.storedFlags.map(({ code, sourceCode, at }) => ({ code, source: riskSourceCodes.get(sourceCode), at, adultOn: this.adultOn }));
  }
  /** Codes of the flags, for the search by flag. */
  @Property({ type: ArrayType }) flagCodes!: string[];

  /** Whether the person is on the minimum living guarantee or maintained as extremely poor: a copy kept with the benefits. */
  @Property({ type: 'boolean' }) enrolled!: boolean;

  @Property({ type: 'date' }) adultOn!: string;
}
