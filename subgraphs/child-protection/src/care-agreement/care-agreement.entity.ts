import { DateScalar } from '@civil/schema/scalars';
import { CodeLabel } from '@civil/subgraph-kernel';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { ChildFile } from '../child-file/child-file.entity.js';
import { ChildRecord } from '../child-record.js';
import { Door, Minor, Public } from '../labels.js';
import { Resident, residentRef } from '../resident/resident.stub.js';
import { trusteeBarCodes } from './care-agreement.codes.js';

@Minor()
@ObjectType({ description: '受托人核查：有照护能力，且无未成年人保护法第二十二条所列情形。Check of a trustee: able to care, and not barred by Minors Protection Law art. 22.' })
export class TrusteeCheck {
  @Field(() => Boolean, { nullable: true, description: '是否具备照护能力。Whether able to care.' }) capable!: boolean;
  @Field(() => CodeLabel, { nullable: true, description: '不得受托的情形。What bars the trustee.' }) barredBy!: CodeLabel | null;
  @Field(() => DateScalar, { nullable: true, description: '核查日期。Day of the check.' }) checkedOn!: string;
}

@Minor()
@ObjectType({ description: '委托照护协议（未成年人保护法第二十二条）。Agreement on entrusted care (Minors Protection Law art. 22).' })
@Entity({ tableName: 'entrusted_care_agreements' })
export class EntrustedCareAgreement extends ChildRecord {
  @Public() // an opaque id: the row behind it is reached through doors only
  @Field(() => ID, { description: '协议标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @ManyToOne(() => ChildFile, { mapToPk: true, fieldName: 'file_id', index: true }) fileId!: string;
  @Door()
  @Field(() => Resident, { nullable: true, description: '儿童。The child.' })
  get child(): Resident | null { return residentRef(this.residentId); }

  @Property({ type: 'string', length: 32 }) principalId!: string;
  @Door()
  @Field(() => Resident, { nullable: true, description: '委托人。The parent who entrusts.' })
  get principal(): Resident | null { return residentRef(this.principalId); }

  @Property({ type: 'string', length: 32 }) trusteeId!: string;
  @Door()
  @Field(() => Resident, { nullable: true, description: '受托人。The person entrusted.' })
  get trustee(): Resident | null { return residentRef(this.trusteeId); }

  @Field(() => DateScalar, { nullable: true, description: '签订日期。Signed on.' })
  @Property({ type: 'date' })
  signedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '截止日期。Until and with this day.' })
  @Property({ type: 'date', nullable: true })
  to!: string | null;

  @Property({ type: 'boolean' }) trusteeCapable!: boolean;
  @Property({ type: 'string', length: 1, nullable: true }) trusteeBarCode!: string | null;
  @Property({ type: 'date' }) trusteeCheckedOn!: string;
  @Door()
  @Field(() => TrusteeCheck, { nullable: true, description: '受托人核查。Check of the trustee.' })
  get trusteeCheck(): TrusteeCheck {
    const { trusteeCapable, trusteeBarCode, trusteeCheckedOn } = this;
    return { capable: trusteeCapable, barredBy: trusteeBarCode ? trusteeBarCodes.get(trusteeBarCode) : null, checkedOn: trusteeCheckedOn };
  }

  @Field(() => Boolean, { nullable: true, description: '是否已书面告知村（居）民委员会。Whether the village committee was told in writing.' })
  @Property({ type: 'boolean' })
  notifiedVillage!: boolean;

  @Field(() => Boolean, { nullable: true, description: '是否已书面告知学校、幼儿园。Whether the school was told in writing.' })
  @Property({ type: 'boolean' })
  notifiedSchool!: boolean;
}
