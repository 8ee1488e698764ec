import type { Transport } from "@signoff/core";
import { createScrubber, type Scrubber } from "@signoff/core/provider";
import type { Through } from "../../provider/through.ts";

/** Fields of requests that hold what a session is known by. */
const credentials = ["authorization", "cookie", "sessiontoken", "keymanagertoken"];

/** Shorter ones are no secrets, and would be found in many a word. */
const shortest = 8;

/** Knows what a session signs on with, and each token that it is given, and masks them in what is told. */
export function watchSecrets(): { readonly scrubber: Scrubber; readonly through: Through } {
  const scrubber = createScrubber();
  const through: Through = (transport, secrets): Transport => {
    for (const secret of secrets) scrubber.learn(secret);
    return (request) => {
      const { headers, call } = request;
      const sent = credentials.flatMap((name) => tokensIn(headers.get(name) ?? ""));
      for (const secret of [...sent, ...call.secrets]) scrubber.learn(secret);
      return transport(request);
    };
  };
  return { scrubber, through };
}

/** `Bearer x` and `Basic x`, and what cookies are worth. */
function tokensIn(value: string): readonly string[] {
  return value.split(/[ ;=]+/).filter((word) => word.length >= shortest);
}
