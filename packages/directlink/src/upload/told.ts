import { ProtocolError } from "@signoff/core";
import type { AnswerFacts } from "@signoff/core/provider";

/** What was sent. */
interface Sent {
  readonly bytes: number;
  /** In hexadecimal, where it is known. */
  readonly sha1: string | undefined;
}

const operation = "POST /directlink/v1/upload";
const sizeNames: ReadonlySet<string> = new Set(["size", "length", "bytes", "filesize", "tamanho"]);
const hashNames: ReadonlySet<string> = new Set(["sha1", "hash", "filehash"]);
const deepest = 3;

/**
 * Compares what the answer to an upload tells of the file with what was sent. None of it is documented beyond the envelope;
 * what cannot be compared says nothing.
 *
 * @throws {ProtocolError} of reason `"mismatch"` where it tells of another size or SHA-1.
 */
export function checkTold(answer: unknown, sent: Sent, { status, requestId }: AnswerFacts): void {
  for (const [name, value] of fieldsOf(answer)) {
    const difference = differenceOf(name, value, sent);
    if (difference === undefined) continue;
    throw new ProtocolError(
      `${operation} took the file and tells of another one: ${difference}. Look at it before you send it again.`,
      { provider: "directlink", operation, status, requestId, reason: "mismatch" },
    );
  }
}

/** All fields of an answer that speak of the one file: a list of several may be one of others. */
function* fieldsOf(value: unknown, depth = 0): Generator<[string, unknown]> {
  if (typeof value !== "object" || value === null || depth > deepest) return;
  if (Array.isArray(value)) {
    if (value.length === 1) yield* fieldsOf(value[0], depth + 1);
    return;
  }
  for (const [name, field] of Object.entries(value)) {
    yield [name.toLowerCase().replaceAll(/[^a-z0-9]/g, ""), field];
    yield* fieldsOf(field, depth + 1);
  }
}

function differenceOf(name: string, value: unknown, { bytes, sha1 }: Sent): string | undefined {
  const text = String(value);
  if (sizeNames.has(name) && /^\d{1,15}$/.test(text) && Number(text) !== bytes) {
    return `of ${text} bytes in place of ${bytes}`;
  }
  const isHash = hashNames.has(name) && /^[0-9a-f]{40}$/i.test(text) && sha1 !== undefined;
  return isHash && text.toLowerCase() !== sha1 ? "with another SHA-1" : undefined;
}
