import path from 'node:path';
import type { Problem } from '#lib/problems.ts';
import { DATA_FILES, entriesOf, textFilesOf, WRITTEN, type Content } from '#source/content.ts';
import { TEXT_LIMIT, type TextFault } from '#source/text-file.ts';
import type { Obstacle } from '#source/walk.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('file-content');

/** What stands where a text is expected is one: a file that can be read, in UTF-8, neither empty nor huge. */
export const checkFileContent: Check = ({ content }) => [
  ...content.obstacles.map(({ path: file, what }) => report(file, START, ...OBSTACLES[what])),
  ...foldersNamedAsFiles(content),
  ...textFilesOf(content).flatMap(({ file, fault }) => (fault ? [toProblem(file, fault)] : [])),
  // What is published as it is may be of any size.
  ...content.publicTexts.flatMap(({ file, fault }) =>
    fault?.what === 'unreadable' ? [toProblem(file, fault)] : [],
  ),
  ...entriesOf(content)
    .filter(({ text, fault }) => !fault && text.trim() === '')
    .map(({ file }) =>
      report(
        file,
        START,
        'the file is empty',
        'write its front matter between two lines `---` and its text, or delete it',
      ),
    ),
];

const OBSTACLES: Record<Obstacle['what'], [message: string, fix: string]> = {
  'broken-link': [
    'a symbolic link that leads nowhere',
    'put the file itself here, or delete the link',
  ],
  'endless-link': [
    'a symbolic link to a folder that it stands in itself',
    'delete the link, or put the files themselves here',
  ],
  'outside-link': [
    'a symbolic link that leads out of the project: what it leads to would be published',
    'put the file itself here, or delete the link',
  ],
  'not-a-file': ['neither a file nor a folder', 'delete it, or put a file in its place'],
};

function foldersNamedAsFiles({ folders }: Content): Problem[] {
  const dataFiles = DATA_FILES.map((name) => `src/content/${name}.yaml`);
  return [...folders]
    .filter((folder) => folder.startsWith('src/content/'))
    .filter((folder) => WRITTEN.test(folder) || dataFiles.includes(folder))
    .map((folder) =>
      report(
        folder,
        START,
        `a folder with the name of a file, \`${path.posix.basename(folder)}\``,
        'rename the folder, or put a file of that name in its place',
      ),
    );
}

function toProblem(file: string, fault: TextFault): Problem {
  switch (fault.what) {
    case 'too-large':
      return report(
        file,
        START,
        `the file has ${(fault.bytes / 1e6).toFixed(1)} MB, a text may have ${TEXT_LIMIT / 1e6} MB`,
        'put what is not text into files beside it, or cut the text in two',
      );
    case 'not-utf-8':
      return report(
        file,
        fault,
        'bytes that are no UTF-8',
        'save the file again with the encoding UTF-8',
      );
    case 'unreadable':
      return report(
        file,
        START,
        `the file cannot be read: ${fault.message}`,
        'give yourself the right to read it, or close the program that holds it',
      );
  }
}
