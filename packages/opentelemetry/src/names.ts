/** The names of the HTTP client's semantic conventions, of which the package brings no copy along, and those of our own. */
export const names = {
  method: "http.request.method",
  originalMethod: "http.request.method_original",
  resendCount: "http.request.resend_count",
  status: "http.response.status_code",
  address: "server.address",
  port: "server.port",
  template: "url.template",
  errorType: "error.type",
  requestDuration: "http.client.request.duration",
  provider: "signoff.provider",
  operation: "signoff.operation",
  requestId: "signoff.request_id",
  outcome: "signoff.outcome",
  retries: "signoff.client.retries",
  sessions: "signoff.client.sessions",
} as const;
