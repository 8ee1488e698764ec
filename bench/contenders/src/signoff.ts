import { login, type LoginOptions } from "@signoff/directlink";
import { watchDrift } from "@signoff/directlink/drift";
import type { Client, Contender, Context } from "../../src/contender.ts";
import { paths } from "../../src/routes.ts";
import { toWebStream } from "./web-stream.ts";

async function openSession(
  { origin }: Context,
  options: Pick<LoginOptions, "fetch" | "drift">,
): Promise<Client> {
  const session = await login({
    baseUrl: origin,
    username: "bench",
    password: "bench",
    ...options,
  });
  return {
    get: async () => (await session.GET(paths.small)).data,
    post: async (body) =>
      (await session.POST(paths.upload, { contentType: "application/json", body })).data,
    large: async () => (await session.GET(paths.large)).data,
    streams: {
      async download(bytes) {
        const query = { k: String(bytes) };
        return (await session.stream.GET(paths.download, { params: { query } })).data;
      },
      upload: (chunks) =>
        session.POST(paths.upload, {
          contentType: "application/json",
          body: toWebStream(chunks()),
        }),
    },
    close: () => session.signOff(),
  };
}

/** As a login without options gives it. */
export const signoff: Contender = {
  name: "signoff",
  title: "**Signoff**",
  inMemory: "dispatcher",
  streams: true,
  open: (context) => openSession(context, {}),
};

/** With the runtime's fetch, or what stands in for it. */
export const signoffFetch: Contender = {
  name: "signoff-fetch",
  title: "**Signoff** over `fetch`",
  inMemory: "fetch",
  streams: true,
  open: (context) => openSession(context, { fetch: context.fetch ?? globalThis.fetch }),
};

/** With answers compared with the spec, as the default sampling does. */
export const signoffDrift: Contender = {
  name: "signoff-drift",
  title: "**Signoff** with `drift`",
  inMemory: "dispatcher",
  streams: false,
  open: (context) => openSession(context, { drift: watchDrift(() => {}) }),
};
