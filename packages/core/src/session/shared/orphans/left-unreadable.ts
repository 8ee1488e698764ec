import { isStoreError } from "../../../errors/store-error.ts";
import type { Parsed } from "../parsed.ts";
import type { AccountRecord } from "../record.ts";
import type { SharedProvider } from "../provider/shared-provider.ts";
import type { Sealer } from "../seal/sealer.ts";
import type { LeftOver } from "./left-over.ts";

/** Whose it is. */
export type LeftAbout = Pick<LeftOver, "key" | "provider" | "account">;

/** What this version may not write, or cannot read. */
export function leftOfVersion(
  about: LeftAbout,
  parsed: Parsed<AccountRecord>,
): readonly LeftOver[] {
  switch (parsed.kind) {
    case "usable":
      return [];
    case "newer": {
      const message = `Its record may only be written by format ${parsed.needs} or later: update what is to end it.`;
      return [{ ...about, reason: "newer", message }];
    }
    default: {
      const message = `It is no record of shared sessions: ${parsed.why}. See what else uses this store, and delete the record by hand if nothing does.`;
      return [{ ...about, reason: parsed.kind === "foreign" ? "foreign" : "corrupt", message }];
    }
  }
}

/** Whose provider is not known, or takes its place for none of its own. */
export function leftOfProvider(
  about: LeftAbout,
  { provider, account, place }: AccountRecord,
  providers: readonly SharedProvider[] | undefined,
): readonly LeftOver[] {
  if (!providers) return [];
  const known = providers.find(({ name }) => name === provider);
  if (!known) {
    const names = providers.map(({ name }) => name).join(", ");
    const message = `Its provider is ${provider}, and only ${names} are known here: update what is to end it.`;
    return [{ ...about, reason: "provider", message }];
  }
  try {
    known.originsOf({ account, place, allowInsecure: true });
    return [];
  } catch (error) {
    return [leftByError(about, error)];
  }
}

/** What does not open with the keys of whoever looks. */
export async function leftOfSeals(
  about: LeftAbout,
  { provider, account, place, sessions }: AccountRecord,
  sealer: Sealer | undefined,
): Promise<readonly LeftOver[]> {
  if (!sealer) return [];
  const key = about.key.slice(about.key.indexOf("/") + 1);
  const left: LeftOver[] = [];
  for (const [session, { sealed }] of Object.entries(sessions)) {
    if (sealed === undefined) continue;
    const binding = { provider, key, account, place, session };
    try {
      await sealer.open(sealed, binding);
    } catch (error) {
      left.push(leftByError({ ...about, session }, error));
    }
  }
  return left;
}

/** What the error says of a record. Others are no matter of the record. */
function leftByError(about: LeftAbout & Pick<LeftOver, "session">, error: unknown): LeftOver {
  const reason = isStoreError(error) ? unreadable.find((one) => one === error.reason) : undefined;
  if (!isStoreError(error) || reason === undefined) throw error;
  return { ...about, reason, message: error.message };
}

const unreadable = ["key", "corrupt", "foreign", "newer"] as const;
