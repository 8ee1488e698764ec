import { readFile } from "node:fs/promises";
import { login, signOffOnExit } from "@signoff/symphony";
import { greet } from "./bot.ts";

const { SYMPHONY_HOST: host = "", SYMPHONY_USERNAME: username = "" } = process.env;
const { SYMPHONY_PRIVATE_KEY_FILE: keyFile = "" } = process.env;

function log(line: string): void {
  process.stdout.write(`${line}\n`);
}

const session = await login({ host, username, privateKey: () => readFile(keyFile, "utf8") });

// SIGTERM and Ctrl-C end the session; its feed ends with it, and the loop below.
signOffOnExit([session], {
  onReceipts: (receipts) => {
    for (const { provider, outcome } of receipts) log(`${provider}: ${outcome}`);
  },
});

log("signed on");
await greet(session, log);
