import {
  type Header,
  type OpenApiDocument,
  type PlacedOperation,
  type RequestBody,
  resolveReference,
  type Response,
  type Schema,
  type SecurityScheme,
} from "@signoff/openapi";
import { compareRequired, describeType, type TypeComparison } from "./compare-types.ts";
import { compareValues } from "./compare-values.ts";
import {
  anyMediaType,
  type Documented,
  type DocumentedOperation,
  type DocumentedType,
  type ParameterPlace,
  parameterPlaces,
} from "./documented.ts";
import { listFields } from "./fields.ts";
import { type Gap, nothing } from "./gap.ts";

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** Says where an operation of the spec differs from the documented one. */
export function compareOperation(
  documented: Documented,
  document: OpenApiDocument,
  types: TypeComparison,
  name: string,
  placed: PlacedOperation,
): readonly Gap[] {
  const wanted = documented.operations[name] as DocumentedOperation;
  return [
    ...compareCall(),
    ...compareSecurity(),
    ...parameterPlaces.flatMap(compareParameters),
    ...compareBody(),
    ...Object.entries(wanted.answers).flatMap(compareAnswer),
    ...Object.entries(wanted.answerHeaders ?? {}).flatMap(compareHeaders),
  ];

  function compareCall(): readonly Gap[] {
    const calls = { documented: describeCall(wanted), specified: describeCall(placed) };
    return calls.documented === calls.specified ? [] : [{ at: name, ...calls }];
  }

  function compareSecurity(): readonly Gap[] {
    const choices = (placed.operation.security ?? document.security ?? [{}]).map((requirement) =>
      describeCredentials(Object.keys(requirement).map(credentialName)),
    );
    const specified = choices.length > 0 ? choices : [describeCredentials([])];
    const refused = (wanted.security ?? [])
      .map(describeCredentials)
      .filter((choice) => !specified.includes(choice));
    return refused.map((choice) => ({
      at: `${name} security`,
      documented: choice,
      specified: specified.join(" | "),
    }));
  }

  function credentialName(scheme: string): string {
    const node = document.components?.securitySchemes?.[scheme];
    if (!node) return scheme;
    const { type, scheme: ofHttp, name: ofKey } = resolveReference<SecurityScheme>(document, node);
    return ofHttp?.toLowerCase() ?? ofKey ?? type;
  }

  function compareParameters(place: ParameterPlace): readonly Gap[] {
    const list = wanted.parameters?.[place];
    if (!list) return [];
    return [...listFields(documented, list)].flatMap(([parameterName, field]) => {
      const { type, required } = field;
      const at = `${name} ${place} ${parameterName}`;
      const parameter = placed.parameters.find(
        (one) => one.in === place && isSameName(place, one.name, parameterName),
      );
      if (!parameter) return [missing(at, type)];
      const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema;
      const gaps = compareRequired(at, required, parameter.required ?? false);
      return gaps.concat(
        types.compare(at, type, schema),
        compareValues(document, at, field, schema),
      );
    });
  }

  function compareBody(): readonly Gap[] {
    if (!wanted.body) return [];
    const at = `${name} body`;
    const { requestBody } = placed.operation;
    const body = requestBody && resolveReference<RequestBody>(document, requestBody);
    return [
      ...(body ? compareRequired(at, wanted.bodyRequired, body.required ?? false) : []),
      ...compareContent(at, wanted.body, body?.content),
    ];
  }

  function compareAnswer([status, content]: readonly [
    string,
    Readonly<Record<string, DocumentedType>>,
  ]): readonly Gap[] {
    const answer = findAnswer(status);
    if (answer) return compareContent(`${name} ${status}`, content, answer.content);
    const bodies = Object.values(content).map(describeType).join(" | ");
    return [{ at: `${name} ${status}`, documented: bodies || "a status", specified: nothing }];
  }

  function compareHeaders([status, headers]: readonly [
    string,
    Readonly<Record<string, DocumentedType>>,
  ]): readonly Gap[] {
    const specified = Object.entries(findAnswer(status)?.headers ?? {});
    return Object.entries(headers).flatMap(([header, type]) => {
      const at = `${name} ${status} header ${header}`;
      const node = specified.find(([one]) => isSameName("header", one, header))?.[1];
      if (!node) return [missing(at, type)];
      return types.compare(at, type, resolveReference<Header>(document, node).schema);
    });
  }

  function compareContent(
    at: string,
    content: Readonly<Record<string, DocumentedType>>,
    specified: Content = {},
  ): readonly Gap[] {
    const byMediaType = new Map(
      Object.entries(specified).map(([mediaType, body]) => [bareMediaType(mediaType), body]),
    );
    return Object.entries(content).flatMap(([mediaType, type]) => {
      const body = byMediaType.get(bareMediaType(mediaType));
      const bodies = mediaType === anyMediaType ? [...byMediaType.values()] : body ? [body] : [];
      const place = `${at} ${mediaType}`;
      if (bodies.length === 0) return [missing(place, type)];
      return bodies.flatMap(({ schema }) => types.compare(place, type, schema));
    });
  }

  function findAnswer(status: string): Response | undefined {
    const node = placed.operation.responses?.[status];
    return node && resolveReference<Response>(document, node);
  }
}

/** A call as messages tell it: `GET /parcels`. */
export function describeCall({ method, path }: { method: string; path: string }): string {
  return `${method} ${path}`;
}

function missing(at: string, type: DocumentedType): Gap {
  return { at, documented: describeType(type), specified: nothing };
}

function describeCredentials(names: readonly string[]): string {
  return names.length > 0 ? names.toSorted().join(" + ") : "none";
}

/** Names of headers do not differ by case. */
function isSameName(place: string, one: string, other: string): boolean {
  if (place !== "header") return one === other;
  return one.toLowerCase() === other.toLowerCase();
}

function bareMediaType(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}
