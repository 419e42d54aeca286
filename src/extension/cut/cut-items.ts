import * as vscode from 'vscode';
import type { CutEdit, CutsView, CutView, Range } from '../../server/protocol.ts';
import { groupText, overText, savingText, sectionText } from './cut-text.ts';

/** A row of the Cut view: a reason with what there is of it, something that could go, or a section. */
export interface CutItem {
  readonly label: string;
  readonly description?: string;
  readonly icon?: string;
  /** Where it stands; absent of a group. */
  readonly range?: Range;
  /** What makes it go; absent where only the writer can. */
  readonly edits?: readonly CutEdit[];
  readonly children?: readonly CutItem[];
}

const order: readonly CutView['reason'][] = ['fix', 'repeated', 'sentence'];

/** What can be made to go by a click: a long sentence is for its writer to divide. */
const applies = (reason: CutView['reason']): boolean => reason !== 'sentence';

/** The rows of the view, groups with what stands below them. */
export function itemsOf({ items, fixes, sections, limit }: CutsView): readonly CutItem[] {
  const unit = limit?.limit.unit ?? 'pages';
  const groups = order.flatMap((reason): CutItem[] => {
    const own = items.filter((each) => each.reason === reason);
    if (own.length === 0) return [];
    return [
      {
        label: groupText[reason](),
        ...(reason === 'fix' && { description: savingText(fixes.saves, unit), edits: fixes.edits }),
        children: own.map(({ title, text, saves, range, edits }) => ({
          label: savingText(saves, unit),
          description: title === '' ? text : `${text} → ${title}`,
          icon: applies(reason) ? 'wand' : 'quote',
          range,
          ...(applies(reason) && { edits }),
        })),
      },
    ];
  });
  if (sections.length === 0) return groups;
  const over = sections.map((section) => ({
    label: overText(section),
    description: sectionText(section),
    icon: 'list-tree',
    range: section.range,
  }));
  return [...groups, { label: groupText.section(), children: over }];
}

/** An item as VS Code shows it. */
export function treeItem(item: CutItem): vscode.TreeItem {
  const { Expanded, None } = vscode.TreeItemCollapsibleState;
  const row = new vscode.TreeItem(item.label, item.children ? Expanded : None);
  const { description, icon, range, edits } = item;
  if (description !== undefined) {
    row.description = description;
    row.tooltip = description;
    row.accessibilityInformation = { label: `${item.label}, ${description}` };
  }
  if (icon !== undefined) row.iconPath = new vscode.ThemeIcon(icon);
  if (edits && edits.length > 0) row.contextValue = item.children ? 'all' : 'cut';
  if (range)
    row.command = { command: 'sixpager.showCut', title: vscode.l10n.t('Go to it'), arguments: [item] };
  return row;
}
