import type { FieldExplanation, FieldLabels } from '@civil/schema/access';
import { civilError } from '@civil/schema/errors';
import type { Viewer } from '@civil/schema/identity';
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Language } from '../errors/language.js';
import type { PreparedOperation } from '../operations/prepare-operation.js';
import { type AccessReport, accessReport, explainerOf, explanationsOf } from './access-report.js';
import { type AskedField, askedFields } from './asked-fields.js';

export interface AccessGateSources {
  readonly schema: GraphQLSchema;
  readonly labels: FieldLabels;
}

/** What the policy says of an operation of a viewer before it is run. */
export interface AccessGate {
  /** One error for each field that is refused whatever the row. */
  refused(): GraphQLError[];
  report(language: Language): AccessReport;
}

/** Codes that withhold a value from its viewer. */
const withholding: ReadonlySet<string> = new Set([
  'FORBIDDEN_FIELD', 'FORBIDDEN_ROW', 'PURPOSE_REQUIRED', 'CASE_NOT_BOUND', 'GRANT_MISSING', 'GRANT_EXPIRED', 'GRANT_FIELD_DENIED',
]);

/** The errors of an answer that withhold something. */
export const withheldBy = (errors: readonly GraphQLFormattedError[] = []): GraphQLFormattedError[] => errors.filter(({ extensions }) => withholding.has(String(extensions?.['code'])));

/** Looks at an operation with its variables as the policy does. */
export function openAccessGate(prepared: PreparedOperation, variables: Readonly<Record<string, unknown>>, viewer: Viewer, { schema, labels }: AccessGateSources): AccessGate {
  let explanations: (FieldExplanation & Pick<AskedField, 'paths' | 'nodes'>)[] | undefined;
  const explained = () => {
    explanations ??= explanationsOf(askedFields(prepared.operation, { schema, labels, fragments: prepared.fragments, variables }), explainerOf(viewer, labels));
    return explanations;
  };
  return {
    refused: () => explained().flatMap(({ code, field, nodes }) => (code ? [civilError(code, { field }, { nodes })] : [])),
    report: (language) => accessReport(explained(), viewer, language),
  };
}
