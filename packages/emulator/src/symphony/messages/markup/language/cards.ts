import type { Element } from "../element.ts";
import { type Rule, styled } from "./rule.ts";
import { any, flag, id, oneOf, userIds } from "./values.ts";

/** Cards, dialogs, and what opens them. */
export const cards: Readonly<Record<string, Rule>> = {
  card: {
    attributes: {
      ...styled,
      iconSrc: any,
      accent: any,
      "data-icon-src": any,
      "data-accent-color": any,
    },
    isShorthand: true,
  },
  header: { isShorthand: true, parents: ["card", "expandable-card"] },
  body: { isShorthand: true, parents: ["card"] },
  "expandable-card": {
    attributes: { ...styled, state: oneOf("collapsed", "cropped", "expanded") },
    required: ["state"],
    isShorthand: true,
    isPresentable: true,
  },
  /** `body` of an expandable card. */
  "expandable-body": {
    attributes: { variant: oneOf("default", "error") },
    isShorthand: true,
    isPresentable: true,
  },
  dialog: {
    attributes: {
      id,
      width: oneOf("small", "medium", "large", "full-width"),
      state: oneOf("open", "close"),
    },
    required: ["id"],
    isPresentable: true,
    children: ["form", "title", "dialog-body", "footer"],
    check: findDialogProblem,
  },
  title: { parents: ["dialog", "form"], check: holdsNoDialog },
  /** `body` of a dialog, or of its form. */
  "dialog-body": { isShorthand: true, parents: ["dialog", "form"], check: holdsNoDialog },
  footer: { parents: ["dialog", "form"], check: holdsNoDialog },
  "ui-action": {
    attributes: {
      action: oneOf("open-im", "open-dialog"),
      trigger: oneOf("click"),
      "user-ids": any,
      "stream-id": any,
      "side-by-side": any,
      "target-id": any,
    },
    required: ["action"],
    isPresentable: true,
    children: ["button", "ui-action"],
    holds: ["button", "ui-action"],
    check: findActionProblem,
  },
};

function findDialogProblem({ children }: Element): string | undefined {
  const kinds = children.map(({ kind }) => kind);
  if (kinds.includes("form")) {
    return kinds.length === 1 ? undefined : "with a <form> can hold nothing else";
  }
  const missing = ["title", "dialog-body"].find((kind) => !kinds.includes(kind));
  return missing === undefined ? undefined : "needs a <title> and a <body>, or a <form>";
}

function holdsNoDialog({ parent, children }: Element): string | undefined {
  if (parent?.kind === "form" && parent.parent?.kind !== "dialog") {
    return "can be in the <form> of a <dialog> only";
  }
  return children.some(({ kind }) => kind === "dialog") ? "cannot hold a <dialog>" : undefined;
}

const mostUsers = 15;

function findActionProblem(element: Element): string | undefined {
  const opensChat = element.attributes.get("action")?.toLowerCase() === "open-im";
  const hasTarget = element.attributes.has("target-id") || !opensChat;
  return (
    (opensChat ? findChatProblem(element) : undefined) ??
    (hasTarget ? findTargetProblem(element) : undefined)
  );
}

function findChatProblem({ attributes }: Element): string | undefined {
  const users = attributes.get("user-ids");
  if ((users === undefined) === (attributes.get("stream-id") === undefined)) {
    return 'needs either the attribute "user-ids" or "stream-id"';
  }
  const unfit =
    (users === undefined ? undefined : userIds(users)) ??
    flag(attributes.get("side-by-side") ?? "true");
  if (unfit !== undefined) return `has an attribute that ${unfit}`;
  const count = users === undefined ? 0 : (JSON.parse(users) as readonly unknown[]).length;
  return count > mostUsers ? `can name ${mostUsers} users at most` : undefined;
}

function findTargetProblem({ attributes, parent }: Element): string | undefined {
  const target = attributes.get("target-id") ?? "";
  const unfit = id(target);
  if (unfit !== undefined) return `needs a "target-id", which ${unfit}`;
  const dialogs = (parent?.children ?? []).filter(
    ({ kind, attributes: of }) => kind === "dialog" && of.get("id") === target,
  );
  return dialogs.length === 1 ? undefined : `needs one <dialog> beside it with the id "${target}"`;
}
