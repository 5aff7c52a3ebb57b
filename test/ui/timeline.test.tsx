// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { RoleView } from '../../src/messages/card-content.ts';
import { en } from '../../src/ui/text-en.ts';
import { barsOf, Timeline, yearOf } from '../../src/ui/timeline.tsx';

const NOW = Date.UTC(2026, 0, 1);
const role = (title: string, from: string | null, to: string | null, current = false): RoleView => ({
  title,
  of: null,
  from,
  to,
  current,
  source: 'https://example.org/source',
});
const mayor = role('Mayor', '2006', '2015');
const minister = role('Minister', '2016-01-01', null, true);

describe('the bars of a timeline', () => {
  it('lie between the first beginning and today, as long as the roles lasted', () => {
    const drawn = barsOf([mayor, minister], NOW);
    expect(drawn?.bars[0]?.from).toBe(0);
    // 2006 to the end of 2015: ten of twenty years.
    expect(drawn?.bars[0]?.to).toBeCloseTo(0.5, 2);
    expect(drawn?.bars[1]).toEqual({ from: expect.closeTo(0.5, 2), to: 1, open: false });
    expect(drawn?.at('2011')).toBeCloseTo(0.25, 2);
  });

  it('say of an end that nobody knows that it is open, and reach as far as it may', () => {
    const judge = role('Judge', '2016', null);
    expect(barsOf([mayor, judge], NOW)?.bars.map(({ to, open }) => ({ to, open }))).toEqual([
      { to: expect.closeTo(0.5, 2), open: false },
      { to: 1, open: true },
    ]);
    expect(barsOf([mayor, judge], NOW, '2020')?.bars[1]?.to).toBeCloseTo(0.75, 2);
  });

  it('leave out a single role, and a day before all of them', () => {
    const drawn = barsOf([mayor, minister], NOW);
    expect(drawn?.at('1990')).toBe(0);
    expect(barsOf([mayor], NOW)).toBeNull();
    expect(barsOf([mayor, role('Judge', null, '2003')], NOW)).toBeNull();
  });

  it('count a partial date from its beginning, or to its end', () => {
    expect([yearOf('2020'), yearOf('2020', true)]).toEqual([2020, 2021]);
    expect(yearOf('2020-07')).toBe(2020.5);
    expect(yearOf('2020-06', true)).toBe(2020.5);
  });
});

describe('the timeline', () => {
  it('draws a bar a role and the article’s day, and says all of it in words with sources', () => {
    const root = document.createElement('div');
    render(<Timeline roles={[mayor, minister]} on="2012-05-01" died={null} now={NOW} texts={en} />, root);
    expect(root.querySelectorAll('rect')).toHaveLength(2);
    expect(root.querySelectorAll('line.day')).toHaveLength(1);
    expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect([...root.querySelectorAll('li')].map(item => item.textContent)).toEqual([
      'Mayor2006 to 2015',
      'Ministersince 1 January 2016',
    ]);
    expect(root.querySelectorAll('li a')).toHaveLength(2);
  });

  it('is left out where there is nothing to draw', () => {
    const root = document.createElement('div');
    render(<Timeline roles={[mayor]} on={null} died={null} now={NOW} texts={en} />, root);
    expect(root.innerHTML).toBe('');
  });
});
