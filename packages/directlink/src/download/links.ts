import { InvalidOptionError } from "@signoff/core";

/**
 * The `k` of a link that a list, or a request for a password link, answered: the token that opens what the link leads to.
 *
 * It is a secret: whoever has it, has the file. The link itself is never followed, since it may come with `http:` or with
 * the name of an inner host; calls send `k` to the session's own server.
 *
 * @param linkURL an absolute link, or one relative to the server.
 * @throws {InvalidOptionError} when it is no link, or has no `k`. The message does not repeat the link.
 */
export function readLinkKey(linkURL: string): string {
  if (typeof linkURL !== "string" || linkURL === "") {
    throw new InvalidOptionError("linkURL", "is missing; give the link that the server answered.");
  }
  if (!URL.canParse(linkURL, anyHost)) {
    throw new InvalidOptionError("linkURL", "is no URL; give the link as the server answered it.");
  }
  // A blank stands for a plus sign that was not encoded; a token has none of its own.
  const key = new URL(linkURL, anyHost).searchParams.get("k")?.replaceAll(" ", "+");
  if (!key) {
    throw new InvalidOptionError("linkURL", "has no parameter k; list the files again.");
  }
  return key;
}

/** Only there to read relative links: nothing is sent to it. */
const anyHost = "http://localhost";
