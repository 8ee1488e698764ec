import { escapeText, type Tag } from "./pieces.ts";

/** The class that an element of a card is shown by, by the element that it is in. */
const classes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  card: { header: "cardHeader", body: "cardBody" },
  "expandable-card": { header: "expandableCardHeader", body: "expandableCardBody" },
};

/** The attributes of PresentationML in the place of those of MessageML. */
const attributesOfCards: Readonly<Record<string, string>> = {
  iconSrc: "data-icon-src",
  accent: "data-accent-color",
  state: "data-state",
  variant: "data-variant",
};

const chime =
  '<audio src="https://asset.symphony.com/symphony/audio/chime.mp3" autoplay="true"></audio>';

/**
 * Makes the function that puts what PresentationML has in the place of cards and chimes, tag by tag. All others stay as
 * they are.
 */
export function createTagPresentation(): (tag: Tag) => string {
  /** The names of the elements that are open, and what ends them. */
  const open: { readonly name: string; readonly end: string }[] = [];
  return (tag) => {
    if (tag.name === "chime") return tag.kind === "start" ? chime : "";
    if (tag.kind === "end") return open.pop()?.end ?? tag.raw;
    const name = classOf(tag, open.at(-1)?.name);
    const [start, end] =
      name === undefined ? [tag.raw, `</${tag.name}>`] : [startOf(tag, name), "</div>"];
    if (!tag.isEmpty) open.push({ name: tag.name, end });
    return tag.isEmpty && name !== undefined ? start + end : start;
  };
}

function classOf({ name }: Tag, parent: string | undefined): string | undefined {
  return Object.hasOwn(classes, name) ? name : classes[parent ?? ""]?.[name];
}

function startOf({ attributes }: Tag, name: string): string {
  const own = attributes.get("class");
  const shown = [["class", own === undefined ? name : `${name} ${own}`]];
  for (const [key, value] of attributes) {
    if (key !== "class") shown.push([attributesOfCards[key] ?? key, value]);
  }
  const texts = shown.map(([key = "", value = ""]) => ` ${key}="${escapeValue(value)}"`);
  return `<div${texts.join("")}>`;
}

function escapeValue(value: string): string {
  return escapeText(value).replaceAll('"', "&quot;");
}
