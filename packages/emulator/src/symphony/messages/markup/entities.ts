import { findById, type State } from "../../state.ts";
import type { User } from "../../user.ts";
import { emojiOf } from "./emoji.ts";
import { escapeText, type Tag } from "./pieces.ts";

/** What an element of a message stands for, as its data tells it, and what is shown in its place. */
export interface Entity {
  readonly value: object;
  readonly text: string;
}

/** What is shown in place of an element that stands for nothing that is known. */
export interface Fallback {
  readonly markup: string;
}

const entityVersion = "1.0";

/**
 * The entity that an element becomes; nothing for one that becomes none. A text says why it cannot be.
 */
export function entityOf(state: State, tag: Tag): Entity | Fallback | string | undefined {
  switch (tag.name) {
    case "mention":
      return mentionOf(state, tag);
    case "hash":
      return keyword(tag, "#", "org.symphonyoss.taxonomy", "hashtag");
    case "cash":
      return keyword(tag, "$", "org.symphonyoss.fin.security", "id.ticker");
    case "emoji":
      return emoji(tag);
    default:
      return undefined;
  }
}

function mentionOf(state: State, { attributes }: Tag): Entity | Fallback | string {
  const user = findMentioned(state, attributes);
  if (user) return mentionOfUser(String(user.userId), `@${user.displayName}`);
  if (attributes.get("strict")?.toLowerCase() !== "false") return "<mention> names nobody";
  const uid = attributes.get("uid");
  if (uid !== undefined) return mentionOfUser(uid, uid);
  const email = escapeText(attributes.get("email") ?? "");
  return { markup: `<a href="mailto:${email}">${email}</a>` };
}

function mentionOfUser(value: string, text: string): Entity {
  const id = [{ type: "com.symphony.user.userId", value }];
  return { value: { id, type: "com.symphony.user.mention", version: entityVersion }, text };
}

function findMentioned(state: State, attributes: Tag["attributes"]): User | undefined {
  const id = attributes.get("uid");
  const email = attributes.get("email");
  return id === undefined
    ? state.users.find((user) => user.email === email)
    : findById(state, id.trim());
}

function keyword({ attributes }: Tag, sign: string, type: string, kind: string): Entity {
  const tag = attributes.get("tag") ?? "";
  return {
    value: { id: [{ type: `${type}.${kind}`, value: tag }], type, version: entityVersion },
    text: `${sign}${tag}`,
  };
}

function emoji({ attributes }: Tag): Entity {
  const shortcode = attributes.get("shortcode") ?? attributes.get("annotation") ?? "";
  const unicode = emojiOf(shortcode);
  return {
    value: {
      type: "com.symphony.emoji",
      version: entityVersion,
      data: {
        shortcode,
        annotation: shortcode,
        size: attributes.get("size") ?? "normal",
        ...(unicode !== undefined && { unicode }),
      },
    },
    text: unicode ?? `:${shortcode}:`,
  };
}
