import type { Contender } from "../../src/contender.ts";
import { paths } from "../../src/routes.ts";
import { importPackage } from "./import-package.ts";

interface OpenAI {
  readonly OpenAI: new (options: object) => {
    get(path: string): Promise<unknown>;
    post(path: string, options: object): Promise<unknown>;
  };
}

/** A generated client with retries and time limits; its calls for paths that it has no method for. */
export const openai: Contender = {
  name: "openai",
  title: "openai",
  package: "openai",
  inMemory: "fetch",
  streams: false,
  async open({ origin, token, fetch }) {
    const { OpenAI } = await importPackage<OpenAI>("openai");
    const client = new OpenAI({ apiKey: token, baseURL: origin, ...(fetch && { fetch }) });
    return {
      get: async () => client.get(paths.small),
      post: async (body) => client.post(paths.upload, { body }),
      large: async () => client.get(paths.large),
    };
  },
};
