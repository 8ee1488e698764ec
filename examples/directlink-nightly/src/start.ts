import { login, signOffOnExit } from "@signoff/directlink";
import { exchange } from "./exchange.ts";

const { DIRECTLINK_URL: baseUrl = "", DIRECTLINK_USERNAME: username = "" } = process.env;
const { DIRECTLINK_PASSWORD: password = "", DIRECTLINK_PARTNER: partner = "" } = process.env;

function log(line: string): void {
  process.stdout.write(`${line}\n`);
}

const session = await login({ baseUrl, username, password });
// The night may end early: SIGTERM and Ctrl-C sign off, too.
signOffOnExit([session]);
try {
  await exchange(session, { folder: process.env["EXCHANGE_FOLDER"] ?? "exchange", partner, log });
} catch (error) {
  log(`not all done: ${String(error)}`);
  process.exitCode = 1;
} finally {
  const { outcome } = await session.signOff();
  log(`sign-off: ${outcome}`);
  if (outcome === "failed") process.exitCode = 1;
}
