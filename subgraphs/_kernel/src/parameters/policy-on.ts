import { type ParameterRule, policyRules } from '@civil/schema/parameters';
import { divisionPrefix } from '@civil/schema/scalars';

/** For which place and day a number of law is asked. A case is judged by the version in force on the day it was accepted. */
export interface PolicyPlace {
  /** Day `YYYY-MM-DD`. */
  readonly on: string;
  /** Division of the case; where a nearer division has set a number of its own, that one counts. */
  readonly division?: string | undefined;
}

const byKey = new Map<string, ParameterRule[]>();
for (const rule of policyRules) byKey.set(rule.key, [...(byKey.get(rule.key) ?? []), rule]);

const appliesIn = ({ division: own }: ParameterRule, division: string | undefined): boolean =>
  own === null || division?.startsWith(divisionPrefix(own)) === true;
const isInForce = ({ validFrom, validTo }: ParameterRule, on: string): boolean => validFrom <= on && (validTo === null || on <= validTo);
const nearness = ({ division }: ParameterRule): number => (division === null ? 0 : divisionPrefix(division).length);

/** The rule of a key in force on a day, that of the nearest division before that of the country; `undefined` where there is none. */
export function findPolicy(key: string, { on, division }: PolicyPlace): ParameterRule | undefined {
  const inForce = (byKey.get(key) ?? []).filter((rule) => isInForce(rule, on) && appliesIn(rule, division));
  return inForce.toSorted((a, b) => nearness(b) - nearness(a))[0];
}

/** The rule of a key in force on a day. @throws {Error} where none is: a number that the law does not give is not to be made up. */
export function policyOn(key: string, place: PolicyPlace): ParameterRule {
  const rule = findPolicy(key, place);
  if (!rule) throw new Error(`no rule ${key} is in force on ${place.on}`);
  return rule;
}

/** The number of a rule in force on a day. @throws {Error} where none is. */
export const policyNumber = (key: string, place: PolicyPlace): number => Number(policyOn(key, place).value);
