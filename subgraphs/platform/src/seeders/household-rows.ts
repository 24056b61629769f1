import type { DemoHousehold, World } from '@civil/demo-data';
import type { Household, HouseholdKind, HouseholdMember } from '../household/household.entity.js';
import type { UrbanRural } from '@civil/subgraph-kernel';

const memberIdsOf = ({ members }: DemoHousehold): string[] => members.map(({ residentId }) => residentId);

/** Households of the world as rows. */
export const householdRows = ({ households }: World): Partial<Household>[] =>
  households.map((household) => ({
    id: household.id, kind: household.kind as HouseholdKind, headId: household.headId,
    size: household.members.filter(({ coLiving }) => coLiving).length, memberIds: memberIdsOf(household),
    divisionCode: household.divisionCode, urbanRural: household.urbanRural as UrbanRural, addressText: household.addressText,
    validFrom: household.validFrom, validTo: household.validTo ?? null, synthetic: true,
  }));

/** Members of the households as rows. */
export const memberRows = ({ households, byId }: World): Partial<HouseholdMember>[] =>
  households.flatMap((household) =>
    household.members.map(({ residentId, relation, coLiving, from, to, excludedReason }) => {
      const resident = byId.residents.get(residentId);
      if (!resident) throw new Error(`household ${household.id} has a member who is not in the world`);
      return {
        id: `${household.id}.${residentId}`, householdId: household.id, householdKind: household.kind as HouseholdKind, residentId,
        adultOn: resident.adultOn, relationCode: relation, coLiving, from, to: to ?? null, excludedReasonCode: excludedReason ?? null,
        divisionCode: household.divisionCode, memberIds: memberIdsOf(household), synthetic: true,
      };
    }),
  );
