/** Self-descriptions of companies in Finnish. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\bSaaS-?(?:alusta|ratkaisu|yritys|palvelu|yhtiö|toimittaja)|\bpilvipohjainen (?:alusta|ratkaisu|ohjelmisto|järjestelmä)/iu,
    marketplace: /(?<!\p{L})(?:olemme|on) (?:\p{L}+ ){0,3}(?:verkkokauppapaikka|markkinapaikka)(?!\p{L})/iu,
    'e-commerce': /(?<!\p{L})(?:olemme|on) (?:\p{L}+ ){0,3}verkkokauppa(?![\p{L}-])/iu,
    agency: /(?<!\p{L})(?:mainos|viestintä|digi|markkinointi|media|suunnittelu|rekrytointi|tapahtuma)toimisto(?!\p{L})/iu,
    services:
      /(?<!\p{L})(?:konsulttiyritys|konsulttitoimisto|tilitoimisto|asianajotoimisto|ohjelmistotalo|insinööritoimisto|palveluyritys)(?!\p{L})/iu,
    hardware: /(?<!\p{L})(?:laitevalmistaja|konevalmistaja|koneenrakentaja)(?!\p{L})/iu,
  },
  audience: /(?<!\p{L})(?:autamme|tuemme|kuten|sinun|teidän)\s+(?:\S+\s+){0,3}$/iu,
  sellsTo: {
    b2b: /\bB2B\b(?!2)|(?<!\p{L})(?:yrityksille|yritysasiakkaille|pk-yrityksille)(?!\p{L})/iu,
    b2c: /\bB2C\b|(?<!\p{L})(?:kuluttajille|yksityisasiakkaille)(?!\p{L})/iu,
  },
} satisfies ModelWords;
