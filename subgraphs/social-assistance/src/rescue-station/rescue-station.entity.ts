import { CivilRecord, DivisionStub, divisionRef, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

const { Public } = labelsOf('ASSISTANCE');

@Directive('@key(fields: "id")')
@Public()
@ObjectType({ description: '救助管理站。Rescue station, which takes in persons without shelter or support.' })
@Entity({ tableName: 'rescue_stations' })
@Index({ properties: ['divisionCode', 'id'] })
export class RescueStation extends CivilRecord {
  @Field(() => ID, { description: '救助管理站标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { description: '名称。Name.' })
  @Property({ type: 'string', length: 100 })
  name!: string;

  @Property({ type: 'string', length: 6 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在县（区）。County it lies in.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => String, { nullable: true, description: '对外电话，全天有人接听。Public telephone number, answered day and night.' })
  @Property({ type: 'string', length: 20, nullable: true })
  phone!: string | null;

  @Field(() => Int, { description: '床位数。Beds.' })
  @Property({ type: 'smallint' })
  beds!: number;

  @Field(() => String, { description: '地址。Address.' })
  @Property({ type: 'string', length: 200 })
  addressText!: string;

  @Field(() => String, { nullable: true, description: '等级（救助管理机构等级评定，MZ/T 025）；未评定的为空。Grade, 1 to 3; null where it was not graded.' })
  @Property({ type: 'string', length: 1, nullable: true })
  grade!: string | null;
}
