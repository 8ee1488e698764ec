import type { Element } from "../element.ts";
import { any, styles, type ValueRule } from "./values.ts";

/** What holds of an element. */
export interface Rule {
  /** The attributes that it may have, each with what its value has to be. */
  readonly attributes?: Readonly<Record<string, ValueRule>>;
  /** Those without which it is refused, or with a blank value. */
  readonly required?: readonly string[];
  /** What it may hold, `text` included; none for nothing at all, and anything where it is left out. */
  readonly children?: readonly string[];
  /** What has to be among its children. */
  readonly holds?: readonly string[];
  /** In which of these it has to be, at once. */
  readonly parents?: readonly string[];
  /** In which of these it has to be, however deep. */
  readonly within?: readonly string[];
  /** Whether PresentationML has another element in its place. */
  readonly isShorthand?: boolean;
  /** Whether its attributes may begin with `data-`, as in PresentationML. */
  readonly isPresentable?: boolean;
  /** Says what else is wrong with an element. */
  readonly check?: (element: Element) => string | undefined;
}

/** What most elements take. */
export const styled: Readonly<Record<string, ValueRule>> = { class: any, style: styles };

/** What may stand within a line. */
export const phrasing: readonly string[] =
  "text a chime b i img br span emoji hash cash mention sub sup".split(" ");
