export * from "./generated/named-operations.ts";
