import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file so that whoever reads it finds the old text or the new one, never a part; `flush` holds that for a crash of the machine too. */
export async function writeAtomically(file: string, text: string, flush: boolean): Promise<void> {
  const draft = `${file}.${randomUUID()}.draft`;
  try {
    await writeFile(draft, text, { flush });
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined); // a full disk keeps the empty draft otherwise
    throw cause;
  }
}
