import { nowInSeconds, type State, takeId } from "../state.ts";
import type { User } from "../user.ts";
import type { Signature, StoredDocument } from "./stored.ts";

/**
 * Puts signatures on a document, or none when one of them is there already: the same bytes of the same user are taken for
 * the same key, which may sign a document only once. Answers whether it did.
 */
export function addSignatures(
  state: State,
  { signatures }: StoredDocument,
  signer: User,
  all: readonly Buffer[],
): boolean {
  const own = signatures.filter((signature) => signature.signer === signer);
  const isRepeated = all.some(
    (bytes, index) =>
      own.some((signature) => bytes.equals(signature.bytes)) ||
      all.slice(0, index).some((earlier) => bytes.equals(earlier)),
  );
  if (isRepeated) return false;
  const date = nowInSeconds(state);
  for (const bytes of all) signatures.push({ signId: takeId(state), signer, bytes, date });
  return true;
}

/** A signature with its bytes and who made it. */
export function describeSignature(
  { signId, signer, bytes, date }: Signature,
  bodyId: bigint,
): Record<string, unknown> {
  const { name, code, companyId } = signer.company;
  return {
    signId,
    bodyId,
    companyId,
    signBody: bytes.toString("base64"),
    info: {
      subjCN: `Office of ${name}`,
      subjCode: code,
      subjOrg: name,
      certSerial: `${companyId}${signer.userId}`,
      issuerCN: "Example certification authority",
      isTimeStamp: true,
      timeStamp: date,
    },
  };
}
