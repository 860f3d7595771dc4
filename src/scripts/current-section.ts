/** Marks the entry of the contents whose section is being read: the last to begin in the upper third. */
class CurrentSection extends HTMLElement {
  connectedCallback() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a')];
    const headings = links.map((link) =>
      document.getElementById(decodeURIComponent(link.hash.slice(1))),
    );
    let isAsked = false;
    const mark = () => {
      isAsked = false;
      if (!this.checkVisibility()) return;
      const line = innerHeight / 3;
      const current = headings.findLastIndex(
        (heading) => heading && heading.getBoundingClientRect().top < line,
      );
      for (const [index, link] of links.entries())
        link.ariaCurrent = index === current ? 'true' : null;
    };
    // Once a frame at most. Watching for intersections would miss headings that a jump leaps over.
    const ask = () => {
      if (!isAsked) requestAnimationFrame(mark);
      isAsked = true;
    };
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask);
    ask();
  }
}

customElements.define('current-section', CurrentSection);
