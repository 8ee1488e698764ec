import { serve } from "../ipc/serve.ts";
import { sweep } from "../fleet/sweep.ts";
import { openStore } from "../store/open-store.ts";
import type { SweeperFunctions, SweeperSettings } from "./start.ts";

/** A process that does nothing but sweep. */
const { store: spec, key } = JSON.parse(process.argv[2] ?? "{}") as SweeperSettings;
const store = await openStore(spec);

const functions: SweeperFunctions = {
  async sweep() {
    const { receipts, left } = await sweep({ store, key, scale: 1 });
    return {
      ended: receipts.map(({ account, outcome }) => ({ account, outcome })),
      left: left.map(({ reason }) => reason),
    };
  },
};
serve(functions);
