import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { WarningColour } from '../risk-warning/risk-warning.entity.js';
import { RuleCondition } from './rule-condition.js';

const { Public } = labelsOf('ASSISTANCE');

export enum MonitoringRuleStatus { PROPOSED = 'PROPOSED', APPROVED = 'APPROVED', REJECTED = 'REJECTED' }
describeEnum(MonitoringRuleStatus, 'MonitoringRuleStatus', '监测规则的状态。State of a rule of the monitoring.', {
  PROPOSED: '拟定，待复核。Proposed, waits for another to check it.', APPROVED: '已批准，自生效日起用于比对。Approved, applied from its first day.', REJECTED: '未批准。Rejected.',
});

/** About nobody: the doors to it ask for a right in the line, and whoever comes through them reads all of it. */
@Public()
@ObjectType({ description: '低收入人口监测预警规则：一个版本，自某日起施行。Rule of the monitoring of low-income persons: one version, in force from a day.' })
@Entity({ tableName: 'monitoring_rules' })
@Index({ properties: ['code', 'validFrom'] })
export class MonitoringRule extends ProcedureRecord {
  @Field(() => ID, { description: '规则标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { nullable: true, description: '规则代码，各版本相同。Code, the same in all versions.' })
  @Property({ type: 'string', length: 40 })
  code!: string;

  @Field(() => String, { nullable: true, description: '中文名称。Name in Chinese.' })
  @Property({ type: 'string', length: 100 })
  zh!: string;

  @Field(() => String, { nullable: true, description: '英文名称。Name in English.' })
  @Property({ type: 'string', length: 100 })
  en!: string;

  @Field(() => WarningColour, { nullable: true, description: '所产生预警的级别。Colour of the warnings that it raises.' })
  @Property({ type: 'string', length: 6 })
  colour!: WarningColour;

  @Field(() => RuleCondition, { nullable: true, description: '条件。Condition.' })
  @Property({ type: 'json' })
  condition!: RuleCondition;

  @Field(() => DateScalar, { nullable: true, description: '施行日。In force from.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: '失效日；长期有效的为空。In force until; null where no end is set.' })
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '适用区划；下级另有同代码规则的从其规则。Where it applies; a nearer division may have a rule of the same code of its own.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => MonitoringRuleStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: MonitoringRuleStatus;

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): string { return this.validFrom; }
}
