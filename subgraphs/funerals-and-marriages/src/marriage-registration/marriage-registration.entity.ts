import { DateScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, labelsOf, NEVER, ProcedureRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Embedded, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { courtNoteCodes, marriageMatterCodes } from './marriage.codes.js';
import { MarriageParty } from './marriage-party.js';

const { Internal, Sensitive } = labelsOf('VITAL');

@Directive('@key(fields: "id")')
@Sensitive({ scope: 'OFFICE' })
@ObjectType({ description: '婚姻登记簿的一条登记。An entry of the marriage register.' })
@Entity({ tableName: 'marriage_registrations' })
@Index({ properties: ['officeId', 'id'] })
@Index({ properties: ['officeDivisionCode', 'id'] })
@Index({ properties: ['partyIds'], type: 'gin' })
@Index({ properties: ['registeredOn'] })
export class MarriageRegistration extends CivilRecord {
  @Field(() => ID, { description: '登记标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Sensitive({ scope: 'OFFICE', mask: 'CERT_NO' })
  @Field(() => String, { nullable: true, description: '证号；脱敏时只留机关与末两位。Number of the certificate; office and last two places when masked.' })
  @Property({ type: 'string', length: 32, unique: true })
  certNo!: string;

  @Property({ type: 'string', length: 2 }) matterCode!: string;
  @Field(() => CodeLabel, {
    nullable: true,
    description: '登记事项：J 结婚、L 离婚、BJ 补领结婚证、BL 补领离婚证。Matter: J marriage, L divorce, BJ and BL re-issued certificates.',
  })
  get matter(): CodeLabel {
    return marriageMatterCodes.get(this.matterCode);
  }

  @Field(() => DateScalar, { nullable: true, description: '登记日期。Day of registration.' })
  @Property({ type: 'date' })
  registeredOn!: string;

  /** Not a foreign key: a data set of one county holds registrations of its residents at offices elsewhere. */
  @Property({ type: 'string', length: 32 }) officeId!: string;
  /** Division of the office, for row rights: since registration is nationwide, the hukou of the parties says nothing. */
  @Property({ type: 'string', length: 12 }) officeDivisionCode!: string;

  // Public as doors only: whoever may come near the row finds every field of the party locked by a label of its own, and those
  // who get names masked could not reach them through a door that has no masked form.
  @Sensitive({ scope: 'OFFICE', mask: 'RECORD' })
  @Field(() => MarriageParty, { nullable: true, description: '当事人甲。The one party.' })
  @Embedded(() => MarriageParty, { prefix: 'party_a_' })
  partyA!: MarriageParty;
  @Sensitive({ scope: 'OFFICE', mask: 'RECORD' })
  @Field(() => MarriageParty, { nullable: true, description: '当事人乙。The other party.' })
  @Embedded(() => MarriageParty, { prefix: 'party_b_' })
  partyB!: MarriageParty;

  /** Ids of the parties: whose own registration this is. */
  @Property({ type: ArrayType }) partyIds!: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: '是否跨区登记：双方户籍均不在登记处所在区划。Whether neither party is registered as a resident in the division of the office.',
  })
  @Property({ type: 'boolean' })
  crossRegion!: boolean;

  @ManyToOne(() => MarriageRegistration, { mapToPk: true, nullable: true, fieldName: 'linked_id', index: true, deleteRule: 'restrict' })
  linkedId!: string | null;

  /** Copy of "a court note stands on it": such a marriage never had legal force (民法典 art. 1054). */
  @Property({ type: 'boolean', default: false }) isVoid: boolean = false;

  @Internal({ scope: 'OFFICE' })
  @Field(() => String, { nullable: true, description: '登记员。Registrar.' })
  @Property({ type: 'string', length: 100, nullable: true })
  registrar!: string | null;

  @Internal({ scope: 'OFFICE' })
  @Field(() => String, { nullable: true, description: '备注。Remarks.' })
  @Property({ type: 'string', length: 500, nullable: true })
  remarks!: string | null;

  @Internal({ scope: 'OFFICE' })
  @Field(() => String, { nullable: true, description: '档案号。Number of the archive file.' })
  @Property({ type: 'string', length: 64, nullable: true })
  archiveNo!: string | null;
}

@Sensitive({ scope: 'OFFICE' })
@ObjectType({ description: '依人民法院判决所作的备注（婚姻登记条例第二十条）。Note of a judgment (Marriage Registration Regulations art. 20).' })
@Entity({ tableName: 'court_notes' })
@Index({ properties: ['registrationId'] })
export class CourtNote extends ProcedureRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @ManyToOne(() => MarriageRegistration, { mapToPk: true, fieldName: 'registration_id' }) registrationId!: string;

  @Property({ type: 'string', length: 13 }) kindCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '备注种类：无效或撤销。Kind: void or annulled.' })
  get kind(): CodeLabel { return courtNoteCodes.get(this.kindCode); }

  @Field(() => String, { nullable: true, description: '作出判决的人民法院。The court.' })
  @Property({ type: 'string', length: 100 })
  court!: string;

  @Field(() => String, { nullable: true, description: '裁判文书号。Number of the judgment.' })
  @Property({ type: 'string', length: 64 })
  judgmentNo!: string;

  @Field(() => DateScalar, { nullable: true, description: '判决日期。Day of the judgment.' })
  @Property({ type: 'date' })
  judgedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '备注日期。Day of the note.' })
  @Property({ type: 'date' })
  notedOn!: string;

  /** A note is entered once and stays. */
  @Property({ type: 'string', length: 5, default: 'NOTED' }) status: 'NOTED' = 'NOTED';
  @Property({ type: 'timestamptz', defaultRaw: `'9999-12-31 00:00:00+00'` }) override nextDueAt: Date = NEVER;
  get policyDivision(): string { return this.officeDivisionCode; }
  get acceptedOn(): string { return this.notedOn; }

  /** Office, its division and the parties of the registration, for row rights. */
  @Property({ type: 'string', length: 32 }) officeId!: string;
  @Property({ type: 'string', length: 12 }) officeDivisionCode!: string;
  @Property({ type: ArrayType }) partyIds!: string[];
}
