import { InvalidOptionError } from "../../errors/errors.ts";

/** @throws {InvalidOptionError} where this browser would not send a stream to that URL. */
export function checkStreaming(url: URL): void {
  if (mayStream(url)) return;
  throw new InvalidOptionError(
    "body",
    "is a stream, which this browser sends not at all or over https with HTTP/2 alone; give a Blob.",
  );
}

/**
 * Whether this browser may send a stream there: some take the name of its class for the body, and those that know streams
 * send them over HTTP/2 alone, which they speak with `https:` only.
 */
function mayStream({ protocol }: URL): boolean {
  if (protocol !== "https:") return false;
  let isAsked = false;
  const init = {
    method: "POST",
    body: new ReadableStream(),
    get duplex() {
      isAsked = true;
      return "half";
    },
  };
  try {
    return !new Request("https://option.invalid", init).headers.has("content-type") && isAsked;
  } catch {
    return false;
  }
}
