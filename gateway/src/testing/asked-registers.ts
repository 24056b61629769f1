import { NOBODY, VERIFIED_PERSON_PATH, type VerifiedPersonQuestion } from '@civil/schema/sharing';
import { SharedFacilities } from './shared-facilities.js';
import type { TestContext, TestSubgraph } from './subgraph-server.js';

/** The question of R09 as the test subgraphs can answer it. */
export const marriageQuestion = `# 婚姻登记核验。Marriage registration.
query R09Check($about: [ID!]!) {
  sharedMarriageCheck(about: $about) { isRegistered: holds registeredOn: since }
}
`;

/** A register of marriages beside the facilities, and an index of the residents in it. */
export class AskedRegisters extends SharedFacilities {
  /** Residents by number, each with a name. */
  readonly residents = new Map<string, { readonly id: string; readonly name: string }>();
  /** Day of the marriage in force by resident. */
  readonly marriages = new Map<string, string>();
  /** What was asked of the index and of the register. */
  readonly asked: { persons: VerifiedPersonQuestion[]; about: string[][] } = { persons: [], about: [] };
  /** Called before each answer of the register; may throw to fail it. */
  beforeAnswer: () => void = () => undefined;

  override subgraphs(): TestSubgraph[] {
    const shared = '@access(class: INTERNAL, domain: VITAL, facet: SHARED)';
    const value = '@access(class: SENSITIVE, domain: VITAL, facet: SHARED)';
    const [elderly, platform] = super.subgraphs() as [TestSubgraph, TestSubgraph];
    const find = (question: VerifiedPersonQuestion): { residentId: string | null } => {
      this.asked.persons.push(question);
      const found = this.residents.get(question.idNumber);
      return { residentId: found && (question.name === undefined || question.name === found.name) ? found.id : null };
    };
    const check = (_: unknown, { about }: { about: string[] }, { claims, report }: TestContext): object => {
      this.asked.about.push(about);
      this.beforeAnswer();
      const since = this.marriages.get(about[0] ?? '') ?? null;
      const isDated = claims.boundGrant?.fields.includes('SharedMarriageCheckAnswer.since');
      report({ fields: ['SharedMarriageCheckAnswer.holds'], subjects: about.filter((id) => id !== NOBODY).map((id) => `Resident:${id}`) });
      return { holds: since !== null && about.every((id) => this.marriages.get(id) === since), since: isDated ? since : null };
    };
    return [
      elderly, { ...platform, services: { ...platform.services, [VERIFIED_PERSON_PATH]: find } },
      {
        name: 'funerals-and-marriages',
        typeDefs: `
          type Query { sharedMarriageCheck(about: [ID!]!): SharedMarriageCheckAnswer ${shared} }
          type SharedMarriageCheckAnswer { holds: Boolean ${value} since: String ${value} }
        `,
        resolvers: { Query: { sharedMarriageCheck: check } },
      },
    ];
  }
}
