import { DivisionCodeScalar, UsccScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, DivisionStub, divisionRef, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { facilityApproverCodes, facilityNatureCodes, facilityStatusCodes } from './funeral-facility.codes.js';

const { Public } = labelsOf('VITAL');

export enum FuneralFacilityKind {
  FUNERAL_HOME = 'FUNERAL_HOME', CREMATORIUM = 'CREMATORIUM', SERVICE_CENTER = 'SERVICE_CENTER', COLUMBARIUM = 'COLUMBARIUM',
  PUBLIC_CEMETERY = 'PUBLIC_CEMETERY', COMMERCIAL_CEMETERY = 'COMMERCIAL_CEMETERY', RURAL_CEMETERY = 'RURAL_CEMETERY',
}
registerEnumType(FuneralFacilityKind, {
  name: 'FuneralFacilityKind', description: '殡葬设施种类。Kind of funeral facility.',
  valuesConfig: {
    FUNERAL_HOME: { description: '殡仪馆。Funeral home.' }, CREMATORIUM: { description: '火葬场。Crematorium.' },
    SERVICE_CENTER: { description: '殡仪服务中心（站）。Funeral service centre.' }, COLUMBARIUM: { description: '骨灰堂。Columbarium.' },
    PUBLIC_CEMETERY: { description: '公益性公墓。Public cemetery.' }, COMMERCIAL_CEMETERY: { description: '经营性公墓。Commercial cemetery.' },
    RURAL_CEMETERY: { description: '农村公益性墓地。Rural public burial ground.' },
  },
});

@Directive('@key(fields: "id")')
@Public()
@ObjectType({ description: '殡葬设施。Funeral facility.' })
@Entity({ tableName: 'funeral_facilities' })
@Index({ properties: ['divisionCode', 'id'] })
export class FuneralFacility extends CivilRecord {
  @Field(() => ID, { description: '设施标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { description: '名称。Name.' })
  @Property({ type: 'string', length: 100 })
  name!: string;

  @Field(() => FuneralFacilityKind, { description: '种类。Kind.' })
  @Property({ type: 'string', length: 19 })
  kind!: FuneralFacilityKind;

  @Property({ type: 'string', length: 9 }) natureCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '性质。Nature.' })
  get nature(): CodeLabel { return facilityNatureCodes.get(this.natureCode); }

  @Field(() => UsccScalar, { nullable: true, description: '统一社会信用代码。Unified social credit code.' })
  @Property({ type: 'string', length: 18, nullable: true })
  uscc!: string | null;

  @Field(() => DivisionCodeScalar, { description: '所在区划代码。Code of its division.' })
  @Property({ type: 'string', length: 12 })
  divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在区划。Its division.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => String, { description: '地址。Address.' })
  @Property({ type: 'string', length: 200 })
  addressText!: string;

  @Field(() => String, { nullable: true, description: '电话。Phone.' })
  @Property({ type: 'string', length: 20, nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: '批准文号。Number of the approval.' })
  @Property({ type: 'string', length: 64, nullable: true })
  approvalNo!: string | null;

  @Property({ type: 'string', length: 10 }) approverCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '审批机关级别。Level of the approving authority.' })
  get approver(): CodeLabel { return facilityApproverCodes.get(this.approverCode); }

  @Property({ type: 'string', length: 9 }) statusCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '状态。Status.' })
  get status(): CodeLabel { return facilityStatusCodes.get(this.statusCode); }

  @Field(() => Int, { nullable: true, description: '火化炉数。Number of cremators.' })
  @Property({ type: 'smallint', nullable: true })
  cremators!: number | null;

  @Field(() => Int, { nullable: true, description: '告别厅数。Number of farewell halls.' })
  @Property({ type: 'smallint', nullable: true })
  hallCount!: number | null;

  @Field(() => Int, { nullable: true, description: '墓位总数。Number of plots.' })
  @Property({ type: 'integer', nullable: true })
  plotsTotal!: number | null;

  @Field(() => Int, { nullable: true, description: '已用墓位数。Plots in use.' })
  @Property({ type: 'integer', nullable: true })
  plotsUsed!: number | null;

  @Field(() => Int, { nullable: true, description: '骨灰格位总数。Number of niches.' })
  @Property({ type: 'integer', nullable: true })
  nichesTotal!: number | null;

  @Field(() => Int, { nullable: true, description: '已用格位数。Niches in use.' })
  @Property({ type: 'integer', nullable: true })
  nichesUsed!: number | null;
}
