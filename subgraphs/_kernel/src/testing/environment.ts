/** PostgreSQL address on which tests make a database of their own each; embedded databases in memory where it is missing. */
export const testDatabaseUrl = (): string | undefined => process.env['TEST_DATABASE_URL'];
