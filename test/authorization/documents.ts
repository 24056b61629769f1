import { type DocumentNode, type GraphQLObjectType, isRequiredArgument, parse } from 'graphql';
import { isShown, labelOf, selectionOf, verdictFor } from './oracle.js';
import { api, type Step } from './paths.js';

/** A way into the graph: a root field by id, and fields from there to a type. */
export interface Way {
  readonly root: string;
  /** Arguments of the root, written out; they may use `$id`. */
  readonly args: string;
  readonly steps: readonly Step[];
  readonly type: string;
}

/** The same question in another form. */
export const shapes = ['plain', 'alias', 'named-fragment', 'inline-fragment', 'merged', 'include', 'included-not', 'skip', 'skipped'] as const;
export type Shape = (typeof shapes)[number];

export interface Question {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Guarded fields of a type that need no argument. */
export const guardedFields = (type: string): string[] =>
  Object.values((api.getType(type) as GraphQLObjectType).getFields())
    .filter((field) => labelOf(type, field.name) && labelOf(type, field.name)?.class !== 'PUBLIC' && !String(field.type).startsWith('CountCell') && !field.args.some(isRequiredArgument))
    .map(({ name }) => name);

/** The steps of a way that somebody takes who sees all: behind a sealed facet look those alone to whom it is granted by name. */
export function openSteps({ steps }: Way): readonly Step[] {
  const sealed = steps.findIndex(({ parent, field }) => !isShown(verdictFor('developer', labelOf(parent, field), { purpose: 'SANDBOX' })));
  return sealed < 0 ? steps : steps.slice(0, sealed);
}

/** Whether a way leads behind a sealed facet, so that nobody who sees all can tell what is there. */
export const isSealed = (way: Way): boolean => openSteps(way).length < way.steps.length;

const leavesOf = (type: string, make: (field: string) => string): string[] => {
  const fields = (api.getType(type) as GraphQLObjectType).getFields();
  return guardedFields(type).map((name) => `${make(name)}${selectionOf(fields[name] as never)}`);
};

const anchorOf = (type: string): string => ((api.getType(type) as GraphQLObjectType).getFields()['id'] ? 'id' : '__typename');
const nest = ({ root, args, steps }: Way, inner: string): string => `${root}${args} ${steps.reduceRight((text, { field }) => `{ ${field} ${text} }`, `{ ${inner} }`)}`;
const typesOf = ({ steps, type }: Way): string[] => [...steps.map(({ parent }) => parent), type];

function textOf(way: Way, shape: Shape): string {
  const { type, steps } = way;
  const anchor = anchorOf(type);
  const leaves = leavesOf(type, (name) => name);
  switch (shape) {
    case 'plain': return `query ($id: ID!) { ${nest(way, [anchor, ...leaves].join(' '))} }`;
    case 'alias': {
      const inner = `anchor: ${anchor} ${leavesOf(type, (name) => `a_${name}: ${name}`).join(' ')}`;
      return `query ($id: ID!) { d: ${way.root}${way.args} ${steps.reduceRight((text, { field }, place) => `{ d${place}: ${field} ${text} }`, `{ ${inner} }`)} }`;
    }
    case 'named-fragment': {
      const types = typesOf(way);
      const parts = types.map((name, place) => `fragment F${place} on ${name} { ${steps[place] ? `${steps[place].field} { ...F${place + 1} }` : `${anchor} ${leaves.join(' ')}`} }`);
      return `query ($id: ID!) { ...Root } fragment Root on Query { ${way.root}${way.args} { ...F0 } } ${parts.join(' ')}`;
    }
    case 'inline-fragment':
      return `query ($id: ID!) { ... on Query { ${way.root}${way.args} ${steps.reduceRight((text, { parent, field }) => `{ ... on ${parent} { ... { ${field} ${text} } } }`, `{ ... on ${type} { ${anchor} ... { ${leaves.join(' ')} } } }`)} } }`;
    case 'merged': {
      const half = Math.ceil(leaves.length / 2);
      const [first, second] = [leaves.slice(0, half), leaves.slice(Math.max(0, half - 1))];
      return `query ($id: ID!) { ${nest(way, [anchor, ...first].join(' '))} ...More } fragment More on Query { ${nest(way, [anchor, ...second].join(' '))} }`;
    }
    case 'include': case 'included-not': return `query ($id: ID!, $on: Boolean!) { ${nest(way, `${anchor} ${leavesOf(type, (name) => `${name} @include(if: $on)`).join(' ')}`)} }`;
    case 'skip': case 'skipped': return `query ($id: ID!, $off: Boolean = false) { ${nest(way, `${anchor} ... @skip(if: $off) { ${leaves.join(' ')} }`)} }`;
  }
}

const conditions: Partial<Record<Shape, Record<string, unknown>>> = { include: { on: true }, 'included-not': { on: false }, skip: {}, skipped: { off: true } };
const asked = new Map<string, Pick<Question, 'text' | 'document'>>();

/** A way asked in a shape. */
export function questionOf(way: Way, shape: Shape, id: string): Question {
  const key = [way.root, way.args, ...way.steps.map(({ field }) => field), shape].join(' ');
  let made = asked.get(key);
  if (!made) {
    const text = textOf(way, shape);
    made = { text, document: parse(text, { noLocation: true }) };
    asked.set(key, made);
  }
  return { ...made, variables: { id, ...conditions[shape] } };
}
