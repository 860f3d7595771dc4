import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import { headers } from '#config/headers.ts';
import { site } from '#config/site.ts';
import { ledgerOf, parseLedger, withAdditions } from '#lib/addresses/ledger.ts';
import { answersAt } from '#lib/addresses/site-map.ts';
import { spellingsOf, toAskedAddress } from '#lib/addresses/spelling.ts';
import { hostRules } from '#lib/hosts/host-rules.ts';
import { netlifyHeaders, netlifyRedirects } from '#lib/hosts/netlify.ts';
import { vercelJson } from '#lib/hosts/vercel.ts';
import { readToday } from '#source/environment.ts';
import { netlify, vercel, type Answer } from '#preview/engines.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { live, coming, content } = preflight(root, readToday(), { isCi: true });
const has = (address: string) => live.addresses.has(address);

const host = new URL(site.url).host;
const json = vercelJson(hostRules(coming), headers, [...coming.addresses.keys()], host);
const hosts = {
  netlify: await netlify(netlifyRedirects(hostRules(live)), netlifyHeaders(headers, []), has),
  vercel: vercel(json, has),
};

const answer = ({ status, to }: Answer) => (to === undefined ? `${status}` : `${status} ${to}`);

/** What an address has to answer: itself, or where it leads in one step. */
function expected(address: string): string {
  if (has(address)) return '200';
  const redirect = live.redirects.get(address);
  return redirect?.to === undefined ? '404' : `301 ${redirect.to}`;
}

// A post that waits has its addresses recorded before its day, and a new site has recorded none.
const addresses = withAdditions(parseLedger(content.ledger.text).lines, ledgerOf(live))
  .entries.map(({ address }) => address)
  .filter((address) => answersAt(address, live));

describe('both hosts give every recorded address the same answer, in one step', () => {
  test.each(addresses.map((address) => ({ address, says: expected(address) })))(
    '$address: $says',
    ({ address, says }) => {
      expect(says).not.toBe('404');
      // In upper and in lower case: WordPress wrote `%c3%a9`.
      for (const asked of spellingsOf(address).flatMap((one) => [one, toAskedAddress(one)])) {
        for (const engine of Object.values(hosts)) {
          expect(answer(engine(asked))).toBe(says);
          expect(answer(engine(`${asked}?a=b`))).toBe(says);
        }
      }
    },
  );

  const folders = addresses.filter((address) => address.endsWith('/') && address !== '/');
  test.each(folders.map((address) => ({ address, bare: address.slice(0, -1) })))(
    '$bare, without its slash',
    ({ address, bare }) => {
      const says = has(address) ? `301 ${address}` : expected(address);
      for (const engine of Object.values(hosts)) expect(answer(engine(bare))).toBe(says);
    },
  );
});

test('no rule covers what the site shows', () => {
  for (const address of live.addresses.keys()) {
    for (const engine of Object.values(hosts)) {
      expect([address, answer(engine(address))]).toEqual([address, '200']);
    }
  }
});

test('what is nowhere is not found, whatever its name', () => {
  for (const address of ['/nowhere/', '/nowhere.xml', '/posts/nowhere/', '/posts/nowhere.md']) {
    for (const engine of Object.values(hosts)) {
      expect(answer(engine(address))).toBe('404');
      // The page that says so is HTML, and is asked for again.
      const { headers: fields } = engine(address);
      expect(fields).not.toHaveProperty('content-type');
      expect(fields['cache-control']).toBe('public, max-age=0, must-revalidate');
    }
  }
});
