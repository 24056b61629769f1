import { DateScalar, DateTimeScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { BareStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AssistanceProgram } from '../../program.js';
import { IdentitySearchKind, ReturnKind } from '../rescue-enums.js';

@InputType({ description: '对一次救助的一步。A step on one stay at a rescue station.' })
export class RescueStepInput extends BareStepInput {
  @Field(() => ID, { description: '救助标识。Id of the stay.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '查明的身份。An identity that was found.' })
export class RescueIdentityInput {
  @Field(() => ID, { nullable: true, description: '居民标识；不在本省居民库的不填。Id of the resident; none where no register of ours has them.' }) residentId?: string | null;
  @Field(() => String, { description: '姓名。Name.' }) name!: string;
  @Field(() => DateScalar, { description: '出生日期。Date of birth.' }) birthDate!: string;
  @Field(() => String, { description: '性别代码（GB/T 2261.1）。Code of the sex.' }) sex!: string;
  @Field(() => DivisionCodeScalar, { description: '家庭所在地，县级及以下。Where home is, county or below.' }) homeDivision!: string;
}

@InputType({ description: '接收受助人员。Taking somebody in.' })
export class AdmitPersonInput extends BareStepInput {
  @Field(() => ID, { description: '救助管理站标识。Id of the station.' }) stationId!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '接收时间，默认此刻；不晚于此刻。Taken in at, now by default; not later than now.' }) admittedAt?: string | null;
  @Field(() => String, { description: '性别代码（GB/T 2261.1）。Code of the sex.' }) sex!: string;
  @Field(() => Int, { description: '估计年龄下限。Age at least.' }) ageFrom!: number;
  @Field(() => Int, { description: '估计年龄上限。Age at most.' }) ageTo!: number;
  @Field(() => DivisionCodeScalar, { description: '发现地，县级及以下。Where they were found, county or below.' }) foundDivision!: string;
  @Field(() => String, { nullable: true, description: '发现地点，至多 100 字。Where exactly, 100 characters at most.' }) foundPlace?: string | null;
  @Field(() => String, { description: '来站方式代码，1 至 5 或 9。Code of who brought them.' }) broughtBy!: string;
  @Field(() => String, { nullable: true, description: '体貌等特征，至多 200 字。Features, 200 characters at most.' }) features?: string | null;
  @Field(() => [String], { description: '状况代码。Codes of their state.' }) condition!: string[];
  @Field(() => RescueIdentityInput, { nullable: true, description: '已知的身份；未知的不填。Identity, where it is known.' }) identity?: RescueIdentityInput | null;
}

@InputType({ description: '登记服务与救治。What was done for the person.' })
export class RecordRescueServiceInput extends RescueStepInput {
  @Field(() => [String], { description: '服务代码，1 至 7。Codes of services, 1 to 7.' }) services!: string[];
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: '是否送医救治。Whether they were treated in hospital.' }) medical?: boolean;
}

@InputType({ description: '登记身份查询。A search for the identity.' })
export class RecordIdentitySearchInput extends RescueStepInput {
  @Field(() => IdentitySearchKind, { description: '方式。How.' }) kind!: IdentitySearchKind;
  @Field(() => Int, { description: '疑似匹配数。Possible matches.' }) hits!: number;
}

@InputType({ description: '确认身份。Confirming an identity.' })
export class ConfirmIdentityInput extends RescueStepInput {
  @Field(() => RescueIdentityInput, { description: '身份。Identity.' }) identity!: RescueIdentityInput;
}

@InputType({ description: '公安机关对公开未成年人寻亲信息的同意。Consent of the police to a notice about a child.' })
export class PoliceConsentInput {
  @Field(() => String, { description: '文书编号，至多 40 字。Number of the document, 40 characters at most.' }) documentNo!: string;
  @Field(() => DateScalar, { description: '同意日。Given on.' }) on!: string;
}

@InputType({ description: '发布寻亲公告。Publishing a tracing notice.' })
export class PublishTracingNoticeInput extends RescueStepInput {
  @Field(() => String, { nullable: true, description: '公开的特征，至多 200 字；未成年人的不公开。Features to be shown, 200 characters at most; of a child none are.' }) features?: string | null;
  @Field(() => String, { nullable: true, description: '照片的 SM3 摘要；未成年人的不公开。SM3 digest of a picture; of a child none is shown.' }) pictureSm3?: string | null;
  @Field(() => PoliceConsentInput, { nullable: true, description: '公安机关的同意，未成年人须有。Consent of the police, which a child takes.' }) policeConsent?: PoliceConsentInput | null;
}

@InputType({ description: '安排返乡。Arranging a return.' })
export class ArrangeReturnInput extends RescueStepInput {
  @Field(() => ReturnKind, { description: '返乡方式。How they go home.' }) kind!: ReturnKind;
}

@InputType({ description: '登记已落户安置。That somebody was settled.' })
export class RecordSettlementInput extends RescueStepInput {
  @Field(() => DivisionCodeScalar, { description: '落户地，乡镇（街道）或村（社区）。Where the household was registered, township or village.' }) hukouDivision!: string;
  @Field(() => DateScalar, { description: '落户日。Registered on.' }) on!: string;
  @Field(() => [AssistanceProgram], { description: '纳入的救助项目，至少一项。Programmes that they were brought into, at least one.' }) programs!: AssistanceProgram[];
  @Field(() => ID, { nullable: true, description: '落户后的居民标识。Id of the resident, once registered.' }) residentId?: string | null;
}

@InputType({ description: '转交未成年人。Handing a child over.' })
export class TransferMinorInput extends RescueStepInput {
  @Field(() => ID, { description: '接收的未成年人救助保护机构标识。Id of the institution of child protection.' }) institutionId!: string;
}
