import { bare } from "@signoff/core/provider";

/**
 * A body that can be sent again, when the session has to be renewed: it is a Blob, so that it is asked for its stream anew
 * each time. In itself it is the parts, for a browser, which sends Blobs without asking.
 *
 * @param parts the content, where it is in Blobs.
 * @param size of what `open` gives, in bytes: that of parts may be what the runtime believes.
 */
export function replayableBody(
  parts: readonly (string | Blob)[],
  type: string,
  size: number,
  open: () => ReadableStream<Uint8Array>,
): Blob {
  return Object.defineProperties(
    new Blob([...parts], bare({ type })),
    bare({ size: bare({ value: size }), stream: bare({ value: open }) }),
  );
}
