/** JSON in which links have lost their queries: the `k` there opens a file to whoever has it. */
export function withoutLinkSecrets<Json>(json: Json): Json {
  return JSON.parse(JSON.stringify(json), (_, value: unknown) =>
    typeof value === "string" ? value.replaceAll(link, "$1").replaceAll(key, "") : value,
  ) as Json;
}

const link = /([a-z][a-z0-9+.-]*:\/\/[^\s?#"<>]*)[?#][^\s"<>]*/gi;
/** Of a link without a host. */
const key = /[?&]k=[^\s&#"<>]*/gi;
