import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { Draft } from '../../src/engine/draft.ts';
import { detectKind } from '../../src/narratives/detect.ts';
import { kinds } from '../../src/narratives/kinds.ts';

const told = (text: string, path?: string) => {
  const { kind, kindFrom } = new Draft(text, { path }).report();
  return `${kind} by ${kindFrom}`;
};
const under = (...headings: readonly string[]) => headings.map((each) => `${each}\n\nText.`).join('\n\n');

describe('by its headings, in words of the writer’s own', () => {
  test.each([
    ['six-pager', ['# Plan 2027', '## Purpose', '## Our goals', '## Tenets', '## Where we are', '## Risks']],
    ['six-pager', ['# OP1 2027', '## Introduction', '## Goals & targets', '## What we will do']],
    [
      'decision-memo',
      ['# Printer', '## Why now', '## What we looked at', '## What we propose', '## Next steps'],
    ],
    ['decision-memo', ['# Move the depot', '## Decision requested', '## Background', '## Alternatives']],
    ['launch-brief', ['# Slots', '## Who', '## Roll-out', '## Rollback plan']],
    ['launch-brief', ['# Launch brief: night slots', '## Scope', '## Ramp']],
    ['metrics-narrative', ['# Depots', '## Controllable inputs', '## Outputs', '## Actions']],
    ['metrics-narrative', ['# WBR, week 14', '## Headlines', '## Follow-ups']],
    ['case-study', ['# Podcasts', '## Customer', '## User journey', '## One proposed improvement']],
    ['star-story', ['# The recall', '## Situation', '## Task', '## What I did', '## Result']],
    ['star-story', ['# The recall', '**S**', '**T**', '**A**', '**R**']],
    ['coe', ['# Checkout outage', '## Summary', '## Timeline (UTC)', '## Root causes', '## Follow-up']],
    ['coe', ['# Post-mortem: labels', '## What happened', '## Corrective actions']],
    ['plan-90', ['# Start', '## First 30 days', '## First 60 days', '## First 90 days']],
    ['plan-90', ['# Start', '## Days 1–30: listen', '## Days 31–60: name it', '## Days 61–90: decide']],
    ['faq', ['# Questions', '## Hard questions', '### Why us?', '### What does it cost?', '### Who pays?']],
  ])('%s: %j', (kind, headings) => expect(told(under(...headings))).toBe(`${kind} by headings`));

  test('tenets are a list under their name', () => {
    const list = '1. We show the full price, even when it costs a sale.\n2. We answer before we sell.\n';
    expect(told(`# Tenets of the fares team\n\n${list}`)).toBe('tenets by headings');
    expect(told(`# Fares\n\nText.\n\n## Tenets\n\n${under('Text of a page that says other things.')}`)).toBe(
      'plain by default',
    );
  });

  test('an essay is told by the prompt at its top', () => {
    expect(told('> Tell us about a time when you changed your mind.\n\nIn 2022 I ran a depot.')).toBe(
      'writing-assessment by cues',
    );
    expect(told('---\nquestion: a hard call\n---\n\nIn 2022 I ran a depot.')).toBe(
      'writing-assessment by cues',
    );
  });
});

describe('what is none of ours is plain', () => {
  test.each([
    ['an action with inputs and outputs', ['# Deploy action', '## Inputs', '## Outputs', '## License']],
    [
      'an architecture decision record',
      ['# 12. Queues', '## Status', '## Context', '## Decision', '## Consequences'],
    ],
    [
      'an enhancement proposal',
      ['# Warnings', '## Summary', '## Goals', '## Non-goals', '## Proposal', '## Risks and mitigations'],
    ],
    ['a public FAQ', ['# FAQ', '## How do I install it?', '## Does it work offline?', '## Is it free?']],
    ['a manual', ['# Tool', '## Introduction', '## Options', '## Examples', '## Appendix']],
    ['a page of a team', ['# Search team', '## Mission', '## Goals', '## Roadmap', '## People']],
    ['minutes', ['# Weekly sync', '## Attendees', '## Discussion', '## Action items', '## Next steps']],
    [
      'a design document',
      ['# Cache', '## Background', '## Goals', '## Design', '## Alternatives considered', '## Timeline'],
    ],
    ['a data sheet', ['# Printer', '## Overview', '## Features', '## Schedule', '## Support']],
  ])('%s', (_, headings) => expect(told(under(...headings))).toBe('plain by default'));

  test('software: fenced code speaks against a memo', () => {
    const headings = under('# Parser', '## Options', '## Recommendation');
    expect(told(headings)).toBe('decision-memo by headings');
    expect(told(`${headings}\n\n\`\`\`ts\nparse();\n\`\`\`\n`)).toBe('plain by default');
  });

  test('READMEs and change logs of the packages that are installed', () => {
    const files = globSync('node_modules/*/{README,readme,CHANGELOG,FAQ}*.md').sort();
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => told(readFileSync(file, 'utf8')) !== 'plain by default')).toEqual([]);
  }, 60_000);
});

describe('what is said outside the text', () => {
  const document = readDocument('# L\n');
  const own = readDocument('---\nkind: coe\n---\n');
  const kindOf = (of: typeof document, given: Parameters<typeof detectKind>[1]) => {
    const { narrative, from } = detectKind(of, given);
    return `${narrative.id} by ${from}`;
  };

  test('the configuration comes after the text’s own word and before the file’s name', () => {
    const given = { configured: 'wbr', path: 'docs/launch-brief.md' };
    expect(kindOf(document, given)).toBe('metrics-narrative by config');
    expect(kindOf(own, given)).toBe('coe by front-matter');
    expect(kindOf(own, { ...given, kind: 'tenets' })).toBe('tenets by option');
    expect(kindOf(document, { ...given, configured: 'unheard of' })).toBe('launch-brief by file-name');
  });
});

const shaped = kinds.filter(({ template }) => template !== undefined);

test.each(shaped)('the template of $id is told without its front matter', ({ id, template = '' }) => {
  const text = template.replace(/^---\n[\s\S]*?\n---\n/, '');
  expect(text).not.toBe(template);
  expect(new Draft(text).report().kind).toBe(id === 'causal-page' ? 'plain' : id);
});

const documents = '../shared/eval/real-documents';
test.skipIf(!existsSync(documents))(
  'real documents: few are taken for what they are not (needs ../shared)',
  () => {
    const may: Readonly<Record<string, readonly string[]>> = {
      prfaq: ['prfaq'],
      decision: ['decision-memo', 'plain'],
      narrative: ['six-pager', 'metrics-narrative', 'plain'],
    };
    const rows = readFileSync(`${documents}/INDEX.tsv`, 'utf8').trim().split('\n').slice(1);
    const read = rows.map((row) => {
      const file = row.split('\t')[0] ?? '';
      const of = file.split('/')[0] ?? '';
      return {
        of,
        kind: new Draft(readFileSync(`${documents}/${file}`, 'utf8'), { path: file }).report().kind,
      };
    });
    const found = read.filter(({ of, kind }) => of === 'prfaq' && kind === 'prfaq');
    expect(found.length).toBeGreaterThanOrEqual(18);
    const wrong = read.filter(({ of, kind }) => kind !== 'plain' && !may[of]?.includes(kind));
    expect(wrong.length).toBeLessThanOrEqual(2);
  },
  60_000,
);
