import { DateScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, DivisionStub, divisionRef, labelsOf, MaskedText, ResidentStub, residentRef } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { deathPlaceCodes, deathSourceCodes } from './death-record.codes.js';

const { Internal, Sensitive } = labelsOf('VITAL');

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '死亡登记。Death record.' })
@Entity({ tableName: 'death_records' })
@Index({ properties: ['divisionCode', 'id'] })
@Index({ properties: ['hukouDivisionCode', 'id'] })
@Index({ properties: ['deathDate'] })
export class DeathRecord extends CivilRecord {
  @Field(() => ID, { description: '登记标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, index: true }) residentId!: string;
  @Internal()
  @Field(() => ResidentStub, { nullable: true, description: '死者。The deceased.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Sensitive({ mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '登记时的姓名。Name as recorded.' })
  @Property({ type: 'string', length: 100 })
  recordedName!: string;

  @Sensitive({ facet: 'DEATH_DATE' })
  @Field(() => DateScalar, { nullable: true, description: '死亡日期。Day of death.' })
  @Property({ type: 'date' })
  deathDate!: string;

  @Property({ type: 'string', length: 1, nullable: true }) deathPlaceCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '死亡地点类别。Kind of place of death.' })
  get deathPlace(): CodeLabel | null { return this.deathPlaceCode ? deathPlaceCodes.get(this.deathPlaceCode) : null; }

  @Property({ type: 'string', length: 16 }) sourceCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '信息来源。Source of the record.' })
  get source(): CodeLabel { return deathSourceCodes.get(this.sourceCode); }

  @Sensitive({ mask: 'CERT_NO' })
  @Field(() => MaskedText, { nullable: true, description: '死亡证明编号。Number of the certificate of death.' })
  @Property({ type: 'string', length: 32, nullable: true })
  certNo!: string | null;

  @Sensitive({ facet: 'DEATH_DATE' })
  @Field(() => Boolean, { nullable: true, description: '是否已凭死亡证明核实；未核实的只是线索。Whether verified by a certificate; until then it is only a lead.' })
  @Property({ type: 'boolean' })
  verified!: boolean;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '死亡地区划。Division of the death.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  /** Division of the hukou, for row rights. */
  @Property({ type: 'string', length: 12, nullable: true }) hukouDivisionCode!: string | null;

  /** The 18th birthday, reached or not; before it only those with a right on minors come near the row. */
  @Property({ type: 'date' }) adultOn!: string;
}
