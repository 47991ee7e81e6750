import type { Failure } from '../check/index.ts';

const byCode: Readonly<Record<string, Failure>> = {
  ENOTFOUND: 'host',
  ETIMEDOUT: 'time',
  UND_ERR_CONNECT_TIMEOUT: 'time',
  UND_ERR_HEADERS_TIMEOUT: 'time',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
};

/** Why Node's fetch failed: it wraps what happened, and names it by a code of Node, of undici or of OpenSSL. */
export function failureOf(error: unknown): Failure {
  const code = codeOf(error instanceof Error ? error.cause : undefined);
  return byCode[code] ?? (/CERT|_TLS_|_SSL_/.test(code) ? 'certificate' : 'connection');
}

const codeOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
