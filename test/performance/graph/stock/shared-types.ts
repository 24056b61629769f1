import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType()
export class CodeLabel {
  @Field(() => String) code!: string;
  @Field(() => String) zh!: string;
}

@Directive('@shareable')
@ObjectType()
export class CountCell {
  @Field(() => Number, { nullable: true }) value!: number | null;
  @Field(() => Boolean) suppressed!: boolean;
}
