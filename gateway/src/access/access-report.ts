import { type Bilingual, explainField, type FieldExplanation, mayAskWhy, notAvailable, POLICY_VERSION } from '@civil/schema/access';
import type { Viewer } from '@civil/schema/identity';
import type { Language } from '../errors/language.js';
import type { AskedField } from './asked-fields.js';

/** What is told of one guarded field. An outsider is told of refusals only, and of those no more than that they are. */
interface ReportedField {
  readonly field: string;
  readonly paths: readonly string[];
  readonly verdict: FieldExplanation['verdict'];
  readonly message: string;
  readonly code?: FieldExplanation['code'];
  readonly label?: FieldExplanation['label'];
  readonly right?: FieldExplanation['right'];
  readonly reason?: Bilingual;
  readonly opensWith?: readonly Bilingual[];
}

/** The extension `access` of an answer. */
export interface AccessReport {
  readonly policyVersion: string;
  readonly roles: readonly string[];
  readonly purpose: string | null;
  /** Whether the request is bound to an open case. */
  readonly caseBound: boolean;
  readonly fields: readonly ReportedField[];
}

/** Explains each field to the viewer by role, purpose and case; rows are decided where they are. */
export const explanationsOf = (asked: readonly AskedField[], explain: (coordinate: string) => FieldExplanation | undefined): (FieldExplanation & Pick<AskedField, 'paths' | 'nodes'>)[] =>
  asked.flatMap(({ coordinate, paths, nodes }) => {
    const explanation = explain(coordinate);
    return explanation ? [{ ...explanation, paths, nodes }] : [];
  });

/** How a viewer is explained a field. */
export const explainerOf = ({ claims, scopes }: Viewer, labels: ReadonlyMap<string, Parameters<typeof explainField>[1]>) => (coordinate: string): FieldExplanation | undefined => {
  const label = labels.get(coordinate);
  return label && explainField(coordinate, label, { roles: claims.roles, scopes, purpose: claims.purpose, boundCase: claims.boundCase, isGranted: claims.boundGrant?.fields.includes(coordinate) });
};

/** Reports to the viewer what of their operation is shown, masked and refused, and why as far as they may ask. */
export function accessReport(explanations: readonly (FieldExplanation & { paths: readonly string[] })[], { claims }: Viewer, language: Language): AccessReport {
  const why = mayAskWhy(claims.roles);
  const told = why ? explanations : explanations.filter(({ verdict }) => verdict === 'REFUSED');
  return {
    policyVersion: POLICY_VERSION,
    roles: claims.roles,
    purpose: claims.purpose ?? null,
    caseBound: claims.boundCase !== undefined,
    fields: told.map(({ field, paths, verdict, code, label, right, reason, opensWith }) =>
      why ? { field, paths, verdict, message: reason[language], code, label, right, reason, opensWith } : { field, paths, verdict, message: notAvailable[language] }),
  };
}
