/** Wire types of Protocol Buffers (https://protobuf.dev/programming-guides/encoding/#structure). */
const VARINT = 0n;
const LENGTH = 2n;

/** Writes one message of Protocol Buffers; fields with the value that stands for absent are left out, as proto3 has it. */
export class ProtobufWriter {
  readonly #bytes: number[] = [];

  uint(field: number, value: number | bigint): this {
    return value === 0 || value === 0n ? this : this.present(field, value);
  }

  /** A number written even when it is 0, for one of several fields of which exactly one is there. */
  present(field: number, value: number | bigint): this {
    return this.#varint((BigInt(field) << 3n) | VARINT).#varint(BigInt(value));
  }

  text(field: number, value: string): this {
    return value === '' ? this : this.bytes(field, Buffer.from(value));
  }

  /** A message within this one; written even when it is empty. */
  message(field: number, write: (writer: ProtobufWriter) => void): this {
    const inner = new ProtobufWriter();
    write(inner);
    return this.bytes(field, inner.finish());
  }

  bytes(field: number, value: Uint8Array): this {
    this.#varint((BigInt(field) << 3n) | LENGTH).#varint(BigInt(value.length));
    for (const byte of value) this.#bytes.push(byte);
    return this;
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  #varint(value: bigint): this {
    let rest = value;
    while (rest > 0x7fn) {
      this.#bytes.push(Number(rest & 0x7fn) | 0x80);
      rest >>= 7n;
    }
    this.#bytes.push(Number(rest));
    return this;
  }
}
