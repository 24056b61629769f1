import { YearMonthScalar } from '@civil/schema/scalars';
import { DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CertificateImportStatus } from './finding-enums.js';

const { Internal } = labelsOf('ASSISTANCE');

@Internal()
@ObjectType({ description: '残疾人证月度信息导入：一县一月一次，分批接收。Monthly import of certificates: one for a county and month, received in parts.' })
@Entity({ tableName: 'certificate_imports' })
@Unique({ properties: ['divisionCode', 'month'] })
export class CertificateImport extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 6 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '县。County.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => YearMonthScalar, { nullable: true, description: '月份。Month.' })
  @Property({ type: 'string', length: 7 })
  month!: string;

  @Field(() => CertificateImportStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: CertificateImportStatus;

  @Field(() => Int, { nullable: true, description: '已接收的持证人数。Holders received.' })
  @Property({ type: 'integer' })
  holders!: number;

  @Field(() => Int, { nullable: true, description: '本月不再列出的持证人数。Holders no longer listed this month.' })
  @Property({ type: 'integer' })
  ended!: number;

  /** Day of the last comparison of the county with the benefits in force. */
  @Property({ type: 'date', nullable: true }) comparedOn!: string | null;

  @Property({ type: 'date', nullable: true }) acceptedOn!: string | null;
  get policyDivision(): string { return this.divisionCode; }
}
