import { directlink, edinDocflow, signOn, signOffOnExit, symphony } from "../src/index.ts";

type Place<Account> = { readonly url: string; readonly account: Account };

const places = JSON.parse(process.env["PLACES"] ?? "") as {
  "edin-docflow": Place<{ email: string; password: string }>;
  symphony: Place<{ username: string; privateKey: string }>;
  directlink: Place<{ username: string; password: string }>;
};
const [way] = process.argv.slice(2);

const desk = await signOn({
  edin: () =>
    edinDocflow.login({ baseUrl: places["edin-docflow"].url, ...places["edin-docflow"].account }),
  symphony: () => {
    const { username, privateKey } = places.symphony.account;
    return symphony.login({ host: places.symphony.url, username, privateKey });
  },
  directlink: () =>
    directlink.login({ baseUrl: places.directlink.url, ...places.directlink.account }),
});

if (way !== "unguarded") {
  signOffOnExit([desk], {
    budget: 3_000,
    onReceipts: (receipts) => {
      process.stdout.write(`${JSON.stringify(receipts)}\n`);
      if (way === "own") process.exit(3);
    },
  });
}

switch (way) {
  case "throw":
    setTimeout(() => {
      throw new Error("the app's own error");
    });
    break;
  case "reject":
    void Promise.reject(new Error("the app's own error"));
    break;
  case "finish":
    process.exitCode = 7;
    break;
  case "own":
    process.on("SIGTERM", () => {});
    break;
  default:
}
if (way !== "finish") setInterval(() => {}, 1_000);
process.stdout.write("ready\n");
