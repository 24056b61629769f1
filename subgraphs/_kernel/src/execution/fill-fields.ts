import type { GraphQLObjectType, GraphQLOutputType, GraphQLResolveInfo, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Complete } from './compile-type.js';
import { BUBBLE, type Container, PENDING, Place } from './place.js';
import type { Run } from './run.js';
import type { FieldPlan, ObjectPlan } from './shape.js';
import { isPromise } from './when-there.js';

/** What a resolver is told of its field. Every value makes one and few are looked at, so it reads what it is asked for. */
class FieldInfo implements GraphQLResolveInfo {
  constructor(private readonly plan: FieldPlan, readonly path: Place, private readonly run: Run) {}

  get fieldName(): string { return this.plan.field.name; }
  get fieldNodes(): FieldPlan['nodes'] { return this.plan.nodes; }
  get returnType(): GraphQLOutputType { return this.plan.field.type; }
  get parentType(): GraphQLObjectType { return this.plan.parentType; }
  get schema(): GraphQLSchema { return this.run.parts.schema; }
  get fragments(): GraphQLResolveInfo['fragments'] { return this.run.parts.fragments as GraphQLResolveInfo['fragments']; }
  get rootValue(): unknown { return this.run.parts.rootValue; }
  get operation(): OperationDefinitionNode { return this.run.parts.operation; }
  get variableValues(): GraphQLResolveInfo['variableValues'] { return this.run.parts.variableValues as GraphQLResolveInfo['variableValues']; }
}

const NO_ARGUMENTS = Object.freeze({});
/** For what looks at neither field nor place. */
const UNTOLD = undefined as never;

const placeOf = ({ key, parentType, isNullable }: FieldPlan, around: Place | undefined, container: Container): Place =>
  new Place(around, key, parentType.name, container, isNullable);

/** Notes what went wrong at a place. Tells false where the object or list around it cannot stand without it. */
function fail(cause: unknown, place: Place, run: Run): boolean {
  run.fault(cause, place);
  return place.fill(BUBBLE);
}

/** Puts what was returned for a place in it: now, or when it comes. Tells false where the object or list around it cannot stand without it. */
export function land(complete: Complete, value: unknown, place: Place, run: Run, info: GraphQLResolveInfo): boolean {
  if (isPromise(value)) {
    run.await(value, place, (there) => { place.fill(complete(there, place, run, info)); });
    return place.fill(PENDING);
  }
  try {
    return place.fill(complete(value, place, run, info));
  } catch (cause) {
    return fail(cause, place, run);
  }
}

/** Asks one field of an object. Tells false where the object cannot stand without it. */
export function fillField(plan: FieldPlan, source: unknown, around: Place | undefined, container: Container, run: Run): boolean {
  const place = placeOf(plan, around, container);
  const info = plan.isPlain ? UNTOLD : new FieldInfo(plan, place, run);
  let value: unknown;
  try {
    value = plan.resolve(source, run.argumentsOf(plan), run.parts.context, info);
  } catch (cause) {
    return fail(cause, place, run);
  }
  return land(plan.complete, value, place, run, info);
}

/** Asks a plain field of one value, whose place is made where it is looked at: for an error, or a value that is still to come. */
function fillPlainLeaf(plan: FieldPlan, source: unknown, around: Place | undefined, container: Container, run: Run): boolean {
  let value: unknown;
  try {
    value = plan.resolve(source, NO_ARGUMENTS, run.parts.context, UNTOLD);
    if (!isPromise(value)) {
      container[plan.key] = plan.complete(value, UNTOLD, run, UNTOLD);
      return true;
    }
  } catch (cause) {
    return fail(cause, placeOf(plan, around, container), run);
  }
  return land(plan.complete, value, placeOf(plan, around, container), run, UNTOLD);
}

/** Asks the fields of an object one after the other, without waiting for those that are still to come. */
export function fillFields({ fields }: ObjectPlan, source: unknown, around: Place | undefined, container: Container, run: Run): boolean {
  for (const plan of fields) {
    const fill = plan.isPlain && plan.isLeaf ? fillPlainLeaf : fillField;
    if (!fill(plan, source, around, container, run)) return false;
  }
  return true;
}
