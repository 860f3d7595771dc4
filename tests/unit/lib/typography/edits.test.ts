import { expect, test } from 'vitest';
import { editPieces, joinPieces, LINE_BREAK, WORD, type Piece } from '#lib/typography/edits.ts';

const PIECES: Piece[] = [{ text: 'ab' }, { text: 'code', as: WORD }, { text: '' }, { text: 'cd' }];

test('pieces are read as one text, with what they stand for', () => {
  expect(joinPieces([...PIECES, { text: '', as: LINE_BREAK }])).toBe(`ab${WORD}cd\n`);
});

test.each([
  { what: 'none', edits: [], texts: ['ab', 'code', '', 'cd'] },
  {
    what: 'one in a piece',
    edits: [{ start: 1, end: 2, text: 'BB' }],
    texts: ['aBB', 'code', '', 'cd'],
  },
  {
    what: 'one in each piece',
    edits: [
      { start: 0, end: 1, text: 'A' },
      { start: 3, end: 5, text: 'CD' },
    ],
    texts: ['Ab', 'code', '', 'CD'],
  },
  {
    what: 'two in a piece',
    edits: [
      { start: 3, end: 4, text: 'C' },
      { start: 4, end: 5, text: '' },
    ],
    texts: ['ab', 'code', '', 'C'],
  },
  {
    what: 'one across pieces, which lands in the first',
    edits: [{ start: 1, end: 4, text: '-' }],
    texts: ['a-', 'code', '', 'd'],
  },
  {
    what: 'one that starts where nothing changes, which is dropped',
    edits: [
      { start: 2, end: 4, text: '-' },
      { start: 4, end: 5, text: 'D' },
    ],
    texts: ['ab', 'code', '', 'cD'],
  },
])('edits change the pieces they fall in: $what', ({ edits, texts }) => {
  expect(editPieces(PIECES, edits)).toEqual(texts);
});
