import process from "node:process";
import { collectRefusals } from "./refusals.ts";

process.stdout.write(JSON.stringify(collectRefusals()));
