import { loggedOperationName } from '@civil/schema/tracing';
import type { GraphQLResolveInfo } from 'graphql';
import { ProtobufWriter } from './protobuf.js';

/** Header by which a gateway asks for a trace of the fields, and the only form of it there is. */
export const FEDERATED_TRACE_HEADER = 'apollo-federation-include-trace';
export const FEDERATED_TRACE_FORM = 'ftv1';

type Path = GraphQLResolveInfo['path'];

interface FieldNode {
  readonly key: string | number;
  field?: { readonly name: string; readonly type: string; readonly parent: string };
  started?: bigint;
  ended?: bigint;
  readonly children: FieldNode[];
}

/** Fields of one answer that are recorded; a trace of more is marked as incomplete. */
const MOST_FIELDS = 5000;

const writeTime = (writer: ProtobufWriter, milliseconds: number): void => {
  writer.uint(1, Math.floor(milliseconds / 1000)).uint(2, (milliseconds % 1000) * 1_000_000);
};

/**
 * How long each field of one answer took, in the form `ftv1` that Apollo's gateways take in `extensions`: a `Trace` of its
 * `reports.proto`, of which only names of the schema, response keys, list positions and times are written. An alias is chosen by the
 * client, so it loses its digits; errors are left out, since the answer tells them with their codes.
 */
export class FederatedTrace {
  readonly #startedAt = Date.now();
  readonly #started = process.hrtime.bigint();
  readonly #root: FieldNode = { key: '', children: [] };
  readonly #nodes = new Map<Path, FieldNode>();
  #fields = 0;

  /** Records that a field begins, and returns what tells that it ended. */
  begin({ path, parentType, returnType, fieldName }: GraphQLResolveInfo): () => void {
    this.#fields += 1;
    if (this.#fields > MOST_FIELDS) return () => undefined;
    const node = this.#nodeAt(path);
    node.field = { name: fieldName, type: String(returnType), parent: parentType.name };
    node.started = process.hrtime.bigint() - this.#started;
    return () => { node.ended = process.hrtime.bigint() - this.#started; };
  }

  /** The whole trace in Base64. */
  encode(): string {
    const duration = process.hrtime.bigint() - this.#started;
    const writer = new ProtobufWriter()
      .message(3, (time) => writeTime(time, Date.now()))
      .message(4, (time) => writeTime(time, this.#startedAt))
      .uint(11, duration)
      .message(14, (root) => this.#writeNode(root, this.#root, duration))
      .uint(33, this.#fields > MOST_FIELDS ? 1 : 0);
    return Buffer.from(writer.finish()).toString('base64');
  }

  #nodeAt(path: Path | undefined): FieldNode {
    if (!path) return this.#root;
    let node = this.#nodes.get(path);
    if (!node) {
      node = { key: path.key, children: [] };
      this.#nodes.set(path, node);
      this.#nodeAt(path.prev).children.push(node);
    }
    return node;
  }

  #writeNode(writer: ProtobufWriter, { key, field, started = 0n, ended, children }: FieldNode, duration: bigint): void {
    if (typeof key === 'number') {
      // Position 0 is written too: without it the node would be nothing of the list.
      writer.present(2, key);
    } else writer.text(1, loggedOperationName(key));
    if (field) writer.text(3, field.type).uint(8, started).uint(9, ended ?? duration).text(13, field.parent);
    if (field && field.name !== key) writer.text(14, field.name);
    for (const child of children) writer.message(12, (inner) => this.#writeNode(inner, child, duration));
  }
}
