import { sexCodes } from '@civil/schema/codes';
import { DateScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, DivisionStub, divisionRef, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { TracingWithdrawal } from '../rescue-episode/rescue-enums.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Directive('@key(fields: "id")')
@Public()
@ObjectType({ description: '寻亲公告：在站而身份未查明的人员，公告期间对公众公开；未成年人须经公安机关同意，且不公开特征和照片。Tracing notice of somebody in care whose identity is not known, open to the public while it is up; of a child with the consent of the police, without features and picture.' })
@Entity({ tableName: 'missing_person_notices' })
@Index({ properties: ['withdrawnOn', 'publishedOn', 'id'] })
@Index({ properties: ['foundCountyCode', 'publishedOn'] })
@Index({ properties: ['divisionCode', 'publishedOn'] })
export class MissingPersonNotice extends CivilRecord {
  @Field(() => ID, { description: '公告标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, index: true }) episodeId!: string;
  @Property({ type: 'string', length: 32 }) stationId!: string;
  /** County of the station, which alone reads leads. */
  @Property({ type: 'string', length: 6 }) divisionCode!: string;

  /** The public never learns more of the place than the county. */
  @Property({ type: 'string', length: 6 }) foundCountyCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '发现地所在县（区）。County where the person was found.' })
  get foundDivision(): DivisionStub | null { return divisionRef(this.foundCountyCode); }

  @Property({ type: 'string', length: 1 }) sexCode!: string;
  @Field(() => CodeLabel, { description: '性别。Sex.' })
  get sex(): CodeLabel { return sexCodes.get(this.sexCode); }

  @Field(() => Int, { description: '估计年龄下限。Age at least, as estimated.' })
  @Property({ type: 'smallint' })
  ageFrom!: number;

  @Field(() => Int, { description: '估计年龄上限。Age at most, as estimated.' })
  @Property({ type: 'smallint' })
  ageTo!: number;

  @Field(() => Boolean, { description: '是否为未成年人。Whether it is about a child.' })
  @Property({ type: 'boolean' })
  ofChild!: boolean;

  @Field(() => String, { nullable: true, description: '体貌、口音、衣着等特征；未成年人的不公开。Features; of a child none.' })
  @Property({ type: 'string', length: 200, nullable: true })
  features!: string | null;

  @Field(() => String, { nullable: true, description: '照片的 SM3 摘要，供站内核对；未成年人的没有。SM3 digest of the picture that the station keeps; of a child none.' })
  @Property({ type: 'string', length: 64, nullable: true })
  pictureSm3!: string | null;

  @Internal()
  @Field(() => String, { nullable: true, description: '公安机关同意文书的编号。Number of the consent of the police.' })
  @Property({ type: 'string', length: 40, nullable: true })
  consentNo!: string | null;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '公安机关同意日。Consent given on.' })
  @Property({ type: 'date', nullable: true })
  consentOn!: string | null;

  @Field(() => DateScalar, { description: '发布日。Published on.' })
  @Property({ type: 'date' })
  publishedOn!: string;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '撤下日；仍在公告的为空。Taken down on; null while it is up.' })
  @Property({ type: 'date', nullable: true })
  withdrawnOn!: string | null;

  @Internal()
  @Field(() => TracingWithdrawal, { nullable: true, description: '撤下的原因。Why it was taken down.' })
  @Property({ type: 'string', length: 10, nullable: true })
  withdrawal!: TracingWithdrawal | null;
}
