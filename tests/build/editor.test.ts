import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteAt } from '../fixtures/site.ts';

interface ObjectSchema {
  properties?: Record<string, { description?: string }>;
}

describe.each(['posts', 'pages', 'tags', 'authors', 'series'])(
  'the schema of %s that editors read',
  (collection) => {
    const file = path.join(
      siteAt('built-bilingual').root,
      '.astro',
      'collections',
      `${collection}.schema.json`,
    );
    const schema = JSON.parse(readFileSync(file, 'utf8')) as ObjectSchema & {
      anyOf?: { items: ObjectSchema }[];
    };
    // A data file may be a list of its entries or a record of them; the entries are the same.
    const { properties = {} } = schema.anyOf?.[0]?.items ?? schema;
    const keys = Object.entries(properties).filter(([key]) => key !== '$schema');

    test('has keys', () => {
      expect(keys.length).toBeGreaterThan(1);
    });

    test.each(keys)('explains `%s`', (_key, { description }) => {
      expect(description).toMatch(/\S.*\.$/);
    });
  },
);
