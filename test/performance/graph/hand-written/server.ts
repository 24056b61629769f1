import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { divisionDashboard } from './dashboard.js';
import { openDatabase } from './database.js';
import { officersList } from './list.js';
import { authenticator, type Officer } from './officer.js';
import { onePerson } from './person.js';

/**
 * The floor: one process that answers these three questions to this one role and nothing else. No schema, no ORM, no layers; statements
 * are prepared, joined over the registers as it pays, and asked at once. Its argument are its options, as JSON.
 */
export interface HandWrittenOptions {
  readonly port: number;
  readonly databaseUrl: string;
  readonly keysFile: string;
  readonly today: string;
  readonly cursorKey: string;
}

const { port, databaseUrl, keysFile, today, cursorKey } = JSON.parse(process.argv[2] ?? '') as HandWrittenOptions;
const { read, close } = openDatabase(databaseUrl);
const officerOf = authenticator(JSON.parse(readFileSync(keysFile, 'utf8')) as Parameters<typeof authenticator>[0]);

interface Asked {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, string>>;
}

const answers: Readonly<Record<string, (officer: Officer, variables: Asked['variables']) => Promise<object>>> = {
  OnePersonOneFile: (officer, variables) => onePerson(read, officer, variables as never),
  OfficersList: (officer, { after }) => officersList(read, officer, { after: after ?? null, today, cursorKey }),
  DivisionDashboard: (officer, variables) => divisionDashboard(read, officer, variables as never),
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function answer(request: IncomingMessage): Promise<{ status: number; body: object }> {
  const officer = officerOf(request.headers.authorization);
  if (!officer) return { status: 401, body: { errors: [{ message: 'not signed in' }] } };
  const { operationName, variables } = JSON.parse(await bodyOf(request)) as Asked;
  const known = answers[operationName];
  return known ? { status: 200, body: await known(officer, variables) } : { status: 404, body: { errors: [{ message: 'no such question' }] } };
}

const server = createServer((request, response) => {
  answer(request).catch(() => ({ status: 500, body: { errors: [{ message: 'failed' }] } })).then(({ status, body }) => {
    const text = Buffer.from(JSON.stringify(body));
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': text.length }).end(text);
  });
});
server.listen(port, '127.0.0.1');
process.once('SIGTERM', () => server.close(() => void close().then(() => process.exit(0))));
