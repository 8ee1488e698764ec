import { share } from "@signoff/core/shared";
import { login } from "@signoff/directlink";
import { serve } from "../ipc/serve.ts";
import { openStore } from "../store/open-store.ts";
import type { OpenerFunctions, OpenerSettings } from "./start.ts";

/** A process that holds the sessions of many accounts, to be killed with all of them. */
const { url, store: spec, key } = JSON.parse(process.argv[2] ?? "{}") as OpenerSettings;
const store = await openStore(spec);
const sideBySide = 20;

const functions: OpenerFunctions = {
  async open(count) {
    const users = Array.from({ length: count }, (_, index) => `user-${index}`).values();
    await Promise.all(
      Array.from({ length: sideBySide }, async () => {
        for (const username of users) {
          const shared = share(store, { key });
          await login({ baseUrl: url, username, password: "made-up", store: shared });
        }
      }),
    );
  },
};
serve(functions);
