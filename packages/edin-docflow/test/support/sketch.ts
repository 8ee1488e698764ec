/** A part of an answer, as a server tells it that leaves things out. */
export type Sketch<Answer> = Answer extends readonly (infer Item)[]
  ? readonly Sketch<Item>[]
  : Answer extends object
    ? { readonly [Name in keyof Answer]?: Sketch<Answer[Name]> }
    : Answer;
