import { createHash, type Hash, sign, verify } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KeyPair, PeerKey } from '@civil/subgraph-kernel';

/** Signature beside a file: over the SM3 digest of all its bytes, so that a file of any size is signed and checked as it is read. */
interface FileSignature {
  readonly keyId: string;
  readonly sm3: string;
  readonly signature: string;
}

const statement = (name: string, sm3: string): Buffer => Buffer.from(`${name} ${sm3}`);

async function bringToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Writes a file whole or not at all: beside its place, brought to the disk, and only then moved there, which is brought to the disk as well. */
async function writeWhole(path: string, write: (handle: FileHandle, hash: Hash) => Promise<void>): Promise<string> {
  const draft = `${path}.${process.pid}.draft`;
  const hash = createHash('sm3');
  const handle = await open(draft, 'w', 0o600);
  try {
    await write(handle, hash);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, path);
  await bringToDisk(dirname(path));
  return hash.digest('hex');
}

/** Writes lines of text as a signed file. Its signature comes to its place first: whoever finds the file can check it. */
export async function writeSignedFile(directory: string, name: string, lines: AsyncIterable<string>, { keyId, privateKey }: KeyPair): Promise<void> {
  await mkdir(directory, { recursive: true });
  const unsigned = join(directory, `.${name}`);
  const sm3 = await writeWhole(unsigned, async (handle, hash) => {
    for await (const line of lines) {
      hash.update(line);
      await handle.write(line);
    }
  });
  const signature: FileSignature = { keyId, sm3, signature: sign(null, statement(name, sm3), privateKey).toString('base64') };
  await writeWhole(join(directory, `${name}.sig`), async (handle) => { await handle.write(`${JSON.stringify(signature)}\n`); });
  await rename(unsigned, join(directory, name));
  await bringToDisk(directory);
}

/** Reads a file that the peer has signed. @returns `undefined` where it, or its signature, is not there. @throws {Error} where the signature does not hold. */
export async function readSignedFile(directory: string, name: string, { keyId, publicKey }: PeerKey): Promise<string | undefined> {
  let content: Buffer;
  let beside: FileSignature;
  try {
    content = await readFile(join(directory, name));
    beside = JSON.parse(await readFile(join(directory, `${name}.sig`), 'utf8')) as FileSignature;
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ENOENT') return undefined;
    throw new Error('the signature beside a file of the bank cannot be read');
  }
  const sm3 = createHash('sm3').update(content).digest('hex');
  if (beside.keyId !== keyId || beside.sm3 !== sm3 || !verify(null, statement(name, sm3), publicKey, Buffer.from(String(beside.signature), 'base64'))) {
    throw new Error('a file of the bank is not signed by it');
  }
  return content.toString('utf8');
}
