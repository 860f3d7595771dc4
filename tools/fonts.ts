/**
 * Cuts the site's fonts out of their npm packages: `npm run fonts`, after a change of this file or
 * of a package. What it writes is committed, so that a build needs neither.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { characters } from '#config/characters.ts';

const FOLDER = 'src/assets/fonts';

/** A face to cut: what it keeps of the variations and of the features of the whole font. */
interface Face {
  name: string;
  /** URL of the whole font in its package. */
  font: string;
  axes: Record<string, number | { min: number; max: number }>;
  features: string[];
}

const WEIGHTS = { wght: { min: 400, max: 700 } };

const FACES: Face[] = [
  {
    name: 'literata',
    font: import.meta
      .resolve('@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2'),
    axes: { ...WEIGHTS, opsz: { min: 12, max: 36 } },
    features: ['kern', 'liga'],
  },
  {
    // Italic stands in running text only, so one optical size does.
    name: 'literata-italic',
    font: import.meta
      .resolve('@fontsource-variable/literata/files/literata-latin-opsz-italic.woff2'),
    axes: { ...WEIGHTS, opsz: 18 },
    features: ['kern', 'liga'],
  },
  {
    name: 'overpass',
    font: import.meta
      .resolve('@fontsource-variable/overpass/files/overpass-latin-wght-normal.woff2'),
    axes: WEIGHTS,
    features: ['kern', 'liga', 'tnum'],
  },
  {
    name: 'overpass-mono',
    font: import.meta
      .resolve('@fontsource-variable/overpass-mono/files/overpass-mono-latin-wght-normal.woff2'),
    axes: WEIGHTS,
    features: ['kern'],
  },
];

for (const face of FACES) {
  const whole = fileURLToPath(face.font);
  const font = await subsetFont(readFileSync(whole), characters, {
    targetFormat: 'woff2',
    variationAxes: face.axes,
    keepFeatures: face.features,
    noHinting: true,
  });
  writeFileSync(path.join(FOLDER, `${face.name}.woff2`), font);
  copyFileSync(path.join(whole, '../../LICENSE'), path.join(FOLDER, `${face.name}.LICENSE.txt`));
  console.log(`${face.name}: ${(font.length / 1024).toFixed(1)} KB`);
}
