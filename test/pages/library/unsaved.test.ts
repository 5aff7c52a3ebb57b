// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { revise } from '../../../src/clips/revise.ts';
import {
  changeTo,
  forget,
  rememberSent,
  rememberTyped,
  unsaved,
} from '../../../src/pages/library/unsaved.ts';
import { plainClip } from '../../clips/arbitrary.ts';

afterEach(() => localStorage.clear());

const AT = '2026-11-30T10:00:00.000Z';
const edit = (id: string, change: object) => ({ id, clip: 'urn:one', change });

describe('what is remembered until it is kept', () => {
  it('a note, from its first letter until it is sent, and then what is sent until it is answered', () => {
    rememberTyped('urn:one', 'old', 'old a');
    rememberTyped('urn:one', 'old', 'old and new');
    rememberTyped('urn:two', '', 'other');
    expect(unsaved().map(({ clip, change, was }) => [clip, change, was])).toEqual([
      ['urn:one', { note: 'old and new' }, 'old'],
      ['urn:two', { note: 'other' }, ''],
    ]);
    const sent = edit('e1', { note: 'old and new' });
    rememberSent([sent]);
    expect(unsaved().map(({ id, clip }) => [id === 'e1', clip])).toEqual([
      [false, 'urn:two'],
      [true, 'urn:one'],
    ]);
    forget([sent]);
    expect(unsaved().map(({ clip }) => clip)).toEqual(['urn:two']);
  });
  it('not a note that is as it was again, and none of what is made in bulk', () => {
    rememberTyped('urn:one', 'old', 'old a');
    rememberTyped('urn:one', 'old', 'old');
    rememberSent(Array.from({ length: 500 }, (_, nth) => edit(`e${nth}`, { colour: 'pink' })));
    expect(unsaved()).toEqual([]);
  });
  it('nothing that another version or hand has written there', () => {
    localStorage.setItem('byname-unsaved x', '{"id":3}');
    localStorage.setItem('byname-unsaved y', 'no JSON');
    localStorage.setItem('byname-template', '{{note}}');
    expect(unsaved()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual(['byname-template']);
  });
});

describe('what is taken up', () => {
  const clip = plainClip({ note: 'old' });
  const note = (was: string, words: string) => ({
    id: 'e1',
    clip: clip.id,
    change: { note: words },
    at: AT,
    was,
  });

  it('goes into the clip as it was', () => {
    expect(changeTo(clip, note('old', 'old and new'))).toEqual({ note: 'old and new' });
    expect(changeTo(clip, { id: 'e2', clip: clip.id, change: { colour: 'pink' }, at: AT })).toEqual({
      colour: 'pink',
    });
  });
  it('is not made twice', () => {
    const made = revise(clip, { note: 'old and new' }, { id: 'e1', at: AT });
    const since = revise(made, { note: 'rewritten' }, { id: 'e9', at: AT });
    expect(changeTo(since, note('old', 'old and new'))).toBeNull();
  });
  it('leaves what was written elsewhere meanwhile', () => {
    const since = revise(clip, { note: 'rewritten' }, { id: 'e9', at: AT });
    expect(changeTo(since, note('old', 'old and new'))).toEqual({
      note: 'rewritten\n\n* * *\n\nold and new',
    });
    const half = revise(clip, { note: 'old an' }, { id: 'e9', at: AT });
    expect(changeTo(half, note('old', 'old and new'))).toEqual({ note: 'old and new' });
    const whole = revise(clip, { note: 'old and new, and more' }, { id: 'e9', at: AT });
    expect(changeTo(whole, note('old', 'old and new'))).toBeNull();
  });
  it('does not bring back what was deleted, but for the edit that did', () => {
    const gone = revise(clip, { deleted: true }, { id: 'e9', at: AT });
    expect(changeTo(gone, note('old', 'old and new'))).toBeNull();
    const back = { id: 'e2', clip: clip.id, change: { deleted: false }, at: AT };
    expect(changeTo(gone, back)).toEqual({ deleted: false });
  });
});
