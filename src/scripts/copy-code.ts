/** Milliseconds for which a button says what it did. */
const SAID = 2000;

/**
 * A button that copies the code of its figure and says so. Lines that were removed stay out, but
 * those of a patch, which is copied as it is.
 */
export class CopyCode extends HTMLElement {
  connectedCallback() {
    const [button, status] = this.children as unknown as [HTMLElement, HTMLElement];
    let timer: ReturnType<typeof setTimeout>;
    button.onclick = async () => {
      const figure = this.closest('figure')!.cloneNode(true) as HTMLElement;
      for (const line of figure.querySelectorAll('.marked del')) line.remove();
      let said = status.dataset.copied;
      try {
        await navigator.clipboard.writeText(
          figure.querySelector('pre')!.textContent.replace(/\n$/, ''),
        );
      } catch {
        said = status.dataset.failed;
      }
      status.textContent = said!;
      clearTimeout(timer);
      timer = setTimeout(() => (status.textContent = ''), SAID);
    };
  }
}
