import type { RoleCode } from '@civil/schema/access';
import { getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';
import { ask } from '../../kit/ask.js';
import type { Comparison } from '../compare.js';
import { nearest, subjects } from '../identities.js';
import { inTurns } from '../in-turns.js';
import { labelOf, rightOf } from '../oracle.js';
import { api } from '../paths.js';
import { allRoles } from './fields.js';

const objects = Object.values(api.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'));

/** The fields that a role may ask for: those it has some right on, that lead somewhere, on types that it can come to. */
function visibleFields(role: RoleCode): Map<string, ReadonlySet<string>> {
  const kept = new Map(objects.map((type) => [type.name, new Set(Object.keys(type.getFields()).filter((field) => rightOf(role, labelOf(type.name, field)) !== 'none'))]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const type of objects) {
      for (const field of [...(kept.get(type.name) ?? [])]) {
        const target = getNamedType(type.getFields()[field]?.type);
        if (isObjectType(target) && kept.get(target.name)?.size === 0) changed = kept.get(type.name)?.delete(field) ?? false;
      }
    }
  }
  const reached = new Map<string, ReadonlySet<string>>();
  const queue = ['Query', 'Mutation'];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const fields = kept.get(name);
    if (!fields || fields.size === 0 || reached.has(name)) continue;
    reached.set(name, fields);
    for (const field of fields) queue.push(getNamedType((api.getType(name) as GraphQLObjectType).getFields()[field]?.type)?.name ?? '');
  }
  return reached;
}

/** Introspection shows each role what it may ask for and nothing else, and what is said of mistakes names nothing hidden. */
export async function compareIntrospection(comparison: Comparison): Promise<void> {
  const subject = subjects['an old person known to every domain'];
  await inTurns(allRoles, async (role) => {
    const { data } = await ask('{ __schema { types { kind name fields(includeDeprecated: true) { name } } } }').asClaims(nearest(role, subject));
    const told = new Map((data.__schema.types as { kind: string; name: string; fields: { name: string }[] | null }[]).flatMap((type) => (type.kind === 'OBJECT' && !type.name.startsWith('__') ? [[type.name, new Set((type.fields ?? []).map(({ name }) => name))] as const] : [])));
    const expected = visibleFields(role);
    for (const type of objects) {
      for (const field of Object.keys(type.getFields())) {
        comparison.counts.cases += 1;
        const isTold = told.get(type.name)?.has(field) ?? false;
        if (isTold !== (expected.get(type.name)?.has(field) ?? false)) comparison.note(role, `${type.name}.${field} in the introspection`, isTold ? 'hidden' : 'shown', isTold);
      }
    }
    const hidden = Object.keys((api.getType('Resident') as GraphQLObjectType).getFields()).filter((field) => !expected.get('Resident')?.has(field));
    const { text } = await ask(`{ resident(id: "x") { ${hidden.map((field) => `${field}x`).join(' ') || 'nothing'} } }`).asClaims(nearest(role, subject));
    for (const field of hidden) if (new RegExp(`\\b${field}\\b`).test(text)) comparison.note(role, `Resident.${field} in what is said of a mistake`, 'nothing', field);
  });
}
