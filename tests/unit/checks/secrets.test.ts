import { expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND, SOUND_TEXTS } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const toldOf = (body: string) => problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) });
const code = (text: string) => `\`\`\`text\n${text}\n\`\`\``;

// Nothing here may be taken for a leak: every secret is put together when the test runs.
const letters = (count: number) => 'aB3dE5gH7jK9mN2pQ4sT6vW8yZ'.repeat(20).slice(0, count);
const capitals = (count: number) =>
  letters(count * 2)
    .toUpperCase()
    .slice(0, count);
const hex = (count: number) => '0a1b2c3d4e5f6789'.repeat(8).slice(0, count);
const pem = (kind: string, body = letters(64)) =>
  [
    '-----BEGIN',
    `${kind}PRIVATE KEY-----\n${body}\n${body}\n-----END`,
    `${kind}PRIVATE KEY-----`,
  ].join(' ');

test.each<[kind: string, secret: string]>([
  ['an AWS access key id', `AKIA${capitals(16)}`],
  ['a temporary AWS access key id', `ASIA${capitals(16)}`],
  ['an AWS secret access key', `aws_secret_access_key = ${letters(40)}`],
  ['an AWS secret access key', `AWS_SECRET_ACCESS_KEY="${letters(40)}"`],
  ['an AWS secret access key', `SecretAccessKey": "${letters(39)}/"`],
  ['the key of an Azure storage account', `AccountKey=${letters(86)}==;EndpointSuffix=core`],
  ['an Azure shared access key', `SharedAccessKey=${letters(43)}=`],
  ['the signature of an Azure SAS', `sig=${letters(40)}%2B%2fa%3D`],
  ['an Azure client secret', `abc8Q~${letters(34)}`],
  ...['p', 'o', 'u', 's', 'r'].map((one): [string, string] => [
    'a GitHub token',
    `gh${one}_${letters(36)}`,
  ]),
  ['a GitHub token', `github_pat_${letters(22)}_${letters(59)}`],
  ['a GitLab token', `glpat-${letters(20)}`],
  ['a Slack token', `xoxb-${hex(12)}-${letters(24)}`],
  [
    'the address of a Slack webhook',
    `hooks.slack.com/services/T${hex(8)}/B${hex(8)}/${letters(24)}`,
  ],
  ['a Google API key', `AIza${letters(35)}`],
  ['a Google client secret', `GOCSPX-${letters(28)}`],
  ['a private key', pem('')],
  ['a private key', pem('RSA ')],
  ['a private key', pem('RSA ', `Proc-Type: 4,ENCRYPTED\n\n${letters(64)}`)],
  ['a private key', pem('OPENSSH ')],
  [
    'the private key of a Google service account',
    `"private_key": "${pem('').replaceAll('\n', '\\n')}"`,
  ],
  ['a JSON web token', `eyJ${letters(20)}.eyJ${letters(40)}.${letters(43)}`],
  ['an npm token', `npm_${letters(36)}`],
  ['a PyPI token', `pypi-AgEI${letters(60)}`],
  ['a Docker token', `dckr_pat_${letters(27)}`],
  ['a Stripe key', `sk_live_${letters(24)}`],
  ['a Stripe key', `rk_live_${letters(24)}`],
  ['a SendGrid key', `SG.${letters(22)}.${letters(43)}`],
  ['a Twilio key', `SK${hex(32)}`],
  ['a Twilio token', `TWILIO_AUTH_TOKEN=${hex(32)}`],
  ['an Anthropic key', `sk-ant-api03-${letters(93)}`],
  ['an OpenAI key', `sk-proj-${letters(60)}`],
  ['an OpenAI key', `sk-${letters(48)}`],
  ['a Hugging Face token', `hf_${letters(34)}`],
  ['a DigitalOcean token', `dop_v1_${hex(64)}`],
  ['a Netlify token', `nfp_${letters(36)}`],
  ['a Vault token', `hvs.${letters(24)}`],
  ['the token of a Kubernetes cluster', `--token ${hex(6)}.${hex(16)}`],
  ['the private key of a Kubernetes user', `client-key-data: LS0tLS1CRUdJTi${letters(400)}==`],
  ['the private key of a Kubernetes user', `client-key-data: "${letters(60)}"`],
  ['the password of a database', `define('DB_PASSWORD', '${letters(9)}');`],
  ['the password of a database', `define( "DB_PASSWORD", "it's${letters(9)}" );`],
  ['a password in an address', `https://admin:${letters(9)}@example.org/`],
  ['a password in an address', `postgres://admin:p%40ss%24word@[::1]:5432/base`],
])('%s is told', (kind, secret) => {
  const problems = toldOf(code(`x ?${secret}`));
  expect(problems.map(placeOf)).toEqual([`${FILE}:8:4 secrets`]);
  expect(problems[0]).toMatchObject({
    severity: 'error',
    message: `what looks like ${kind}, \`${secret.slice(0, 6)}…\``,
    fix: expect.stringMatching(/^revoke it .+ write a placeholder/),
  });
});

test.each([
  ['front matter', FILE, postFile(`${SOUND}\n# ghp_${letters(36)}`), '5:3'],
  [
    'a page',
    'pages/about/fr.mdx',
    `${SOUND_TEXTS['pages/about/fr.mdx']}\nghp_${letters(36)}\n`,
    '8:1',
  ],
  ['a data file', 'tags.yaml', `${SOUND_TEXTS['tags.yaml']}# ghp_${letters(36)}\n`, '7:3'],
])('a secret in %s is told', (_what, file, text, at) => {
  expect(problemsIn({ [file]: text }).map(placeOf)).toEqual([`${file}:${at} secrets`]);
});

test.each([
  `AKIA${'IOSFODNN7'}EXAMPLE`,
  'client-key-data: LS0tLS1C…',
  `client-key-data: ${'x'.repeat(60)}`,
  'client-key-data: <base64>\nclient-key-data: ""\nclient-key-data: DATA+OMITTED',
  `client-certificate-data: ${letters(200)}`,
  '{ "auths": { "example.org": { "auth": "" } } }',
  '{ "auths": { "example.org": { "auth": "<base64>" }, "b": { "auth": "dXNlcjpwYXNzd29yZA==" } } }',
  '{ "auth": "authenticated" }',
  ...['', 'xxx', '…', '<password>', 'password_here', 'votre_mdp_de_bdd', '${DB_PASSWORD}'].map(
    (password) => `define( 'DB_PASSWORD', '${password}' );`,
  ),
  "define('DB_PASSWORD', getenv('DB_PASSWORD'));",
  'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  `ghp_${'x'.repeat(36)}`,
  `ghp_${'0'.repeat(36)}`,
  'GITHUB_TOKEN=ghp_…',
  `hooks.slack.com/services/T00000000/B00000000/${'X'.repeat(24)}`,
  `-----BEGIN ${'RSA '}PRIVATE KEY-----\n…\n-----END RSA PRIVATE KEY-----\n${letters(64)}`,
  `-----BEGIN ${'PUBLIC'} KEY-----\n${letters(64)}`,
  `eyJ${letters(20)}.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6.${letters(43)}`,
  'https://user:password@example.org/',
  'https://<user>:<password>@example.org/',
  'https://$USER:${PASSWORD}@example.org/ postgres://app:$DB_PASSWORD@base/x',
  'https://admin:****@example.org/',
  'https://example.org:8443/@page and git@example.org:a/b.git',
  '--token abcdef.0123456789abcdef',
  'npm_config_user_agent npm_package_json sk-learn hf_hub_download_with_a_very_long_name_of_its_own',
  `sha512-${letters(86)}== and ${hex(40)}`,
  `x-ghp_${letters(20)}`,
])('nothing is told of %j', (text) => {
  expect(toldOf(code(text))).toEqual([]);
});

test('the password of each Docker registry is told', () => {
  const auths = { a: { auth: letters(24) }, b: { auth: `${letters(30)}==` } };
  expect(toldOf(code(JSON.stringify({ auths }, undefined, 2))).map(placeOf)).toEqual([
    `${FILE}:11:7 secrets`,
    `${FILE}:14:7 secrets`,
  ]);
});

test('a text that seems to be nothing but secrets takes no longer', () => {
  const starts = [
    'eyJ',
    'ghp_',
    '-----BEGIN PRIVATE KEY-----',
    'a://b:',
    'xoxb-',
    'sig=',
    'abc8Q~',
    '"auths" "auth": "aB3dE5gH"',
    'client-key-data: ',
    "define('DB_PASSWORD', 'a",
  ];
  const start = performance.now();
  toldOf(code(starts.map((one) => one.repeat(20_000)).join('\n')));
  expect(performance.now() - start).toBeLessThan(3000);
});
