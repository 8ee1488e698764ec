import { Readable } from "node:stream";
import type { Contender } from "../../src/contender.ts";
import { downloadPath, paths } from "../../src/routes.ts";
import { importPackage } from "./import-package.ts";

type Call<Parameters extends unknown[]> = (
  path: string,
  ...parameters: Parameters
) => Promise<{ readonly data: unknown }>;

interface Axios {
  readonly default: {
    create(options: object): {
      readonly get: Call<[options?: object]>;
      readonly post: Call<[body: unknown, options?: object]>;
    };
  };
}

/** On Node it sends by node:http, and takes no stand-in for that. */
export const axios: Contender = {
  name: "axios",
  title: "axios",
  package: "axios",
  streams: true,
  async open({ origin, token }) {
    const { default: base } = await importPackage<Axios>("axios");
    const api = base.create({ baseURL: origin, headers: { Authorization: `Bearer ${token}` } });
    return {
      get: async () => (await api.get(paths.small)).data,
      post: async (body) => (await api.post(paths.upload, body)).data,
      large: async () => (await api.get(paths.large)).data,
      streams: {
        async download(bytes) {
          const { data } = await api.get(downloadPath(bytes), { responseType: "stream" });
          return data as Readable;
        },
        async upload(chunks) {
          const headers = { "Content-Type": "application/octet-stream" };
          // Its README asks for this: with redirects allowed it would hold the whole stream in memory.
          const options = { headers, maxRedirects: 0 };
          return (await api.post(paths.upload, Readable.from(chunks()), options)).data;
        },
      },
    };
  },
};
