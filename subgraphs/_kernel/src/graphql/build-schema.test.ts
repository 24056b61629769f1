import 'reflect-metadata';
import { type GraphQLObjectType, type GraphQLSchema, graphql } from 'graphql';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, InputType, Int, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { labelsOf } from '../access/access.js';
import { isPlain } from '../execution/plain-resolver.js';
import type { SubgraphContext } from '../context/context.js';
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

  it('are as plain as properties, behind all locks; what is asked with arguments is not', () => {
    const plainOf = (type: string): string[] => Object.values((schema.getType(type) as GraphQLObjectType).getFields()).filter(({ resolve }) => resolve && isPlain(resolve)).map(({ name }) => name);
    expect([plainOf('Square').sort(), plainOf('Tile').sort()]).toEqual([['area', 'id', 'side'], ['area', 'colour', 'id', 'side']]);
    expect(plainOf('Query')).not.toContain('squares');
  });
});

enum Unit { CM = 'cm', M = 'm' }
registerEnumType(Unit, { name: 'Unit', description: '单位。Unit.' });

@InputType({ description: '框。A frame.' })
class Frame {
  @Field(() => Int, { description: '宽。Width.' }) width!: number;
  get doubled(): number { return this.width * 2; }
}

@Public()
@Directive('@key(fields: "id")')
@ObjectType({ description: '门。A door.' })
class Door {
  @Field(() => ID, { description: '标识。Id.' }) id!: string;
}

@Resolver(() => Door)
class Doors {
  calls = 0;

  @Public()
  @Query(() => [Door], { nullable: true, description: '门。Doors.' })
  doors(): Door[] {
    return [Object.assign(new Door(), { id: 'a' }), { id: 'b' } as Door];
  }

  @Public()
  @FieldResolver(() => String, { description: '说明。What is told of it.' })
  told(
    @Ctx() { requestId }: SubgraphContext,
    @Arg('times', () => Int, { defaultValue: 2, description: '次数。Times.' }) times: number,
    @Arg('units', () => [Unit], { nullable: true, description: '单位。Units.' }) units: Unit[] | undefined,
    @Root() { id }: Door,
  ): string {
    this.calls += 1;
    return `${requestId}: ${id} ${times} ${JSON.stringify(units)} ${this.calls > 0}`;
  }

  @Public()
  @FieldResolver(() => String, { description: '何人所问。Who asks.' })
  asker(@Root() { id }: Door, @Ctx() { requestId }: SubgraphContext): Promise<string> {
    return Promise.resolve(`${requestId}: ${id}`);
  }

  @Public()
  @FieldResolver(() => Int, { description: '加框后的宽。Width in a frame.' })
  framed(@Root() { id }: Door, @Arg('frame', () => Frame, { description: '框。Frame.' }) frame: Frame): number {
    return id.length + frame.doubled;
  }
}

describe('methods', () => {
  const source = `query ($r: [_Any!]!) {
    doors { asker told all: told(times: 3, units: [CM, M]) framed(frame: { width: 4 }) }
    _entities(representations: $r) { ... on Door { id told none: told(units: null) framed(frame: { width: 1 }) } }
  }`;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    ({ schema } = await buildGuardedSchema({ resolvers: [Doors], references: { Door: (reference: Door) => reference }, rowRules: {} }));
  });

  it('are given object, arguments and context in their own order, whatever the object is made of', async () => {
    const answer = await graphql({ schema, source, variableValues: { r: [{ __typename: 'Door', id: 'c' }] }, contextValue: { requestId: 'r1' } });
    expect(answer).toEqual({ data: {
      doors: ['a', 'b'].map((id) => ({ asker: `r1: ${id}`, told: `r1: ${id} 2 undefined true`, all: `r1: ${id} 3 ["cm","m"] true`, framed: 9 })),
      _entities: [{ id: 'c', told: 'r1: c 2 undefined true', none: 'r1: c 2 null true', framed: 3 }],
    } });
  });

  it('are as plain as properties where they take no arguments', () => {
    const plain = Object.values((schema.getType('Door') as GraphQLObjectType).getFields()).filter(({ resolve }) => resolve && isPlain(resolve)).map(({ name }) => name);
    expect(plain).toEqual(['id', 'asker']);
  });

  it('that need no more than that are called at once', async () => {
    const { told, framed } = (schema.getType('Door') as GraphQLObjectType).getFields();
    const call = (field: typeof told, args: object): unknown => field?.resolve?.({ id: 'c' }, args, { requestId: 'r1' }, undefined as never);
    await call(told, { times: 1 }); // the shield is asked once
    expect(call(told, { times: 1 })).toBe('r1: c 1 undefined true');
    await call(framed, { frame: { width: 1 } });
    expect(call(framed, { frame: { width: 1 } })).toBeInstanceOf(Promise);
  });
});
