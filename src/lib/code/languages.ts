/** A language that a block of code is written in. */
export interface Language {
  /** The name that authors write after the fence, and the class says. */
  id: string;
  /** What readers are told, above the block; text has no label. */
  label: string | undefined;
  /** The grammar of `grammars.ts` that colours it; `undefined` where nothing is coloured. */
  grammar: string | undefined;
}

/** Label, grammar, and the names by which authors call it, the usual one first. */
type Row = readonly [label: string | undefined, grammar: string | undefined, ...names: string[]];

const ROWS: readonly Row[] = [
  [undefined, undefined, 'text', 'txt', 'plaintext', 'plain', 'output'],
  ['Bash', 'bash', 'bash'],
  ['Shell', 'bash', 'sh', 'shell', 'zsh'],
  ['Console', 'shell-session', 'console', 'shell-session', 'sh-session'],
  ['PowerShell', 'powershell', 'powershell', 'pwsh', 'ps1'],
  ['Batch', 'batch', 'batch', 'bat', 'cmd'],
  ['YAML', 'yaml', 'yaml', 'yml'],
  ['JSON', 'json', 'json', 'jsonc', 'json5'],
  ['TOML', 'toml', 'toml'],
  ['INI', 'ini', 'ini', 'conf', 'cfg', 'editorconfig'],
  ['Properties', 'properties', 'properties', 'env', 'dotenv'],
  ['Terraform', 'hcl', 'hcl', 'terraform', 'tf'],
  ['Bicep', 'bicep', 'bicep'],
  ['Dockerfile', 'docker', 'dockerfile', 'docker', 'containerfile'],
  ['nginx', 'nginx', 'nginx'],
  ['systemd', 'systemd', 'systemd'],
  ['KQL', 'kusto', 'kusto', 'kql'],
  ['SQL', 'sql', 'sql'],
  ['PromQL', 'promql', 'promql'],
  ['Rego', 'rego', 'rego'],
  ['GraphQL', 'graphql', 'graphql', 'gql'],
  ['HTTP', 'http', 'http'],
  ['Protobuf', 'protobuf', 'protobuf', 'proto'],
  ['Python', 'python', 'python', 'py'],
  ['Go', 'go', 'go', 'golang'],
  ['JavaScript', 'javascript', 'js', 'javascript', 'mjs', 'cjs'],
  ['JSX', 'jsx', 'jsx'],
  ['TypeScript', 'typescript', 'ts', 'typescript', 'mts', 'cts'],
  ['TSX', 'tsx', 'tsx'],
  ['HTML', 'markup', 'html', 'markup'],
  ['XML', 'markup', 'xml', 'svg'],
  ['CSS', 'css', 'css'],
  ['SCSS', 'scss', 'scss'],
  ['Markdown', 'markdown', 'markdown', 'md'],
  ['MDX', 'markdown', 'mdx'],
  ['C#', 'csharp', 'csharp', 'cs', 'c#'],
  ['Rust', 'rust', 'rust', 'rs'],
  ['Java', 'java', 'java'],
  ['Kotlin', 'kotlin', 'kotlin', 'kt', 'kts'],
  ['Groovy', 'groovy', 'groovy', 'gradle', 'jenkinsfile'],
  ['C', 'c', 'c'],
  ['C++', 'cpp', 'cpp', 'c++'],
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
