/** The properties that a `style` may set, by what they begin with. */
const propertiesByFirst: Readonly<Record<string, string>> = {
  align: "content items self",
  background: "- attachment blend-mode clip color image position repeat size",
  border:
    "- bottom bottom-color bottom-left-radius bottom-right-radius bottom-style bottom-width collapse color image " +
    "image-outset image-repeat image-slice image-source image-width left left-color left-style left-width radius right " +
    "right-color right-style right-width spacing style top top-color top-left-radius top-right-radius top-style " +
    "top-width width",
  box: "shadow sizing",
  caption: "side",
  clear: "-",
  color: "-",
  content: "-",
  counter: "increment reset",
  display: "-",
  empty: "cells",
  flex: "- basis direction flow grow shrink wrap",
  font: "- family kerning size size-adjust stretch style variant weight",
  gap: "-",
  grid:
    "- area auto-columns auto-flow auto-rows column column-end column-gap column-start gap row row-end row-gap " +
    "row-start template template-areas template-columns template-rows",
  height: "-",
  justify: "content items self",
  letter: "spacing",
  line: "height",
  list: "style style-image style-position style-type",
  margin: "- bottom left right top",
  max: "height width",
  min: "height width",
  opacity: "-",
  outline: "- color offset style width",
  overflow: "- x y",
  padding: "- bottom left right top",
  place: "content items self",
  table: "layout",
  text:
    "align align-last decoration decoration-color decoration-line decoration-style indent justify overflow shadow " +
    "transform",
  visibility: "-",
  white: "space",
  width: "-",
  word: "break spacing wrap",
};

const allowedProperties: ReadonlySet<string> = new Set(
  Object.entries(propertiesByFirst).flatMap(([first, rest]) =>
    rest.split(" ").map((part) => (part === "-" ? first : `${first}-${part}`)),
  ),
);

/** Whether a property of CSS may be set. */
export function isStyle(property: string): boolean {
  return allowedProperties.has(property);
}
