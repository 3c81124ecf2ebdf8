import type { lexicon as source } from '../zh-CN/lexicon';

/** Words of the office's own lexicon. */
export const lexicon: Record<keyof typeof source, string> = {
  'workbench.lexicon.title': 'Lexicon',
  'workbench.lexicon.text':
    'Where a page holds a wrong form it is listed to be checked, with its context; a person says whether it is wrong. Imported entries are used beside the built-in ones and stay on this machine.',
  'workbench.lexicon.counts': '{built} built in, {own} of your office.',
  'workbench.lexicon.example': 'Save the built-in lexicon as an example',
  'workbench.lexicon.save': "Save your office's lexicon",
  'workbench.lexicon.remove': "Remove your office's lexicon",
  'workbench.lexicon.removed': "Your office's lexicon was removed.",
  'workbench.lexicon.drop': 'Import a lexicon',
  'workbench.lexicon.drop-hint':
    'xlsx, CSV or JSON with the columns wrong and right, and if you like since, not before, not after. It replaces the lexicon imported before.',
  'workbench.lexicon.kept': '{n} {n|entry|entries} imported, to be used when a page is analysed next.',
  'workbench.lexicon.problems': 'Problems in the lexicon',
};
