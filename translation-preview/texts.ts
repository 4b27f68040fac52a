/** The words of the preview for translators. They stay out of what visitors load. */
const en = {
  lead: 'Drop your file here, or choose it. It stays in this browser.',
  choose: 'Choose a file',
  formats:
    'XLIFF 1.2 or 2 (.xlf, .xliff), gettext (.po), a table saved as “CSV UTF-8” (.csv), or JSON, as your tool saves it.',
  refused: 'The file cannot be shown:',
  which: 'Which language is it in? Write its tag, such as fr or sr-Latn.',
  show: 'Show it',
  counts: '{language}: {translated} of {all} texts translated, {fuzzy} to be reviewed, {missing} missing',
  legend:
    'On the widgets: dashed red is missing, dotted orange is to be reviewed. Point at a text to see its id, or go from text to text with the list above the widgets.',
  missing: 'missing',
  fuzzy: 'to be reviewed',
  done: 'translated',
  authors: 'Texts for editors of pages, which no widget below says: {checked} checked, {unchecked} not checked.',
  unchecked: 'A text for editors can be checked where the file has its English words, too.',
  found: 'What was found in the file',
  nothing: 'Nothing is wrong.',
  error: 'left out',
  warning: 'worth a look',
  line: 'Line {line}',
  long: 'Too long, or cut off',
  room: '{found} characters, and room for {wanted}',
  cut: 'cut off in {widget}',
  out: 'sticks out of {widget}',
  fits: 'All texts fit.',
  unseen: 'Texts that are not to be seen below, such as those for screen readers',
  widgets: 'The widgets',
  bar: 'Texts on the widgets',
  text: 'Go to a text',
  previous: 'Previous',
  next: 'Next',
  about: '{id} in {widget}: {state}',
  back: 'Back to the list of texts',
} as const;

export type Texts = {readonly [Key in keyof typeof en]: string};

const ar: Texts = {
  lead: 'أفلِت ملفك هنا أو اختره. يبقى الملف في هذا المتصفح.',
  choose: 'اختر ملفًا',
  formats:
    'ملف \u2066XLIFF 1.2\u2069 أو 2 (\u2066.xlf\u2069 أو \u2066.xliff\u2069) أو \u2066gettext\u2069 (\u2066.po\u2069) أو جدول محفوظ بصيغة «\u2066CSV UTF-8\u2069» (\u2066.csv\u2069) أو \u2066JSON\u2069، كما تحفظه أداتك.',
  refused: 'لا يمكن عرض الملف:',
  which: 'بأي لغة هو؟ اكتب رمزها، مثل \u2066fr\u2069 أو \u2066sr-Latn\u2069.',
  show: 'اعرضه',
  counts: '{language}: تُرجم {translated} من {all} نصًا، و{fuzzy} بحاجة إلى مراجعة، و{missing} ناقصة',
  legend:
    'على العناصر: الأحمر المتقطع نص ناقص، والبرتقالي المنقط نص بحاجة إلى مراجعة. أشِر إلى نص لترى معرّفه، أو انتقل من نص إلى نص بالقائمة التي فوق العناصر.',
  missing: 'ناقص',
  fuzzy: 'بحاجة إلى مراجعة',
  done: 'مترجم',
  authors: 'نصوص لمحرري الصفحات لا يقولها أي عنصر أدناه: فُحص منها {checked}، ولم يُفحص {unchecked}.',
  unchecked: 'يُفحص نص المحررين إذا كان الملف يحوي كلماته الإنجليزية أيضًا.',
  found: 'ما وُجد في الملف',
  nothing: 'لا خطأ في الملف.',
  error: 'لم يُستخدم',
  warning: 'يستحق النظر',
  line: 'السطر {line}',
  long: 'طويل أو مقطوع',
  room: '{found} حرفًا، والمتسع {wanted}',
  cut: 'مقطوع في \u2066{widget}\u2069',
  out: 'يخرج عن حدود \u2066{widget}\u2069',
  fits: 'جميع النصوص تتسع.',
  unseen: 'نصوص لا تظهر أدناه، مثل نصوص قارئات الشاشة',
  widgets: 'العناصر',
  bar: 'النصوص على العناصر',
  text: 'انتقل إلى نص',
  previous: 'السابق',
  next: 'التالي',
  about: '\u2066{id}\u2069 في \u2066{widget}\u2069: {state}',
  back: 'العودة إلى قائمة النصوص',
};

const TEXTS: Readonly<Record<string, Texts>> = {en, ar};

/** The words on a page in `language`, and the language that they are in. */
export function textsFor(language: string): {readonly texts: Texts; readonly language: 'en' | 'ar'} {
  const known = language.startsWith('ar') ? 'ar' : 'en';
  return {texts: TEXTS[known]!, language: known};
}
