import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType, isRequiredArgument } from 'graphql';
import { repository } from '../kit/processes.js';

export const api: GraphQLSchema = buildSchema(readFileSync(join(repository, 'schema', 'api.graphql'), 'utf8'));

/** One field on the way from an entry to a type. */
export interface Step {
  parent: string;
  field: string;
}

const HOPS = 4;
/** Fields that are empty for nearly everybody; a way through them would end nowhere. */
const isRare = (name: string): boolean => /AfterDeath$|^(mergedInto|linked|latestAssessment)$/.test(name);
const isMachinery = (name: string): boolean => /(Connection|Edge)$/.test(name) || ['PageInfo', 'MaskedText', 'CodeLabel', 'CountCell', 'GeoPoint'].includes(name);

/**
 * The shortest way from a type to every other object type, by fields without required arguments. Divisions end a way, since
 * everything could be reached again from them.
 */
export function waysFrom(start: string): Map<string, Step[]> {
  const ways = new Map<string, Step[]>([[start, []]]);
  const queue = [start];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const way = ways.get(name) as Step[];
    if (way.length >= HOPS || name === 'Division') continue;
    for (const field of Object.values((api.getType(name) as GraphQLObjectType).getFields())) {
      const target = getNamedType(field.type);
      if (!isObjectType(target) || isRare(field.name) || ways.has(target.name) || field.args.some(isRequiredArgument)) continue;
      ways.set(target.name, [...way, { parent: name, field: field.name }]);
      queue.push(target.name);
    }
  }
  for (const name of ways.keys()) if (isMachinery(name)) ways.delete(name);
  return ways;
}
