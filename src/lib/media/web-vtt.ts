/** Something in a file of captions that a browser drops. */
export interface CaptionFault {
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  message: string;
  fix: string;
}

const TIME = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const TIMING = new RegExp(String.raw`^[ \t]*${TIME}[ \t]*-->[ \t]*${TIME}(?=[ \t]|$)`);

/**
 * Whether a text is a file of captions: its first line says so. SubRip, which looks alike, has none.
 *
 * @see https://www.w3.org/TR/webvtt1/#file-structure
 */
export function isWebVtt(text: string): boolean {
  return /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(text);
}

/** The times of cues that a browser cannot read, and so drops with their cues. */
export function captionFaults(text: string): CaptionFault[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index): CaptionFault[] => {
    if (!line.includes('-->')) return [];
    const times = TIMING.exec(line);
    const at = { line: index + 1, column: line.search(/\S/) + 1 };
    if (!times) {
      const fix =
        'write 00:01:02.500 --> 00:01:05.000: hours may be left out, and thousandths follow a dot';
      return [{ ...at, message: `\`${line.trim()}\` is no time of a caption`, fix }];
    }
    const [start, end] = [secondsOf(times.slice(1, 5)), secondsOf(times.slice(5, 9))];
    if (end > start) return [];
    const fix = 'write when it appears first, then when it goes';
    return [{ ...at, message: `the caption \`${line.trim()}\` ends before it starts`, fix }];
  });
}

function secondsOf([hours = '0', minutes = '0', seconds = '0', thousandths = '0']: (
  string | undefined
)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}
