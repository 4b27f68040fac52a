/** The words of the preview for translators. They stay out of what visitors load. */
const en = {
  lead: 'Drop your file here, or choose it. It stays in this browser.',
  choose: 'Choose a file',
  formats:
    'XLIFF 1.2 or 2 (.xlf, .xliff), or JSON. From Poedit, Weblate or Crowdin, export a PO file as XLIFF; for a table (CSV), ask whoever sent it to you for the XLIFF file of your language.',
  refused: 'The file cannot be shown:',
  counts: '{language}: {translated} of {all} texts translated, {fuzzy} to be reviewed, {missing} missing',
  legend:
    'On the widgets: dashed red is missing, dotted orange is to be reviewed. Point at a text, or move to it with the Tab key, to see its id.',
  missing: 'missing',
  fuzzy: 'to be reviewed',
  done: 'translated',
  found: 'What was found in the file',
  nothing: 'Nothing is wrong.',
  error: 'left out',
  warning: 'worth a look',
  line: 'Line {line}',
  long: 'Too long, or cut off',
  room: '{found} characters, and room for {wanted}',
  cut: 'cut off in {widget}',
  fits: 'All texts fit.',
  unseen: 'Texts that are not to be seen below, such as those for screen readers',
  widgets: 'The widgets',
} as const;

export type Texts = {readonly [Key in keyof typeof en]: string};

const ar: Texts = {
  lead: 'أفلِت ملفك هنا أو اختره. يبقى الملف في هذا المتصفح.',
  choose: 'اختر ملفًا',
  formats:
    'ملف XLIFF 1.2 أو 2 (‎.xlf أو ‎.xliff) أو JSON. صدِّر ملف PO من Poedit أو Weblate أو Crowdin بصيغة XLIFF؛ وإن كان لديك جدول (CSV) فاطلب ممن أرسله ملف XLIFF للغتك.',
  refused: 'لا يمكن عرض الملف:',
  counts: '{language}: تُرجم {translated} من {all} نصًا، و{fuzzy} بحاجة إلى مراجعة، و{missing} ناقصة',
  legend:
    'على العناصر: الأحمر المتقطع نص ناقص، والبرتقالي المنقط نص بحاجة إلى مراجعة. أشِر إلى نص أو انتقل إليه بمفتاح Tab لترى معرّفه.',
  missing: 'ناقص',
  fuzzy: 'بحاجة إلى مراجعة',
  done: 'مترجم',
  found: 'ما وُجد في الملف',
  nothing: 'لا خطأ في الملف.',
  error: 'لم يُستخدم',
  warning: 'يستحق النظر',
  line: 'السطر {line}',
  long: 'طويل أو مقطوع',
  room: '{found} حرفًا، والمتسع {wanted}',
  cut: 'مقطوع في {widget}',
  fits: 'جميع النصوص تتسع.',
  unseen: 'نصوص لا تظهر أدناه، مثل نصوص قارئات الشاشة',
  widgets: 'العناصر',
};

const TEXTS: Readonly<Record<string, Texts>> = {en, ar};

/** The words on a page in `language`, and the language that they are in. */
export function textsFor(language: string): {readonly texts: Texts; readonly language: 'en' | 'ar'} {
  const known = language.startsWith('ar') ? 'ar' : 'en';
  return {texts: TEXTS[known]!, language: known};
}
