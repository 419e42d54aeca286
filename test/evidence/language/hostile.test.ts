import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/block.ts';
import { readDocument } from '../../../src/document/document.ts';
import type { Sentence } from '../../../src/document/sentences.ts';
import type { Span } from '../../../src/document/span.ts';
import { readClauses } from '../../../src/evidence/language/clauses.ts';
import { readConditions } from '../../../src/evidence/language/condition.ts';
import { readDefinitions } from '../../../src/evidence/language/definition.ts';
import { readNegations } from '../../../src/evidence/language/negation.ts';
import { readNorms } from '../../../src/evidence/language/norm.ts';
import { readPassives } from '../../../src/evidence/language/passive.ts';
import { readPlans } from '../../../src/evidence/language/plan.ts';
import { readQuestions } from '../../../src/evidence/language/question.ts';
import { readResults } from '../../../src/evidence/language/result.ts';
import { readSpeech } from '../../../src/evidence/language/speech.ts';
import { readSubject } from '../../../src/evidence/language/subject.ts';
import { readVerbs } from '../../../src/evidence/language/verbs.ts';

type Spans = (block: Block, sentence: Sentence) => readonly { readonly span: Span }[];

const readings: readonly Spans[] = [
  readConditions,
  readDefinitions,
  readNorms,
  readPassives,
  readPlans,
  readQuestions,
  readResults,
  readSpeech,
];

/** Words that the readings look at, in no order that a writer would choose. */
const scrap = fc
  .array(
    fc.constantFrom(
      ...'we the if not no is was be been being have had will to and or but that who which when unless cut plan plans'.split(
        ' ',
      ),
      ...'moved by may must should can could get got, “ ” " ( ) — : ; , . ? I’ll don’t it you they seller in as so'.split(
        ' ',
      ),
      ...'`code` **bold** without neither means whether or not Ana US 5% 3 going fail fails lack of'.split(
        ' ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));

function everySentence(text: string, check: (block: Block, sentence: Sentence) => void): void {
  for (const { block } of readDocument(text).blocks) {
    for (const sentence of block.sentences) check(block, sentence);
  }
}

test('every span lies in its sentence, and is not empty', () => {
  fc.assert(
    fc.property(scrap, (text) => {
      everySentence(text, (block, sentence) => {
        for (const { span } of readings.flatMap((reading) => reading(block, sentence))) {
          expect(span.start).toBeGreaterThanOrEqual(sentence.start);
          expect(span.end).toBeLessThanOrEqual(sentence.end);
          expect(span.start).toBeLessThan(span.end);
        }
      });
    }),
    { numRuns: 500 },
  );
});

test('verbs, clauses and negations point at words of the sentence, verbs in order', () => {
  fc.assert(
    fc.property(scrap, (text) => {
      everySentence(text, (block, sentence) => {
        const last = sentence.words.length - 1;
        let from = -1;
        for (const { first, main } of readVerbs(block, sentence)) {
          expect(first).toBeGreaterThan(from);
          expect(main).toBeGreaterThanOrEqual(first);
          expect(main).toBeLessThanOrEqual(last);
          from = first;
        }
        for (const clause of readClauses(block, sentence)) {
          expect(clause.first).toBeGreaterThanOrEqual(0);
          expect(clause.last).toBeLessThanOrEqual(last);
          expect(clause.last).toBeGreaterThanOrEqual(clause.verb.main);
        }
        for (const { cue, last: end } of readNegations(block, sentence)) {
          expect(end).toBeLessThanOrEqual(last);
          expect(cue).toBeLessThanOrEqual(last);
        }
        expect(readSubject(block, sentence).head).toBeLessThanOrEqual(last);
      });
    }),
    { numRuns: 500 },
  );
});

test('a reading is computed once for a sentence', () => {
  everySentence('We did not cut it.', (block, sentence) => {
    expect(readNegations(block, sentence)).toBe(readNegations(block, sentence));
  });
});
