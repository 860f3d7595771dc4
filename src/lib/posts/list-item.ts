import type { Locale } from '#config/site.ts';
import type { Status } from './published.ts';

/** A link to a post, wherever one stands. */
export interface PostLink {
  title: string;
  href: string;
  lang: Locale;
  /** As written in the front matter. */
  date: string;
  status: Status;
}

/** A post as a list shows it. */
export interface ListItem extends PostLink {
  summary: string;
  minutes: number;
  tags: { label: string; href: string }[];
}
