import { Readable } from "node:stream";
import type { Contender } from "../../src/contender.ts";
import { downloadPath, paths } from "../../src/routes.ts";
import { importPackage } from "./import-package.ts";

interface Answer {
  readonly statusCode: number;
  readonly body: Readable & { json(): Promise<unknown> };
}

interface Undici {
  request(
    url: string,
    options: {
      readonly method?: "GET" | "POST";
      readonly headers: Readonly<Record<string, string>>;
      readonly body?: string | Readable;
    },
  ): Promise<Answer>;
}

/** `undici.request` of the npm package with nothing on top: what the others are compared with. */
export const undici: Contender = {
  name: "undici",
  title: "`undici.request`",
  package: "undici",
  inMemory: "dispatcher",
  streams: true,
  async open({ origin, token }) {
    const { request } = await importPackage<Undici>("undici");
    const authorization = `Bearer ${token}`;
    async function send(
      path: string,
      options: Parameters<Undici["request"]>[1],
    ): Promise<Answer["body"]> {
      const { statusCode, body } = await request(origin + path, options);
      if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}`);
      return body;
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
        download: (bytes) => send(downloadPath(bytes), { headers: { authorization } }),
        async upload(chunks) {
          const headers = { authorization, "content-type": "application/octet-stream" };
          const body = Readable.from(chunks());
          return (await send(paths.upload, { method: "POST", headers, body })).json();
        },
      },
    };
  },
};
