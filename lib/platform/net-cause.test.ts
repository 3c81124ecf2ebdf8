import { expect, test } from 'vitest';
import { causeOf } from './net-cause';

test.each([
  ['net::ERR_NAME_NOT_RESOLVED', 'name'],
  ['NS_ERROR_UNKNOWN_HOST', 'name'],
  ['net::ERR_CONNECTION_REFUSED', 'refused'],
  ['NS_ERROR_CONNECTION_REFUSED', 'refused'],
  ['net::ERR_CERT_DATE_INVALID', 'encryption'],
  ['net::ERR_SSL_PROTOCOL_ERROR', 'encryption'],
  // What may be the inspector's own network names no cause at the other end.
  ['net::ERR_PROXY_CONNECTION_FAILED', undefined],
  ['net::ERR_ABORTED', undefined],
  ['net::ERR_CONNECTION_RESET', undefined],
])('%s tells %s', (error, cause) => expect(causeOf(error)).toBe(cause));
