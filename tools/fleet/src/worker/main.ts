import { type Receipt, signOffOnExit, type SignoffEvent } from "@signoff/core";
import { share } from "@signoff/core/shared";
import { serve, tell } from "../ipc/serve.ts";
import type { OpenedSession } from "../providers/provider.ts";
import { providerNamed } from "../providers/index.ts";
import { openStore } from "../store/open-store.ts";
import { turnClock } from "../store/turned-clock.ts";
import { type CallLoop, report, startLoop } from "./call-loop.ts";
import { type CountedStore, countRequests } from "./counted-store.ts";
import type { WorkerFunctions, WorkerNews } from "./functions.ts";
import { createMoments } from "./moments.ts";
import type { WorkerSettings } from "./settings.ts";
import { watchRequests } from "./watched-requests.ts";
import { watchStore } from "./watched-store.ts";

/** One process of a fleet: signs on with a store, and does what it is told. */
const settings = JSON.parse(process.argv[2] ?? "{}") as WorkerSettings;
const say = (news: WorkerNews): void => tell(news);

const moments = createMoments((names) => say({ type: "moment", names }));

let opened: OpenedSession | undefined;
let loop: CallLoop | undefined;
let store: CountedStore | undefined;

async function logIn(): Promise<void> {
  const { place, key, keep = 0, scale = 1, timeout, clockAhead = 0 } = settings;
  if (settings.store) {
    store = countRequests(turnClock(await openStore(settings.store), clockAhead));
  }
  const shared = store && share(watchStore(store, moments), { key, keep, scale });
  const options = {
    ...(shared && { store: shared }),
    ...(timeout !== undefined && { timeout }),
    steps: [watchRequests(moments)],
    onEvent: (event: SignoffEvent) => say({ type: "event", event }),
    onReceipt: (receipt: Receipt) => say({ type: "receipt", receipt }),
  };
  opened = await providerNamed(place.provider).logIn(place, options, settings.password);
  signOffOnExit([opened.session], { budget: 60_000 });
}

function here(): OpenedSession {
  if (!opened) throw new Error("There is no session yet.");
  return opened;
}

const functions: WorkerFunctions = {
  logIn,
  call: () => report(() => here().read()),
  loop(every) {
    const { read } = here();
    loop = startLoop(read, every, (told) => say({ type: "call", report: told }));
  },
  stopLoop: async () => loop?.stop(),
  leave: () => here().session.leave(),
  signOff: () => here().session.signOff(),
  state: () => opened?.session.state,
  strike: (order) => moments.order(order),
  storeRequests: () => store?.requests ?? 0,
};
serve(functions);
