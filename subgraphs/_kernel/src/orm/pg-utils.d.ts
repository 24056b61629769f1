/** How `pg` writes a value down for the server; its cursors, which live in a package of their own, take it from here too. */
declare module 'pg/lib/utils.js' {
  export function prepareValue(value: unknown): string | Buffer | null;
}
