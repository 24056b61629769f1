export { Access, labelsOf } from './access/access.js';
export { FilterOn } from './access/filter-on.js';
export { scopeCondition } from './access/row-filter.js';
export { guarded, mayMeetMinors, open, type RowRule, type RowRules, seesMinors } from './access/row-rules.js';
export { OpenCase } from './cases/open-case.entity.js';
export type { SubgraphContext } from './context/context.js';
export { Loaders } from './context/loaders.js';
export { setToday, todayOf } from './context/today.js';
export { buildGuardedSchema, type ReferenceResolver } from './graphql/build-schema.js';
export {
  CodeLabel, CountCell, DateRange, DateTimeRange, DivisionScope, GeoPoint, IntRange, MaskedText, MoneyRange, PageInfo, UrbanRural,
} from './graphql/common-types.js';
export {
  DivisionStub, divisionRef, HouseholdStub, householdRef, ResidentStub, residentRef, SocialOrganizationStub,
} from './graphql/federated-entities.js';
export { Cost, Sized } from './graphql/cost-sdl.js';
export { beginningWith, containing, divisionCondition } from './graphql/conditions.js';
export { CivilRecord } from './orm/civil-record.js';
export { createMigration, pendingSchemaChanges } from './orm/create-migration.js';
export { type EmbeddedCluster, openEmbeddedCluster } from './orm/embedded-cluster.js';
export { systemEntityManager } from './orm/open-orm.js';
export { type Connection, connectionType, OrderDirection, type OrderInput, orderType, PageArgs, sortKeys } from './pagination/connection.js';
export { Pager, type SortKey } from './pagination/pager.js';
export { insertRows, type SeedReport, seedSubgraph } from './seeding/seed-subgraph.js';
export { createSubgraphServer, type SubgraphServer } from './server/create-server.js';
export { DEVELOPMENT_TODAY, isProduction, readEnvironment, readSharedEnvironment, readVariable } from './server/environment.js';
export type { SubgraphService } from './server/services.js';
export type { WorkLog, WorkParts } from './server/work.js';
export { runSubgraph, startProcess, stopOnSignal } from './server/run-subgraph.js';
export { publicCell, readsPlainCounts, shownCell, withheldCell } from './statistics/plain-counts.js';
export { COUNTY_DIGITS, type Counted, type IsWithheld, publishedLevels, rollUp, rowsWithoutTotal, withholding } from './statistics/publication.js';
export type { Row } from './statistics/suppression.js';
export { defineSubgraph, type Seeder, type SeedOptions, type SubgraphDefinition } from './subgraph.js';
