import { signedInAs } from './officers.js';
import { bodyOf, type Question } from './questions.js';

/**
 * Asks a server one question as an officer.
 * @throws {Error} when it does not answer 200.
 */
export async function askOnce(url: string, token: string, question: Omit<Question, 'name'>): Promise<Record<string, unknown>> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...signedInAs(token) }, body: bodyOf(question) });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${question.operationName} is answered with ${response.status}`);
  return JSON.parse(text) as Record<string, unknown>;
}
