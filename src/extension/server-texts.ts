import { l10n } from 'vscode';
import type { Texts } from '../server/texts.ts';

/** What the server says, in the editor’s language: the server has no translations of its own. */
export function serverTexts(): Texts {
  return {
    acceptHere: l10n.t('Accept “{0}” in this document'),
    acceptInWorkspace: l10n.t('Accept “{0}” in the workspace'),
    acceptEverywhere: l10n.t('Accept “{0}” everywhere'),
    ignore: l10n.t('Ignore “{0}” here, because…'),
    ignoreHere: l10n.t('Ignore here, because…'),
    configure: l10n.t('Configure “{0}”…'),
    about: l10n.t('About {0}'),
    fixAllOfRule: l10n.t('Fix all {0} of “{1}”'),
    fixAll: l10n.t('Fix everything that is safe to fix (Six-Pager)'),
    word: l10n.t('{0} word'),
    words: l10n.t('{0} words'),
    question: l10n.t('{0} question'),
    questions: l10n.t('{0} questions'),
    slot: l10n.t('{0} slot'),
    slots: l10n.t('{0} slots'),
  };
}
