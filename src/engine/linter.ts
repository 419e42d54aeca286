import type { Document } from '../document/document.ts';
import { isOtherThanEnglish } from '../document/language.ts';
import type { KindId } from '../narratives/narrative.ts';
import { type Config, settingOf } from './config.ts';
import type { Finding } from './finding.ts';
import { optionValues } from './options.ts';
import { lineEndOf } from './places.ts';
import type { DocumentUnit, Rule } from './rule.ts';
import { type Active, findingOf } from './seen.ts';
import { SentenceLinter } from './sentence-linter.ts';
import { readSuppressions, suppress } from './suppressions.ts';

/** In doubt a document is plain, and only what is sure to be meant for a narrative is said of it. */
function isAsked({ kinds }: Rule, kind: KindId): boolean {
  return kinds ? kinds.includes(kind) : kind !== 'plain';
}

interface Asked {
  readonly unit: DocumentUnit;
  readonly active: readonly Active[];
  readonly foreign: boolean;
}

/** Runs rules over documents. */
export class Linter {
  readonly #active: readonly Active[];
  readonly #known: readonly string[];
  readonly #sentences = new SentenceLinter();

  constructor(rules: readonly Rule[], config: Config = {}) {
    this.#known = rules.map(({ id }) => id);
    this.#active = rules.flatMap((rule) => {
      const { severity, options } = settingOf(config, rule.id);
      if (severity === 'off') return [];
      return [{ rule, options: optionValues(rule.options, options), ...(severity && { severity }) }];
    });
  }

  /** The findings of a document, by place; at the same place in the order of the rules. */
  lint(unit: DocumentUnit): Finding[] {
    const { document, outline } = unit;
    const active = this.#active.filter(({ rule }) => isAsked(rule, outline.narrative.id));
    const foreign = isOtherThanEnglish(unit.language);
    const findings = foreign ? [] : this.#sentences.lint(unit, active);
    for (const each of active) {
      const { on, anyLanguage } = each.rule;
      if (on.scope !== 'document' || (foreign && !anyLanguage)) continue;
      for (const problem of on.check(unit, each.options))
        findings.push(findingOf({ active: each, problem }, 0, lineEndOf(document)));
    }
    const told = this.#withoutSuppressed(staged(findings, document.frontMatter.status), {
      unit,
      active,
      foreign,
    });
    return told.sort(byPlace);
  }

  /** Leaves out what the writer suppressed, and adds what is wrong with the suppressions. */
  #withoutSuppressed(findings: readonly Finding[], { unit, active, foreign }: Asked): Finding[] {
    const suppressions = readSuppressions(unit.document);
    const { kept, used } = suppress(findings, suppressions);
    // An outline is hardly asked: nothing that is suppressed in it could be found.
    if (suppressions.length === 0 || unit.document.frontMatter.status === 'outline') return [...kept];
    const asked = new Set(
      active.filter(({ rule }) => !foreign || rule.anyLanguage).map(({ rule }) => rule.id),
    );
    const told = active.flatMap((each) => {
      const { on } = each.rule;
      if (on.scope !== 'suppressions') return [];
      const problems = on.check({ suppressions, used, known: this.#known, asked }, each.options);
      return Array.from(problems, (problem) =>
        findingOf({ active: each, problem }, 0, lineEndOf(unit.document)),
      );
    });
    return [...kept, ...told];
  }
}

/** An outline is asked for its sections only, and softly. */
function staged(findings: Finding[], stage: Document['frontMatter']['status']): Finding[] {
  if (stage !== 'outline') return findings;
  return findings
    .filter(({ rule }) => rule === 'section-missing')
    .map((finding) => ({ ...finding, severity: 'hint' as const }));
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
