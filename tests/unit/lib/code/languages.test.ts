import { describe, expect, test } from 'vitest';
import { grammars } from '#lib/code/grammars.ts';
import { findLanguage, LANGUAGE_NAMES } from '#lib/code/languages.ts';

describe('the language of a block', () => {
  test.each([
    ['bash', 'Bash'],
    ['yaml', 'YAML'],
    ['yml', 'YAML'],
    ['js', 'JavaScript'],
    ['hcl', 'Terraform'],
    ['terraform', 'Terraform'],
    ['kusto', 'KQL'],
    ['ps1', 'PowerShell'],
    ['c#', 'C#'],
    ['jsonl', 'JSON Lines'],
    ['ndjson', 'JSON Lines'],
    ['helm', 'Helm'],
    ['csv', 'CSV'],
    ['tfvars', 'Terraform'],
    ['htaccess', 'Apache'],
    ['YAML', 'YAML'],
    ['diff', 'Diff'],
  ])('%s is shown as %s', (name, label) => {
    expect(findLanguage(name)?.label).toBe(label);
  });

  test.each([undefined, 'text', 'txt', 'output'])('%s has no label and no colours', (name) => {
    expect(findLanguage(name)).toEqual({ id: 'text', label: undefined, grammar: undefined });
  });

  test.each(['klingon', '', 'toString'])('%j is not known', (name) => {
    expect(findLanguage(name)).toBeUndefined();
  });

  test.each(LANGUAGE_NAMES)('%s is told once, in small letters, and has its grammar', (name) => {
    expect(LANGUAGE_NAMES.filter((other) => other === name)).toHaveLength(1);
    expect(name).toBe(name.toLowerCase());
    const { id, grammar } = findLanguage(name)!;
    expect(findLanguage(id)?.id).toBe(id);
    expect(grammar === undefined || grammars.registered(grammar)).toBe(true);
  });
});
