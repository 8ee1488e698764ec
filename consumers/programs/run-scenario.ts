import process from "node:process";
import { type Accounts, runScenario } from "./scenario.ts";

const accounts = JSON.parse(process.env["ACCOUNTS"] ?? "") as Accounts;
process.stdout.write(JSON.stringify(await runScenario(accounts)));
