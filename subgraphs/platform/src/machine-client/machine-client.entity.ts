import type { PublicJwk } from '@civil/schema/sharing';
import { DateTimeScalar } from '@civil/schema/scalars';
import { describeEnum, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { PROVINCE } from '../province.js';
import { Sharing } from '../sharing-step.js';

export enum MachineClientStatus { ENABLED = 'ENABLED', DISABLED = 'DISABLED' }
describeEnum(MachineClientStatus, 'MachineClientStatus', '接入系统的状态。State of a machine client.', { ENABLED: '启用。May sign in.', DISABLED: '停用。May not sign in.' });

@Sharing()
@ObjectType({ description: '接入系统的公钥。Public key of a machine client.' })
export class ClientKey {
  @Field(() => String, { nullable: true, description: '公钥标识。Id of the key.' }) kid!: string;
  @Field(() => String, { nullable: true, description: '密钥类型。Type of key.' }) kty!: string;
  @Field(() => String, { nullable: true, description: '签名算法。Algorithm that it signs with.' }) alg!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '登记时间。When it was registered.' }) addedAt!: Date;
}

/** A key as it is kept. */
export interface KeptKey {
  readonly jwk: PublicJwk;
  readonly addedAt: string;
}

/** A system that is given data: by its account, the unit that answers for it, and the keys by which it proves who it is. */
@Sharing()
@ObjectType({ description: '接入系统（机器用户）。Machine client that data are shared with.' })
@Entity({ tableName: 'machine_clients' })
@Index({ properties: ['status', 'id'] })
export class MachineClient extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '账号，令牌以此为主体。Account, which its tokens are issued to.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { nullable: true, description: '中文名称。Name in Chinese.' })
  @Property({ type: 'string', length: 60 })
  nameZh!: string;

  @Field(() => String, { nullable: true, description: '英文名称。Name in English.' })
  @Property({ type: 'string', length: 120 })
  nameEn!: string;

  @Field(() => String, { nullable: true, description: '主管单位。Unit that answers for it.' })
  @Property({ type: 'string', length: 64 })
  unit!: string;

  @Field(() => MachineClientStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: MachineClientStatus;

  @Property({ type: 'json' }) keptKeys!: KeptKey[];

  @Field(() => [ClientKey], { nullable: true, description: '公钥。Public keys.' })
  get keys(): ClientKey[] { return this.keptKeys.map(({ jwk, addedAt }) => ({ kid: jwk['kid'] ?? '', kty: jwk['kty'] ?? '', alg: jwk['alg'] ?? '', addedAt: new Date(addedAt) })); }

  @Field(() => String, { nullable: true, description: '须出示的证书的 SHA-256 指纹（base64url）；不绑定证书的为空。SHA-256 of the certificate that it must show; null where its tokens are bound to none.' })
  @Property({ type: 'string', length: 43, nullable: true })
  certificateThumbprint!: string | null;

  @Field(() => String, { nullable: true, description: '停用原因。Why it was disabled.' })
  @Property({ type: 'string', length: 200, nullable: true })
  disableReason!: string | null;

  get acceptedOn(): null { return null; }
  get policyDivision(): string { return PROVINCE; }
}
