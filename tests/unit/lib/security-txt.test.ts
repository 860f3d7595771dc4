import { expect, test } from 'vitest';
import { securityTxt } from '#lib/security-txt.ts';

const CONTACT = { contact: 'mailto:security@example.org', expires: '2025-01-01' };

test('security.txt says whom to tell, until when, in which languages, and where it stands', () => {
  expect(securityTxt(CONTACT)).toBe(
    `Contact: mailto:security@example.org
Expires: 2025-01-01T00:00:00+01:00
Preferred-Languages: fr, en
Canonical: https://example.org/.well-known/security.txt
`,
  );
});

test('security.txt names the policy where there is one', () => {
  const policy = 'https://example.org/policy/';
  expect(securityTxt({ ...CONTACT, expires: '2024-07-01T12:00', policy })).toBe(
    `Contact: mailto:security@example.org
Expires: 2024-07-01T12:00:00+02:00
Preferred-Languages: fr, en
Canonical: https://example.org/.well-known/security.txt
Policy: https://example.org/policy/
`,
  );
});
