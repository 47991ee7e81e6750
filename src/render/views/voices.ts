import { bildgroessen, type Stimme, type Stimmen } from '../../model/index.ts';
import type { Kontext } from '../context.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { running } from '../markdown.ts';
import { picture } from '../pictures.ts';
import { sourceAttribute } from '../source-places.ts';
import { headingOf } from './heading.ts';
import { initials } from './persons.ts';

/** Testimonials: the first as lead where it is a quotation of at most 220 characters. */
export function voicesView(kontext: Kontext, { titel, stimmen }: Stimmen) {
  const first = stimmen[0];
  const lead = first?.art === 'zitat' && first.text.text.length <= 220 ? first : undefined;
  const others = lead === undefined ? stimmen : stimmen.slice(1);
  return {
    h1: headingOf(kontext, titel),
    leitstimme: lead && voiceView(kontext, lead),
    stimmen: others.map((stimme) => voiceView(kontext, stimme)),
    klasse: others.length < 4 ? 'wenige' : '',
  };
}

function voiceView(kontext: Kontext, stimme: Stimme) {
  const zitat = stimme.art === 'zitat';
  return {
    quelle: sourceAttribute(kontext, stimme),
    name: stimme.name,
    rolle: stimme.rolle,
    initialen: initials(stimme.name),
    bildquelle: sourceAttribute(kontext, stimme, 'bild'),
    bild: stimme.bild && picture(kontext, stimme.bild, bildgroessen.stimme),
    alt: stimme.alt ?? '',
    zitat,
    text: zitat ? quoted(running(kontext, stimme.text)) : running(kontext, stimme.text),
  };
}

// Real characters, not ::before: generated text is read to nobody.
const quoted = (text: Html): Html => html(`„${text}“`);
