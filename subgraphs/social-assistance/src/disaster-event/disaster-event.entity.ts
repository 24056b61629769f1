import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

const { Public } = labelsOf('ASSISTANCE');

export enum DisasterKind { FLOOD = 'FLOOD', EARTHQUAKE = 'EARTHQUAKE', LANDSLIDE = 'LANDSLIDE', STORM = 'STORM', SNOW = 'SNOW', FIRE = 'FIRE', OTHER = 'OTHER' }
describeEnum(DisasterKind, 'DisasterKind', '灾害种类。Kind of disaster.', {
  FLOOD: '洪涝。Flood.', EARTHQUAKE: '地震。Earthquake.', LANDSLIDE: '滑坡、泥石流。Landslide or debris flow.', STORM: '风雹。Storm or hail.', SNOW: '低温雪灾。Cold and snow.', FIRE: '火灾。Fire.', OTHER: '其他。Other.',
});

export enum DisasterStatus { OPEN = 'OPEN', CLOSED = 'CLOSED' }
describeEnum(DisasterStatus, 'DisasterStatus', '灾害事件核查的状态。State of the checks of an event.', { OPEN: '核查中。Checks under way.', CLOSED: '核查结束。Checks closed.' });

@Public()
@ObjectType({ description: '一次灾害，为其核查受损住房。Disaster whose damaged houses are checked.' })
@Entity({ tableName: 'disaster_events' })
@Index({ properties: ['occurredOn', 'id'] })
@Index({ properties: ['divisionCode', 'occurredOn'] })
export class DisasterEvent extends ProcedureRecord {
  @Field(() => ID, { description: '灾害标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => DisasterStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 6 })
  status!: DisasterStatus;

  @Field(() => String, { nullable: true, description: '名称。Name.' })
  @Property({ type: 'string', length: 100 })
  name!: string;

  @Field(() => DisasterKind, { nullable: true, description: '种类。Kind.' })
  @Property({ type: 'string', length: 10 })
  kind!: DisasterKind;

  @Field(() => DateScalar, { nullable: true, description: '发生日。Happened on.' })
  @Property({ type: 'date' })
  occurredOn!: string;

  @Property({ type: 'string', length: 6 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '受灾地。Where it happened.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): string { return this.occurredOn; }
}
