export { openFile, type OpenFile } from "./node/open-file.ts";
