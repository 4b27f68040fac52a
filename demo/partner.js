// The partner's own script: tells readers where this page is, and shows it in another language on request (?lang=ar).
document.getElementById('address').textContent = location.href;

const language = new URLSearchParams(location.search).get('lang');
if (language) {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
}
