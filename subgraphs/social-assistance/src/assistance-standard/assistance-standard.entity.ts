import { DateScalar, DecimalScalar, MoneyScalar } from '@civil/schema/scalars';
import { CivilRecord, DivisionStub, divisionRef, labelsOf, UrbanRural } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AssistanceProgram, DibaoGrade, SelfCareLevel } from '../program.js';

const { Public } = labelsOf('ASSISTANCE');

@Directive('@key(fields: "id")')
@Public()
@ObjectType({ description: '救助标准。Standard of social assistance.' })
@Entity({ tableName: 'assistance_standards' })
@Index({ properties: ['divisionCode', 'program'] })
export class AssistanceStandard extends CivilRecord {
  @Field(() => ID, { description: '标准标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 64 })
  id!: string;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '制定标准的区划。Division that sets the standard.' })
  get division(): DivisionStub | null {
    return divisionRef(this.divisionCode);
  }

  @Field(() => AssistanceProgram, { description: '项目。Programme.' })
  @Property({ type: 'string', length: 11 })
  program!: AssistanceProgram;

  @Field(() => UrbanRural, { description: '城乡类别。Urban or rural.' })
  @Property({ type: 'string', length: 5 })
  urbanRural!: UrbanRural;

  @Field(() => DibaoGrade, { nullable: true, description: '低保类别。Grade of the minimum living guarantee.' })
  @Property({ type: 'string', length: 10, nullable: true })
  grade!: DibaoGrade | null;

  @Field(() => SelfCareLevel, {
    nullable: true,
    description: '照料护理标准所对应的自理能力；基本生活标准为空。Self-care that a nursing standard is for; null for a basic standard.',
  })
  @Property({ type: 'string', length: 7, nullable: true })
  selfCare!: SelfCareLevel | null;

  @Field(() => MoneyScalar, { nullable: true, description: '年标准，按年公布时才有。Annual standard, where published by the year.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  annualAmount!: string | null;

  @Field(() => MoneyScalar, { description: '月标准。Monthly standard.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  monthlyAmount!: string;

  @Field(() => DateScalar, { description: '施行日。In force from.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: '废止日；为空表示未见替代。In force to; null where nothing is known to replace it.' })
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  @Field(() => String, { nullable: true, description: '文号。Number of the document.' })
  @Property({ type: 'string', length: 100, nullable: true })
  documentNo!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "占上年度居民人均消费支出的比例。Share of the residents' consumption per head of the year before.",
  })
  @Property({ type: 'decimal', precision: 6, scale: 4, nullable: true })
  ratioToConsumption!: string | null;
}
