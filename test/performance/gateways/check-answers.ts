import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { RunningProcess } from '../kit/running-process.js';
import type { Asked, ComparedGateway } from './gateways.js';
import { refusedFields } from './neutral-graph.js';
import { bodyOf, RUNS } from './questions.js';

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Runs whose answers are compared. */
const COMPARED_RUNS = [0, 1, RUNS.length - 1];
const READY_WITHIN_MS = 30_000;

export const headersOf = ({ tokens }: Asked, index: number): Record<string, string> => (tokens ? { authorization: `Bearer ${tokens[index % tokens.length]}` } : {});

async function ask(address: string, asked: Asked, index: number): Promise<Answer> {
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', ...headersOf(asked, index) }, body: bodyOf(asked.question, RUNS[index] ?? 0) });
  return { status: response.status, text: await response.text() };
}

/** A gateway may listen before it has its graph. */
async function waitForGraph(address: string, asked: Asked): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const { status, text } = await ask(address, asked, 0).catch((error: unknown) => ({ status: 0, text: String(error) }));
    if (status === 200) return;
    if (Date.now() > deadline) throw new Error(`${address} does not answer: ${status} ${text.slice(0, 300)}`);
    await pause(100);
  }
}

type Data = Record<string, Record<string, unknown>[]>;

/** The answer to the list of things that an officer gets whom two of its fields are refused. */
function withRefusals({ data }: { data: Data }): Data {
  const refused = Object.fromEntries(refusedFields.map((field) => [field, null]));
  return { ...data, parcels: (data['parcels'] ?? []).map((parcel) => ({ ...parcel, ...refused })) };
}

function isRight({ name }: Asked, answered: Record<string, unknown>, reference: { data: Data }): boolean {
  if (!name.includes('refused')) return isDeepStrictEqual(answered, reference);
  const errors = (answered['errors'] ?? []) as { extensions?: { code?: string } }[];
  return isDeepStrictEqual(answered['data'], withRefusals(reference)) && errors.length > 0 && errors.every(({ extensions }) => extensions?.code === 'FORBIDDEN_FIELD');
}

/**
 * Holds the answers of a gateway to those of the ones before it: the first to be asked a question tells how it is answered.
 * @returns the bytes of the answer to each question.
 * @throws {Error} where one differs; what is measured of wrong answers means nothing.
 */
export async function checkAnswers({ name, path, asked }: ComparedGateway, { url }: RunningProcess, references: Map<string, unknown>): Promise<Map<string, number>> {
  const address = url + path;
  const bytes = new Map<string, number>();
  for (const one of asked) {
    await waitForGraph(address, one);
    for (const index of COMPARED_RUNS) {
      const { status, text } = await ask(address, one, index);
      const answered = status === 200 ? (JSON.parse(text) as Record<string, unknown>) : {};
      const key = `${one.question} ${index}`;
      const reference = references.get(key) ?? answered;
      references.set(key, reference);
      if (!('data' in answered) || !isRight(one, answered, reference as { data: Data })) throw new Error(`${name} answers "${one.name}" of run ${RUNS[index]} in another way: ${status} ${text.slice(0, 300)}`);
      bytes.set(one.name, Buffer.byteLength(text));
    }
  }
  return bytes;
}
