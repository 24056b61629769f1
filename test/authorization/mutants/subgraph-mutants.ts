// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of source text
import type { Mutant } from './mutant.js';

const in_ = (file: string) => (weakens: string, from: string, to: string, noticedBy: Mutant['noticedBy']): Mutant => ({ weakens, file: `subgraphs/${file}`, from, to, noticedBy });
const rules = in_('_kernel/src/access/row-rules.ts');
const filter = in_('_kernel/src/access/row-filter.ts');
const guard = in_('_kernel/src/access/guard-schema.ts');
const values = in_('_kernel/src/access/guard-values.ts');
const args = in_('_kernel/src/access/guard-arguments.ts');
const cases = in_('_kernel/src/cases/case-binding.ts');
const rows = in_('_kernel/src/orm/rows.ts');
const conditions = in_('_kernel/src/orm/condition-text.ts');

const ROW_RULES = 'subgraphs/_kernel/src/access/row-rules.test.ts';
const ROWS = 'subgraphs/_kernel/src/orm/rows.test.ts';
const SHIELD_ONCE = 'subgraphs/_kernel/src/access/shield-once.test.ts';

/** The row filter, the shield, the masks where they are applied, and the rules of each register. */
export const subgraphMutants: readonly Mutant[] = [
  rules('an officer reads the prefecture of the county', 'prefix: claims.scopePrefix }', 'prefix: claims.scopePrefix.slice(0, 4) }', 'persons'),
  rules('a citizen reads everybody', "case 'OWN': return among(rule.own, [claims.residentId, ...(claims.wardIds ?? [])]);", "case 'OWN': return [];", 'foreign lists'),
  rules('a facility reads everybody', "case 'FACILITY': return among(rule.facility, [claims.facilityId]);", "case 'FACILITY': return [];", 'foreign lists'),
  rules('an office reads the registrations of every office', "case 'OFFICE': return among(rule.office, [claims.officeId]);", "case 'OFFICE': return [];", 'foreign lists'),
  rules('an organisation reads every organisation', "case 'ORG': return among(rule.organization, [claims.organizationId]);", "case 'ORG': return [];", 'organisations'),
  rules('a developer reads rows that are not synthetic', "case 'SYNTHETIC': return [{ test: 'synthetic' }];", "case 'SYNTHETIC': return [];", ROW_RULES),
  rules('a right that waits for a case opens rows before there is one', "scope.startsWith(stem) && !/:(case|grant)$/.test(scope)", 'scope.startsWith(stem)', 'lists within a case'),
  rules('rows need no right in their domain', 'if (!reachesDomain(rule.domain, viewer) && !(viewer.claims.boundGrant && hasStakeIn(rule.domain, viewer))) return NOTHING;', '', 'lists within a case'),
  rules('persons under 18 are seen without a right on them', 'return seesMinors(viewer) ? undefined : todayOf();', 'return viewer.scopes.size > 0 ? undefined : todayOf();', 'persons'),
  rules('a right on minors that waits for a case holds without one', "return right !== 'none' && right !== 'case' && right !== 'grant';", "return right !== 'case' && right !== 'grant';", 'persons'),
  rules('a case opens every row', "ways.push(among(property, boundCase.residentIds));", 'ways.push([]);', 'persons'),
  rules('a case opens domains in which its handler has nothing to do', 'if (boundCase && property && hasStakeIn(rule.domain, viewer))', 'if (boundCase && property)', ROW_RULES),
  rules('a case goes by who may read a row, not by whom it is about', 'rule.subject ?? rule.own;', 'rule.own ?? rule.subject;', ROW_RULES),
  rules('a loaded row is in scope wherever it lies', "case 'prefix': return demand.properties.some(", "case 'prefix': return demand.properties.length > 0 || demand.properties.some(", 'registers from afar'),
  rules('a loaded row about a child is in scope', "case 'adult': return typeof row[demand.property] === 'string' &&", "case 'adult': return typeof row[demand.property] === 'string' ||", ROW_RULES),
  filter('the row filter is off unless asked for', '      default: true,', '      default: false,', 'persons'),
  filter('a confidential register is open', "if (rule.kind === 'open') return {};", "if (rule.kind === 'guarded') return {};", 'persons'),
  filter('no rows at all means all rows', "case 'nothing': return { [meta.primaryKeys[0] as string]: { $in: [] } };", "case 'nothing': return {};", 'foreign lists'),
  filter('a prefix is looked for by its first digits', 'codesUnder(demand.prefix)', 'codesUnder(demand.prefix.slice(0, 4))', 'lists of persons'),
  filter('the 18th birthday is not looked at', "case 'adult': return { [demand.property]: { $lte: demand.today } };", "case 'adult': return {};", 'lists of persons'),
  filter('one met demand is enough', '{ $and: only }', '{ $or: only }', 'lists of persons'),
  filter('of two ways into a row each demand is one', '{ $or: ways.map((conditions) => ({ $and: conditions })) }', '{ $or: ways.flat() }', 'persons'),
  filter('a statement is written without the row filter being on', 'if (!filter?.default) throw', 'if (!filter) throw', ROWS),
  rows('statements of the kernel read every row', '$and: [writer.scopeOf(shape), parts.where]', '$and: [parts.where]', 'persons'),
  rows('a pair needs one of the two in scope', 'conditionText(writer.scopeOf(beside.shape), beside.shape', 'conditionText({}, beside.shape', ROWS),
  conditions('what a relation leads to is read whoever asks', '$and: [writer.scopeOf(target), condition]', '$and: [condition]', ROWS),
  conditions('a piece of SQL is left out of a condition', "if (typeof key === 'symbol') return fragmentComparison(key, value, place);", "if (typeof key === 'symbol') return 'true';", ROWS),
  conditions('none of several conditions means no condition', "word === 'and' ? 'true' : 'false'", "'true'", ROWS),
  guard('the shield lets everybody pass', "return verdict === 'full' || verdict === 'masked' ? true : civilError(verdict);", 'return verdict ? true : civilError(verdict);', 'subgraphs/_kernel/src/access/guard-schema.test.ts'),
  guard('the shield takes personal data for public', "} else if (label.class === 'PUBLIC') {", "} else if (label.class === 'PUBLIC' || label.class === 'PERSONAL') {", 'subgraphs/_kernel/src/access/guard-schema.test.ts'),
  guard('values are not guarded', 'guardValues(field, type.name, label, rowRules[type.name]);', '', 'entities'),
  guard('arguments are not guarded', 'guardArguments(field, labels, inputUses);', '', 'searches'),
  in_('_kernel/src/access/standing.ts')('what shield decided with a purpose holds without one', 'JSON.stringify([projectionKey, purpose ?? null, boundCase, isGranted ?? false])', 'JSON.stringify([projectionKey, boundCase, isGranted ?? false])', SHIELD_ONCE),
  in_('_kernel/src/access/standing.ts')('what shield decided with a case holds without one', 'const boundCase = claims.boundCase !== undefined;', 'const boundCase = claims.purpose !== undefined;', SHIELD_ONCE),
  in_('_kernel/src/access/shield-once.ts')('a refusal of the shield is forgotten', 'if (last) return last.decision;', 'if (last) return resolve(source, args, context, info);', SHIELD_ONCE),
  values('a public register shows its guarded fields everywhere', 'if (asksForScope && !isInScope(rowRule, viewer, source as object))', 'if (asksForScope && !source)', 'registers from afar'),
  values('the right on minors does not count', 'if (minor && !minorsAreOwnMatter &&', 'if (!minor && !minorsAreOwnMatter &&', 'entities of a child'),
  values('any case lifts the rule on minors', '!(bound && !isDoor)', '!(viewer.claims.boundCase && !isDoor)', 'entities of a child'),
  values('a case binds whoever is asked about', 'return !residents || residents.some((id) => boundCase.residentIds.includes(id));', 'return true;', 'fields with a case of somebody else'),
  values('what is masked is shown', "if (verdict === 'masked') return maskValue(value, label, minor, yieldsMaskedText);", "if (verdict === 'masked' && label.mask === 'ID_NUMBER') return maskValue(value, label, minor, yieldsMaskedText);", 'entities'),
  values('a child is masked as an adult', 'if (verdict === \'masked\') return maskValue(value, label, minor, yieldsMaskedText);', 'if (verdict === \'masked\') return maskValue(value, label, false, yieldsMaskedText);', 'fields of a child'),
  values('nobody is under 18', "typeof adultOn === 'string' && adultOn > todayOf()", "typeof adultOn === 'string' && adultOn > '9999'", 'fields of a child'),
  values('a masked division is the division', '{ code: maskDivision((value as { code: string }).code) }', 'value', 'entities'),
  values('a birth date is shown where it is masked', "(verdict !== 'masked' || label.mask === 'NONE' || label.mask === 'BIRTHDATE')", "(verdict !== 'masked' || label.mask === 'BIRTHDATE')", 'entities of a child'),
  args('one searches by what one gets masked', "if (verdict !== 'full') throw", "if (verdict !== 'full' && verdict !== 'masked') throw", 'searches'),
  args('a case opens a search among everybody', '{ purpose: context.viewer.claims.purpose });', '{ purpose: context.viewer.claims.purpose, boundCase: context.viewer.claims.boundCase });', 'searches'),
  args('one orders by what one may not read', "visit(uses.get(`${type.name}.${name}`) ?? []);\n    return;", 'return;', 'searches'),
  args('one searches by what one may not read', 'visit(uses.get(`${type.name}.${field.name}`) ?? []);', '', 'searches'),
  in_('_kernel/src/access/remembered-right.ts')('a right is remembered for the next viewer, whoever that is', "let right = rights.get(viewer.projectionKey);\n  if (right === undefined) {\n    right = rightOn(label, viewer.scopes);\n    rights.set(viewer.projectionKey, right);", "let right = rights.get('');\n  if (right === undefined) {\n    right = rightOn(label, viewer.scopes);\n    rights.set('', right);", 'fields'),
  in_('_kernel/src/access/subjects.ts')('a person is about nobody', "if (typeName === 'Resident') return texts(row['id']);", '', 'entities with a case of somebody else'),
  cases('a case binds another unit', 'handlerUnit: unit, openedOn', 'openedOn', 'fields with a case of another unit'),
  cases('a closed case binds', ', $or: [{ closedOn: null }, { closedOn: { $gt: today } }] }', ' }', 'fields with a closed case'),
  cases('a case binds before it is open', 'openedOn: { $lte: today }, ', '', 'subgraphs/_kernel/src/cases/case-binding.test.ts'),
  in_('platform/src/permissions.ts')('the index of persons is open', "  Resident: guarded('PLATFORM', {", "  Resident: open('PLATFORM', {", 'persons'),
  in_('platform/src/permissions.ts')('households are open', "Household: guarded('PLATFORM',", "Household: open('PLATFORM',", 'lists of persons'),
  in_('platform/src/permissions.ts')('persons under 18 are in the index for everybody', "facility: 'careFacilityId', hideMinorsBy: 'adultOn',\n  }),", "facility: 'careFacilityId',\n  }),", 'lists of persons'),
  in_('social-assistance/src/permissions.ts')('benefits are open', "AssistanceEnrollment: guarded('ASSISTANCE',", "AssistanceEnrollment: open('ASSISTANCE',", 'lists'),
  in_('social-assistance/src/permissions.ts')('monitored persons are those of everybody', "MonitoringSubject: guarded('ASSISTANCE',", "MonitoringSubject: open('ASSISTANCE',", 'lists of monitored persons'),
  in_('elderly-care/src/permissions.ts')('assessments are open', "AbilityAssessment: guarded('ELDERLY',", "AbilityAssessment: open('ELDERLY',", 'lists'),
  in_('elderly-care/src/permissions.ts')('a stay is everybody’s who lives where its row begins alike', "CareStay: guarded('ELDERLY', {", "CareStay: open('ELDERLY', {", 'lists'),
  in_('child-protection/src/permissions.ts')('stipends of children are open', "ChildStipend: guarded('CHILD',", "ChildStipend: open('CHILD',", 'lists of children'),
  in_('funerals-and-marriages/src/permissions.ts')('deaths are open', "DeathRecord: guarded('VITAL',", "DeathRecord: open('VITAL',", 'lists'),
  in_('funerals-and-marriages/src/permissions.ts')('marriages are open', "MarriageRegistration: guarded('VITAL',", "MarriageRegistration: open('VITAL',", 'lists'),
];
