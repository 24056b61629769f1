import { type ConstDirectiveNode, type ConstValueNode, type DirectiveNode, type DocumentNode, Kind } from 'graphql';

/** What `@listSize` says of a field. */
export interface ListSize {
  readonly assumedSize: number | undefined;
  readonly slicingArguments: readonly string[];
  /** Fields of the returned object that the size is meant for; the field itself where there are none. */
  readonly sizedFields: readonly string[];
  readonly requireOneSlicingArgument: boolean;
}

/** What the supergraph says of the cost of one field. */
export interface FieldCost {
  readonly weight?: number;
  readonly listSize?: ListSize;
  /** Weights of arguments, counted where the argument is given. */
  readonly argumentWeights?: ReadonlyMap<string, number>;
}

/** The `@cost` and `@listSize` directives of a supergraph. */
export interface CostLabels {
  /** By coordinate. */
  readonly fields: ReadonlyMap<string, FieldCost>;
  /** Weights of types that are not the usual ones. */
  readonly types: ReadonlyMap<string, number>;
}

const argumentOf = (directive: DirectiveNode, name: string): ConstValueNode | undefined =>
  (directive as ConstDirectiveNode).arguments?.find((argument) => argument.name.value === name)?.value;

const directiveOf = (node: { readonly directives?: readonly DirectiveNode[] | undefined }, name: string): DirectiveNode | undefined =>
  node.directives?.find((directive) => directive.name.value === name);

function weightOf(node: { readonly directives?: readonly DirectiveNode[] | undefined }): number | undefined {
  const directive = directiveOf(node, 'cost');
  const value = directive && argumentOf(directive, 'weight');
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

const textsOf = (value: ConstValueNode | undefined): string[] =>
  value?.kind === Kind.LIST ? value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : [])) : [];

function listSizeOf(node: { readonly directives?: readonly DirectiveNode[] | undefined }): ListSize | undefined {
  const directive = directiveOf(node, 'listSize');
  if (!directive) return undefined;
  const assumed = argumentOf(directive, 'assumedSize');
  const requireOne = argumentOf(directive, 'requireOneSlicingArgument');
  return {
    assumedSize: assumed?.kind === Kind.INT ? Number(assumed.value) : undefined,
    slicingArguments: textsOf(argumentOf(directive, 'slicingArguments')),
    sizedFields: textsOf(argumentOf(directive, 'sizedFields')),
    requireOneSlicingArgument: !(requireOne?.kind === Kind.BOOLEAN && !requireOne.value),
  };
}

/** Reads the cost directives of a supergraph, which composition carries over from the subgraphs (Federation 2.9 and later). */
export function readCostLabels(supergraph: DocumentNode): CostLabels {
  const fields = new Map<string, FieldCost>();
  const types = new Map<string, number>();
  for (const type of supergraph.definitions) {
    if (type.kind === Kind.SCALAR_TYPE_DEFINITION || type.kind === Kind.ENUM_TYPE_DEFINITION || type.kind === Kind.OBJECT_TYPE_DEFINITION) {
      const weight = weightOf(type);
      if (weight !== undefined) types.set(type.name.value, weight);
    }
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const weight = weightOf(field);
      const listSize = listSizeOf(field);
      const argumentWeights = new Map((field.arguments ?? []).flatMap((argument) => {
        const own = weightOf(argument);
        return own === undefined ? [] : [[argument.name.value, own] as const];
      }));
      if (weight === undefined && !listSize && argumentWeights.size === 0) continue;
      fields.set(`${type.name.value}.${field.name.value}`, {
        ...(weight === undefined ? {} : { weight }),
        ...(listSize ? { listSize } : {}),
        ...(argumentWeights.size > 0 ? { argumentWeights } : {}),
      });
    }
  }
  return { fields, types };
}
