import { guardHook } from "@signoff/core/provider";
import type { SymphonySession } from "../session.ts";
import { createDatafeeds, type Datafeeds } from "./datafeeds.ts";
import type { FeedOptions } from "./options.ts";
import { type Known, settle } from "./settle.ts";
import type { FeedStatus } from "./status.ts";

/** The one datafeed that is read: found by its tag or created, created again when it is lost, deleted at the end. */
export class HeldDatafeed {
  readonly #feeds: Datafeeds;
  readonly #tag: string | undefined;
  readonly #deleteAtEnd: boolean;
  readonly #tell: (status: FeedStatus) => void;
  readonly #known: Known = { ownId: undefined, gone: new Set() };
  #id: string | undefined;
  #lostId: string | undefined;
  #closing: Promise<void> | undefined;

  constructor(session: SymphonySession, options: FeedOptions) {
    const { tag, deleteAtEnd = tag === undefined } = options;
    this.#feeds = createDatafeeds(session, options);
    this.#tag = tag;
    this.#deleteAtEnd = deleteAtEnd;
    this.#tell = guardHook(options.onStatus);
  }

  get isOpen(): boolean {
    return this.#id !== undefined;
  }

  /** Its id: found or created, unless it is open. */
  async open(signal: AbortSignal): Promise<string> {
    if (this.#id !== undefined) return this.#id;
    if (this.#lostId !== undefined) await this.#feeds.remove(this.#lostId, signal);
    const id = await this.#findOrCreate(signal);
    // Before it is told: whoever signs off when told leaves no later moment to delete it.
    this.#id = id;
    this.#lostId = undefined;
    this.#known.gone.clear();
    const isNew = this.#tag === undefined || id === this.#known.ownId;
    this.#tell({ type: "opened", feedId: id, isNew });
    return id;
  }

  /** The agent knows it no more; `lastPull`: when it was read last, in ms since 1970. */
  lose(lastPull: number | undefined): void {
    const feedId = this.#id;
    if (feedId === undefined) return;
    this.#tell({ type: "lost", feedId, lastPull });
    this.#lostId = feedId;
    this.#known.ownId = undefined;
    this.#known.gone.add(feedId);
    this.#id = undefined;
  }

  /** Deletes it where it is not to stay. It never rejects. */
  async close(): Promise<void> {
    const id = this.#id ?? this.#known.ownId;
    if (this.#deleteAtEnd && id !== undefined) await (this.#closing ??= this.#feeds.remove(id));
  }

  async #findOrCreate(signal: AbortSignal): Promise<string> {
    const tag = this.#tag;
    return tag === undefined
      ? this.#feeds.create(signal)
      : settle(this.#feeds, tag, this.#known, signal);
  }
}
