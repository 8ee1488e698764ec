import { once } from "node:events";
import { PassThrough } from "node:stream";
import type { Terminal } from "@signoff/command-kit";
import { createOutput } from "../../output/output.ts";
import type { Context, Task } from "../../perform.ts";
import { findProvider } from "../../provider/providers.ts";
import { addSignOnOptions, type SignOnOptions } from "../../provider/sign-on-options.ts";
import type { Subcommand } from "../subcommand.ts";
import { watchSecrets } from "./secrets.ts";
import { sessionOnDemand } from "./session-on-demand.ts";

interface Options extends SignOnOptions {
  readonly allowWrites?: true;
}

/** `signoff mcp`: a provider for clients of the Model Context Protocol. */
export const mcp: Subcommand = {
  usage: "mcp <provider>",
  summary: "serves a provider to a client of the Model Context Protocol",
  description:
    "Speaks the Model Context Protocol on standard input and output, with two tools: one searches the documentation of a provider's operations, one calls them. It only reads, unless --allow-writes is given. It signs on at the first call, and off when the client goes away.",
  examples: ["signoff mcp symphony", "signoff mcp edin --allow-writes"],
  configure(command) {
    command.option("--allow-writes", "calls operations too that change something");
    addSignOnOptions(command);
  },
  taskOf(command) {
    const [word = ""] = command.args;
    return serve(word, command.opts<Options>());
  },
};

function serve(word: string, { allowWrites, ...flags }: Options): Task {
  return async (context) => {
    const provider = findProvider(word);
    const [{ createServer }, { StdioServerTransport }] = await Promise.all([
      import("./server.ts"),
      import("@modelcontextprotocol/sdk/server/stdio.js"),
    ]);
    const { terminal, interruption } = context;
    const ended = new AbortController();
    const signal = AbortSignal.any([ended.signal, interruption.signal]);
    const { scrubber, through } = watchSecrets();
    const own = aside(context, signal);
    const session = sessionOnDemand(provider, flags, { ...own, through });
    const server = createServer({
      provider,
      session,
      scrubber,
      terminal,
      signal,
      allowWrites: allowWrites === true,
    });
    const gone = whenGone(terminal, signal);
    const input = terminal.stdin.pipe(new PassThrough());
    await server.connect(new StdioServerTransport(input, terminal.stdout));
    await gone;
    terminal.stdin.unpipe(input).pause();
    ended.abort();
    const exitCode = await session.end();
    if (!session.isAsked) own.output.advise(["No operation was called: nobody was signed on."]);
    await server.close();
    return exitCode === 0 && interruption.signal.aborted ? interruption.exitCode : exitCode;
  };
}

/** The protocol has standard output for itself: all else is told on standard error. Nobody waits once the client is gone. */
function aside(context: Context, signal: AbortSignal): Context {
  const { terminal, interruption } = context;
  const { env, stdin, stderr } = terminal;
  const own = { env, stdin, stdout: stderr, stderr };
  return {
    terminal: own,
    interruption: {
      signal,
      get exitCode() {
        return interruption.exitCode;
      },
      interrupt: () => interruption.interrupt(),
      stop: () => interruption.stop(),
    },
    output: createOutput(own, {}),
  };
}

/** The input of a client ends with it, however it ends. */
async function whenGone({ stdin }: Terminal, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const options = { signal: AbortSignal.any([signal, over.signal]) };
  const events = ["end", "close", "error"].map((name) => once(stdin, name, options));
  await Promise.race(events).catch(() => {});
  over.abort();
  await Promise.allSettled(events);
}
