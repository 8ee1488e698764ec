import { createHash } from "node:crypto";

/** One thing that was sent and read back. */
export interface Comparison {
  readonly provider: string;
  readonly what: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly identical: boolean;
}

/** Compares what was sent with what came back, byte by byte. */
export function compareBytes(
  provider: string,
  what: string,
  sent: Uint8Array,
  received: Uint8Array,
): Comparison {
  return {
    provider,
    what,
    bytes: sent.byteLength,
    sha256: createHash("sha256").update(received).digest("hex"),
    identical: Buffer.compare(sent, received) === 0,
  };
}

/** The comparison as a line for a person. */
export function describeComparison({ what, bytes, sha256, identical }: Comparison): string {
  const verdict = identical ? "byte-identical" : "DIFFERENT";
  return `${what} read back: ${bytes.toLocaleString("en")} bytes, ${verdict}, sha256 ${sha256.slice(0, 12)}…`;
}
