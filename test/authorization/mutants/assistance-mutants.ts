// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of source text
import type { Mutant } from './mutant.js';

const SOURCE = 'subgraphs/social-assistance/src';
const in_ = (file: string, noticedBy: Mutant['noticedBy']) => (weakens: string, from: string, to: string): Mutant => ({ weakens, file, from, to, noticedBy });
const CHECKS = `${SOURCE}/economic-check/economic-checks.scopes.test.ts` as const;
const BANK = `${SOURCE}/bank-agreement/bank-payment-lines.scopes.test.ts` as const;
const COMPLAINTS = `${SOURCE}/complaint/complaint.test.ts` as const;
const WARNINGS = `${SOURCE}/risk-warning/warning-steps.test.ts` as const;
const MONITORED = `${SOURCE}/monitoring-subject/monitoring-subject.test.ts` as const;
const LEDGERS = `${SOURCE}/payment-batch/payment-batch.test.ts` as const;
const AIDS = `${SOURCE}/temporary-aid/temporary-aids.scopes.test.ts` as const;
const STAYS = `${SOURCE}/rescue-episode/rescue-episodes.scopes.test.ts` as const;
const SUBSIDIES = `${SOURCE}/disability-subsidy/disability-subsidy.test.ts` as const;

const LABELS = 'schema/src/access/labels.ts';
const sealed = (weakens: string, facets: string, noticedBy: Mutant['noticedBy']): Mutant => ({
  weakens, file: LABELS, from: "new Set(['REPORTER', 'ACCESS_LOG', 'ACCESS_ACTOR', 'REVEAL', 'CHECK_AMOUNTS', 'BANK_LINE', 'SHARED', 'SHARING', 'OPERATIONS'])",
  to: `new Set([${facets}, 'SHARED', 'SHARING', 'OPERATIONS'])`, noticedBy,
});

/** A register opened to everybody, and one that shows children to whoever may not see them. */
const opened = (weakens: string, record: string, noticedBy: Mutant['noticedBy']): Mutant => in_(`${SOURCE}/permissions.ts`, noticedBy)(weakens, `  ${record}: guarded('ASSISTANCE', {`, `  ${record}: open('ASSISTANCE', {`);
const withChildren = (weakens: string, rule: string, noticedBy: Mutant['noticedBy']): Mutant => in_(`${SOURCE}/permissions.ts`, noticedBy)(weakens, `${rule}, hideMinorsBy: 'adultOn' })`, `${rule} })`);

/** What is sealed in social assistance, whose the rows of its procedures are, and who stays unknown in them. */
export const assistanceMutants: readonly Mutant[] = [
  sealed('amounts that a check has found are sealed no more', "'REPORTER', 'ACCESS_LOG', 'ACCESS_ACTOR', 'REVEAL', 'BANK_LINE'", CHECKS),
  sealed('the lines that a bank pays are sealed no more', "'REPORTER', 'ACCESS_LOG', 'ACCESS_ACTOR', 'REVEAL', 'CHECK_AMOUNTS'", BANK),
  sealed('who complained is sealed no more', "'ACCESS_LOG', 'ACCESS_ACTOR', 'REVEAL', 'CHECK_AMOUNTS', 'BANK_LINE'", COMPLAINTS),
  in_('schema/src/access/matrix.ts', CHECKS)('a township reads what banks have answered', "PLATFORM: 'I L S:masked', ASSISTANCE: inOwnLine, ELDERLY: 'STATUS'", "PLATFORM: 'I L S:masked', ASSISTANCE: `${inOwnLine} CHECK_AMOUNTS`, ELDERLY: 'STATUS'"),
  in_('schema/src/access/matrix.ts', BANK)('a county reads as the bank does', "ASSISTANCE: `${inOwnLine} CHECK_AMOUNTS`, ELDERLY: 'LEVEL:case STAY:case'", "ASSISTANCE: `${inOwnLine} CHECK_AMOUNTS BANK_LINE`, ELDERLY: 'LEVEL:case STAY:case'"),
  in_(`${SOURCE}/risk-warning/risk-warning.entity.ts`, WARNINGS)('whom a warning is about reads what was noted at home', "@Sensitive({ facet: 'RISK' })\n  @Field(() => String, { nullable: true, description: '核实情况", "@Sensitive()\n  @Field(() => String, { nullable: true, description: '核实情况"),
  in_('subgraphs/_kernel/src/procedures/fire.ts', COMPLAINTS)('who stays unknown is kept with the step', 'transition.isAnonymous?.(whole) ? unnamedActor(actor) : actor', 'transition.isAnonymous?.(whole) ? actor : actor'),
  opened('warnings are those of everybody', 'RiskWarning', WARNINGS),
  withChildren('warnings about children are seen without a right on them', "RiskWarning: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId'", MONITORED),
  opened('the ledgers of payment are those of every county', 'PaymentBatch', LEDGERS),
  opened('temporary aids are open', 'TemporaryAid', AIDS),
  withChildren('a child is seen among those whom an aid helps', "AidRecipient: guarded('ASSISTANCE', { division: aidDivisions, own: 'partyIds', subject: 'residentId'", AIDS),
  opened('stays at rescue stations are open', 'RescueEpisode', STAYS),
  withChildren('stays of children are seen without their case', "RescueEpisode: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId', subject: 'subjectIds'", STAYS),
  opened('applications for disability subsidies are open', 'DisabilitySubsidyApplication', SUBSIDIES),
  opened('economic checks are open', 'EconomicCheck', CHECKS),
];
