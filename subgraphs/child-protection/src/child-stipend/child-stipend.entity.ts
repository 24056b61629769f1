import { codeList } from '@civil/schema/codes';
import { MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { CodeLabel, DivisionStub, divisionRef, MaskedText } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ChildRecord } from '../child-record.js';
import { Door, Minor } from '../labels.js';
import { Resident, residentRef } from '../resident/resident.stub.js';

export enum StipendKind { ORPHAN_DISPERSED = 'ORPHAN_DISPERSED', ORPHAN_INSTITUTION = 'ORPHAN_INSTITUTION', DE_FACTO = 'DE_FACTO', HIV = 'HIV' }
registerEnumType(StipendKind, {
  name: 'StipendKind', description: '儿童基本生活费种类。Kind of stipend.',
  valuesConfig: {
    ORPHAN_DISPERSED: { description: '社会散居孤儿。Orphan living in a family.' }, ORPHAN_INSTITUTION: { description: '机构集中养育孤儿。Orphan in an institution.' },
    DE_FACTO: { description: '事实无人抚养儿童，参照散居孤儿。De facto unattended child, as an orphan in a family.' },
    HIV: { description: '艾滋病病毒感染儿童。Child infected with HIV.' },
  },
});

export enum StipendStatus { PAYING = 'PAYING', ENDED = 'ENDED' }
registerEnumType(StipendStatus, {
  name: 'StipendStatus', description: '发放状态。State of payment.',
  valuesConfig: { PAYING: { description: '发放中。Being paid.' }, ENDED: { description: '已停发。Ended.' } },
});

const endReasonCodes = codeList(null, `
1 年满 18 周岁 | turned 18
2 毕业或离校 | left school
3 被依法收养 | adopted
4 父母恢复履行抚养义务 | a parent resumed care
5 死亡 | died
9 其他 | other`);

@Directive('@key(fields: "id")')
@Minor()
@ObjectType({ description: '孤儿和事实无人抚养儿童基本生活费。Basic living stipend of a child.' })
@Entity({ tableName: 'child_stipends' })
@Index({ properties: ['payerDivisionCode'] })
export class ChildStipend extends ChildRecord {
  @Field(() => ID, { description: '发放标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Door('STIPEND')
  @Field(() => Resident, { nullable: true, description: '儿童。The child.' })
  get resident(): Resident | null { return residentRef(this.residentId); }

  @Minor({ facet: 'STIPEND' })
  @Field(() => StipendKind, { nullable: true, description: '种类。Kind.' })
  @Property({ type: 'string', length: 18 })
  kind!: StipendKind;

  @Property({ type: 'string', length: 12 }) payerDivisionCode!: string;
  @Minor({ facet: 'STIPEND', mask: 'DIVISION' })
  @Field(() => DivisionStub, { nullable: true, description: '发放地；脱敏时为县级。Division that pays; the county when masked.' })
  get division(): DivisionStub | null { return divisionRef(this.payerDivisionCode); }

  @Minor({ facet: 'STIPEND' })
  @Field(() => MoneyScalar, { nullable: true, description: '月标准。Amount a month.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  monthlyAmount!: string;

  @Minor({ facet: 'STIPEND' })
  @Field(() => YearMonthScalar, { nullable: true, description: '起发月。First month.' })
  @Property({ type: 'string', length: 7 })
  from!: string;

  @Minor({ facet: 'STIPEND' })
  @Field(() => YearMonthScalar, {
    nullable: true, description: '止发月；未停发的为年满 18 周岁当月，在校就读的为空。Last month: where not ended, that of the 18th birthday, and null for those at school.',
  })
  @Property({ type: 'string', length: 7, nullable: true })
  to!: string | null;

  @Minor({ facet: 'STIPEND' })
  @Field(() => StipendStatus, { nullable: true, description: '发放状态。State.' })
  @Property({ type: 'string', length: 6 })
  status!: StipendStatus;

  @Property({ type: 'string', length: 1, nullable: true }) endReasonCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '停发原因。Why it ended.' })
  get endReason(): CodeLabel | null { return this.endReasonCode ? endReasonCodes.get(this.endReasonCode) : null; }

  @Minor({ mask: 'BANK' })
  @Field(() => MaskedText, { nullable: true, description: '发放账户。Account.' })
  @Property({ type: 'string', length: 32, nullable: true })
  account!: string | null;

  @Field(() => String, { nullable: true, description: '延长发放的就读学校。School of one past 18 who still studies.' })
  @Property({ type: 'string', length: 100, nullable: true })
  extensionSchool!: string | null;
}
