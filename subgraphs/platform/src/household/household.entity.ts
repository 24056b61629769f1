import { excludedReasonCodes, kinshipCodes } from '@civil/schema/codes';
import { DateScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, DivisionStub, divisionRef, labelsOf, MaskedText, UrbanRural } from '@civil/subgraph-kernel';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ArrayType } from '@mikro-orm/core';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

const { Internal, Personal, Public } = labelsOf('PLATFORM');

export enum HouseholdKind { HUKOU = 'HUKOU', CO_LIVING = 'CO_LIVING' }
registerEnumType(HouseholdKind, {
  name: 'HouseholdKind', description: '户的种类。Kind of household.',
  valuesConfig: {
    HUKOU: { description: '户籍户。Household of the police register.' },
    CO_LIVING: { description: '共同生活家庭，救助的申请单位。Household living together, the unit of assistance.' },
  },
});

@Directive('@key(fields: "id")')
@Personal()
@ObjectType({ description: '户。Household.' })
@Entity({ tableName: 'households' })
export class Household extends CivilRecord {
  @Field(() => ID, { description: '户标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Internal()
  @Field(() => HouseholdKind, { nullable: true, description: '种类。Kind.' })
  @Property({ type: 'string', length: 9 })
  kind!: HouseholdKind;

  @Property({ type: 'string', length: 32 }) headId!: string;

  @Internal()
  @Field(() => Int, { nullable: true, description: '共同生活人数。Number of members who live together.' })
  @Property({ type: 'smallint' })
  size!: number;

  @Property({ type: 'string', length: 12, index: true }) divisionCode!: string;
  @Personal({ mask: 'DIVISION' })
  @Field(() => DivisionStub, { nullable: true, description: '所在区划；脱敏时为县级。Division; the county when masked.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Internal()
  @Field(() => UrbanRural, { nullable: true, description: '城乡类别。Urban or rural.' })
  @Property({ type: 'string', length: 5 })
  urbanRural!: UrbanRural;

  @Personal({ mask: 'ADDRESS' })
  @Field(() => MaskedText, { nullable: true, description: '住址。Address.' })
  @Property({ type: 'string', length: 200 })
  addressText!: string;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '起始日。Valid from.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '终止日。Valid to.' })
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  /** Ids of all members: whose own household this is. */
  @Property({ type: ArrayType }) memberIds!: string[];

  @Directive('@inaccessible')
  @Public()
  @Field(() => [ID], { nullable: true, description: '全部成员标识，仅供子图计算。Ids of all members, for other subgraphs to compute with.' })
  get _memberIds(): string[] { return this.memberIds; }
}

@Personal()
@ObjectType({ description: '户内成员。Member of a household.' })
@Entity({ tableName: 'household_members' })
@Index({ properties: ['householdId'] })
@Index({ properties: ['residentId'] })
export class HouseholdMember extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 64 }) id!: string;
  @ManyToOne(() => Household, { mapToPk: true, fieldName: 'household_id' }) householdId!: string;
  /** Kind of the household, copied so that a resident's memberships of one kind need no join. */
  @Property({ type: 'string', length: 9 }) householdKind!: HouseholdKind;
  @Property({ type: 'string', length: 32 }) residentId!: string;
  /** The member's 18th birthday: who has no right on minors does not learn of a child from its household either. */
  @Property({ type: 'date' }) adultOn!: string;

  @Property({ type: 'string', length: 2 }) relationCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '与户主的关系（GB/T 4761）。Relation to the head.' })
  get relation(): CodeLabel { return kinshipCodes.get(this.relationCode); }

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否共同生活。Whether living together.' })
  @Property({ type: 'boolean' })
  coLiving!: boolean;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '起始日。From.' })
  @Property({ type: 'date' })
  from!: string;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '终止日。To.' })
  @Property({ type: 'date', nullable: true })
  to!: string | null;

  @Property({ type: 'string', length: 1, nullable: true }) excludedReasonCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '不计入共同生活成员的原因。Why not counted as living together.' })
  get excludedReason(): CodeLabel | null { return this.excludedReasonCode ? excludedReasonCodes.get(this.excludedReasonCode) : null; }

  /** Division and members of the household, for row rights. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: ArrayType }) memberIds!: string[];
}
