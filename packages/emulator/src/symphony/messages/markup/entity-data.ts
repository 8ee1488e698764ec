import type { Element } from "./element.ts";

/** What is read as a person or a word, and may have other classes beside its own. */
const symphonyTypes: ReadonlySet<unknown> = new Set([
  "com.symphony.user.mention",
  "org.symphonyoss.taxonomy",
  "org.symphonyoss.fin.security",
]);

/** Says what does not fit between an element that stands for an entity and the data of the message. */
export function findEntityProblem(
  { name, kind, attributes }: Element,
  data: object,
): string | undefined {
  const id = attributes.get("data-entity-id");
  const isEntity = kind === "entity";
  if (id === undefined) {
    return isEntity
      ? `<${name}> of the class "entity" needs the attribute "data-entity-id"`
      : undefined;
  }
  const [entity, ...others] = findAll(data, id);
  if (typeof entity !== "object" || entity === null || Array.isArray(entity)) {
    return `the data has no object "${id}", which data-entity-id names`;
  }
  if (!isEntity) return undefined;
  if (others.length > 0) return `the data has "${id}", which data-entity-id names, more than once`;
  const isOfSymphony = "type" in entity && symphonyTypes.has(entity.type) && "id" in entity;
  return isOfSymphony || attributes.get("class") === "entity"
    ? undefined
    : `data-entity-id of <${name}> needs the class "entity", and no other`;
}

/** All that the data has under a name, however deep; what is in what was found is not looked at. */
function findAll(value: unknown, name: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === name && !Array.isArray(value) ? [inner] : findAll(inner, name),
  );
}
