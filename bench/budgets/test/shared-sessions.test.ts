import { expect, test } from "vitest";
import { providers } from "../../../providers.ts";
import { bundledFiles } from "../src/bundle.ts";

/** All that shares sessions. */
const sharing = /\/session\/shared\//;

test.each([...providers, "signoff"] as const)(
  "an app of %s without a store has no code that shares sessions",
  async (app) => {
    const files = await bundledFiles(app, "node");
    expect(files.some((file) => file.endsWith("/session/open-own.ts"))).toBe(true);
    expect(files.filter((file) => sharing.test(file))).toEqual([]);
  },
);
