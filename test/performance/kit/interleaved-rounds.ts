/** Rows that are measured side by side: what is started, how one round of it is measured, and how it is stopped. */
export interface Contender<Running, Measured> {
  readonly name: string;
  readonly start: () => Promise<Running>;
  readonly warm: (running: Running) => Promise<unknown>;
  readonly measure: (running: Running) => Promise<Measured>;
  readonly stop: (running: Running) => Promise<void>;
}

export interface Rounds {
  /** Times that all processes are started anew: one start may lie better in memory than another. */
  readonly sets: number;
  /** Rounds of each set; in each, every contender is measured once. */
  readonly rounds: number;
}

/** The items from the given place on, then those before it. */
export const rotate = <T>(items: readonly T[], places: number): T[] => [...items.slice(places % items.length), ...items.slice(0, places % items.length)];

/**
 * Measures contenders in turns, each once a round and in another order from round to round, over several sets of fresh processes.
 * @returns for each contender, what was measured in round after round: the same place in two lists is the same round.
 */
export async function interleavedRounds<Running, Measured>(
  contenders: readonly Contender<Running, Measured>[], { sets, rounds }: Rounds, say: (line: string) => void = () => undefined,
): Promise<Map<string, Measured[]>> {
  const measured = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
  for (let set = 0; set < sets; set++) {
    const running = new Map<string, Running>();
    try {
      for (const { name, start } of contenders) running.set(name, await start());
      for (const { name, warm } of contenders) await warm(running.get(name) as Running);
      for (let round = 0; round < rounds; round++) {
        say(`set ${set + 1} of ${sets}, round ${round + 1} of ${rounds}`);
        for (const { name, measure } of rotate(contenders, set * rounds + round)) measured.get(name)?.push(await measure(running.get(name) as Running));
      }
    } finally {
      for (const { name, stop } of contenders) {
        const started = running.get(name);
        if (started !== undefined) await stop(started);
      }
    }
  }
  return measured;
}
