import { site } from '#config/site.ts';
import type { Publisher } from '#config/types.ts';
import { placeOfPart } from '#source/config-places.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('legal-notice');

type Field = Exclude<keyof Publisher, 'kind' | 'country'>;

/**
 * What the French law of 21 June 2004 (LCEN, article 1-1, formerly 6 III) asks a publisher to tell.
 * The host's name, address and phone number are asked of all.
 */
const ASKED: Record<Exclude<Publisher['kind'], ''>, { who: string; fields: Field[] }> = {
  'private-person': {
    who: 'of a person who publishes without a profession, who may stay anonymous to readers once the host knows them, only the host',
    fields: [],
  },
  'professional-person': {
    who: 'of a person who publishes by profession, the name, address, phone number, director of publication and, where there is one, registration',
    fields: ['name', 'address', 'phone', 'director'],
  },
  organization: {
    who: 'of an organization, the name, registered office, phone number, director of publication and, where there are any, registration and share capital',
    fields: ['name', 'address', 'phone', 'director'],
  },
};

/**
 * The legal notice of a publisher in France says what French law asks: a warning, since what a site owes
 * depends on who publishes it. What the law of other countries asks is theirs to know.
 */
export const checkLegalNotice: Check = ({ content: { siteConfig } }) => {
  const { publisher, host } = site.legal;
  const warn = (part: 'publisher' | 'host', message: string, fix: string) => {
    const position = placeOfPart(siteConfig.text, 'site', ['legal', part]);
    return report(siteConfig.file, position, message, fix, 'warning');
  };
  if (publisher.country === '') {
    return [
      warn(
        'publisher',
        'the configuration does not tell in which country the site is published: `legal.publisher.country` is empty',
        "write its code, such as `country: 'FR'`; for France the check then reports what the legal notice lacks",
      ),
    ];
  }
  if (publisher.country !== 'FR') return [];
  const emptyHost = (['name', 'address', 'phone'] as const).filter((field) => host[field] === '');
  const fromHost =
    emptyHost.length > 0
      ? [
          warn(
            'host',
            `the legal notice does not tell the host: ${list('legal.host', emptyHost)} empty; French law (LCEN) asks every publisher for the host’s name, address and phone number`,
            'fill in `legal.host`',
          ),
        ]
      : [];
  if (publisher.kind === '') {
    const laws = Object.values(ASKED)
      .map(({ who }) => who)
      .join('; ');
    return [
      warn(
        'publisher',
        `the legal notice does not tell who publishes: \`legal.publisher.kind\` is empty; French law (LCEN) asks ${laws}`,
        'set `legal.publisher.kind`, and fill in the fields that it asks for',
      ),
      ...fromHost,
    ];
  }
  const { who, fields } = ASKED[publisher.kind];
  const empty = fields.filter((field) => publisher[field] === '');
  if (empty.length === 0) return fromHost;
  return [
    warn(
      'publisher',
      `the legal notice is incomplete: ${list('legal.publisher', empty)} empty; French law (LCEN) asks ${who}`,
      'fill in `legal.publisher`',
    ),
    ...fromHost,
  ];
};

function list(parent: string, fields: readonly string[]): string {
  const names = fields.map((field) => `\`${parent}.${field}\``).join(', ');
  return `${names} ${fields.length === 1 ? 'is' : 'are'}`;
}
