/** What a client shows and trusts. */
export interface TlsOptions {
  /** The client certificate in PEM, its chain included, in any order; goes with `key`. */
  cert?: string | Uint8Array | undefined;
  /** The certificate's private key in PEM; the text may hold certificates as well. */
  key?: string | Uint8Array | undefined;
  /** Certificate and key in one PKCS#12 file, in place of `cert` and `key`. */
  pfx?: Uint8Array | undefined;
  /** Opens `pfx`, or an encrypted `key`. */
  passphrase?: string | undefined;
  /**
   * Authorities in PEM to trust, such as that of hosts on your own site, beside all that Node trusts: those that it brings,
   * of NODE_EXTRA_CA_CERTS, and of the system where Node is told to use them.
   */
  ca?: string | readonly string[] | undefined;
}
