import { DateScalar } from '@civil/schema/scalars';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { type ChildFigures, childFigures } from '../figures/child-figures.js';
import type { StockContext } from './context.js';
import type { StockSubgraph } from './open-subgraph.js';
import { allow, sees } from './rules.js';
import { CountCell } from './shared-types.js';

@ObjectType()
class ChildCategoryPeriod {
  @Field(() => String, { nullable: true }) category!: string;
  @Field(() => DateScalar, { nullable: true }) since!: string;
}

@ObjectType()
@Entity({ tableName: 'child_files' })
class ChildFile {
  @PrimaryKey({ type: 'string' }) id!: string;
  @Property({ type: 'string' }) residentId!: string;
  @Property({ type: 'string' }) divisionCode!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string', nullable: true }) riskLevel!: string | null;
}

@ObjectType()
class ChildStipend {
  @Field(() => String, { nullable: true }) kind!: string;
  @Field(() => String, { nullable: true }) monthlyAmount!: string;
}

@ObjectType()
class ChildCategoryCount {
  @Field(() => String) category!: string;
  @Field(() => CountCell) count!: CountCell;
}

@ObjectType()
class ChildSummary {
  @Field(() => DateScalar) on!: string;
  @Field(() => CountCell) total!: CountCell;
  @Field(() => [ChildCategoryCount]) byCategory!: ChildCategoryCount[];
  @Field(() => Int) institutions!: number;
}

@Directive('@key(fields: "id")')
@ObjectType('Resident')
class Resident {
  @Field(() => ID) id!: string;
}

@Directive('@key(fields: "code")')
@ObjectType('Division')
class Division {
  @Field(() => String) code!: string;
}

const CATEGORIES = 'select category, since::text from child_protection.child_category_periods where file_id = ? order by since desc, id';
const STIPENDS = `select kind, monthly_amount as "monthlyAmount" from child_protection.child_stipends
  where resident_id = ? and division_code like ? and "from" <= ? and ("to" is null or "to" >= ?) order by "from" desc, id`;

@Resolver(() => Resident)
class ResidentResolver {
  @FieldResolver(() => ChildFile, { nullable: true })
  childFile(@Root() { id }: Resident, @Ctx() { em, pattern }: StockContext): Promise<ChildFile | null> {
    return em.findOne(ChildFile, { residentId: id, divisionCode: { $like: pattern } });
  }

  @FieldResolver(() => [ChildStipend], { nullable: true })
  childStipends(@Root() { id }: Resident, @Arg('activeOn', () => DateScalar) activeOn: string, @Ctx() { read, pattern }: StockContext): Promise<ChildStipend[]> {
    const month = activeOn.slice(0, 7);
    return read<ChildStipend>(STIPENDS, [id, pattern, month, month]);
  }
}

@Resolver(() => ChildFile)
class ChildFileResolver {
  @FieldResolver(() => [ChildCategoryPeriod], { nullable: true })
  categories(@Root() { id }: ChildFile, @Ctx() { read }: StockContext): Promise<ChildCategoryPeriod[]> { return read<ChildCategoryPeriod>(CATEGORIES, [id]); }
}

@Resolver(() => Division)
class DivisionResolver {
  @FieldResolver(() => ChildSummary, { nullable: true })
  childSummary(@Root() { code }: Division, @Arg('on', () => DateScalar) on: string, @Ctx() { read }: StockContext): Promise<ChildFigures> { return childFigures(read, code, on); }
}

const children = sees('CHILDREN');

export const childProtection: StockSubgraph = {
  name: 'child-protection', databaseSchema: 'child_protection', entities: [ChildFile], resolvers: [ResidentResolver, ChildFileResolver, DivisionResolver], contributed: [Resident, Division],
  references: { Resident: (reference: { id: string }) => reference, Division: (reference: { code: string }) => reference },
  permissions: { Resident: { childFile: children, childStipends: children }, ChildFile: { '*': children }, Division: { childSummary: allow } },
};
