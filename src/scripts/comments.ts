/**
 * What the frame of giscus needs of the page that it stands in: whoever signs in at GitHub comes back with
 * a session in the address, which the frame is given from then on, until it says that they signed out.
 */
const SESSION = 'giscus-session';
const GISCUS = 'https://giscus.app';

const address = new URL(location.href);
const brought = address.searchParams.get('giscus');
if (brought !== null) {
  localStorage.setItem(SESSION, brought);
  address.searchParams.delete('giscus');
  history.replaceState(history.state, '', address);
}

const comments = document.querySelector<HTMLElement>('embed-frame[data-comments]');
const session = localStorage.getItem(SESSION);
if (comments && session !== null) {
  comments.dataset.url += `&session=${encodeURIComponent(session)}`;
}

addEventListener('message', ({ origin, data }: MessageEvent<{ giscus?: Told }>) => {
  if (origin !== GISCUS || !comments) return;
  const { signOut = false, resizeHeight } = data.giscus ?? {};
  if (signOut) localStorage.removeItem(SESSION);
  // As high as what is in it; until then it is higher than wide.
  if (resizeHeight !== undefined) {
    comments.style.aspectRatio = 'auto';
    comments.style.blockSize = `${resizeHeight}px`;
  }
});

/** What the frame tells, of what is of use here. */
interface Told {
  signOut?: boolean;
  resizeHeight?: number;
}
