import 'reflect-metadata';
import { type GraphQLObjectType, type GraphQLSchema, graphql } from 'graphql';
import { Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { labelsOf } from '../access/access.js';
import { isPlain } from '../execution/plain-resolver.js';
import { buildGuardedSchema } from './build-schema.js';

const { Public } = labelsOf('PLATFORM');

@Public()
@ObjectType({ description: '方形。A square.' })
class Square {
  @Field(() => ID, { description: '标识。Id.' }) id!: string;
  @Field(() => Int, { description: '边长。Side.' }) side!: number;
  @Field(() => Int, { description: '面积。Area.' })
  get area(): number { return this.side * this.side; }
}

@Public()
@ObjectType({ description: '有颜色的方形。A square with a colour.' })
class Tile extends Square {
  @Field(() => String, { description: '颜色。Colour.' }) colour!: string;
}

@Resolver()
class Squares {
  @Public()
  @Query(() => [Square], { nullable: true, description: '方形。Squares.' })
  squares(): Square[] {
    return [Object.assign(new Square(), { id: 'a', side: 3 }), { id: 'b', side: 4 } as Square];
  }

  @Public()
  @Query(() => [Tile], { nullable: true, description: '有颜色的方形。Tiles.' })
  tiles(): Tile[] {
    return [Object.assign(new Tile(), { id: 'c', side: 5, colour: 'red' }), { id: 'd', side: 6, colour: 'blue' } as Tile];
  }
}

describe('getters', () => {
  let schema: GraphQLSchema;
  let answer: Awaited<ReturnType<typeof graphql>>;
  beforeAll(async () => {
    ({ schema } = await buildGuardedSchema({ resolvers: [Squares], references: {}, rowRules: {} }));
    answer = await graphql({ schema, source: '{ squares { id area } tiles { id area colour } }', contextValue: {} });
  });

  it('are read of objects of the class, and of plain ones that stand for them', () => {
    expect(answer).toMatchObject({ data: { squares: [{ id: 'a', area: 9 }, { id: 'b', area: 16 }] } });
  });

  it('are inherited', () => {
    expect(answer).toMatchObject({ data: { tiles: [{ id: 'c', area: 25, colour: 'red' }, { id: 'd', area: 36, colour: 'blue' }] } });
  });

  it('are as plain as properties, behind all locks; what a method answers is not', () => {
    const plainOf = (type: string): string[] => Object.values((schema.getType(type) as GraphQLObjectType).getFields()).filter(({ resolve }) => resolve && isPlain(resolve)).map(({ name }) => name);
    expect([plainOf('Square').sort(), plainOf('Tile').sort()]).toEqual([['area', 'id', 'side'], ['area', 'colour', 'id', 'side']]);
    expect(plainOf('Query')).not.toContain('squares');
  });
});
