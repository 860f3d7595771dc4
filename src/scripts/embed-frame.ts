/**
 * Replaces what stands in it by the frame that it announces, once its button is pressed. Nothing is
 * asked of the other site before. The site learns which site asks, which some of them insist on,
 * and not which page.
 */
class EmbedFrame extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => {
      const frame = document.createElement('iframe');
      frame.referrerPolicy = 'strict-origin';
      frame.allow = 'fullscreen';
      frame.title = this.dataset.title!;
      frame.src = this.dataset.url!;
      // Comments are higher than they are wide.
      this.style.aspectRatio = this.dataset.ratio ?? '';
      this.replaceChildren(frame);
      frame.focus();
    });
  }
}

customElements.define('embed-frame', EmbedFrame);
