import { isOtherThanEnglish } from '../document/language.ts';
import type { KindId } from '../narratives/narrative.ts';
import { readAccepted } from './accepted.ts';
import { capped, defaultMaxFindings, type Told } from './caps.ts';
import { type Config, settingOf } from './config.ts';
import type { Finding } from './finding.ts';
import { graded, isLeftIn, profileOf } from './grading.ts';
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
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #most: number;
  readonly #terms: readonly string[];
  readonly #sentences = new SentenceLinter();

  constructor(rules: readonly Rule[], config: Config = {}) {
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
    this.#most = config.maxFindings ?? defaultMaxFindings;
    this.#terms = config.terms ?? [];
    this.#active = rules.flatMap((rule) => {
      const { severity, options } = settingOf(config, rule.id);
      if (severity === 'off') return [];
      return [{ rule, options: optionValues(rule.options, options), ...(severity && { severity }) }];
    });
  }

  /** Every finding of a document that is not suppressed, by place; at the same place in the order of the rules. */
  lint(unit: DocumentUnit): Finding[] {
    const { document, outline } = unit;
    const profile = profileOf(unit);
    // What the front matter ignores is asked and not told: what sentences were judged by follows from the kind alone.
    const active = this.#active.filter(
      (each) => isAsked(each.rule, outline.narrative.id) && isLeftIn(each, profile),
    );
    const accepted = readAccepted(document.frontMatter, this.#terms);
    const foreign = isOtherThanEnglish(unit.language);
    const findings = foreign ? [] : this.#sentences.lint(unit, active);
    for (const each of active) {
      const { on, anyLanguage } = each.rule;
      if (on.scope !== 'document' || (foreign && !anyLanguage)) continue;
      for (const problem of on.check(unit, each.options))
        findings.push(findingOf({ active: each, problem }, 0, lineEndOf(document)));
    }
    const open = findings.filter((finding) => !accepted.has(finding));
    const asked = { unit, active: active.filter(({ rule }) => !accepted.ignores(rule.id)), foreign };
    return withoutSuppressed(graded(open, active, unit, profile), asked, this.#rules).sort(byPlace);
  }

  /** What is told of a document’s findings. */
  told(findings: readonly Finding[], { document }: DocumentUnit): Told {
    return capped(findings, document, this.#rules, this.#most);
  }
}

/** Leaves out what the writer suppressed, and adds what is wrong with the suppressions. */
function withoutSuppressed(
  findings: readonly Finding[],
  { unit, active, foreign }: Asked,
  rules: ReadonlyMap<string, Rule>,
): Finding[] {
  const suppressions = readSuppressions(unit.document);
  const { kept, used } = suppress(findings, suppressions);
  if (suppressions.length === 0) return [...kept];
  const asked = new Set(active.filter(({ rule }) => !foreign || rule.anyLanguage).map(({ rule }) => rule.id));
  const told = active.flatMap((each) => {
    const { on } = each.rule;
    if (on.scope !== 'suppressions') return [];
    const problems = on.check({ suppressions, used, known: [...rules.keys()], asked }, each.options);
    return Array.from(problems, (problem) =>
      findingOf({ active: each, problem }, 0, lineEndOf(unit.document)),
    );
  });
  return [...kept, ...graded(told, active, unit, profileOf(unit))];
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
