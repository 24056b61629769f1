import { CivilRecord, CodeLabel, DivisionStub, divisionRef } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Public } from '../labels.js';
import { type ChildInstitutionKind, childInstitutionKindCodes, childServiceCodes } from './child-institution.codes.js';

@Directive('@key(fields: "id")')
@Public()
@ObjectType({ description: '儿童福利和未成年人保护机构。Institution for the welfare and protection of children.' })
@Entity({ tableName: 'child_welfare_institutions' })
export class ChildWelfareInstitution extends CivilRecord {
  @Field(() => ID, { description: '机构标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { description: '名称。Name.' })
  @Property({ type: 'string', length: 100 })
  name!: string;

  @Property({ type: 'string', length: 13 }) kindCode!: ChildInstitutionKind;
  @Field(() => CodeLabel, { description: '种类。Kind.' })
  get kind(): CodeLabel { return childInstitutionKindCodes.get(this.kindCode); }

  @Property({ type: 'string', length: 12, index: true }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在区划。Division.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => String, { description: '地址。Address.' })
  @Property({ type: 'string', length: 200 })
  addressText!: string;

  @Field(() => String, { nullable: true, description: '对外电话。Public telephone number.' })
  @Property({ type: 'string', length: 20, nullable: true })
  phone!: string | null;

  @Field(() => Int, { nullable: true, description: '床位数。Beds.' })
  @Property({ type: 'smallint', nullable: true })
  beds!: number | null;

  @Property({ type: ArrayType }) serviceCodes!: string[];
  @Field(() => [CodeLabel], { description: '服务内容：养、治、教、康、社工。Services.' })
  get services(): CodeLabel[] { return this.serviceCodes.map((code) => childServiceCodes.get(code)); }
}
