/** A page's own code, as a bundler serves it: Lit, a localization in languages of its own, and one of our elements. */
import {configureLocalization, localized, msg} from '@lit/localize';
import {html, LitElement, type TemplateResult} from 'lit';
import 'volunteer-story-widgets/vs-speaker-card';

const TEXTS: Readonly<Record<string, string>> = {es: 'Hola', fr: 'Bonjour de la page'};

const {setLocale} = configureLocalization({
  sourceLocale: 'en',
  targetLocales: Object.keys(TEXTS),
  // Its message has the same id as one of ours.
  loadLocale: (locale) => Promise.resolve({templates: {'participation.speaker': TEXTS[locale] ?? ''}}),
});

class HostGreeting extends LitElement {
  override render(): TemplateResult {
    return html`<p>${msg('Hello', {id: 'participation.speaker'})}</p>`;
  }
}

localized()(HostGreeting);
customElements.define('host-greeting', HostGreeting);

addEventListener('host-locale', ({detail}: CustomEventInit<string>) => void setLocale(detail ?? 'en'));
