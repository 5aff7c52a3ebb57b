import { describe, expect, it } from 'vitest';
import { frameToTell } from '../../../src/background/tabs/frame-look.ts';
import { patternsOf, ruleFor, siteOf } from '../../../src/background/tabs/site-rules.ts';

describe('the rule of a site', () => {
  it('is kept by host name, without www', () => {
    expect(siteOf('https://www.zeitung.example/politik?x=1')).toBe('zeitung.example');
    expect(siteOf('http://127.0.0.1:8080/')).toBe('127.0.0.1');
    expect(siteOf('chrome://settings/')).toBeNull();
    expect(siteOf('nonsense')).toBeNull();
    expect(siteOf(undefined)).toBeNull();
  });

  it('holds for what is part of the site; the nearest one counts', () => {
    const rules = { 'zeitung.example': 'never', 'blog.zeitung.example': 'always' } as const;
    expect(ruleFor('zeitung.example', rules)).toBe('never');
    expect(ruleFor('m.zeitung.example', rules)).toBe('never');
    expect(ruleFor('blog.zeitung.example', rules)).toBe('always');
    expect(ruleFor('diezeitung.example', rules)).toBe('articles');
    expect(ruleFor(null, rules)).toBe('articles');
  });

  it('is not found in what every object has', () => {
    expect(ruleFor('constructor', {})).toBe('articles');
  });

  it('becomes match patterns', () => {
    expect(patternsOf('zeitung.example')).toEqual(['*://zeitung.example/*', '*://*.zeitung.example/*']);
    expect(patternsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
    expect(patternsOf('localhost')).toEqual(['*://localhost/*']);
  });
});

describe('a command goes', () => {
  const frame = (frameId: number, reading: boolean, focused: boolean) => ({ frameId, reading, focused });
  it('to the frame with the focus when it is read, else to the page, else to what is read', () => {
    expect(frameToTell([frame(0, true, false), frame(5, true, true)])).toBe(5);
    expect(frameToTell([frame(0, true, false), frame(5, false, true)])).toBe(0);
    expect(frameToTell([frame(0, false, true), frame(5, true, false)])).toBe(5);
    expect(frameToTell([frame(0, false, true)])).toBeNull();
  });
});
