import type { Contender } from "../../src/contender.ts";
import { paths } from "../../src/routes.ts";
import { importPackage } from "./import-package.ts";

interface Octokit {
  readonly Octokit: new (options: object) => {
    request(route: string, parameters?: object): Promise<{ readonly data: unknown }>;
  };
}

/** A generated client with retries; its call for paths that it has no method for. */
export const octokit: Contender = {
  name: "octokit",
  title: "octokit",
  package: "octokit",
  inMemory: "fetch",
  streams: false,
  async open({ origin, token, fetch }) {
    const { Octokit } = await importPackage<Octokit>("octokit");
    const client = new Octokit({
      auth: token,
      baseUrl: origin,
      // It would hold writes to one per second, as GitHub wishes.
      throttle: { enabled: false },
      ...(fetch && { request: { fetch } }),
    });
    return {
      get: async () => (await client.request(`GET ${paths.small}`)).data,
      post: async (order) => (await client.request(`POST ${paths.upload}`, { ...order })).data,
      large: async () => (await client.request(`GET ${paths.large}`)).data,
    };
  },
};
