import { type AccessLabel, readAccess, verdictOf } from '@civil/schema/access';
import { civilError } from '@civil/schema/errors';
import type { GraphQLSchema } from 'graphql';
import type { SubgraphContext } from '../context/context.js';
import { guardArguments } from './guard-arguments.js';
import type { InputUses } from './filter-on.js';
import { guardValues } from './guard-values.js';
import { objectTypes } from './object-types.js';
import { rememberedRight, type SchemaLabels } from './remembered-right.js';
import { type RowRules, waysInto } from './row-rules.js';
import { allow, applyMiddleware, deny, rule, shield } from './shield.js';
import { shieldOnce } from './shield-once.js';
import type { Standing } from './standing.js';

/** Reads the labels of a built subgraph schema. */
export function labelsOfSchema(schema: GraphQLSchema): SchemaLabels {
  const labels = new Map<string, AccessLabel>();
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      const label = readAccess(field.astNode?.directives);
      if (label) labels.set(`${type.name}.${field.name}`, label);
    }
  }
  return labels;
}

/** The shield rule of a label: one function per distinct label, since shield takes equal names for one rule. */
function makeRule(label: AccessLabel) {
  return rule(`access:${JSON.stringify(label)}`, { cache: 'no_cache' })((_parent, _args, { viewer }: Standing) => {
    const verdict = verdictOf(rememberedRight(label, viewer), label, viewer.claims);
    return verdict === 'full' || verdict === 'masked' ? true : civilError(verdict);
  });
}

const isFederationField = (type: string, field: string): boolean =>
  type === '_Service' || (type === 'Query' && (field === '_service' || field === '_entities'));

/**
 * Puts the locks on a built subgraph schema, all from the labels in it: shield rules on every field of every type (so through
 * `_entities` too), masks and row checks on values, the ban on searching by what one may not read, and closed reference resolvers.
 */
export function guardSchema(schema: GraphQLSchema, rowRules: RowRules, inputUses: InputUses): GraphQLSchema {
  const labels = labelsOfSchema(schema);
  const rules = new Map<string, ReturnType<typeof makeRule>>();
  const ruleTree: Record<string, Record<string, ReturnType<typeof makeRule> | typeof allow>> = {};
  for (const type of objectTypes(schema)) {
    const ofType: (typeof ruleTree)[string] = {};
    for (const field of Object.values(type.getFields())) {
      const label = labels.get(`${type.name}.${field.name}`);
      if (!label) {
        // Without a label only keys and the machinery of federation remain: the build has refused everything else.
        ofType[field.name] = allow;
        if (!isFederationField(type.name, field.name)) continue;
      } else if (label.class === 'PUBLIC') {
        ofType[field.name] = allow;
      } else {
        const key = JSON.stringify(label);
        let made = rules.get(key);
        if (!made) {
          made = makeRule(label);
          rules.set(key, made);
        }
        ofType[field.name] = made;
      }
      guardValues(field, type.name, label, rowRules[type.name]);
      guardArguments(field, labels, inputUses);
    }
    ruleTree[type.name] = ofType;
  }
  const guardedSchema = shieldOnce(schema, (open) => applyMiddleware(open, shield(ruleTree, { fallbackRule: deny, allowExternalErrors: true })));
  guardReferences(guardedSchema, rowRules);
  return guardedSchema;
}

interface ReferenceExtensions {
  apollo?: { subgraph?: { resolveReference?: (reference: unknown, context: SubgraphContext, info: unknown) => unknown } };
}

/**
 * A reference resolver is not a field, so shield never meets it: without this, anybody could learn from `_entities` which
 * keys exist. A viewer without any right in the domain of a guarded type gets null, and no loader runs.
 */
function guardReferences(schema: GraphQLSchema, rowRules: RowRules): void {
  for (const type of objectTypes(schema)) {
    const extensions = type.extensions as ReferenceExtensions;
    const original = extensions.apollo?.subgraph?.resolveReference;
    const rowRule = rowRules[type.name];
    if (!original || rowRule?.kind !== 'guarded') continue;
    const resolveReference: typeof original = (reference, context, info) =>
      waysInto(rowRule, context.viewer).length > 0 ? original(reference, context, info) : null;
    type.extensions = { ...extensions, apollo: { ...extensions.apollo, subgraph: { ...extensions.apollo?.subgraph, resolveReference } } };
  }
}
