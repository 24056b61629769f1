// npm run -s token -- <role> [--division 620102] [--purpose …] [--case …] [--resident id] [--ward id] [--facility id] [--office id] [--organization id] [--unit id]
import { parseArgs } from 'node:util';
import { roles } from '../schema/dist/access/index.js';
import { claimsFor, issue } from './demo-identities.mjs';

const text = { type: 'string' };
const options = { division: text, purpose: text, case: text, resident: text, ward: { type: 'string', multiple: true }, facility: text, office: text, organization: text, unit: text };

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

const { values, positionals: [role] } = readArguments();
if (!roles.some(({ code }) => code === role && code !== 'anon')) {
  if (role) process.stderr.write(`没有可用令牌登录的角色 ${role}。There is no role ${role} that signs in with a token.\n\n`);
  process.stderr.write(`角色 roles:\n${roles.filter(({ code }) => code !== 'anon').map(({ code, zh, en }) => `  ${code.padEnd(24)} ${zh} ${en}`).join('\n')}\n`);
  process.exit(2);
}
try {
  process.stdout.write(`${await issue(process.env.CIVIL_DATA ?? '.data', await claimsFor(role, values))}\n`);
} catch (error) {
  process.stderr.write(`${error.extensions ? `${error.extensions.en} (${error.extensions.rule})` : error.message}\n`);
  process.exit(2);
}
