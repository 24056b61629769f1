import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * What the page may load: itself, from here. The editor writes its colours and positions into style attributes, embeds its icon font
 * in a style sheet, and starts its language services as workers.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

const guard = (reply: FastifyReply): FastifyReply =>
  reply
    .header('content-security-policy', CONTENT_SECURITY_POLICY)
    .header('referrer-policy', 'no-referrer')
    .header('cross-origin-opener-policy', 'same-origin');

/** Shown until the page is built; it asks again by itself, without a script. */
const BUILDING = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="3">
<title>民政图谱 · Civil Affairs Graph</title>
<style>
:root { color-scheme: light dark }
body { margin: 0; min-height: 100vh; display: grid; place-content: center; text-align: center; padding: 2rem; box-sizing: border-box;
  font: 1rem/1.7 system-ui, "Noto Sans CJK SC", sans-serif }
h1 { font-size: 1.4rem; font-weight: 600 } p { margin: .4rem 0 } code { font-size: .9em }
</style>
<main>
<h1>民政图谱 · <span lang="en">Civil Affairs Graph</span></h1>
<p role="status">浏览器页面正在构建，完成后自动打开。<br><span lang="en">The explorer is being built and opens by itself when it is ready.</span></p>
<p>图谱本身已经可用：<code>POST /graphql</code>。<br><span lang="en">The graph itself can be asked already.</span></p>
<p>久未完成时 <span lang="en">if it takes long</span>: <code>npm run build:explorer -w gateway</code></p>
</main>
</html>
`;

/** Serves the page at `/` and its parts below `/explorer/assets/`. */
export function serveStaticFiles(app: FastifyInstance, directory: string): void {
  app.get('/', async (_request, reply) => {
    const page = await readFile(join(directory, 'index.html'), 'utf8').catch(() => undefined);
    guard(reply).type('text/html; charset=utf-8');
    return page === undefined ? reply.code(503).header('retry-after', '3').send(BUILDING) : reply.send(page);
  });
  app.get('/explorer/assets/:name', async (request, reply) => {
    const { name } = request.params as { name: string };
    const type = types[extname(name)];
    const content = type && /^[\w-][\w.-]*$/.test(name) ? await readFile(join(directory, 'assets', name)).catch(() => undefined) : undefined;
    if (!type || !content) return reply.callNotFound();
    // Names carry a digest of the content, so a stored copy never grows old.
    return guard(reply).type(type).header('cache-control', 'public, max-age=31536000, immutable').send(content);
  });
  app.get('/favicon.ico', (_request, reply) => guard(reply).type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(ICON));
}

/** A knot of seven points, one for each subgraph. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g stroke="#1f5f5b" stroke-width="1.6">${[0, 1, 2, 3, 4, 5]
  .map((step) => {
    const angle = (step * Math.PI) / 3;
    return `<path d="M16 16L${(16 + 11 * Math.cos(angle)).toFixed(1)} ${(16 + 11 * Math.sin(angle)).toFixed(1)}"/>`;
  })
  .join('')}</g><g fill="#1f5f5b"><circle cx="16" cy="16" r="4.5"/>${[0, 1, 2, 3, 4, 5]
  .map((step) => {
    const angle = (step * Math.PI) / 3;
    return `<circle cx="${(16 + 11 * Math.cos(angle)).toFixed(1)}" cy="${(16 + 11 * Math.sin(angle)).toFixed(1)}" r="2.8"/>`;
  })
  .join('')}</g></svg>`;
