/** Requests under way at once: more of them only wait for each other, until the gateway takes a subgraph for dead. */
const AT_ONCE = 8;

/** Does work for each item, a few at a time. */
export async function inTurns<T>(items: readonly T[], work: (item: T, place: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let place = next++; place < items.length; place = next++) await work(items[place] as T, place);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
