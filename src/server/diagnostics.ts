import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type DiagnosticSeverity as Level,
} from 'vscode-languageserver';
import type { Finding, Severity } from '../engine/finding.ts';
import type { ClientFeatures } from './client-features.ts';
import type { OpenDocument } from './open-document.ts';
import type { Texts } from './texts.ts';

const levels: Readonly<Record<Severity, Level>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What every diagnostic of one session needs to know. */
export interface DiagnosticStyle {
  readonly features: ClientFeatures;
  /** Where the package lies, ending in `/`. Without it, a diagnostic has no link. */
  readonly packageUrl: string | undefined;
  /** The client runs our commands: those of a hover's links, and the one that follows a fix. */
  readonly commands: boolean;
  readonly texts: Texts;
}

/** The version of the text that a diagnostic is about: the protocol’s own is not handed on by the client’s library. */
export interface DiagnosticData {
  readonly version: number;
}

/** Shows a finding as the protocol wants it. */
export function toDiagnostic(finding: Finding, document: OpenDocument, style: DiagnosticStyle): Diagnostic {
  const { features, packageUrl } = style;
  const href = packageUrl !== undefined && features.codeDescription ? packageUrl + finding.url : undefined;
  const related = features.relatedInformation ? relatedInformation(finding, document) : [];
  return {
    range: document.range(finding.span),
    severity: levels[finding.severity],
    source: 'sixpager',
    code: finding.rule,
    message: finding.message,
    ...(href !== undefined && { codeDescription: { href } }),
    ...(related.length > 0 && { relatedInformation: related }),
    data: { version: document.version } satisfies DiagnosticData,
  };
}

/** More places than these nobody goes through, and all of them are sent with each key. */
const mostRelated = 20;

function relatedInformation(
  { related = [] }: Finding,
  document: OpenDocument,
): DiagnosticRelatedInformation[] {
  return related.slice(0, mostRelated).map(({ span, message }) => ({
    location: { uri: document.uri, range: document.range(span) },
    message,
  }));
}
