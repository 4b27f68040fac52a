/** Puts the doctor on the page. The loader brings it where an editor asks for it. */
import {booleanAttribute} from '../base/attributes.js';
import './vs-doctor.js';

/** Whether the switch is on that the loader has seen: `=false` and the like are written by editors, too. */
function isAsked(): boolean {
  const written = [
    new URLSearchParams(location.search).get('vs-debug'),
    ...[...document.querySelectorAll('script[data-vs-debug]')].map((script) => script.getAttribute('data-vs-debug')),
  ];
  return written.some(booleanAttribute);
}

function start(): void {
  // A second copy of the script finds the panel of the first.
  if (isAsked() && !document.querySelector('vs-doctor')) document.body.append(document.createElement('vs-doctor'));
}

if (document.body) start();
else document.addEventListener('DOMContentLoaded', start);
