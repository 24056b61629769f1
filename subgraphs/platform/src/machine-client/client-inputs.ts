import { BareStepInput, RecordStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '登记一个接入系统。Registers a machine client.' })
export class RegisterMachineClientInput extends BareStepInput {
  @Field(() => ID, { description: '账号：小写字母开头，字母、数字、下划线、连字符，3 至 32 位。Account: 3 to 32 letters, digits, underscores and hyphens, a letter first.' }) id!: string;
  @Field(() => String, { description: '中文名称，至多 60 字。Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: '英文名称，至多 120 字。Name in English.' }) nameEn!: string;
  @Field(() => String, { description: '主管单位。Unit that answers for it.' }) unit!: string;
  @Field(() => String, { description: '公钥，JWKS 文本，一至四把。Public keys as the text of a JWKS, one to four.' }) jwks!: string;
  @Field(() => String, { nullable: true, description: '须出示的证书的 SHA-256 指纹（base64url，43 位）。SHA-256 of the certificate that it must show, base64url.' }) certificateThumbprint?: string | null;
}

@InputType({ description: '更换接入系统的公钥与证书；未列出的旧公钥即行失效。Rotates the keys and the certificate of a client: old keys that are not listed are good no more.' })
export class RotateClientKeysInput extends RecordStepInput {
  @Field(() => String, { description: '公钥，JWKS 文本，一至四把。Public keys as the text of a JWKS, one to four.' }) jwks!: string;
  @Field(() => String, { nullable: true, description: '须出示的证书的 SHA-256 指纹；不填则不绑定证书。SHA-256 of the certificate that it must show; left out, tokens are bound to none.' }) certificateThumbprint?: string | null;
}

@InputType({ description: '停用一个接入系统。Disables a client.' })
export class DisableMachineClientInput extends RecordStepInput {
  @Field(() => String, { nullable: true, description: '原因，必填。Reason, without which nothing is done.' }) reason?: string | null;
}

@InputType({ description: '恢复一个接入系统。Enables a client again.' })
export class EnableMachineClientInput extends RecordStepInput {}

/** Every step of a machine client, with what it takes. */
export interface MachineClientInputs {
  registerMachineClient: RegisterMachineClientInput;
  rotateClientKeys: RotateClientKeysInput;
  disableMachineClient: DisableMachineClientInput;
  enableMachineClient: EnableMachineClientInput;
}
