/** Where a page stands among the others. */
export interface Pagination {
  readonly cursors?: { readonly after?: string };
  readonly next?: string;
}

/** The cursor of the next page. There is one as long as `next` is there, even behind an empty page. */
export function nextCursor(pagination: Pagination | null | undefined): string | undefined {
  return pagination?.next ? pagination.cursors?.after : undefined;
}
