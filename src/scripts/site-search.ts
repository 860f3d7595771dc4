import { openEngine, type Answer, type Asked, type Counts } from './search-engine.ts';
import { toEntry } from './search-results.ts';

/** Milliseconds without a letter after which a query is asked, and after which a reader is told to wait. */
const TYPED = 150;
const PATIENCE = 300;

/** Results that are shown at a time. */
const PAGE = 10;

const FIELDS = ['q', 'tag', 'year'] as const;

/** Texts of the page, with `{number}`, `{query}` and `{label}` in the place of what is filled in. */
type Text =
  | 'option'
  | 'loading'
  | 'foundOne'
  | 'foundOther'
  | 'chosenOne'
  | 'chosenOther'
  | 'none'
  | 'noneChosen'
  | 'failed';

/**
 * The search of the page: what is asked is in its address, and what is found below its fields. Nothing
 * is loaded before somebody is about to ask.
 */
class SiteSearch extends HTMLElement {
  #texts = JSON.parse(this.dataset.texts!) as Record<Text, string>;
  #engine: ReturnType<typeof openEngine> | undefined;
  /** Counts what was asked, so that no answer is shown after that of a later question. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    const [field, ...choices] = this.#fields;
    const address = new URLSearchParams(location.search);
    for (const [index, name] of FIELDS.entries()) {
      this.#fields[index]!.value = address.get(name) ?? '';
    }
    // What is no choice of the list is none.
    for (const choice of choices) choice.value ||= '';
    field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), TYPED);
    });
    field.addEventListener('focus', () => {
      this.#open().catch(() => (this.#engine = undefined));
    });
    for (const choice of choices) choice.addEventListener('change', () => void this.#search());
    this.addEventListener('keydown', (event) => this.#move(event));
    document.addEventListener('keydown', (event) => this.#focusField(event));
    if (FIELDS.some((name) => address.get(name))) void this.#search();
  }

  get #fields(): [HTMLInputElement, HTMLSelectElement, HTMLSelectElement] {
    return [this.#part('input'), this.#part('[name=tag]'), this.#part('[name=year]')];
  }

  #part<Kind extends HTMLElement>(selector: string): Kind {
    return this.querySelector<Kind>(selector)!;
  }

  #open() {
    this.#engine ??= openEngine(this.dataset.folder!);
    return this.#engine;
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    const [query, tag, year] = this.#fields.map(({ value }) => value.trim()) as [
      string,
      string,
      string,
    ];
    const asked = { query, tag, year };
    keepInAddress([query, tag, year]);
    if (!query && !tag && !year) return this.#show('', []);
    const waiting = setTimeout(() => {
      if (turn === this.#turn) this.#tell(this.#texts.loading);
    }, PATIENCE);
    try {
      const answer = await (await this.#open())(asked);
      const entries = await this.#entries(answer, 0);
      if (turn !== this.#turn) return;
      this.#show(this.#summary(asked, answer.results.length), entries, answer, asked);
    } catch {
      // What failed may be mended by the next question.
      this.#engine = undefined;
      if (turn === this.#turn) this.#show(this.#texts.failed, [], undefined, asked);
    } finally {
      clearTimeout(waiting);
    }
  }

  #entries({ results }: Answer, from: number): Promise<DocumentFragment[]> {
    const template = this.#part<HTMLTemplateElement>('template');
    return Promise.all(
      results.slice(from, from + PAGE).map(async (load) => toEntry(template, await load())),
    );
  }

  /** What was found, or why nothing was; without an answer the choices count all posts again. */
  #show(told: string, entries: DocumentFragment[], answer?: Answer, asked?: Asked): void {
    this.#tell(told);
    const list = this.#part('ol');
    list.replaceChildren(...entries);
    this.#count(answer?.counts);
    const elsewhere = this.#part('.elsewhere');
    elsewhere.hidden = !asked || entries.length > 0;
    if (asked) lead(elsewhere.querySelector<HTMLAnchorElement>('[data-site]')!, asked.query);
    const more = this.#part('.more');
    more.hidden = !answer || answer.results.length <= PAGE;
    more.onclick = answer ? () => void this.#showMore(answer, this.#turn) : null;
  }

  async #showMore(answer: Answer, turn: number): Promise<void> {
    const list = this.#part('ol');
    const shown = list.children.length;
    try {
      const entries = await this.#entries(answer, shown);
      if (turn !== this.#turn || list.children.length > shown) return;
      list.append(...entries);
      this.#part('.more').hidden = list.children.length >= answer.results.length;
      // What was pressed may be gone.
      list.children[shown]?.querySelector('a')?.focus();
    } catch {
      if (turn === this.#turn) this.#tell(this.#texts.failed);
    }
  }

  #tell(text: string): void {
    this.#part('[role=status]').textContent = text;
  }

  #summary({ query }: Asked, number: number): string {
    const { lang } = document.documentElement;
    const isOne = new Intl.PluralRules(lang).select(number) === 'one';
    const found = query
      ? (['foundOne', 'foundOther'] as const)
      : (['chosenOne', 'chosenOther'] as const);
    const text = number > 0 ? found[isOne ? 0 : 1] : query ? 'none' : 'noneChosen';
    return filled(this.#texts[text], { number: number.toLocaleString(lang), query });
  }

  /** Says at each choice how many posts it leaves. */
  #count(counts: Counts | undefined): void {
    for (const select of this.#fields.slice(1) as HTMLSelectElement[]) {
      for (const option of select.options) {
        const { label, count } = option.dataset;
        if (label === undefined) continue;
        const number = counts ? (counts[select.name]?.[option.value] ?? 0) : Number(count);
        option.textContent = filled(this.#texts.option, { label, number: String(number) });
        option.disabled = number === 0 && !option.selected;
      }
    }
  }

  /** Down from the field into the results and up again; in it Enter asks at once, and Escape empties it. */
  #move(event: KeyboardEvent): void {
    const [field] = this.#fields;
    const stops = [field, ...this.querySelectorAll<HTMLElement>('ol a')];
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const next = stops[at + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
    } else if (at === 0 && (event.key === 'Enter' || (event.key === 'Escape' && field.value))) {
      event.preventDefault();
      if (event.key === 'Escape') field.value = '';
      void this.#search();
    }
  }

  #focusField(event: KeyboardEvent): void {
    const isTyping = (event.target as Element).closest(
      'input, textarea, select, [contenteditable]',
    );
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    const [field] = this.#fields;
    field.focus();
    field.select();
  }
}

function keepInAddress(values: readonly string[]): void {
  const address = new URL(location.href);
  for (const [index, name] of FIELDS.entries()) {
    if (values[index]) address.searchParams.set(name, values[index]);
    else address.searchParams.delete(name);
  }
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Safari lets an address change a hundred times in half a minute: it is kept the next time.
  }
}

/** Leads a link to what another engine finds on this site. */
function lead(link: HTMLAnchorElement, query: string): void {
  const address = new URL(link.href);
  address.searchParams.set('q', `site:${link.dataset.site} ${query}`.trim());
  link.href = address.href;
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

customElements.define('site-search', SiteSearch);
