/** Marks the entry of the contents whose section is being read: the last to begin in the upper third. */
class CurrentSection extends HTMLElement {
  connectedCallback() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const headings = links.map((link) =>
      document.getElementById(decodeURIComponent(link.hash.slice(1))),
    );
    const mark = () => {
      const line = innerHeight / 3;
      const current = headings.findLastIndex(
        (heading) => heading && heading.getBoundingClientRect().top < line,
      );
      for (const [index, link] of links.entries()) {
        if (index === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    // A heading that crosses the line is the only thing that changes the answer.
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
    for (const heading of headings) if (heading) observer.observe(heading);
  }
}

customElements.define('current-section', CurrentSection);
