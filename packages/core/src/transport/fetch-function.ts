/** A `fetch` as this library calls it: always with a URL as text. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;
