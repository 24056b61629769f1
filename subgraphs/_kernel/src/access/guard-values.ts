import { type AccessLabel, maskDivision, maskText, minorLabel, personalClasses, type Verdict, verdictOf, weakerRight } from '@civil/schema/access';
import { civilError } from '@civil/schema/errors';
import type { BoundCase, Viewer } from '@civil/schema/identity';
import { defaultFieldResolver, type GraphQLError, type GraphQLField, getNamedType } from 'graphql';
import type { SubgraphContext } from '../context/context.js';
import { todayOf } from '../context/today.js';
import { asPlainAs } from '../execution/plain-resolver.js';
import { whenThere } from '../execution/when-there.js';
import { oncePerViewer } from './once-per-viewer.js';
import { rememberedRight } from './remembered-right.js';
import { isInScope, type RowRule } from './row-rules.js';
import { residentsOf, subjectKeys } from './subjects.js';

/** Property that a row about a person carries so that the rule on minors never waits for another subgraph. */
const ADULT_ON = 'adultOn';

const isAboutMinor = (row: unknown): boolean => {
  const adultOn = (row as Record<string, unknown> | null)?.[ADULT_ON];
  return typeof adultOn === 'string' && adultOn > todayOf();
};

const maskedText = (value: string, masked: boolean) => ({ value, masked });
const plainText = (value: unknown): unknown => (value === null || value === undefined ? null : maskedText(value as string, false));

function maskValue(value: unknown, label: AccessLabel, minor: boolean, yieldsMaskedText: boolean): unknown {
  if (value === null || value === undefined) return null;
  if (label.mask === 'RECORD') return value;
  if (label.mask === 'DIVISION') return { code: maskDivision((value as { code: string }).code) };
  const text = maskText(label.mask, value as string, minor);
  return yieldsMaskedText ? maskedText(text, true) : text;
}

/** What a field is asked under, apart from its viewer: the same object for each of its values that is asked so. */
type Circumstance = object;
const newCircumstances = (): Record<'bound' | 'unbound', Circumstance> => ({ bound: {}, unbound: {} });
/** The verdicts on the fields of a request so far: what a row may change of one is in its circumstance, so it is reached once for all rows. */
const verdictsOf = oncePerViewer(() => new Map<Circumstance, Verdict>());

/**
 * Wraps the resolver of a labelled field: rows out of the viewer's scope and persons under 18 are decided here, where the row is
 * known, and text is turned into its masked form. A record holds plain text; `MaskedText` is made here and nowhere else.
 */
export function guardValues(field: GraphQLField<unknown, SubgraphContext>, typeName: string, label: AccessLabel | undefined, rowRule: RowRule | undefined): void {
  const original = field.resolve ?? defaultFieldResolver;
  const yieldsMaskedText = getNamedType(field.type).name === 'MaskedText';
  if (!label || (label.class === 'PUBLIC' && !yieldsMaskedText)) return;
  if (label.class === 'PUBLIC') {
    field.resolve = asPlainAs(original, (source, args, context, info) => whenThere(original(source, args, context, info), plainText));
    return;
  }
  const asksForScope = rowRule?.kind === 'open';
  const minorsAreOwnMatter = label.domain === 'CHILD';
  const coordinate = `${typeName}.${field.name}`;
  const isDoor = typeName === 'Query' || typeName === 'Mutation';
  const keysOf = (source: unknown): readonly string[] => subjectKeys(typeName, source, rowRule);
  const isDisclosed = personalClasses.has(label.class) && !isDoor;

  /** Whether the open case of the request lists the person whom the object is about. */
  const isBound = (source: unknown, boundCase: BoundCase | undefined): boolean => {
    if (!boundCase) return false;
    const residents = isDoor ? undefined : residentsOf(typeName, source, rowRule);
    return !residents || residents.some((id) => boundCase.residentIds.includes(id));
  };

  const refusals = new Map<string, GraphQLError>();
  /** The refusal of this field by its code, made once: it names nothing but the field, and making one takes a stack trace. */
  const refusal = (code: string): GraphQLError => {
    const known = refusals.get(code) ?? civilError(code, { field: coordinate });
    refusals.set(code, known);
    return known;
  };

  const reachVerdict = (viewer: Viewer, minor: boolean, bound: boolean): Verdict => {
    let right = rememberedRight(label, viewer);
    if (minor && !minorsAreOwnMatter && !(bound && !isDoor)) right = weakerRight(right, rememberedRight(minorLabel, viewer));
    return verdictOf(right, label, { purpose: viewer.claims.purpose, boundCase: bound, isGranted: viewer.claims.boundGrant?.fields.includes(coordinate) });
  };
  const [adults, minors] = [newCircumstances(), newCircumstances()];
  const verdictFor = (viewer: Viewer, minor: boolean, bound: boolean): Verdict => {
    const verdicts = verdictsOf(viewer);
    const circumstance = (minor ? minors : adults)[bound ? 'bound' : 'unbound'];
    const verdict = verdicts.get(circumstance) ?? reachVerdict(viewer, minor, bound);
    verdicts.set(circumstance, verdict);
    return verdict;
  };

  field.resolve = asPlainAs(original, (source, args, context, info) => {
    const { viewer } = context;
    if (asksForScope && !isInScope(rowRule, viewer, source as object)) throw refusal('FORBIDDEN_ROW');
    const minor = isAboutMinor(source);
    const verdict = verdictFor(viewer, minor, isBound(source, viewer.claims.boundCase));
    if (verdict !== 'full' && (verdict !== 'masked' || label.mask === 'NONE' || label.mask === 'BIRTHDATE')) {
      throw refusal(verdict === 'masked' ? 'FORBIDDEN_FIELD' : verdict);
    }
    return whenThere(original(source, args, context, info), (value) => {
      if (isDisclosed) context.disclosures.note(source, coordinate, keysOf);
      if (verdict === 'masked') return maskValue(value, label, minor, yieldsMaskedText);
      return yieldsMaskedText ? plainText(value) : value;
    });
  });
}
