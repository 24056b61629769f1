import { DateTimeScalar } from '@civil/schema/scalars';
import { Directive, Field, ObjectType } from 'type-graphql';
import { labelsOf } from '../access/access.js';
import type { TimelineEntry } from './timeline-entry.entity.js';

const { Public } = labelsOf('PLATFORM');

@Directive('@shareable')
@Public()
@ObjectType({ description: '办理过程中的一步。One step of a procedure.' })
export class TimelineEvent {
  @Field(() => DateTimeScalar, { description: '时刻。When.' }) at!: Date;
  @Field(() => String, { nullable: true, description: '原状态；首步为空。State before; null for the first step.' }) from!: string | null;
  @Field(() => String, { description: '新状态。State after.' }) to!: string;
  @Field(() => String, { description: '步骤。Step.' }) event!: string;
  @Field(() => String, { description: '办理人角色；系统自动办理为 SYSTEM。Role of whoever made it; SYSTEM where nobody did.' }) actorRole!: string;
  @Field(() => String, { nullable: true, description: '办理单位。Unit.' }) actorUnit!: string | null;
  @Field(() => String, { nullable: true, description: '备注，不含个人信息。Remark without personal data.' }) note!: string | null;
}

/** An entry as it is shown: who made the step is told by role and unit, never by account. */
export const timelineEvent = ({ at, fromState, toState, event, actorRole, actorUnit, note }: TimelineEntry): TimelineEvent =>
  ({ at, from: fromState, to: toState, event, actorRole, actorUnit, note });
