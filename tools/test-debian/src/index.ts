export { phpProgram, whyNoPhp } from "./php.ts";
export { type Program, programIn, runs } from "./program.ts";
export { unpackDebian } from "./unpack.ts";
export { findZsh } from "./zsh.ts";
