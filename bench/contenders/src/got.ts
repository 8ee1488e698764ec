import { Readable } from "node:stream";
import type { Contender } from "../../src/contender.ts";
import { downloadPath, paths } from "../../src/routes.ts";
import { importPackage } from "./import-package.ts";

type Call = (path: string, options?: object) => { json(): Promise<unknown> };

interface Got {
  readonly default: {
    extend(options: object): {
      readonly get: Call;
      readonly post: Call;
      readonly stream: { get(path: string): Readable };
    };
  };
}

/** It wants paths without a leading slash behind a prefix. */
function below(path: string): string {
  return path.slice(1);
}

/** It sends by node:http, and takes no stand-in for that. */
export const got: Contender = {
  name: "got",
  title: "got",
  package: "got",
  streams: true,
  async open({ origin, token }) {
    const { default: base } = await importPackage<Got>("got");
    const api = base.extend({ prefixUrl: origin, headers: { authorization: `Bearer ${token}` } });
    return {
      get: () => api.get(below(paths.small)).json(),
      post: (json) => api.post(below(paths.upload), { json }).json(),
      large: () => api.get(below(paths.large)).json(),
      streams: {
        download: async (bytes) => api.stream.get(below(downloadPath(bytes))),
        upload: (chunks) => api.post(below(paths.upload), { body: Readable.from(chunks()) }).json(),
      },
    };
  },
};
