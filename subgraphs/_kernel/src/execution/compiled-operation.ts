import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, type GraphQLObjectType, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import { newContainer } from './compile-type.js';
import { compileVariables } from './compile-variables.js';
import { fillField, fillFields } from './fill-fields.js';
import type { Container } from './place.js';
import { type Fault, Run } from './run.js';
import { type ObjectPlan, Shape } from './shape.js';

/** What an operation came to. Without `data` it was not begun. */
export interface Executed {
  readonly data?: Container | null;
  readonly faults: readonly Fault[];
}

export interface OperationInput {
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: unknown;
  readonly rootValue?: unknown;
}

/** Combinations of conditions whose shapes are kept of one operation. */
const MOST_SHAPES = 16;

/**
 * A validated operation as functions made for it alone, which answer as graphql-js does, field errors and nulls included. Three things are
 * left out that cost it most: promises where values are there, a `GraphQLError` with a stack trace for every place of an error, and working
 * out anew for each value what is the same for all. No code is generated from strings.
 */
export class CompiledOperation {
  readonly #fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  readonly #rootType: GraphQLObjectType | undefined;
  readonly #conditions: readonly string[];
  readonly #variables: ReturnType<typeof compileVariables>;
  readonly #roots = new LRUCache<string, ObjectPlan>({ max: MOST_SHAPES });

  private constructor(readonly schema: GraphQLSchema, document: DocumentNode, readonly operation: OperationDefinitionNode) {
    for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments[definition.name.value] = definition;
    this.#rootType = schema.getRootType(operation.operation) ?? undefined;
    this.#conditions = conditionNames(document);
    this.#variables = compileVariables(schema, operation.variableDefinitions ?? []);
  }

  /**
   * Compiles the operation of a name, or the only one.
   * @throws {GraphQLError} where there is none, or several and no name.
   */
  static of(schema: GraphQLSchema, document: DocumentNode, name?: string | null): CompiledOperation {
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const unnamed = name === undefined || name === null;
    if (unnamed && operations.length > 1) throw new GraphQLError('Must provide operation name if query contains multiple operations.');
    const operation = unnamed ? operations[0] : operations.findLast((candidate) => candidate.name?.value === name);
    if (!operation) throw new GraphQLError(unnamed ? 'Must provide an operation.' : `Unknown operation named "${name}".`);
    return new CompiledOperation(schema, document, operation);
  }

  /** Runs it. */
  execute({ variables, context, rootValue }: OperationInput): Executed | Promise<Executed> {
    const { operation, schema } = this;
    const { coerced, errors } = this.#variables(variables ?? {});
    if (!coerced) return { faults: errors.map((cause) => ({ cause })) };
    let root: ObjectPlan;
    try {
      root = this.#rootFor(coerced);
    } catch (cause) {
      return { data: null, faults: [{ cause }] };
    }
    const run = new Run({ schema, fragments: this.#fragments, operation, variableValues: coerced, rootValue, context }, newContainer(root));
    if (operation.operation === OperationTypeNode.MUTATION) return fillInTurn(root, rootValue, run);
    fillFields(root, rootValue, undefined, run.data, run);
    const settled = run.settled();
    return settled ? settled.then(() => outcome(run)) : outcome(run);
  }

  #rootFor(variables: Readonly<Record<string, unknown>>): ObjectPlan {
    if (!this.#rootType) throw new GraphQLError(`Schema is not configured to execute ${this.operation.operation} operation.`, { nodes: this.operation });
    const conditions = Object.fromEntries(this.#conditions.flatMap((name) => (Object.hasOwn(variables, name) ? [[name, variables[name]]] : [])));
    const key = this.#conditions.length === 0 ? '' : JSON.stringify(conditions);
    let root = this.#roots.get(key);
    if (!root) {
      const shape = new Shape({ schema: this.schema, fragments: this.#fragments, conditions });
      root = shape.objectPlan(this.#rootType, [this.operation.selectionSet]);
      this.#roots.set(key, root);
    }
    return root;
  }
}

const outcome = (run: Run): Executed => ({ data: run.isNothing ? null : run.data, faults: run.faults });

/** Each change waits until the one before it is done with all that is asked of it. */
async function fillInTurn({ fields }: ObjectPlan, rootValue: unknown, run: Run): Promise<Executed> {
  for (const plan of fields) {
    fillField(plan, rootValue, undefined, run.data, run);
    await run.settled();
    if (run.isNothing) break;
  }
  return outcome(run);
}

/** Names of the variables that decide what is asked. */
function conditionNames(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
