import type { Contender } from "../../src/contender.ts";
import { importPackage } from "./import-package.ts";

type Operation = (options: object) => Promise<{ readonly data: unknown }>;

interface Operations {
  readonly listDownloads: Operation;
  readonly uploadFile: Operation;
  readonly listBackupDownloads: Operation;
}

interface ClientModule {
  createConfig(options: object): object;
  createClient(config: object): object;
}

/** The client that its generator writes from DirectLink's document; the generator runs before each benchmark. */
export const heyApi: Contender = {
  name: "hey-api",
  title: "hey-api",
  package: "@hey-api/openapi-ts",
  inMemory: "fetch",
  streams: false,
  async open({ origin, token, fetch }) {
    const operations = await importPackage<Operations>("../generated/sdk.gen.js");
    const { createClient, createConfig } = await importPackage<ClientModule>(
      "../generated/client/index.js",
    );
    // Asked for each scheme of the document in turn; basic, the last one, would win.
    const auth = ({ scheme }: { scheme?: string }): string | undefined =>
      scheme === "bearer" ? token : undefined;
    const client = createClient(createConfig({ baseUrl: origin, auth, ...(fetch && { fetch }) }));
    const options = { client, throwOnError: true };
    return {
      get: async () => (await operations.listDownloads(options)).data,
      post: async (body) => (await operations.uploadFile({ ...options, body })).data,
      large: async () => (await operations.listBackupDownloads(options)).data,
    };
  },
};
