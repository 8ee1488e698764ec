import type { CallOptions, OperationName } from "@signoff/core";
import { type Download, wait } from "@signoff/core/provider";
import type { Preparation } from "./options.ts";
import { poll } from "./poll.ts";
import { startTimeLimit } from "./time-limit.ts";

/** The calls by which a file is had that the service first has to make. */
export interface PreparedFile<Request, Ready> {
  /** That of {@link ask}: it is what most of the time is spent on. */
  readonly operation: OperationName;
  begin(call: CallOptions): Promise<Request>;
  /** `undefined` while the service still works on it. */
  ask(request: Request, call: CallOptions): Promise<Ready | undefined>;
  open(ready: Ready, call: CallOptions): Promise<Download>;
}

/** Asks for a file, waits until it is ready, and begins to download it. */
export async function fetchPrepared<Request, Ready>(
  { operation, begin, ask, open }: PreparedFile<Request, Ready>,
  { total, poll: delays, tell, call }: Preparation<Request>,
): Promise<Download> {
  const limit = startTimeLimit(total, call.signal, operation);
  const limited: CallOptions = { ...call, signal: limit.signal };
  try {
    const request = await begin(limited);
    tell({ state: "requested", request });
    const ready = await poll(
      delays,
      () => ask(request, limited),
      (ms) => {
        tell({ state: "preparing", request });
        return wait(ms, limit.signal, { provider: "edin-docflow", operation });
      },
    );
    tell({ state: "ready", request });
    return await open(ready, limited);
  } finally {
    limit.stop();
  }
}
