import english from '../reference/goal-titles/en.js';
import {LanguageData, type LocalizedText} from './language-data.js';

/** The titles of the 17 Goals where they were reviewed; English elsewhere. */
export const goalTitles = new LanguageData<readonly string[]>(
  {
    ar: () => import('../reference/goal-titles/ar.js'),
    es: () => import('../reference/goal-titles/es.js'),
    fr: () => import('../reference/goal-titles/fr.js'),
    'pt-BR': () => import('../reference/goal-titles/pt-BR.js'),
    ru: () => import('../reference/goal-titles/ru.js'),
    sw: () => import('../reference/goal-titles/sw.js'),
    tr: () => import('../reference/goal-titles/tr.js'),
    zh: () => import('../reference/goal-titles/zh.js'),
  },
  'en',
  english,
);

/** The title of a Goal for a reader of `language`. */
export function goalTitle(goal: number, language: string): LocalizedText {
  const {data, language: spoken} = goalTitles.get(language)!;
  return {text: data[goal - 1]!, language: spoken};
}
