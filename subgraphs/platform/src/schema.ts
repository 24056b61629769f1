import { OpenCase, procedureEntities } from '@civil/subgraph-kernel';
import { CorrectionTicket } from './correction-ticket/correction-ticket.entity.js';
import { CorrectionTicketResolver } from './correction-ticket/correction-ticket.resolver.js';
import { DataResource, DataResourceVersion } from './data-resource/data-resource.entity.js';
import { DataResourceResolver } from './data-resource/data-resource.resolver.js';
import { DivisionResolver } from './division/division.resolver.js';
import { references as divisionReferences } from './division/division.reference.js';
import { PopulationSummary } from './division/population-summary.entity.js';
import { Household, HouseholdMember } from './household/household.entity.js';
import { references as householdReferences } from './household/household.reference.js';
import { HouseholdMemberResolver, HouseholdResolver } from './household/household.resolver.js';
import { RevealCount } from './identity-reveal/reveal-count.entity.js';
import { RevealIdentityResolver } from './identity-reveal/reveal-identity.resolver.js';
import { Indicator } from './indicator/indicator.entity.js';
import { references as indicatorReferences } from './indicator/indicator.reference.js';
import { IndicatorResolver } from './indicator/indicator.resolver.js';
import { DataAccess, DataAccessSubject, LedgerCheckpoint, LedgerHead } from './ledger/data-access.entity.js';
import { AccessLogResolver, DataAccessResolver } from './ledger/data-access.resolver.js';
import { DataSet } from './meta/data-set.entity.js';
import { MachineClient } from './machine-client/machine-client.entity.js';
import { MachineClientResolver } from './machine-client/machine-client.resolver.js';
import { MetaResolver } from './meta/meta.resolver.js';
import { PolicyParameter } from './policy-parameter/policy-parameter.entity.js';
import { PolicyParameterResolver } from './policy-parameter/policy-parameter.resolver.js';
import { HouseholdMembershipResolver } from './resident/household-membership.js';
import { Resident } from './resident/resident.entity.js';
import { references as residentReferences } from './resident/resident.reference.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { ResourceReport } from './resource-report/resource-report.entity.js';
import { ResourceReportResolver } from './resource-report/resource-report.resolver.js';
import { ShareGrant } from './share-grant/share-grant.entity.js';
import { ShareGrantResolver } from './share-grant/share-grant.resolver.js';
import { ShareRequest } from './share-request/share-request.entity.js';
import { ShareRequestResolver } from './share-request/share-request.resolver.js';
import { SharingBoardResolver } from './sharing-board/sharing-board.resolver.js';
import { ViewerResolver } from './viewer/viewer.resolver.js';

/** The parts of the graph that this subgraph defines. */
export const resolvers = [
  ResidentResolver, HouseholdMembershipResolver, HouseholdResolver, HouseholdMemberResolver, IndicatorResolver, PolicyParameterResolver,
  DivisionResolver, ViewerResolver, MetaResolver, AccessLogResolver, DataAccessResolver, RevealIdentityResolver,
  DataResourceResolver, MachineClientResolver, ShareRequestResolver, ShareGrantResolver, CorrectionTicketResolver, ResourceReportResolver, SharingBoardResolver,
];
export const entities = [
  Resident, Household, HouseholdMember, Indicator, PolicyParameter, PopulationSummary, DataSet, OpenCase, DataAccess, DataAccessSubject,
  LedgerCheckpoint, LedgerHead, RevealCount, DataResource, DataResourceVersion, MachineClient, ShareRequest, ShareGrant, CorrectionTicket, ResourceReport, ...procedureEntities,
];
export const references = { ...residentReferences, ...householdReferences, ...divisionReferences, ...indicatorReferences };
