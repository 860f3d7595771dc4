/** A language that a block of code is written in. */
export interface Language {
  /** The name that authors write after the fence, and the class says. */
  id: string;
  /** What readers are told, above the block; text has no label. */
  label: string | undefined;
  /** The grammar of `grammars.ts` that colours it; `undefined` where nothing is coloured. */
  grammar: string | undefined;
}

/** Label, grammar (none for what few texts of a blog like this hold), and the names by which authors call it, the usual one first. */
type Row = readonly [label: string | undefined, grammar: string | undefined, ...names: string[]];

const ROWS: readonly Row[] = [
  [undefined, undefined, 'text', 'txt', 'plaintext', 'plain', 'output'],
  ['CSV', undefined, 'csv', 'tsv'],
  ['Log', undefined, 'log', 'logs'],
  ['Bash', 'bash', 'bash'],
  ['Shell', 'bash', 'sh', 'shell', 'zsh'],
  ['Console', 'shell-session', 'console', 'shell-session', 'sh-session', 'terminal'],
  ['PowerShell', 'powershell', 'powershell', 'pwsh', 'ps1'],
  ['Batch', 'batch', 'batch', 'bat', 'cmd'],
  ['YAML', 'yaml', 'yaml', 'yml'],
  ['Helm', 'yaml', 'helm', 'gotmpl'],
  ['JSON', 'json', 'json', 'jsonc', 'json5'],
  ['JSON Lines', 'json', 'jsonl', 'ndjson', 'jsonlines'],
  ['TOML', 'toml', 'toml'],
  ['INI', 'ini', 'ini', 'conf', 'cfg', 'editorconfig'],
  ['Properties', 'properties', 'properties', 'env', 'dotenv'],
  ['Terraform', 'hcl', 'hcl', 'terraform', 'tf', 'tfvars'],
  ['Bicep', 'bicep', 'bicep', 'bicepparam'],
  ['Dockerfile', 'docker', 'dockerfile', 'docker', 'containerfile'],
  ['nginx', 'nginx', 'nginx', 'nginxconf'],
  ['Apache', undefined, 'apache', 'apacheconf', 'htaccess'],
  ['systemd', 'systemd', 'systemd'],
  ['KQL', 'kusto', 'kusto', 'kql'],
  ['SQL', 'sql', 'sql'],
  ['PromQL', 'promql', 'promql'],
  ['Rego', 'rego', 'rego'],
  ['GraphQL', 'graphql', 'graphql', 'gql'],
  ['HTTP', 'http', 'http', 'https', 'rest'],
  ['Protobuf', 'protobuf', 'protobuf', 'proto'],
  ['Python', 'python', 'python', 'py', 'python3'],
  ['Go', 'go', 'go', 'golang'],
  ['JavaScript', 'javascript', 'js', 'javascript', 'mjs', 'cjs', 'node', 'jsonp'],
  ['JSX', 'jsx', 'jsx'],
  ['TypeScript', 'typescript', 'ts', 'typescript', 'mts', 'cts'],
  ['TSX', 'tsx', 'tsx'],
  ['HTML', 'markup', 'html', 'markup'],
  ['XML', 'markup', 'xml', 'svg'],
  ['CSS', 'css', 'css'],
  ['SCSS', 'scss', 'scss'],
  ['Less', undefined, 'less'],
  ['Markdown', 'markdown', 'markdown', 'md'],
  ['MDX', 'markdown', 'mdx'],
  ['C#', 'csharp', 'csharp', 'cs', 'c#'],
  ['VB.NET', undefined, 'vbnet', 'vb'],
  ['Rust', 'rust', 'rust', 'rs'],
  ['Java', 'java', 'java'],
  ['Kotlin', 'kotlin', 'kotlin', 'kt', 'kts'],
  ['Groovy', 'groovy', 'groovy', 'gradle', 'jenkinsfile'],
  ['C', 'c', 'c'],
  ['C++', 'cpp', 'cpp', 'c++'],
  ['Swift', undefined, 'swift'],
  ['Perl', undefined, 'perl', 'pl'],
  ['R', undefined, 'r'],
  ['Ruby', 'ruby', 'ruby', 'rb'],
  ['PHP', 'php', 'php'],
  ['Lua', 'lua', 'lua'],
  ['Makefile', 'makefile', 'makefile', 'make'],
];

/** The language of a difference between two texts. */
export const DIFF = 'diff';

/** The language of blocks that are drawn, not shown as code. */
export const DIAGRAM = 'mermaid';

const LANGUAGES = new Map<string, Language>([
  ...ROWS.flatMap(([label, grammar, id, ...others]) =>
    [id!, ...others].map((name): [string, Language] => [name, { id: id!, label, grammar }]),
  ),
  [DIFF, { id: DIFF, label: 'Diff', grammar: undefined }],
]);

/** Every name that a fence may say. */
export const LANGUAGE_NAMES: readonly string[] = [...LANGUAGES.keys()];

/** The language that a fence says; `undefined` where nothing is known of it. None said is text. */
export function findLanguage(name: string | undefined): Language | undefined {
  return LANGUAGES.get(name?.toLowerCase() ?? 'text');
}
