import type { Contender } from "../../src/contender.ts";
import { downloadPath, paths } from "../../src/routes.ts";
import { toWebStream } from "./web-stream.ts";

/** The runtime's fetch with nothing on top. */
export const runtimeFetch: Contender = {
  name: "fetch",
  title: "`fetch` of the runtime",
  inMemory: "fetch",
  streams: true,
  async open({ origin, token, fetch = globalThis.fetch }) {
    const authorization = `Bearer ${token}`;
    async function send(path: string, init: RequestInit): Promise<Response> {
      const response = await fetch(origin + path, init);
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      return response;
    }
    return {
      get: async () => (await send(paths.small, { headers: { authorization } })).json(),
      async post(order) {
        const headers = { authorization, "content-type": "application/json" };
        const body = JSON.stringify(order);
        return (await send(paths.upload, { method: "POST", headers, body })).json();
      },
      large: async () => (await send(paths.large, { headers: { authorization } })).json(),
      streams: {
        async download(bytes) {
          return (await send(downloadPath(bytes), { headers: { authorization } })).body!;
        },
        async upload(chunks) {
          const headers = { authorization, "content-type": "application/octet-stream" };
          const body = toWebStream(chunks());
          const init = { method: "POST", headers, body, duplex: "half" } as const;
          return (await send(paths.upload, init)).json();
        },
      },
    };
  },
};
