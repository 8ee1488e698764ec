import {
  type Method,
  methods,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Reference,
  type Response,
  type Schema,
} from "@signoff/openapi";
import { mapValues } from "../schema-parts.ts";
import type { Direction } from "./form.ts";

/** Gives the schema of a parameter, a body or a header as it goes in its direction. */
export type Direct = (schema: Schema, direction: Direction) => Schema;

/** A document with what its calls send and answer as it goes; the schemas with names stay as they are. */
export function directCalls(document: OpenApiDocument, direct: Direct): OpenApiDocument {
  const { paths, components } = document;
  return {
    ...document,
    ...(paths && { paths: mapValues(paths, (item) => directPath(item, direct)) }),
    ...(components && { components: directComponents(components, direct) }),
  };
}

type Components = NonNullable<OpenApiDocument["components"]>;
type PathItem = NonNullable<OpenApiDocument["paths"]>[string];

function directComponents(components: Components, direct: Direct): Components {
  const { parameters, requestBodies, responses, headers } = components;
  return {
    ...components,
    ...(parameters && { parameters: mapValues(parameters, holder("request", direct)) }),
    ...(requestBodies && { requestBodies: mapValues(requestBodies, holder("request", direct)) }),
    ...(responses && { responses: mapValues(responses, (one) => directAnswer(one, direct)) }),
    ...(headers && { headers: mapValues(headers, holder("answer", direct)) }),
  };
}

function directPath(item: PathItem, direct: Direct): PathItem {
  const operations = methods.flatMap((method) => {
    const key = method.toLowerCase() as Lowercase<Method>;
    const operation = item[key];
    return operation ? [[key, directOperation(operation, direct)] as const] : [];
  });
  return { ...item, ...directParameters(item, direct), ...Object.fromEntries(operations) };
}

function directOperation(operation: Operation, direct: Direct): Operation {
  const { requestBody, responses } = operation;
  return {
    ...operation,
    ...directParameters(operation, direct),
    ...(requestBody && { requestBody: holder("request", direct)(requestBody) }),
    ...(responses && { responses: mapValues(responses, (one) => directAnswer(one, direct)) }),
  };
}

function directParameters(
  { parameters }: Pick<Operation, "parameters">,
  direct: Direct,
): Pick<Operation, "parameters"> {
  return parameters ? { parameters: parameters.map(holder("request", direct)) } : {};
}

function directAnswer<Answer extends Response | Reference>(answer: Answer, direct: Direct): Answer {
  const whole = holder("answer", direct)(answer);
  const { headers } = whole as Response;
  return headers ? { ...whole, headers: mapValues(headers, holder("answer", direct)) } : whole;
}

/** Directs what holds a schema, itself or for each media type; references lead to what is directed at its own place. */
function holder(
  direction: Direction,
  direct: Direct,
): <Holder extends Pick<Parameter, "schema" | "content"> | Reference>(node: Holder) => Holder {
  return (node) => {
    if ("$ref" in node) return node;
    const { schema, content } = node;
    return {
      ...node,
      ...(schema && { schema: direct(schema, direction) }),
      ...(content && {
        content: mapValues(content, (media) =>
          media.schema ? { ...media, schema: direct(media.schema, direction) } : media,
        ),
      }),
    };
  };
}
