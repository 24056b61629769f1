import { type DirectiveNode, Kind, parse, print, visit } from 'graphql';

/** A supergraph that stock Apollo code accepts, and the features it gave up to be accepted. */
export interface SoftenedSupergraph {
  readonly sdl: string;
  /** Names of the security features that nothing but our own filter enforces any more. */
  readonly unenforced: readonly string[];
}

/** `inaccessible` is a security feature too, but ApolloGateway implements that one. */
const unsupported = new Set(['authenticated', 'requiresScopes', 'policy']);

/** The name in the address of a linked feature: `https://specs.apollo.dev/requiresScopes/v0.1` links `requiresScopes`. */
function linkedFeature(link: DirectiveNode): string | undefined {
  const url = link.arguments?.find(({ name }) => name.value === 'url')?.value;
  return url?.kind === Kind.STRING ? url.value.split('/').at(-2) : undefined;
}

/**
 * Drops the mark `for: SECURITY` from the features that ApolloGateway refuses to load. Their directives stay in the supergraph,
 * where any other Federation 2 router enforces them; here the filter does.
 */
export function soften(supergraphSdl: string): SoftenedSupergraph {
  const unenforced: string[] = [];
  const document = visit(parse(supergraphSdl, { noLocation: true }), {
    Directive: (node) => {
      if (node.name.value !== 'link' || !node.arguments?.some(({ name }) => name.value === 'for')) return undefined;
      const feature = linkedFeature(node);
      if (!feature || !unsupported.has(feature)) return undefined;
      unenforced.push(feature);
      return { ...node, arguments: node.arguments.filter(({ name }) => name.value !== 'for') };
    },
  });
  return { sdl: print(document), unenforced };
}
