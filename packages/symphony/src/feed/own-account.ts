import type { V4Event } from "../generated/operations.ts";
import type { SymphonySession } from "../session.ts";
import { withoutId } from "./datafeeds.ts";
import { readLimits } from "./source.ts";

/** The account of a session, as events name it. */
export class OwnAccount {
  readonly #session: SymphonySession;
  #id: string | undefined;

  constructor(session: SymphonySession) {
    this.#session = session;
  }

  /**
   * Finds its id, unless it is known.
   *
   * @throws {ProtocolError} for an answer without it: the account's own messages would pass for those of others, and be
   *   answered.
   */
  async find(signal: AbortSignal): Promise<void> {
    if (this.#id !== undefined) return;
    const init = { ...readLimits, signal };
    const { data, response } = await this.#session.GET("/pod/v2/sessioninfo", init);
    const id = idOf(data?.id);
    if (id === undefined) {
      throw withoutId(this.#session, "GET /pod/v2/sessioninfo", "the account", response);
    }
    this.#id = id;
  }

  /** An event of a type that the specification does not have may be without an initiator. */
  hasInitiated({ initiator }: Partial<V4Event>): boolean {
    const userId = idOf(initiator?.user?.userId);
    return userId !== undefined && userId === this.#id;
  }
}

/** The id of a user as a text; `undefined` for what is none. */
function idOf(userId: unknown): string | undefined {
  const isId = ["string", "number", "bigint"].includes(typeof userId);
  return isId ? String(userId) : undefined;
}
