/** What is known of a certificate's revocation. */
export type Revocation = "good" | "revoked" | "unknown";

/** A value of DER: its tag, and what it holds. */
interface Value {
  readonly tag: number;
  readonly content: Uint8Array;
}

const [octets, list, enumerated, bytesInside, good, revoked] = [0x04, 0x30, 0x0a, 0xa0, 0x80, 0xa1];

/**
 * What an OCSP answer (RFC 6960) that a host staples to its own certificate says. Its signature is not checked: a host gains
 * nothing by saying of itself that it is not to be trusted, and `good` is taken for no proof.
 */
export function revocationIn(response: Uint8Array | null): Revocation {
  if (!response) return "unknown";
  const [answer] = valuesIn(response);
  const [status, bytes] = within(answer, list);
  if (status?.tag !== enumerated || status.content[0] !== 0) return "unknown";
  const [holder] = within(bytes, bytesInside);
  const [, basic] = within(holder, list);
  if (basic?.tag !== octets) return "unknown";
  const [data] = within(valuesIn(basic.content)[0], list);
  const singles = within(
    within(data, list).find(({ tag }) => tag === list),
    list,
  );
  const states = new Set(singles.map((single) => within(single, list)[1]?.tag));
  if (states.has(revoked)) return "revoked";
  return states.has(good) ? "good" : "unknown";
}

function within(value: Value | undefined, tag: number): readonly Value[] {
  return value?.tag === tag ? valuesIn(value.content) : [];
}

/** The values that stand one after another; what is damaged ends them. */
function valuesIn(bytes: Uint8Array): readonly Value[] {
  const values: Value[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
    const more = first < 0x80 ? 0 : first & 0x7f;
    if (more > 4) break;
    const length =
      more === 0
        ? first
        : bytes.subarray(at + 2, at + 2 + more).reduce((sum, one) => sum * 256 + one, 0);
    const start = at + 2 + more;
    if (start + length > bytes.length) break;
    values.push({ tag, content: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return values;
}
