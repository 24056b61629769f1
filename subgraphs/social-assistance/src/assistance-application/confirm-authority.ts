import { policyNumber } from '@civil/subgraph-kernel';
import { ConfirmAuthority } from './application-enums.js';
import type { AssistanceApplication } from './assistance-application.entity.js';

/** Who confirms an application: the county, or the township that the county has delegated it to, as the rules stood when it was accepted. */
export const authorityOf = ({ acceptedOn, applyDivisionCode }: AssistanceApplication, today: string): ConfirmAuthority =>
  policyNumber('assistance.confirm-by-township', { on: acceptedOn ?? today, division: applyDivisionCode }) === 1 ? ConfirmAuthority.TOWNSHIP : ConfirmAuthority.COUNTY;
