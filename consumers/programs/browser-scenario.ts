import { directlink, edinDocflow, signOn, symphony } from "signoff";
import { type Account, type Accounts, converse, exchangeFiles } from "./scenario.ts";

/** What came of it in a page, and what was refused there. */
export interface InPage extends Account {
  /** Of EDIN, whose session is in a cookie that no script of a page may read; and of a stream for http. */
  readonly refusals: readonly string[];
}

export async function runInPage(accounts: Accounts): Promise<InPage> {
  const refusals = [await refusalOf(edinDocflow.login(accounts.edin))];
  const desk = await signOn({
    directlink: () => directlink.login(accounts.directlink),
    symphony: () => symphony.login(accounts.symphony),
  });
  const stream = new Blob(["too much"]).stream();
  refusals.push(
    await refusalOf(directlink.uploadFile(desk.directlink, stream, { name: "refused" })),
  );
  const done = [
    ...(await exchangeFiles(desk.directlink, ["bytes", "blob"])),
    await converse(desk.symphony, accounts.colleague),
  ];
  const receipts = await desk.signOff();
  const outcomes = Object.fromEntries(receipts.map(({ name, outcome }) => [name, outcome]));
  return { done, outcomes, refusals };
}

function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "it was taken",
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

Object.assign(globalThis, { runInPage });
