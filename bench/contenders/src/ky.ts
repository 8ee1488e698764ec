import type { Contender } from "../../src/contender.ts";
import { downloadPath, paths } from "../../src/routes.ts";
import { importPackage } from "./import-package.ts";
import { toWebStream } from "./web-stream.ts";

type Call = (path: string, options?: object) => Promise<Response> & { json(): Promise<unknown> };

interface Ky {
  readonly default: { create(options: object): { readonly get: Call; readonly post: Call } };
}

export const ky: Contender = {
  name: "ky",
  title: "ky",
  package: "ky",
  inMemory: "fetch",
  streams: true,
  async open({ origin, token, fetch }) {
    const { default: base } = await importPackage<Ky>("ky");
    const headers = { Authorization: `Bearer ${token}` };
    const api = base.create({ baseUrl: origin, headers, ...(fetch && { fetch }) });
    return {
      get: () => api.get(paths.small).json(),
      post: (json) => api.post(paths.upload, { json }).json(),
      large: () => api.get(paths.large).json(),
      streams: {
        download: async (bytes) => (await api.get(downloadPath(bytes))).body!,
        upload(chunks) {
          const body = toWebStream(chunks());
          return api.post(paths.upload, { body, duplex: "half" }).json();
        },
      },
    };
  },
};
