// Prints a token for each demonstration role and a query to paste.
import { demoTokens, EXAMPLE_QUERY } from './demo-identities.mjs';

const tokens = await demoTokens(process.env.CIVIL_DATA);
process.stdout.write('演示角色的令牌，12 小时有效。Tokens of demonstration roles, good for 12 hours:\n\n');
for (const { role, zh, where, token } of tokens) process.stdout.write(`${role} ${zh}${where ? ` ${where}` : ''}\n  ${token}\n`);
process.stdout.write(`\n试一试 Try it:\n\n${EXAMPLE_QUERY(Number(process.env.PORT), tokens)}\n\n`);
