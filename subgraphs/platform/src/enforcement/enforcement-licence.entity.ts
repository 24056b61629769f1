import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { LineDomain } from '../business-line.js';
import { BusinessDomain } from '../viewer/viewer.type.js';

const { Public } = labelsOf('PLATFORM');

export enum LicenceStatus { VALID = 'VALID', REVOKED = 'REVOKED' }
describeEnum(LicenceStatus, 'LicenceStatus', '行政执法证件的状态。State of an enforcement licence.', { VALID: '有效（以有效期为准）。Valid, within its dates.', REVOKED: '已注销。Revoked.' });

/** Whose licence it is stays out of it: the number is what an officer shows, and what is checked. */
@Public()
@ObjectType({ description: '行政执法证件：公众凭证号核验，不显示持证人姓名。Licence of an enforcement officer: checked by its number, without the name.' })
@Entity({ tableName: 'enforcement_licences' })
@Index({ properties: ['divisionCode', 'id'] })
export class EnforcementLicence extends ProcedureRecord {
  @Field(() => String, { name: 'licenceNo', description: '证号。Number.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => BusinessDomain, { description: '执法领域。Domain.' })
  @Property({ type: 'string', length: 10 })
  domain!: LineDomain;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '执法区划，含下级。Division in which it holds, with all below it.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => DateScalar, { description: '有效期起。Valid from.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => DateScalar, { description: '有效期止。Valid to.' })
  @Property({ type: 'date' })
  validTo!: string;

  @Field(() => LicenceStatus, { description: '状态。State.' })
  @Property({ type: 'string', length: 7 })
  status!: LicenceStatus;

  @Field(() => DateScalar, { nullable: true, description: '注销日；有效的为空。Revoked on; null of one that is not.' })
  @Property({ type: 'date', nullable: true })
  revokedOn!: string | null;

  get policyDivision(): string { return this.divisionCode; }
  @Property({ type: 'date' }) acceptedOn!: string;
}

/** Whether a licence held on a day. */
export const heldOn = ({ validFrom, validTo, revokedOn }: EnforcementLicence, day: string): boolean => validFrom <= day && day <= validTo && (revokedOn === null || day < revokedOn);
