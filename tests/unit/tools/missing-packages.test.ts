import { expect, test } from 'vitest';
import { missingPackages } from '../../../tools/missing-packages.mjs';

const PACKAGES = {
  'node_modules/astro': {},
  'node_modules/native-linux': { optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
  'node_modules/native-musl': { optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  'node_modules/native-arm': { optional: true, os: ['linux'], cpu: ['arm64'] },
  'node_modules/native-mac': { optional: true, os: ['darwin'], cpu: ['arm64'] },
  'node_modules/by-choice': { optional: true },
};

test.each([
  [
    'the native package of the machine',
    { os: 'linux', cpu: 'x64', libc: 'glibc' },
    [],
    ['node_modules/native-linux'],
  ],
  [
    'its variant for another C library',
    { os: 'linux', cpu: 'x64', libc: 'musl' },
    [],
    ['node_modules/native-musl'],
  ],
  [
    'a package that asks for no C library',
    { os: 'linux', cpu: 'arm64', libc: 'glibc' },
    [],
    ['node_modules/native-arm'],
  ],
  [
    'nothing that is installed',
    { os: 'darwin', cpu: 'arm64', libc: 'musl' },
    ['node_modules/native-mac'],
    [],
  ],
  [
    'nothing on a machine that no package is for',
    { os: 'win32', cpu: 'x64', libc: 'musl' },
    [],
    [],
  ],
])('an install lacks %s', (_what, machine, installed: string[], expected) => {
  expect(missingPackages(PACKAGES, machine, (path) => installed.includes(path))).toEqual(expected);
});
