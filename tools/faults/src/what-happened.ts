import { isSignoffError, type Receipt } from "@signoff/core";

/** What came of an action. */
export type Happening = { readonly value: unknown } | { readonly error: unknown };

type Told = string | number | boolean;

/** Fields that tell errors of one kind apart. */
const telling = ["limit", "phase", "reason", "status", "sent", "retryAfter"] as const;

/** In a few words, what came of the action and of the sign-off. */
export function tell(happening: Happening, receipt: Receipt | undefined): string {
  const signedOff = receipt ? `; sign-off: ${receipt.outcome}` : "";
  return `${"error" in happening ? tellError(happening.error) : tellValue(happening.value)}${signedOff}`;
}

function tellValue(value: unknown): string {
  if (value === undefined) return "went through";
  if (value instanceof Uint8Array) return `${value.length} bytes arrived`;
  return "the answer arrived";
}

function tellError(error: unknown): string {
  if (!isSignoffError(error)) return error instanceof Error ? error.message : String(error);
  const fields = telling.flatMap((name) => {
    const { [name]: value } = error as unknown as Partial<Record<string, Told>>;
    return value === undefined ? [] : [name === "sent" ? `sent ${String(value)}` : String(value)];
  });
  const cause = isSignoffError(error.cause) ? [`after ${tellError(error.cause)}`] : [];
  return [error.kind, ...fields, ...cause].join(" ");
}
