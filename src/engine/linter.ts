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

/** In doubt a document is plain, and only what is sure to be meant for a narrative is said of it. */
function isAsked({ kinds }: Rule, kind: KindId): boolean {
  return kinds ? kinds.includes(kind) : kind !== 'plain';
}

/** Runs rules over documents. */
export class Linter {
  readonly #active: readonly Active[];
  readonly #sentences = new SentenceLinter();

  constructor(rules: readonly Rule[], config: Config = {}) {
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
    return staged(findings, document.frontMatter.status).sort(byPlace);
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
