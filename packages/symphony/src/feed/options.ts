import { type CallOptions, InvalidOptionError } from "@signoff/core";
import {
  checkBoolean,
  checkFunction,
  checkNumber,
  checkSignal,
  checkText,
  ownOptions,
} from "@signoff/core/provider";
import type { V5EventsReadBody } from "../generated/operations.ts";
import type { BackoffOptions } from "./backoff.ts";
import type { FeedStatus } from "./status.ts";

/** What both kinds of feed may be given. */
export interface CommonFeedOptions extends Pick<CallOptions, "signal"> {
  /** Whether a read updates the account's presence. Default: as the agent does it, `true`. */
  updatePresence?: boolean | undefined;
  /** The waits between attempts while the agent cannot be read. */
  backoff?: BackoffOptions | undefined;
  /**
   * Told when the feed is opened, is lost, fails, succeeds again, and passes over what is no event or lacks what it is about.
   * What it throws is ignored.
   */
  onStatus?: ((status: FeedStatus) => void) | undefined;
}

/** What `feed` may be given. */
export interface FeedOptions extends CommonFeedOptions {
  /**
   * The name of the datafeed, at most 100 characters. A feed of this name is read on where there is one, such as after a
   * restart; processes that share a name share the events. Default: a new feed without a name.
   */
  tag?: string | undefined;
  /** Whether events that the account itself caused count as well. Default `false`. */
  includeOwn?: boolean | undefined;
  /** Whether events of rooms that are invisible count as well; it holds for a feed that is created. Default `false`. */
  includeInvisible?: boolean | undefined;
  /**
   * Whether the datafeed is deleted at the end. Default: `true` without a tag, `false` with one. The agent itself deletes
   * what nobody has read for 30 minutes.
   */
  deleteAtEnd?: boolean | undefined;
}

/** What `datahose` is given. */
export interface DatahoseOptions extends CommonFeedOptions {
  /** The name of the feed, at most 80 characters. Readers with the same name and filters share its events. */
  tag: string;
  /** The types of events to tell of, one at least. */
  eventTypes: V5EventsReadBody["eventTypes"];
  /** Whose events to tell of, where the agent can filter by that. Default: all. */
  scopes?: V5EventsReadBody["scopes"] | undefined;
}

const commonNames = ["signal", "updatePresence", "backoff", "onStatus"] as const;
const feedOptionNames = [
  ...commonNames,
  "tag",
  "includeOwn",
  "includeInvisible",
  "deleteAtEnd",
] as const;
const datahoseOptionNames = [...commonNames, "tag", "eventTypes", "scopes"] as const;

const longestFeedTag = 100;
const longestDatahoseTag = 80;

/** @throws {InvalidOptionError} for an option that is unknown or of the wrong kind. */
export function checkFeedOptions(options: FeedOptions | undefined): FeedOptions {
  const own = ownOptions(options, feedOptionNames, "feed");
  checkCommon(own);
  checkBoolean("includeOwn", own.includeOwn);
  checkBoolean("includeInvisible", own.includeInvisible);
  checkBoolean("deleteAtEnd", own.deleteAtEnd);
  if (own.tag !== undefined) checkTag(own.tag, longestFeedTag);
  return own;
}

/** @throws {InvalidOptionError} for an option that is missing, unknown or of the wrong kind. */
export function checkDatahoseOptions(options: DatahoseOptions): DatahoseOptions {
  const own = ownOptions(options, datahoseOptionNames, "datahose");
  checkCommon(own);
  checkTag(own.tag, longestDatahoseTag);
  checkList("eventTypes", own.eventTypes);
  if (own.scopes !== undefined) checkList("scopes", own.scopes);
  return own;
}

/** Checks what both kinds have, and replaces the waits by a copy of their own. */
function checkCommon(options: CommonFeedOptions): void {
  checkSignal(options.signal);
  checkBoolean("updatePresence", options.updatePresence);
  checkFunction("onStatus", options.onStatus);
  options.backoff = ownBackoff(options.backoff);
}

function ownBackoff(backoff: BackoffOptions | undefined): BackoffOptions {
  const own = ownOptions(backoff, ["baseDelay", "maxDelay"], "backoff");
  checkNumber("backoff.baseDelay", own.baseDelay, 0);
  checkNumber("backoff.maxDelay", own.maxDelay, 0);
  return own;
}

function checkTag(tag: unknown, longest: number): void {
  checkText("tag", tag);
  if (tag.length > longest) {
    throw new InvalidOptionError("tag", `has to have at most ${longest} characters.`);
  }
}

function checkList(name: string, list: unknown): void {
  const isList = Array.isArray(list) && list.length > 0;
  if (!isList || list.some((one) => typeof one !== "string")) {
    throw new InvalidOptionError(name, "has to be a list of texts, one at least.");
  }
}
