import type { Mutant } from './mutant.js';

const in_ = (file: string, noticedBy: Mutant['noticedBy']) => (weakens: string, from: string, to: string): Mutant => ({ weakens, file: `subgraphs/${file}`, from, to, noticedBy });
const FIRE = 'subgraphs/_kernel/src/procedures/fire.test.ts';
const RULES = 'subgraphs/social-assistance/src/assistance-application/application-rules.test.ts';
const STEPS = 'subgraphs/social-assistance/src/assistance-application/application-steps.test.ts';
const LISTS = 'subgraphs/social-assistance/src/assistance-application/assistance-applications.test.ts';
const REPORTS = 'subgraphs/social-assistance/src/proactive-report/proactive-report.test.ts';
const COMPLAINTS = 'subgraphs/social-assistance/src/complaint/complaint.test.ts';
const CARDS = 'subgraphs/social-assistance/src/information-card/information-card.test.ts';
const SEALS = 'subgraphs/_kernel/src/certificates/certificate-seals.test.ts';
const ORGANIZATIONS = 'subgraphs/social-organizations/src/organization-certificate/organization-certificate.test.ts';
const INDEX = 'subgraphs/platform/src/electronic-certificate/electronic-certificate.test.ts';
const fire = in_('_kernel/src/procedures/fire.ts', FIRE);
const notice = in_('social-assistance/src/public-notice/public-notice.service.ts', RULES);

/** Who makes a step of a procedure, on which record, and once; who decides; what a public notice shows. */
export const procedureMutants: readonly Mutant[] = [
  fire('a step is made by anybody', 'if (!performsAs(viewer, transition.actors)) throw', 'if (viewer.scopes.size === 0) throw'),
  fire('a step is made on a record that its maker may not see', 'const subject = await lock(em, machine, of.id);\n  seeEverything(em);', 'seeEverything(em);\n  const subject = await lock(em, machine, of.id);'),
  fire('a step is made on what was changed since', 'if (subject.version !== of.expectedVersion)', 'if (subject.version < of.expectedVersion)'),
  fire('a step is made in any state', 'if (before !== null && !(transition.from as readonly string[]).includes(before))', 'if (before !== null && before === event)'),
  in_('_kernel/src/procedures/remember-request.ts', FIRE)('another request passes for the same', 'known.inputDigest !== digest || ', ''),
  in_('_kernel/src/procedures/assert-not-maker.ts', FIRE)('the checker is the maker', 'if (made > 0)', 'if (made > 9)'),
  in_('social-assistance/src/assistance-application/steps/decision.ts', STEPS)('the county decides what it has delegated', 'if (actor.role !== rightful)', "if (actor.role === 'village')"),
  in_('social-assistance/src/assistance-application/steps/decision.ts', STEPS)('whoever proposed decides', "assertNotMaker(em, subject.id, actor, ['proposeOpinion'])", 'assertNotMaker(em, subject.id, actor, [])'),
  in_('social-assistance/src/assistance-application/steps/details.ts', RULES)('a citizen files for anybody', "(actor.role === 'citizen' ? isOwn : isNear)", "(actor.role === 'citizen' || isNear)"),
  in_('social-assistance/src/assistance-application/application-machine.ts', RULES)('a clerk opens a case for an application of their own making', 'guards: [investigation.isNotFiler, submission.isComplete]', 'guards: [submission.isComplete]'),
  in_('social-assistance/src/assistance-application/steps/notice.ts', RULES)('an objection comes too late and counts', 'from: { $lte: today }, to: { $gte: today } }', 'from: { $lte: today } }'),
  in_('social-assistance/src/assistance-application/steps/case-register.ts', STEPS)('a case stays open', '{ closedOn: today }', '{ closedOn: null }'),
  notice('names stand whole outside the village', 'listedByVillage.has(notice) && runsOn(notice, today)', 'runsOn(notice, today)'),
  notice('the public finds notices that are over', '(runsOn(notice, today) || (reachesDomain', '(notice.kind || (reachesDomain'),
  in_('social-assistance/src/permissions.ts', LISTS)('the register of applications is open', "AssistanceApplication: guarded('ASSISTANCE', { division: applicationDivisions, own: 'partyIds', subject: 'residentIds',", "AssistanceApplication: open('ASSISTANCE', { division: applicationDivisions, own: 'partyIds', subject: 'residentIds',"),
  in_('social-assistance/src/permissions.ts', LISTS)('a child is seen among the members of an application', "ApplicationMember: guarded('ASSISTANCE', { division: applicationDivisions, own: 'partyIds', subject: 'residentId', hideMinorsBy: 'adultOn' })", "ApplicationMember: guarded('ASSISTANCE', { division: applicationDivisions, own: 'partyIds', subject: 'residentId' })"),
  in_('social-assistance/src/permissions.ts', REPORTS)('the reported person reads the report', "ProactiveReport: guarded('ASSISTANCE', { division: ['divisionCode'],", "ProactiveReport: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'personId',"),
  in_('social-assistance/src/resident/resident.resolver.ts', REPORTS)('the reported person has reports in their file', "@Internal({ facet: 'RISK', mask: 'RECORD' })", "@Internal({ mask: 'RECORD' })"),
  in_('social-assistance/src/report-receipt/report-receipt.service.ts', REPORTS)('one account reports as often as it likes', 'if (made > policyNumber', 'if (made > 99 * policyNumber'),
  in_('social-assistance/src/report-receipt/report-receipt.service.ts', REPORTS)('who stays anonymous is kept', 'const isNamed = anonymous !== true;', 'const isNamed = anonymous !== undefined;'),
  in_('social-assistance/src/hotline-call/hotline-call.resolver.ts', REPORTS)('a hotline clerk goes on with the calls of others', '{ callNo, loggedBy: sub }', '{ callNo }'),
  in_('social-assistance/src/assistance-application/steps/decision.ts', COMPLAINTS)('what was complained about is confirmed unseen', 'subject.hasObjection || subject.hasComplaint)', 'subject.hasObjection)'),
  in_('social-assistance/src/complaint/complaint-machine.ts', COMPLAINTS)('whoever handled the case answers for it', "actors: ['county.assist', 'county.assist.approver'], guards: [steps.hasNoHandInCase]", "actors: ['county.assist', 'county.assist.approver']"),
  in_('social-assistance/src/complaint/complaint-steps.ts', COMPLAINTS)('the township reads complaints about itself', 'divisionCode: county, aboutDivisionCode', 'divisionCode: input.division, aboutDivisionCode'),
  in_('_kernel/src/certificates/certificate-text.ts', SEALS)('a certificate that was tampered with is intact', 'certificateDigest(facts) === digest && ', ''),
  in_('_kernel/src/certificates/certificate-resolver.ts', ORGANIZATIONS)('a certificate is issued from a register elsewhere', ' || !isInScope(rule, viewer, record)', ''),
  in_('platform/src/electronic-certificate/electronic-certificate.service.ts', INDEX)('a certificate is verified by any digest', ' || !timingSafeEqual(Buffer.from(found.digest), Buffer.from(digest))', ''),
  in_('_kernel/src/html.ts', CARDS)('a name is taken for markup', ': escaped(String(piece))', ': String(piece)'),
];
