/** The elements of MessageML that are refused without attributes of theirs. */
const neededAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  cash: ["tag"],
  checkbox: ["name"],
  "date-picker": ["name"],
  "date-selector": ["name"],
  dateTime: ["value"],
  dialog: ["id"],
  "expandable-card": ["state"],
  form: ["id"],
  hash: ["tag"],
  img: ["src"],
  option: ["value"],
  "person-selector": ["name"],
  radio: ["name"],
  richtextarea: ["name"],
  "room-selector": ["name"],
  select: ["name"],
  "text-field": ["name"],
  textarea: ["name"],
  "time-picker": ["name"],
  "timezone-picker": ["name"],
  "ui-action": ["action"],
};

/** All others, and such as PresentationML has in their place. */
const otherElements =
  "messageML div span p br hr b i u s em strong sub sup h1 h2 h3 h4 h5 h6 ul ol li pre code blockquote tag " +
  "table thead tbody tfoot tr th td card header body footer title button mention emoji chime audio input label time";

const knownElements: ReadonlySet<string> = new Set([
  ...Object.keys(neededAttributes),
  ...otherElements.split(" "),
]);

/** Those that have a meaning only in a form. */
const inForms: ReadonlySet<string> = new Set(
  Object.keys(neededAttributes).filter((name) => neededAttributes[name]?.includes("name")),
);

/** Whether there is such an element. */
export function isElement(name: string): boolean {
  return knownElements.has(name);
}

/** Whether an element has to stand in a form. */
export function belongsInForm(name: string): boolean {
  return inForms.has(name);
}

/** The attributes without which an element is refused. */
export function requiredAttributes(name: string): readonly string[] {
  return neededAttributes[name] ?? [];
}
