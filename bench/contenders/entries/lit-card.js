/** The same card as a bare Lit element: no languages, no story files, no checks. */
import {css, html, LitElement, unsafeCSS} from 'lit';
import {cardStyles} from './card-styles.js';

class LitCard extends LitElement {
  static properties = {
    name: {},
    initials: {},
    jobTitle: {attribute: 'job-title'},
    organization: {},
    participation: {},
  };

  static styles = [
    unsafeCSS(cardStyles),
    css`
      :host {
        display: block;
      }
    `,
  ];

  render() {
    return html`
      <article class="card">
        <span class="initials" aria-hidden="true">${this.initials}</span>
        <div>
          <p class="small">${this.participation}</p>
          <h3>${this.name}</h3>
          <p>${this.jobTitle}</p>
          <p class="small">${this.organization}</p>
        </div>
        <div class="text"><slot></slot></div>
      </article>
    `;
  }
}

customElements.define('lit-card', LitCard);
drawn(Promise.all([...document.querySelectorAll('lit-card')].map((card) => card.updateComplete)));
