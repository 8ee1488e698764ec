import type { Contender } from "../../src/contender.ts";
import { paths } from "../../src/routes.ts";
import { importPackage } from "./import-package.ts";
import { toWebStream } from "./web-stream.ts";

type Call = (
  path: string,
  init?: object,
) => Promise<{ readonly data?: unknown; readonly error?: unknown }>;

interface OpenapiFetch {
  default(options: object): { readonly GET: Call; readonly POST: Call };
}

async function dataOf(call: ReturnType<Call>): Promise<unknown> {
  const { data, error } = await call;
  if (data === undefined) throw new Error(`openapi-fetch answered ${JSON.stringify(error)}`);
  return data;
}

export const openapiFetch: Contender = {
  name: "openapi-fetch",
  title: "openapi-fetch",
  package: "openapi-fetch",
  inMemory: "fetch",
  streams: true,
  async open({ origin, token, fetch }) {
    const { default: createClient } = await importPackage<OpenapiFetch>("openapi-fetch");
    const headers = { Authorization: `Bearer ${token}` };
    const client = createClient({ baseUrl: origin, headers, ...(fetch && { fetch }) });
    return {
      get: () => dataOf(client.GET(paths.small)),
      post: (body) => dataOf(client.POST(paths.upload, { body })),
      large: () => dataOf(client.GET(paths.large)),
      streams: {
        async download(bytes) {
          const init = { params: { query: { k: String(bytes) } }, parseAs: "stream" };
          return (await dataOf(client.GET(paths.download, init))) as ReadableStream<Uint8Array>;
        },
        upload: (chunks) =>
          dataOf(
            client.POST(paths.upload, {
              body: toWebStream(chunks()),
              bodySerializer: (body: unknown) => body,
              headers: { "Content-Type": "application/octet-stream" },
              duplex: "half",
            }),
          ),
      },
    };
  },
};
