import { isErrorLike } from "../values/kinds.ts";
import { printable } from "../values/printable.ts";
import { readMember } from "../values/read-member.ts";

/** Marks the errors of this library, whichever installed copy made them. */
export const brand: unique symbol = Symbol.for("@signoff/core/error") as never;

/** Marks an `InvalidOptionError` likewise. */
export const optionBrand: unique symbol = Symbol.for("@signoff/core/invalid-option") as never;

const longestMessage = 300;
const deepestChain = 5;

/**
 * What may be kept of an error thrown below: names, codes and messages along its chain of causes.
 *
 * Errors of this library pass as they are; all else may carry requests, headers or URLs with secrets. Of what throws when it
 * is read there is no more than its type.
 */
export function summariseCause(
  cause: unknown,
  scrub: (text: string) => string = (text) => text,
  depth = 0,
): unknown {
  try {
    return summarise(cause, scrub, depth);
  } catch {
    return typeof cause;
  }
}

function summarise(cause: unknown, scrub: (text: string) => string, depth: number): unknown {
  if (!isErrorLike(cause)) return cause === undefined ? undefined : typeof cause;
  if (Object.hasOwn(cause, brand) || Object.hasOwn(cause, optionBrand)) return cause;
  const message = maskUrls(printable(scrub(cause.message)).slice(0, 4 * longestMessage));
  const summary = new Error(message.slice(0, longestMessage));
  summary.name = isName(cause.name) ? cause.name : "Error";
  const code = readMember(cause, "code");
  if (isName(code)) Object.assign(summary, { code });
  delete summary.stack;
  const deeper = readMember(cause, "cause");
  if (deeper !== undefined && depth < deepestChain) {
    Object.defineProperty(summary, "cause", { value: summariseCause(deeper, scrub, depth + 1) });
  }
  return summary;
}

/** Names and codes come from wherever the error does. */
function isName(value: unknown): value is string {
  return typeof value === "string" && /^(?:ERR_SSL_SSL\/)?[\w.:-]{1,64}$/.test(value);
}

/** Cuts user names, passwords, paths, queries and fragments out of every URL in a text. */
function maskUrls(text: string): string {
  return text.replace(
    /\b([a-z][a-z0-9+.-]*:\/\/)([^\s/?#"'<>]*)[^\s"'<>]*/gi,
    (_, scheme: string, host: string) => {
      const withoutCredentials = host.slice(host.lastIndexOf("@") + 1);
      return `${scheme}${withoutCredentials}/…`;
    },
  );
}
