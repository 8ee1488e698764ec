import { UsageError } from "@signoff/command-kit";
import type { HttpMethod } from "@signoff/core";
import type { OpenApiDocument, PlacedOperation } from "@signoff/openapi";
import type { Command } from "commander";
import { exitCodes } from "../../exit-codes.ts";
import { findOperation } from "../../operations/find.ts";
import { addKeyOptions } from "../../key/key-options.ts";
import { type Inputs, inputsOf } from "../../operations/inputs.ts";
import type { Context, Task } from "../../perform.ts";
import type { AnyInit, AnySession } from "../../provider/any-session.ts";
import type { Provider } from "../../provider/provider.ts";
import { findProvider } from "../../provider/providers.ts";
import { readLogin } from "../../provider/read-login.ts";
import { addSignOnOptions } from "../../provider/sign-on-options.ts";
import { type KeptOptions, withKeptSession } from "../../provider/with-kept-session.ts";
import { addStoreOptions } from "../../store/store-options.ts";
import type { Subcommand } from "../subcommand.ts";
import { isBinary, saveStream, tellAnswer } from "./answer.ts";
import { readFlags, readPairs } from "./flags.ts";
import { readInit } from "./init.ts";
import { pagingOf, readAll } from "./pages.ts";
import { asCurl, previewOf } from "./preview.ts";
import { type Query, readQuery } from "./query.ts";

interface CallOptions extends KeptOptions {
  readonly param?: readonly string[];
  readonly field?: readonly string[];
  readonly body?: string;
  readonly out?: string;
  readonly all?: true;
  readonly query?: string;
  readonly dryRun?: true;
  readonly asCurl?: true;
}

/** One call that is to be made, checked as far as it can be without a session. */
interface Prepared {
  readonly operation: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly init: AnyInit;
  readonly isStream: boolean;
  readonly query: Query | undefined;
  readonly paging: ReturnType<typeof pagingOf> | undefined;
}

/** `signoff call`: any operation of a provider. */
export const call: Subcommand = {
  usage: "call <provider> <operation...>",
  summary: "calls any operation of a provider, and signs off",
  description:
    'Calls an operation of directlink, edin or symphony, by its name or by its method and path. Its parameters follow as flags, such as --page 2; "signoff ops" finds operations, and "signoff help" tells what one takes. Signs on by flags, a profile or the environment, and off again; after signoff login it uses the session that is kept, and leaves it.',
  examples: [
    "signoff call directlink listDownloads",
    "signoff call symphony GET /pod/v3/users --username ada,alan",
    "signoff call symphony createMessage --sid aBc --message '<messageML>Hello</messageML>'",
    "signoff call edin searchPackages --body @search.json --query 'packages.packageId'",
    "signoff call directlink downloadFile --k aBc --out report.pdf",
  ],
  configure(command) {
    command
      .allowUnknownOption()
      .option(
        "--param <pair>",
        "name=value: a parameter whose name is taken by an option here",
        collect,
      )
      .option(
        "--field <pair>",
        "name=value: a field of the body; of JSON any, its value as JSON or text",
        collect,
      )
      .option("--body <body>", "the body: '{...}', @file, or - for standard input")
      .option("--out <file>", "where the answer goes, as it came")
      .option("--all", "reads all pages of a list")
      .option("--query <jsonata>", "what of the answer is told, as an expression of JSONata")
      .option("--dry-run", "shows the request, and sends nothing")
      .option("--as-curl", "shows it as a command line of curl, without secrets");
    addSignOnOptions(command);
    addStoreOptions(command);
    addKeyOptions(command);
  },
  taskOf: (command) => taskOf(command),
};

const collect = (value: string, known: readonly string[] = []): readonly string[] => [
  ...known,
  value,
];

function taskOf(command: Command): Task {
  const [word = "", ...rest] = command.args;
  const options = command.optsWithGlobals<CallOptions>();
  return async (context) => {
    const request = await readRequest(findProvider(word), rest, options, context);
    if (options.dryRun || options.asCurl) return show(request, options, context);
    const prepared = prepare(request, options);
    checkOutput(prepared, options, isBinary(request.document, request.placed), context);
    return withKeptSession(request.provider, options, context, (session) =>
      make(session, prepared, options.out, context),
    );
  };
}

/** What is to be asked of whom, checked against the spec. */
interface Request {
  readonly provider: Provider;
  readonly document: OpenApiDocument;
  readonly placed: PlacedOperation;
  readonly operation: string;
  readonly inputs: Inputs;
  readonly init: AnyInit;
}

async function readRequest(
  provider: Provider,
  words: readonly string[],
  options: CallOptions,
  { terminal }: Context,
): Promise<Request> {
  const document = await provider.document();
  const isByPath = /^[A-Za-z]+$/.test(words[0] ?? "") && words[1]?.startsWith("/") === true;
  const names = words.slice(0, isByPath ? 2 : 1);
  const placed = findOperation(document, provider.words[0], names);
  const operation = placed.operation.operationId ?? names.join(" ");
  const inputs = inputsOf(document, placed);
  const flags = [
    ...readFlags(words.slice(names.length)),
    ...readPairs("--param", options.param ?? []),
  ];
  const fields = readPairs("--field", options.field ?? []);
  const given = { operation, provider: provider.words[0], flags, fields, body: options.body };
  const init = await readInit(inputs, given, terminal);
  return { provider, document, placed, operation, inputs, init };
}

async function show(
  { provider, document, placed, operation, inputs, init }: Request,
  options: CallOptions,
  context: Context,
): Promise<number> {
  const login = await readLogin(provider, options, context, { isPreview: true });
  const baseUrl = provider.baseUrlOf(login.options, placed.path);
  const preview = previewOf(document, placed, baseUrl, init, inputs.body?.mediaType);
  const curl = options.asCurl && asCurl(preview);
  context.output.tell(
    { type: "request", operation, ...preview, ...(curl && { curl }) },
    curl ? [curl] : previewLines(preview),
  );
  return exitCodes.done;
}

function prepare(
  { document, placed, operation, inputs, init }: Request,
  { out, query, all }: CallOptions,
): Prepared {
  return {
    operation,
    method: placed.method as HttpMethod,
    path: placed.path,
    init,
    isStream: isBinary(document, placed) || out !== undefined,
    query: query === undefined ? undefined : readQuery(query),
    paging: all ? pagingOf(operation, inputs.parameters) : undefined,
  };
}

function previewLines(preview: ReturnType<typeof previewOf>): readonly string[] {
  const { method, url, headers, body, parts } = preview;
  return [
    `${method} ${url}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(parts ?? []).map(([name, value]) => `${name} = ${value}`),
    ...(body === undefined ? [] : ["", body]),
  ];
}

/** @throws {UsageError} for what does not go together, and bytes that a screen would show. */
function checkOutput(
  { operation, isStream, query, paging }: Prepared,
  { out }: CallOptions,
  isBytes: boolean,
  { terminal, output }: Context,
): void {
  if (isStream && query)
    throw new UsageError(
      `--query takes JSON apart, and ${out === undefined ? `${operation} answers a file` : "--out writes the answer as it came"}; leave one out.`,
    );
  if (isStream && paging)
    throw new UsageError("--all reads lists, and --out writes one answer; leave one out.");
  if (!isBytes || out !== undefined) return;
  if (terminal.stdout.isTTY || output.isJson) {
    throw new UsageError(
      `${operation} answers a file: give --out FILE${output.isJson ? "" : ", or send it on to a program"}.`,
    );
  }
}

async function make(
  session: AnySession,
  { operation, method, path, init, isStream, query, paging }: Prepared,
  out: string | undefined,
  context: Context,
): Promise<number> {
  const { signal } = context.interruption;
  if (isStream) {
    const result = await session.stream[method](path, { ...init, signal });
    await saveStream(context, operation, result, out);
    return exitCodes.done;
  }
  if (paging) {
    const read = async (page: AnyInit): Promise<unknown> =>
      (await session[method](path, { ...page, signal })).data;
    const all = await readAll(paging, init, read, (count) =>
      context.output.progress(`${count} read`),
    );
    tellAnswer(context, operation, { data: query ? await query(all) : all });
    return exitCodes.done;
  }
  const { data, response } = await session[method](path, { ...init, signal });
  tellAnswer(context, operation, { data: query ? await query(data) : data, response });
  return exitCodes.done;
}
