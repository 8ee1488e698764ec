import { cards } from "./cards.ts";
import { entities } from "./entities.ts";
import { forms } from "./forms.ts";
import type { Rule } from "./rule.ts";
import { texts } from "./texts.ts";

/**
 * MessageML: every element with its attributes, its parents and its children. The rules are those of
 * https://docs.developers.symphony.com/bots/messages/overview-of-messageml and of the parser that the agent uses,
 * https://github.com/finos/messageml-utils.
 */
const rules: ReadonlyMap<string, Rule> = new Map(
  Object.entries({ ...texts, ...entities, ...cards, ...forms }),
);

/** What holds of a kind of elements; `undefined` for one that MessageML has not. */
export function ruleOf(kind: string): Rule | undefined {
  return rules.get(kind);
}
