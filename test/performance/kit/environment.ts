/** What a process of a benchmark is started with: what this one has, and what is given. */
export const environmentWith = (given: Readonly<Record<string, string>>): Record<string, string | undefined> => ({ ...process.env, ...given });
