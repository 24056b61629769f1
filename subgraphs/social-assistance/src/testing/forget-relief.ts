import { CaseSerial, RequestRecord } from '@civil/subgraph-kernel';
import type { TestSubgraph } from '@civil/subgraph-kernel/testing';
import { CaseMeeting } from '../case-meeting/case-meeting.entity.js';
import { Intake } from '../intake/intake.entity.js';
import { ReserveEntry, ReserveFund } from '../reserve-fund/reserve-fund.entity.js';
import { AidRecipient } from '../temporary-aid/aid-recipient.entity.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { forgetApplications } from './forget-applications.js';
import { forget } from './forget.js';

const records = [TemporaryAid, AidRecipient, ReserveFund, ReserveEntry, CaseMeeting, Intake, CaseSerial, RequestRecord];

/** Empties the registers that temporary aid and intakes write to, between the tests of one file. */
export async function forgetRelief(subgraph: TestSubgraph): Promise<void> {
  await forgetApplications(subgraph);
  await forget(subgraph, records);
}
