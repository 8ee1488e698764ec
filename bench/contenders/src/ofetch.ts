import type { Contender } from "../../src/contender.ts";
import { paths } from "../../src/routes.ts";
import { importPackage } from "./import-package.ts";

type Call = (path: string, options?: object) => Promise<unknown>;

interface Ofetch {
  readonly ofetch: { create(defaults: object): Call };
  createFetch(globals: object): { create(defaults: object): Call };
}

export const ofetch: Contender = {
  name: "ofetch",
  title: "ofetch",
  package: "ofetch",
  inMemory: "fetch",
  streams: false,
  async open({ origin, token, fetch }) {
    const exported = await importPackage<Ofetch>("ofetch");
    const base = fetch ? exported.createFetch({ fetch }) : exported.ofetch;
    const call = base.create({ baseURL: origin, headers: { Authorization: `Bearer ${token}` } });
    return {
      get: () => call(paths.small),
      post: (body) => call(paths.upload, { method: "POST", body }),
      large: () => call(paths.large),
    };
  },
};
