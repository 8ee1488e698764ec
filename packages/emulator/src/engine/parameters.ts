import type { Leniency } from "./leniency.ts";
import { createCaseFold, type CaseFold } from "./letter-case.ts";
import { Problem } from "./problem.ts";
import { child, type Located, type OpenApiDocument, type Operation } from "./openapi.ts";
import type { Check, Fault, Schemas } from "./schemas.ts";

/** Where a checked parameter stands. Cookies are left to the providers. */
export type ParameterPlace = "path" | "query" | "header";

/** Raw texts by parameter name, as many as were sent. */
export type Texts = ReadonlyMap<string, readonly string[]>;

/** Checks all parameters of one kind and answers their texts, lists taken apart. Throws a {@link Problem}. */
export type ParameterCheck = (texts: Texts, leniency: Leniency) => Texts;

/** Names that OpenAPI keeps out of the header parameters. */
const NO_PARAMETERS = new Set(["accept", "content-type", "authorization"]);

/** A documented parameter. */
interface Parameter {
  readonly name: string;
  readonly place: ParameterPlace;
  readonly described: Located;
  readonly isList: boolean;
  readonly check: Check;
  /** Only of the query: the case of letters counts elsewhere. */
  readonly foldCase: CaseFold;
}

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
      .map((described) => readParameter(document, schemas, described, place))
      .filter(({ name }) => place !== "header" || !NO_PARAMETERS.has(name))
      .map((parameter) => [parameter.name, parameter] as const),
  );
  const extra = new Set(place === "query" ? operation.securityQuery : []);

  return (texts, leniency) => {
    const checked = new Map<string, readonly string[]>();
    for (const [name, parameter] of parameters) {
      const sent = texts.get(name);
      if (sent !== undefined) checked.set(name, checkValues(parameter, sent, leniency));
      else if (parameter.described.value["required"] === true)
        throw new Problem(400, `${place} parameter "${name}" is required`);
    }
    if (place === "query") {
      for (const [name, values] of texts) {
        if (extra.has(name)) checked.set(name, values);
        else if (!parameters.has(name))
          leniency.ignore(new Problem(400, `query parameter "${name}" is not documented`));
      }
    }
    return checked;
  };
}

function readParameter(
  document: OpenApiDocument,
  schemas: Schemas,
  described: Located,
  place: ParameterPlace,
): Parameter {
  const schema = child(document, described, "schema");
  const reference = schemas.at(`${described.pointer}/schema`);
  return {
    name: foldName(place, String(described.value["name"])),
    place,
    described,
    isList: typeIsArray(schema),
    check: schemas.coercing({ type: "object", properties: { value: reference } }),
    foldCase: createCaseFold(document, place === "query" ? schema : undefined),
  };
}

/** Answers the values in the form that the document has. Throws a {@link Problem}. */
function checkValues(
  { name, place, described, isList, check, foldCase }: Parameter,
  sent: readonly string[],
  leniency: Leniency,
): readonly string[] {
  if (!isList && sent.length > 1)
    throw new Problem(400, `${place} parameter "${name}" was sent ${sent.length} times`);
  const values = isList ? takeApart(described, place, sent) : sent;
  const faultOf = (texts: readonly string[]): Fault | undefined =>
    check({ value: isList ? [...texts] : texts[0] });
  const fault = faultOf(values);
  if (!fault) return values;
  const problem = new Problem(
    400,
    `${place} parameter "${name}": ${fault.text.replaceAll("/value", "").trim()}`,
  );
  const folded = values.map(foldCase);
  if (faultOf(folded)) throw problem;
  leniency.accept(problem);
  return folded;
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
