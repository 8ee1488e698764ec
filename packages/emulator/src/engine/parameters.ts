import { Problem } from "./problem.ts";
import { child, type Located, type OpenApiDocument, type Operation } from "./openapi.ts";
import type { Schemas } from "./schemas.ts";

/** Where a checked parameter stands. Cookies are left to the providers. */
export type ParameterPlace = "path" | "query" | "header";

/** Raw texts by parameter name, as many as were sent. */
export type Texts = ReadonlyMap<string, readonly string[]>;

/** Checks all parameters of one kind and answers their texts, lists taken apart. Throws a {@link Problem}. */
export type ParameterCheck = (texts: Texts) => Texts;

/** Names that OpenAPI keeps out of the header parameters. */
const NO_PARAMETERS = new Set(["accept", "content-type", "authorization"]);

/** Makes the check for the parameters of one operation in one place. */
export function createParameterCheck(
  document: OpenApiDocument,
  schemas: Schemas,
  operation: Operation,
  place: ParameterPlace,
): ParameterCheck {
  const parameters = new Map(
    operation.parameters
      .filter(({ value }) => value["in"] === place)
      .map((parameter) => [foldName(place, String(parameter.value["name"])), parameter] as const)
      .filter(([name]) => place !== "header" || !NO_PARAMETERS.has(name)),
  );
  const checks = new Map(
    [...parameters].map(([name, parameter]) => {
      const schema = schemas.at(`${parameter.pointer}/schema`);
      return [name, schemas.coercing({ type: "object", properties: { value: schema } })] as const;
    }),
  );
  const extra = new Set(place === "query" ? operation.securityQuery : []);

  return (texts) => {
    const checked = new Map<string, readonly string[]>();
    for (const [name, parameter] of parameters) {
      const sent = texts.get(name);
      if (sent === undefined) {
        if (parameter.value["required"] === true)
          throw new Problem(400, `${place} parameter "${name}" is required`);
        continue;
      }
      const isList = typeIsArray(child(document, parameter, "schema"));
      if (!isList && sent.length > 1)
        throw new Problem(400, `${place} parameter "${name}" was sent ${sent.length} times`);
      const values = isList ? takeApart(parameter, place, sent) : sent;
      const fault = checks.get(name)?.({ value: isList ? [...values] : values[0] });
      if (fault)
        throw new Problem(
          400,
          `${place} parameter "${name}": ${fault.replaceAll("/value", "").trim()}`,
        );
      checked.set(name, values);
    }
    if (place === "query") {
      for (const [name, values] of texts) {
        if (extra.has(name)) checked.set(name, values);
        else if (!parameters.has(name))
          throw new Problem(400, `query parameter "${name}" is not documented`);
      }
    }
    return checked;
  };
}

/** Header names are compared in lower case. */
export function foldName(place: ParameterPlace, name: string): string {
  return place === "header" ? name.toLowerCase() : name;
}

function typeIsArray(schema: Located | undefined): boolean {
  const type = schema?.value["type"];
  return type === "array" || (Array.isArray(type) && type.includes("array"));
}

/** `form` with `explode` repeats the name; all else separates by commas. */
function takeApart(
  { value }: Located,
  place: ParameterPlace,
  sent: readonly string[],
): readonly string[] {
  const explode = value["explode"] ?? place === "query";
  return explode ? sent : sent.flatMap((text) => text.split(","));
}
