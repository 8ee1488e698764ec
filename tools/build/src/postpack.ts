import { restoreDocument } from "./stamp.ts";

restoreDocument(process.cwd());
