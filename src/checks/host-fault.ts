import { site } from '#config/site.ts';
import type { AddressFault } from './address-fault.ts';
import { isSecretIn } from './secrets.ts';

/**
 * Why the host of an address of the web leads no reader anywhere; `undefined` for other addresses, and
 * for the host of the site itself.
 */
export function hostFault(url: string): AddressFault | undefined {
  if (!/^(?:(?:https?|ftps?|wss?):)?\/\//i.test(url)) return undefined;
  const whole = url.startsWith('//') ? `https:${url}` : url;
  if (!URL.canParse(whole)) return noHost('is no address');
  const { hostname, username, password } = new URL(whole);
  if (hostname === new URL(site.url).hostname) return undefined;
  const where = unreachable(hostname);
  if (where !== undefined) {
    return {
      message: `leads to ${where}, \`${hostname}\``,
      fix: 'put the address in backticks, as code, in place of the link',
      severity: 'warning',
    };
  }
  if (/^[\d.]+$|^\[/.test(hostname)) return undefined;
  if (!/^(?:[^\s.]+\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)\.?$/.test(hostname)) {
    return hostname.includes('.') || /[^a-z\d-]/.test(hostname)
      ? noHost(`names no host: \`${hostname}\` is none`)
      : {
          message: `leads to \`${hostname}\`, a name that only one network knows`,
          fix: 'write the whole name of the host, or put the address in backticks, as code',
          severity: 'warning',
        };
  }
  if ((username !== '' || password !== '') && !isSecretIn(url)) {
    return {
      message: 'holds the name of a user, which every reader would sign in with',
      fix: 'write it without what comes before `@`, or put it in backticks, as code',
      severity: 'warning',
    };
  }
  return undefined;
}

function noHost(message: string): AddressFault {
  return {
    message,
    fix: 'write it whole, such as https://example.org/, or put it in backticks if it is an example',
    severity: 'error',
  };
}

/** Where a host is that readers cannot reach; `undefined` of any other. */
function unreachable(host: string): string | undefined {
  if (/^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(host)) {
    return 'each reader’s own machine';
  }
  // RFC 1918, 3927, 4193 and 4291; names of RFC 6762 and 8375, and those that routers give.
  if (
    /^(?:10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2})$/.test(host) ||
    /^(?:169\.254(?:\.\d+){2}|\[f(?:[cd][\da-f]{2}|e80):.*\])$/.test(host) ||
    /\.(?:home\.arpa|internal|lan|local|localdomain)$/.test(host)
  ) {
    return 'a host of one network';
  }
  // RFC 2606.
  return /\.(?:example|invalid|test)$/.test(host) ? 'a name that no host can have' : undefined;
}
