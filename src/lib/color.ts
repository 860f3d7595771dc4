/**
 * A colour of OKLCH as sRGB, `#f7fbfc`, by https://www.w3.org/TR/css-color-4/#color-conversion-code.
 * What sRGB cannot show is cut off channel by channel.
 *
 * @param lightness from 0 to 1
 * @param hue in degrees
 */
export function oklchToHex(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const lab: Triple = [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const [l, m, s] = multiply(LAB_TO_LMS, lab);
  const linear = multiply(LMS_TO_RGB, [l ** 3, m ** 3, s ** 3]);
  return `#${linear.map((channel) => toByte(channel).toString(16).padStart(2, '0')).join('')}`;
}

type Triple = [number, number, number];

/** Cube roots of the cones' answers from OKLab (https://bottosson.github.io/posts/oklab/). */
const LAB_TO_LMS: readonly Triple[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];

const LMS_TO_RGB: readonly Triple[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

function multiply(matrix: readonly Triple[], [x, y, z]: Triple): Triple {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;
}

/** sRGB's own curve. */
function toByte(linear: number): number {
  const cut = Math.min(1, Math.max(0, linear));
  const curved = cut <= 0.0031308 ? 12.92 * cut : 1.055 * cut ** (1 / 2.4) - 0.055;
  return Math.round(curved * 255);
}
