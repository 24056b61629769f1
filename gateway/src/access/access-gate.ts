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

/** A field that leads to nothing that the viewer may see is not there for them, whatever its own label says. */
const hidden = {
  verdict: 'REFUSED', code: 'FORBIDDEN_FIELD', opensWith: [], reason: { zh: '该字段之后的内容均不可见', en: 'Nothing of what stands behind the field may be seen' },
} as const;

/** Whether an error withholds something, rather than tells that something failed. */
export const isWithheld = ({ extensions }: GraphQLFormattedError): boolean => withholding.has(String(extensions?.['code']));

/** The errors of an answer that withhold something. */
export const withheldBy = (errors: readonly GraphQLFormattedError[] = []): GraphQLFormattedError[] => errors.filter(isWithheld);

/** A guarded field of an operation with what becomes of it for a viewer. */
export type ExplainedField = FieldExplanation & Pick<AskedField, 'paths' | 'nodes'>;

/** Explains every guarded field that a prepared operation asks for with these variables. */
export function explainOperation({ operation, fragments, filtered }: PreparedOperation, variables: Readonly<Record<string, unknown>>, viewer: Viewer, { schema, labels }: AccessGateSources): ExplainedField[] {
  const { denied } = filtered;
  const asked = askedFields(operation, { schema, labels, fragments, variables, denied });
  return explanationsOf(asked, explainerOf(viewer, labels)).map((one) => (one.verdict !== 'REFUSED' && one.nodes.some((node) => denied.has(node)) ? { ...one, ...hidden } : one));
}

/** Looks at an operation with its variables as the policy does. */
export function openAccessGate(prepared: PreparedOperation, variables: Readonly<Record<string, unknown>>, viewer: Viewer, sources: AccessGateSources): AccessGate {
  let explanations: ExplainedField[] | undefined;
  const explained = (): ExplainedField[] => {
    explanations ??= explainOperation(prepared, variables, viewer, sources);
    return explanations;
  };
  return {
    refused: () => explained().flatMap(({ code, field, nodes }) => (code ? [civilError(code, { field }, { nodes })] : [])),
    report: (language) => accessReport(explained(), viewer, language),
  };
}
