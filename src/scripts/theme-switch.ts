/** Key of the choice in `localStorage`: `light` or `dark`, nothing for the system's own light. */
const KEY = 'theme';

/** Shows and remembers which light the reader chose. `theme.js` sets it before the first paint. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select')!;
    const show = () => {
      const theme = read();
      select.value = theme;
      if (theme) document.documentElement.dataset.theme = theme;
      else delete document.documentElement.dataset.theme;
      for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-light]')) {
        const { light } = meta.dataset;
        meta.media = theme
          ? theme === light
            ? 'all'
            : 'not all'
          : `(prefers-color-scheme: ${light})`;
      }
    };
    select.addEventListener('change', () => {
      write(select.value);
      show();
    });
    show();
    // The choice may have changed on another page, before this one came back from the cache.
    addEventListener('pageshow', show);
    addEventListener('storage', show);
  }
}

/** A browser that keeps nothing still switches the page that is shown. */
let unkept = '';

function read(): string {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : '';
  } catch {
    return unkept;
  }
}

function write(theme: string): void {
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
  } catch {
    unkept = theme;
  }
}

customElements.define('theme-switch', ThemeSwitch);
