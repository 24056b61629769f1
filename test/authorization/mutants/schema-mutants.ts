// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of source text
import type { Mutant } from './mutant.js';

const in_ = (file: string) => (weakens: string, from: string, to: string, noticedBy: Mutant['noticedBy']): Mutant => ({ weakens, file: `schema/src/${file}`, from, to, noticedBy });
const matrix = in_('access/matrix.ts');
const rights = in_('access/rights.ts');
const labels = in_('access/labels.ts');
const masks = in_('access/masks.ts');
const explain = in_('access/explain.ts');
const projection = in_('access/projection.ts');
const claims = in_('identity/claims.ts');
const context = in_('identity/viewer-context.ts');
const purposes = in_('identity/purposes.ts');

const ROLES_AT_GATEWAY = 'gateway/src/projection/every-role.test.ts';

/** The matrix, what a right means, the masks, the purposes and the claims. */
export const schemaMutants: readonly Mutant[] = [
  matrix('the public reads persons', '  anon: {},', "  anon: { PLATFORM: 'I' },", 'fields'),
  matrix('a village assistant sees names whole', "PLATFORM: 'I L:masked', ASSISTANCE: 'I L:masked', ELDERLY: 'I L:masked LEVEL'", "PLATFORM: 'I L', ASSISTANCE: 'I L:masked', ELDERLY: 'I L:masked LEVEL'", 'fields'),
  matrix('a supervisor sees identity numbers whole', "const supervised = 'I L:masked S:masked';", "const supervised = 'I L:masked S';", 'fields'),
  matrix('an officer needs no case for a day of death', "CHILD: 'CATEGORY:case', VITAL: 'MARITAL_STATE:case DEATH_DATE:case',\n  },\n  'town.elder'", "CHILD: 'CATEGORY:case', VITAL: 'MARITAL_STATE:case DEATH_DATE',\n  },\n  'town.elder'", 'fields about a dead person'),
  matrix('an officer of assistance needs no case for a care level', "ELDERLY: 'LEVEL:case STAY:case'", "ELDERLY: 'LEVEL STAY:case'", 'fields'),
  matrix('an officer of elderly care reads child files', "ELDERLY: inOwnLine, ORGS: 'OPERATOR'", "ELDERLY: inOwnLine, CHILD: 'M', ORGS: 'OPERATOR'", 'fields of a child'),
  matrix('a pull client needs no grant', "platform_pull: { ...Object.fromEntries(Object.entries(everyClass(':grant'))", "platform_pull: { ...Object.fromEntries(Object.entries(everyClass(''))", 'fields'),
  matrix('the cross-check runner sees who somebody is', "crosscheck_runner: { ...everyClass(':unnamed'), PLATFORM: 'I:unnamed L:unnamed", "crosscheck_runner: { ...everyClass(''), PLATFORM: 'I:unnamed L", 'fields'),
  matrix('an auditor sees child files whole', "CHILD: 'M:masked REPORTER:masked'", "CHILD: 'M REPORTER:masked'", 'fields of a child'),
  matrix('a facility sees identity numbers whole', "facility: { PLATFORM: 'I L S:masked'", "facility: { PLATFORM: 'I L S'", 'fields'),
  matrix('a right that is written weaker is full', "return scopeOf(domain as Domain, what) + (right ? `:${right}` : '');", "return scopeOf(domain as Domain, what) + (right === 'own' ? ':own' : '');", 'fields'),
  rights('a viewer without names sees phone numbers', "new Set(['NAME', 'ID_NUMBER', 'PHONE', 'BANK', 'ADDRESS', 'CERT_NO', 'REPORTER'])", "new Set(['NAME', 'ID_NUMBER', 'BANK', 'ADDRESS', 'CERT_NO', 'REPORTER'])", 'fields'),
  rights('a right on a class opens sealed facets', 'facets.some((facet) => sealedFacets.has(facet)) ? subjects :', 'facets.length > 99 ? subjects :', 'fields'),
  rights('a guardian reads notes of risk', '...(opensToOwn(label) ? ([\'own\'] as const) : [])', "'own'", 'fields of a child'),
  rights('a masked right opens what has no masked form', "...(leavesForm(label.mask) ? (['masked'] as const) : [])", "'masked'", 'modes'),
  rights('no right at all is a right that waits for a grant', "  return 'none';\n}", "  return 'grant';\n}", 'fields'),
  rights('a case is not asked for', "viewer.boundCase ? 'full' : 'CASE_NOT_BOUND'", "'full'", 'fields with a purpose'),
  rights('a purpose is not asked for where a case is', "!viewer.purpose ? 'PURPOSE_REQUIRED' : viewer.boundCase", 'viewer.boundCase', 'fields'),
  rights('nothing is masked', "case 'masked': return 'masked';", "case 'masked': return 'full';", 'fields'),
  rights('nothing needs a grant', "viewer.isGranted === undefined ? 'GRANT_MISSING'", "viewer.isGranted === undefined ? 'full'", 'fields'),
  rights('of two rights the stronger counts for a child', '(strength.indexOf(a) <= strength.indexOf(b) ? a : b)', '(strength.indexOf(a) >= strength.indexOf(b) ? a : b)', 'fields of a child'),
  rights('anybody with internal rights sees persons under 18', "minorLabel: AccessLabel = { class: 'MINOR', domain: 'CHILD'", "minorLabel: AccessLabel = { class: 'INTERNAL', domain: 'PLATFORM'", 'persons'),
  labels('the access log is sealed no more', "new Set(['REPORTER', 'ACCESS_LOG', 'ACCESS_ACTOR', 'REVEAL', 'CHECK_AMOUNTS', 'BANK_LINE', 'SHARED', 'SHARING', 'OPERATIONS'])", "new Set(['REPORTER', 'ACCESS_ACTOR', 'REVEAL', 'CHECK_AMOUNTS', 'BANK_LINE', 'SHARED', 'SHARING', 'OPERATIONS'])", 'fields'),
  labels('a guardian reads what an officer notes of the risk', "new Set(['RISK', 'REPORTER'])", "new Set(['REPORTER'])", 'fields of a child'),
  masks('a masked name is the name', 'return first + stars(chars.length - 2) + chars.at(-1);', "return chars.join('');", 'fields'),
  masks('a masked number shows the day of birth', 'id.slice(0, 4) + stars(id.length - 8)', 'id.slice(0, 14) + stars(id.length - 18)', 'fields'),
  masks('a masked number of a child shows the county', "minor ? id.slice(0, 3) + stars(Math.max(id.length - 3, 0))", "minor ? id.slice(0, 6) + stars(Math.max(id.length - 6, 0))", 'fields of a child'),
  masks('a masked name of a child is masked as an adult’s', "if (minor) return `${first}**`;", '', 'fields of a child'),
  masks('a masked phone shows all but one digit', 'text.slice(0, 3) + stars(text.length - 7) + text.slice(-4)', 'text.slice(0, 6) + stars(1) + text.slice(-4)', 'fields'),
  masks('a masked address keeps the street', "?? ''}***`", "?? ''}${address}`", 'fields'),
  masks('a masked division is that of the village', 'code.slice(0, 6)', 'code.slice(0, 12)', 'fields'),
  masks('a masked certificate is the certificate', "return `${office}-****-****${no.slice(-2)}`;", 'return no;', 'fields about a dead person'),
  explain('outsiders are told the rule', "code === 'developer' || findRole(code)?.kind === 'officer'", 'code.length > 0', 'modes'),
  explain('what is masked is told to be shown', "verdict === 'masked' ? 'MASKED' : 'REFUSED'", "verdict === 'masked' ? 'FULL' : 'REFUSED'", 'modes'),
  projection('the projection holds every field', "return !label || rightOn(label, scopes) !== 'none';", 'return true;', ROLES_AT_GATEWAY),
  projection('an interface field stays where one type grants it', 'types.every((type) => isAllowed(type, name.value))', 'types.some((type) => isAllowed(type, name.value))', ROLES_AT_GATEWAY),
  claims('roles of different rows mix in a token', 'known.some((role) => role.rows !== first.rows || role.kind !== first.kind)', 'false', 'tokens'),
  claims('a county officer holds the prefix of a province', 'known.some((role) => role.prefixLengths && !role.prefixLengths.includes(length))', 'false', 'tokens'),
  claims('a citizen is nobody in particular', "if (must && !claims[must]) return refuse(must);", '', 'tokens'),
  claims('a token says which case is open', 'const claims: Claims = { sub, kind: first.kind,', "const claims: Claims = { ...(payload['boundCase'] ? { boundCase: payload['boundCase'] as never } : {}), sub, kind: first.kind,", 'tokens'),
  context('a viewer context needs no signature', 'given.length !== wanted.length || !timingSafeEqual(given, wanted)', 'false', 'contexts'),
  context('a viewer context for one subgraph is good at another', "|| payload['aud'] !== subgraph", '', 'contexts'),
  context('a viewer context never expires', "|| payload['exp'] + CLOCK_SKEW_SECONDS < seconds", '', 'contexts'),
  context('a viewer context of tomorrow is good today', "|| payload['iat'] - CLOCK_SKEW_SECONDS > seconds", '', 'contexts'),
  context('a viewer context of another policy is taken', "if (payload['policy'] !== POLICY_VERSION) return { fault: 'policy' };", '', 'contexts'),
  purposes('any role states any purpose', 'roleCodes.some((code) => findRole(code) && purpose.roles.includes(code))', 'purpose.roles.length > 0 && roleCodes.length > 0', 'purposes'),
  purposes('assistance states the purpose of child welfare', "arts 11 and 92' }, roles: handlersOf('child'), cases", "arts 11 and 92' }, roles: [...handlersOf('child'), ...handlersOf('assist')], cases", 'purposes'),
  purposes('statutory duty is bound to a case', "roles: rolesWhere(/^(village|town\\.|county\\.|pref\\.|prov\\.)/, /^registrar$/), cases: [],", "roles: rolesWhere(/^(village|town\\.|county\\.|pref\\.|prov\\.)/, /^registrar$/), cases: ['SQ', 'YL', 'ET', 'HY', 'BZ', 'DC', 'FY'],", 'fields with a purpose that takes no case'),
];
