import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { watch } from "./check-account.ts";
import type { InPage } from "../../programs/browser-scenario.ts";
import type { Accounts } from "../../programs/scenario.ts";
import type { Bench } from "./row.ts";

interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<Result, Argument>(
    work: (given: Argument) => Promise<Result>,
    given: Argument,
  ): Promise<Result>;
}

interface Browser {
  newPage(): Promise<Page>;
  version(): string;
  close(): Promise<void>;
}

/** What an app is told of EDIN in a browser, and of a stream for http. */
const refusals = [
  /^InvalidOptionError: fetch can neither read Set-Cookie nor send Cookie/,
  /^InvalidOptionError: body is a stream, which this browser sends not at all/,
];

/**
 * Runs the scenario of pages in Chromium, as a bundler has made it.
 *
 * @param code a script that gives the page `runInPage`.
 */
export async function runInChromium(
  bench: Bench,
  code: string,
): Promise<{ readonly version: string; readonly without: string }> {
  const browser = await startChromium(bench.project);
  const page = await servePage(code);
  try {
    const check = watch(bench);
    const tab = await browser.newPage();
    await tab.goto(page.url);
    const told = await tab.evaluate(callInPage, bench.accounts);
    for (const [index, refusal] of refusals.entries()) {
      const seen = told.refusals[index] ?? "";
      if (!refusal.test(seen)) throw new Error(`no such refusal: ${seen}`);
    }
    check.account(told, { providers: ["directlink", "symphony"], uploads: 2 });
    return {
      version: browser.version(),
      without:
        "EDIN, whose cookie no script of a page may read, and streams up over http: both are refused before any request",
    };
  } finally {
    page.close();
    await browser.close();
  }
}

/** Runs in the page. */
function callInPage(accounts: Accounts): Promise<InPage> {
  const { runInPage } = globalThis as unknown as {
    readonly runInPage: (given: Accounts) => Promise<InPage>;
  };
  return runInPage(accounts);
}

async function startChromium(project: string): Promise<Browser> {
  const require = createRequire(join(project, "package.json"));
  const { default: sparticuz } = (await import(
    pathToFileURL(require.resolve("@sparticuz/chromium")).href
  )) as {
    readonly default: { readonly args: readonly string[]; executablePath(): Promise<string> };
  };
  const { chromium } = require("playwright-core") as {
    readonly chromium: { launch(options: object): Promise<Browser> };
  };
  const executablePath = process.env["CHROMIUM"] ?? (await sparticuz.executablePath());
  return chromium.launch({ executablePath, args: sparticuz.args, headless: true });
}

async function servePage(code: string): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    const isScript = request.url === "/app.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? code : '<!doctype html><script type="module" src="/app.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => server.close().closeAllConnections(),
  };
}
