/** The paths that every contender calls; DirectLink's own, so that its client can be one of them. */
export const paths = {
  token: "/directlink/v1/oauth2/token",
  logout: "/directlink/v1/auth/logout",
  small: "/directlink/v1/download/list",
  large: "/directlink/v1/download/list/backup",
  upload: "/directlink/v1/upload",
  download: "/directlink/v1/download/file/backup",
} as const;

/** The path of a download of so many bytes: the server takes the number for the file's token. */
export function downloadPath(bytes: number): string {
  return `${paths.download}?k=${bytes}`;
}

/** The token of those who do not log in. It has the three parts of a JWT: octokit sends others as `token`, not `bearer`. */
export const commonToken = "bench.token.0000";
