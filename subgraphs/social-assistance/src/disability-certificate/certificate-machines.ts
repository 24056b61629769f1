import { defineMachine, type Machine, Refusal } from '@civil/subgraph-kernel';
import { CertificateImport } from './certificate-import.entity.js';
import { CertificateImportStatus, SubsidyFindingKind, SubsidyFindingStatus } from './finding-enums.js';
import { complete, isNotOutdated, isOwnCounty, isReadable, receive } from './steps/import.js';
import type { CertificateImportInputs, SubsidyFindingInputs } from './steps/step-inputs.js';
import { SubsidyFinding } from './subsidy-finding.entity.js';

const { RECEIVING, COMPLETE } = CertificateImportStatus;
const { OPEN, NOTIFIED, ENDED } = SubsidyFindingStatus;

/** The list of certificate holders that the Disabled Persons' Federation tells for a county and month. */
export const certificateImportMachine: Machine<CertificateImportStatus, CertificateImport, CertificateImportInputs> = defineMachine<CertificateImportStatus, CertificateImport, CertificateImportInputs>({
  name: 'CertificateImport',
  entity: CertificateImport,
  states: Object.values(CertificateImportStatus),
  final: [COMPLETE],
  transitions: {
    importDisabilityCertificates: { from: [RECEIVING], to: RECEIVING, actors: ['county.assist'], guards: [isOwnCounty, isReadable, isNotOutdated], effect: receive },
    completeCertificateImport: { from: [RECEIVING], to: COMPLETE, actors: ['county.assist'], effect: complete },
  },
});

/** What the comparison has found about one person. It begins and ends by the comparison, in bulk; between, the person is told. */
export const subsidyFindingMachine: Machine<SubsidyFindingStatus, SubsidyFinding, SubsidyFindingInputs> = defineMachine<SubsidyFindingStatus, SubsidyFinding, SubsidyFindingInputs>({
  name: 'SubsidyFinding',
  entity: SubsidyFinding,
  states: Object.values(SubsidyFindingStatus),
  final: [],
  transitions: {
    findSubsidy: { from: [ENDED], to: OPEN, actors: ['SYSTEM'] },
    notifyCandidate: {
      from: [OPEN], to: NOTIFIED, actors: ['village', 'town.assist', 'county.assist'],
      guards: [({ subject }) => { if (subject.finding !== SubsidyFindingKind.NOT_PAID) throw new Refusal('STATE_TRANSITION'); }],
      effect: ({ subject, today }) => { subject.notifiedOn = today; },
    },
    endFinding: { from: [OPEN, NOTIFIED], to: ENDED, actors: ['SYSTEM'] },
  },
});
