/** Address of the PostgreSQL server that the tests run on, where it is one. */
export const databaseOfTests = (): string | undefined => process.env['DATABASE_URL'];
