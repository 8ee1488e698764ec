/**
 * The same options without a prototype: Node, undici and the web read inherited members too, and a polluted
 * `Object.prototype` would add some.
 */
export function bare<Options extends object>(options: Options): Options {
  return Object.assign(Object.create(null) as Options, options);
}
