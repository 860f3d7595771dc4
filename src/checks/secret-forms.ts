/** A form by which a key or a token is known. */
export interface SecretForm {
  /** What it is, with its article. */
  kind: string;
  /** What stands in every text that has one: looking for it costs far less than the pattern. */
  mark: string;
  /**
   * Its form; the group `secret` is what only its owner knows. Each repetition is bounded, or cannot
   * start within another, so that a text takes linear time.
   */
  pattern: RegExp;
}

const LETTERS = '[A-Za-z0-9]';
const LETTERS_AND_DASHES = '[\\w-]';

/** What stands between a name and its value: `=`, `": "`, or a space. */
const IS = '["\']?(?:\\s{0,9}[=:]\\s{0,9}|\\s)["\']?';

/** Forms that little else has. Of two that meet in one place the first counts. */
export const SECRET_FORMS: readonly SecretForm[] = [
  {
    kind: 'the private key of a Google service account',
    mark: '"private_key"',
    pattern:
      /"private_key"\s{0,9}:\s{0,9}"-----BEGIN PRIVATE KEY-----(?<secret>[^-"]{0,99}?[A-Za-z0-9+/]{40})/g,
  },
  {
    kind: 'a private key',
    mark: 'PRIVATE KEY',
    // Lines such as `Proc-Type: 4,ENCRYPTED` may stand before the key itself.
    pattern:
      /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?<secret>(?:(?!-----)[^]){0,300}?[A-Za-z0-9+/]{40})/g,
  },
  prefixed('an AWS access key id', 'AKIA', 16, 16),
  prefixed('a temporary AWS access key id', 'ASIA', 16, 16),
  ...['aws_secret_access_key', 'AWS_SECRET_ACCESS_KEY', 'SecretAccessKey', 'secretAccessKey'].map(
    (mark) => named('an AWS secret access key', mark, '[\\w+/]{40}(?![\\w+/=])'),
  ),
  {
    kind: 'the key of an Azure storage account',
    mark: 'AccountKey=',
    pattern: /AccountKey=(?<secret>[\w+/]{86}==)/g,
  },
  {
    kind: 'an Azure shared access key',
    mark: 'SharedAccessKey=',
    pattern: /SharedAccessKey=(?<secret>[\w+/]{43}=)/g,
  },
  {
    kind: 'the signature of an Azure SAS',
    mark: 'sig=',
    pattern: /(?<=[?&;])sig=(?<secret>(?:[\w+/]|%2[BbFf]){43}(?:%3[Dd]|=))/g,
  },
  {
    kind: 'an Azure client secret',
    mark: 'Q~',
    pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~(?<secret>[\w~.-]{31,34})(?![\w~-])/g,
  },
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((mark) =>
    prefixed('a GitHub token', mark, 36, 255),
  ),
  prefixed('a GitHub token', 'github_pat_', 60, 120, LETTERS_AND_DASHES),
  prefixed('a GitLab token', 'glpat-', 20, 300, LETTERS_AND_DASHES),
  {
    kind: 'a Slack token',
    mark: 'xox',
    pattern: /(?<!\w)xox[a-z]-(?<secret>[\w-]{10,255})/g,
  },
  {
    kind: 'the address of a Slack webhook',
    mark: 'hooks.slack.com/',
    pattern:
      /hooks\.slack\.com\/(?:services|workflows|triggers)\/\w{6,24}\/\w{6,24}\/(?<secret>\w{20,60})/g,
  },
  prefixed('a Google API key', 'AIza', 35, 35, LETTERS_AND_DASHES),
  prefixed('a Google client secret', 'GOCSPX-', 28, 28, LETTERS_AND_DASHES),
  {
    kind: 'a JSON web token',
    mark: 'eyJ',
    pattern: /(?<![\w.-])eyJ[\w-]{10,4000}\.(?<secret>eyJ[\w-]{10,8000}\.[\w-]{20,4000})/g,
  },
  prefixed('an npm token', 'npm_', 36, 36),
  prefixed('a PyPI token', 'pypi-AgE', 50, 400, LETTERS_AND_DASHES),
  prefixed('a Docker token', 'dckr_pat_', 27, 60, LETTERS_AND_DASHES),
  prefixed('a Stripe key', 'sk_live_', 16, 255),
  prefixed('a Stripe key', 'rk_live_', 16, 255),
  {
    kind: 'a SendGrid key',
    mark: 'SG.',
    pattern: /(?<![\w.-])SG\.(?<secret>[\w-]{22}\.[\w-]{43})(?![\w-])/g,
  },
  prefixed('a Twilio key', 'SK', 32, 32, '[0-9a-f]'),
  ...['TWILIO_AUTH_TOKEN', 'twilio_auth_token', 'twilioAuthToken'].map((mark) =>
    named('a Twilio token', mark, '[0-9a-f]{32}(?!\\w)'),
  ),
  prefixed('an Anthropic key', 'sk-ant-', 32, 255, LETTERS_AND_DASHES),
  ...['sk-proj-', 'sk-svcacct-', 'sk-admin-'].map((mark) =>
    prefixed('an OpenAI key', mark, 40, 255, LETTERS_AND_DASHES),
  ),
  prefixed('an OpenAI key', 'sk-', 48, 48),
  prefixed('a Hugging Face token', 'hf_', 34, 40),
  prefixed('a DigitalOcean token', 'dop_v1_', 64, 64, '[0-9a-f]'),
  prefixed('a Netlify token', 'nfp_', 36, 60),
  prefixed('a Vault token', 'hvs.', 24, 300, LETTERS_AND_DASHES),
  {
    kind: 'the token of a Kubernetes cluster',
    mark: '--token',
    pattern: /--token[ =](?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![\w.])/g,
  },
  {
    kind: 'the private key of a Kubernetes user',
    mark: 'client-key-data',
    pattern: /client-key-data["']?\s{0,9}:\s{0,9}["']?(?<secret>[A-Za-z0-9+/]{40})/g,
  },
  {
    kind: 'the password of a Docker registry',
    mark: '"auths"',
    pattern:
      /"auth"\s{0,9}:\s{0,9}"(?<secret>[A-Za-z0-9+/]{8,4000}={0,2})"(?<="auths"[^]{0,9000})/g,
  },
  {
    kind: 'the password of a database',
    mark: 'DB_PASSWORD',
    pattern:
      /define\(\s{0,9}["']DB_PASSWORD["']\s{0,9},\s{0,9}(?:'(?<secret>[^'\n]{3,200})'|"(?<secret>[^"\n]{3,200})")/g,
  },
  {
    kind: 'a password in an address',
    mark: '://',
    pattern:
      /(?<![\w+.-])[A-Za-z][\w+.-]{1,20}:\/\/[^\s:/?#@"'`<>()]{1,80}:(?<secret>[^\s/@"'`()]{3,120})@[\w[{<$]/g,
  },
];

/** What a secret has in it that is none: `xxxx`, `<key>`, `${KEY}`, or the token that jwt.io shows. */
export const PLACEHOLDER =
  /EXAMPLE|xxxx|<[^>]*>|…|\.{3}|\*{4}|\$[{(]|[{}]|^\$\w+$|^%\w+%$|^(?:your|votre)|eyJzdWIiOiIxMjM0NTY3ODkw/i;

/** What documentations write whole for a secret. */
export const KNOWN_PLACEHOLDERS: ReadonlySet<string> = new Set([
  'abcdef.0123456789abcdef',
  // Of `user:password` and `username:password`.
  ...['dxnlcjpwyxnzd29yza==', 'dxnlcm5hbwu6cgfzc3dvcmq='],
  'password_here',
  ...['mdp', 'mot-de-passe', 'motdepasse', 'pass', 'passwd', 'password', 'pwd', 'secret', 'token'],
]);

/** A token that starts with a mark of its own and has a number of characters after it. */
function prefixed(
  kind: string,
  mark: string,
  least: number,
  most: number,
  character = LETTERS,
): SecretForm {
  const start = `(?<![\\w-])${mark.replaceAll('.', '\\.')}`;
  const end = character === LETTERS_AND_DASHES ? `(?!${LETTERS_AND_DASHES})` : '(?!\\w)';
  return {
    kind,
    mark,
    pattern: new RegExp(`${start}(?<secret>${character}{${least},${most}})${end}`, 'g'),
  };
}

/** A secret that nothing but its name tells. */
function named(kind: string, mark: string, form: string): SecretForm {
  return { kind, mark, pattern: new RegExp(`${mark}${IS}(?<secret>${form})`, 'g') };
}
