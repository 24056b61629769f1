import { labelsOf } from '@civil/subgraph-kernel';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';

const { Public } = labelsOf('ELDERLY');

@Public()
@ObjectType({ description: '型号变体。Variant of a model.' })
export class DeviceVariant {
  @Field(() => ID, { description: '变体标识。Id of the variant.' }) id!: string;
}

@Public()
@Directive('@shareable')
@ObjectType({ description: '尺寸与重量。Size and weight.' })
export class DeviceSize {
  @Field(() => String, { nullable: true, description: '尺寸。Length.' }) length?: string;
  @Field(() => Float, { nullable: true, description: '重量。Weight.' }) weight?: number;
  @Directive('@inaccessible')
  @Field(() => String, { nullable: true, description: '单位。Unit, for subgraphs only.' }) unit?: string;
}

@Public()
@ObjectType({ description: '试用研究。Study of use.' })
export class TrialStudy {
  @Field(() => ID, { description: '编号。Number.' }) number!: string;
  @Field(() => String, { nullable: true, description: '说明。What it is about.' }) about?: string;
}

@Public()
@Directive('@key(fields: "study { number }")')
@ObjectType({ description: '试用。Trial of a device.' })
export class DeviceTrial {
  @Field(() => TrialStudy, { description: '所属研究。The study.' }) study!: TrialStudy;
  @Field(() => String, { nullable: true, description: '结果。Outcome.' }) outcome?: string;
}

/** Owned by the subgraph of the lending stations; the directive stands for `extend type`, which type-graphql does not print. */
@Public()
@Directive('@federation__extends')
@Directive('@key(fields: "code")')
@ObjectType({ description: '租借站。Lending station.' })
export class Station {
  @Directive('@external')
  @Field(() => ID, { description: '站点代码。Code.' }) code!: string;
  @Directive('@override(from: "stations")')
  @Field(() => String, { nullable: true, description: '名称。Name.' }) name?: string;
  @Directive('@external')
  @Field(() => Int, { nullable: true, description: '租出数量。Devices lent.' }) lent?: number;
  @Directive('@external')
  @Field(() => Int, { description: '开办年数。Years since it opened.' }) years!: number;
}

@Public()
@Directive('@key(fields: "id")')
@Directive('@key(fields: "model maker")')
@Directive('@key(fields: "model variant { id }")')
@ObjectType({ description: '辅助器具。Assistive device.' })
export class Device {
  @Field(() => ID, { description: '标识。Id.' }) id!: string;
  @Field(() => String, { nullable: true, description: '型号。Model.' }) model?: string;
  @Field(() => String, { nullable: true, description: '厂家。Maker.' }) maker?: string;
  @Field(() => DeviceVariant, { nullable: true, description: '变体。Variant.' }) variant?: DeviceVariant;
  @Field(() => DeviceSize, { nullable: true, description: '尺寸。Size.' }) size?: DeviceSize;
  @Directive('@provides(fields: "lent")')
  @Field(() => Station, { nullable: true, description: '租出站点。Where it is lent.' }) station?: Station;
  @Directive('@tag(name: "internal")')
  @Field(() => String, { nullable: true, description: '备注。Note.' }) note?: string;
  @Field(() => [DeviceTrial], { description: '试用。Trials.' }) trials!: DeviceTrial[];
}

@Public()
@Directive('@key(fields: "model maker")')
@ObjectType({ description: '停用器具。Device out of use.' })
export class RetiredDevice {
  @Field(() => String, { description: '型号。Model.' }) model!: string;
  @Field(() => String, { description: '厂家。Maker.' }) maker!: string;
  @Field(() => String, { nullable: true, description: '停用原因。Why.' }) reason?: string;
}

/** An interface elsewhere, to all of whose types this subgraph adds a field. */
@Public()
@Directive('@interfaceObject')
@Directive('@key(fields: "id")')
@ObjectType({ description: '库房。Depot.' })
export class Depot {
  @Field(() => ID, { description: '标识。Id.' }) id!: string;
}
