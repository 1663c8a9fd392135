/** Forty messages of our own: twenty that a person would be glad to get, twenty that nobody answers, each with what is wrong. */
interface Labelled {
  channel: string;
  language: string;
  text: string;
  subject?: string;
  /** Ids of the checks that must find something; empty: none may. */
  wrong: readonly string[];
}

const proof = 'At Harbour Bikes a first answer took 31 hours in March and 4 hours in June.';
const quote = 'Our customer data sits in silos: shop, newsletter and support each tell a different story.';

export const backed: readonly string[] = [proof, 'Bei Hafenrad dauerte die erste Antwort im März 31 Stunden und im Juni 4 Stunden.'];
export const quoted: readonly string[] = [quote, 'Wir suchen Verstärkung im Kundenservice', 'Our leading solution leverages synergies!'];

const good = (channel: string, language: string, text: string): Labelled => ({ channel, language, text, wrong: [] });
const bad = (wrong: string, channel: string, language: string, text: string, subject?: string): Labelled => ({
  channel,
  language,
  text,
  ...(subject === undefined ? {} : { subject }),
  wrong: wrong.split(' '),
});

export const goodMessages: readonly Labelled[] = [
  good(
    'connection-note',
    'en',
    'Hello Elena Brandt,\nOn your profile I read: “Our customer data sits in silos”. I would like to learn how you handle this. A short call, or a line by reply?',
  ),
  good(
    'connection-note',
    'en',
    'Hi Sam Okoro, you look after returns at a shop of your size. Which of your returns cost you most time? A line is plenty.',
  ),
  good(
    'email',
    'en',
    `Hello Elena Brandt,\n\nOn your profile I read: “${quote}”\n\nThat sounds like work for you at the end of each month, when the numbers of your three systems should agree. It may look quite different on your side, of course.\n\nWhere does your team look first when two systems disagree about one customer? A line in reply is enough.\n\nKind regards`,
  ),
  good(
    'email',
    'en',
    `Hello Ines,\n\nyour careers page lists two roles in support. ${proof} Your team may be in quite another place, and then this is of no use to you.\n\nWould half a page on what they changed be useful to you, or would you rather talk it through for 15 minutes? A short no is fine too.\n\nKind regards`,
  ),
  good(
    'inmail',
    'en',
    'Hello Priya Natarajan,\n\nyou write that month-end takes your team nine days. Your note stayed with me, because most people only tell the good part.\n\nWhich step of it would you drop first if you could? A line is enough, and if you would rather talk, tell me when it suits you.'.replace(
      'nine days',
      'too long',
    ),
  ),
  good(
    'follow-up',
    'en',
    'Hello Priya Natarajan,\n\none more thing for your list, and then I leave you in peace: the checklist that your colleagues asked about is public, and you can use it without us.\n\nShall I send you the link, or is the topic closed for you?',
  ),
  good(
    'call-opener',
    'en',
    'Hello Tom Weber, we have not spoken before. You are looking for a service lead, and I have a question about your queue on Mondays. Do you have two minutes now, or is another time better?',
  ),
  good(
    'email',
    'en',
    'Hello Kofi Mensah,\n\nyour page says that you deliver in three cities since spring. More cities mean more tours that your planners draw by hand, unless you have solved that already.\n\nHow do your planners decide today which tour gets the extra stop? If a line is too short for it, you can also tell me on the phone, whenever it suits you.\n\nBest wishes',
  ),
  good(
    'connection-note',
    'de',
    'Guten Tag Jonas Weidenfeld,\nbei Ihnen steht: „Wir suchen Verstärkung im Kundenservice“. Wie lange warten Ihre Kunden montags auf Antwort? Eine Zeile genügt.',
  ),
  good(
    'email',
    'de',
    'Guten Tag Jonas Weidenfeld,\n\nauf Ihrer Seite steht: „Wir suchen Verstärkung im Kundenservice“. Das klingt, als käme bei Ihnen mehr an, als Ihr Team beantworten kann. Vielleicht ist es bei Ihnen auch ganz anders.\n\nWie lange wartet jemand an einem Montag auf Ihre erste Antwort? Eine Zeile genügt, oder Sie rufen an, wann es Ihnen passt.\n\nFreundliche Grüße',
  ),
  good(
    'inmail',
    'de',
    'Guten Tag Aylin Kaya,\n\nSie schreiben, dass Ihr Lager im Herbst umzieht. Bei einem Umzug zeigt sich, welche Listen noch auf Papier stehen, und welche niemand mehr braucht.\n\nWelche Ihrer Listen würden Sie am liebsten gar nicht erst mitnehmen? Eine Zeile genügt mir, und ein Nein ist auch eine Antwort.',
  ),
  good(
    'call-opener',
    'de',
    'Guten Tag Aylin Kaya, wir haben noch nicht miteinander gesprochen. Ihr Lager zieht um, und dazu habe ich eine Frage. Haben Sie jetzt zwei Minuten, oder passt es Ihnen ein andermal besser?',
  ),
  good(
    'follow-up',
    'de',
    'Hallo Aylin Kaya,\n\nnur eines noch zu deiner Frage von letzter Woche: Die Liste, die du gesucht hast, steht offen im Netz, und du kannst sie ohne uns benutzen.\n\nSoll ich dir den Link schicken, oder ist das Thema für dich erledigt?',
  ),
  good(
    'email',
    'de',
    'Hallo Mats Lindqvist,\n\ndein Team baut gerade den dritten Standort auf, so steht es auf eurer Seite. Mit jedem Standort kommt ein Kalender dazu, den jemand pflegen muss, meistens abends.\n\nWer pflegt bei dir heute die Kalender, und was nervt dabei am meisten? Schreib mir eine Zeile, oder ruf an, wann es dir passt. Ein kurzes Nein ist auch in Ordnung.\n\nViele Grüße',
  ),
  good(
    'connection-note',
    'fr',
    'Bonjour Claire Moreau, votre page dit que vous préparez chaque commande à la main. Quelle étape vous prend le plus de temps ? Une ligne suffit.',
  ),
  good(
    'email',
    'fr',
    'Bonjour Claire Moreau,\n\nvotre page dit que vous ouvrez un entrepôt à Lyon. Avec un deuxième lieu, vos listes existent souvent deux fois, et votre équipe les compare le soir. C’est peut-être très différent chez vous, et dans ce cas, ne tenez pas compte de ce message.\n\nComment votre équipe sait-elle aujourd’hui ce qui reste dans chaque lieu ? Une ligne en réponse suffit.\n\nCordialement',
  ),
  good(
    'call-opener',
    'fr',
    'Bonjour Claire Moreau, nous ne nous sommes jamais parlé. Votre page dit que vous ouvrez un entrepôt, et ma question porte sur vos listes. Avez-vous deux minutes maintenant, ou un autre moment vous conviendrait-il mieux ?',
  ),
  good(
    'connection-note',
    'es',
    'Hola, Tomás Rivera: su página dice que atienden a tiendas pequeñas. ¿Qué le piden ellas más a menudo? Basta una línea.',
  ),
  good(
    'email',
    'es',
    'Buenos días, Tomás Rivera:\n\nsu página dice que los números de una tienda caben en una hoja. Cuando sus clientes crecen, esa hoja suele vivir en varios lugares a la vez, y su equipo la compara a mano. Quizá en su caso sea muy distinto, y entonces este mensaje no le sirve.\n\n¿Dónde mira su equipo primero cuando dos hojas no coinciden? Basta una línea de respuesta.\n\nUn saludo',
  ),
  good(
    'connection-note',
    'en',
    'Hello Dana,\nyour page says: “Our leading solution leverages synergies!” Which of your customers would say it in other words, and how?',
  ),
];

export const badMessages: readonly Labelled[] = [
  bad('fake-familiarity', 'connection-note', 'en', 'Hi Elena, loved your post! Would be great to chat about marketing. What do you think?'),
  bad(
    'fake-familiarity pressure',
    'email',
    'en',
    'Hi Elena,\n\nI hope you’re well. I came across your profile and was impressed by your career. Just checking in whether you saw my message. You and your team will get a lot from what we do, and your numbers will show it soon enough, I am sure of that.\n\nWhat do you think?',
  ),
  bad(
    'buzzwords',
    'inmail',
    'en',
    'Hello Elena,\n\nour holistic, cutting-edge platform helps you leverage your data and unlock growth across your ecosystem. Your team will see it at once in their daily work, and so will your customers when they come back.\n\nWould you like to see it?',
  ),
  bad(
    'unsupported-claims',
    'inmail',
    'en',
    'Hello Elena,\n\nteams like yours save 37% with us and answer 3x faster. You will see it in your first week, and your team will, too, because your numbers are right there on the page when you open it.\n\nWould you like to see how?',
  ),
  bad(
    'unsupported-claims',
    'email',
    'en',
    'Hello Elena,\n\nwe are the leading provider in your field and guarantee results for you and your team. Your competitors know us, and your customers will, too. You will find that your work gets easier from the first day, and that your evenings are yours again, as they should be for you.\n\nWould you like to hear more?',
  ),
  bad(
    'one-ask',
    'email',
    'en',
    'Hello Elena,\n\nhow do you measure your campaigns today? Which tools does your team use for your newsletter? Who decides at your company about new ones? Your answers would help me to understand your work, and you would get a summary of what others told me, which you may share with your team.\n\nWhen could we talk?',
  ),
  bad(
    'one-ask',
    'follow-up',
    'en',
    'Hello Elena,\n\nyour last campaign is still on my mind. Your team did something that few would dare, and your numbers seem to prove you right. I only wanted to tell you that.',
  ),
  bad(
    'you-and-we',
    'inmail',
    'en',
    'Hello Elena,\n\nwe are a team from Bremen. We build tools and we love what we do. Our founders met at school. I joined in spring, and I run our sales. We have an office by the river, and our customers visit us there.\n\nWould a call suit?',
  ),
  bad('pressure', 'connection-note', 'en', 'Elena, LAST DAYS to get your discount! Act now, your competitors already did. Book a demo today?'),
  bad(
    'pressure',
    'follow-up',
    'en',
    'Hello Elena,\n\nI haven’t heard back from you. You need to see this before your quarter ends, and your team does, too. Are you free tomorrow?',
  ),
  bad(
    'length',
    'connection-note',
    'en',
    `Hello Elena Brandt, ${'you will find this long note about your work rather hard to fit into the small box. '.repeat(4)}Is that so?`,
  ),
  bad('length', 'email', 'en', 'Hello Elena, could you call me?'),
  bad('inclusive-words', 'connection-note', 'en', 'Dear Sir or Madam, do your guys need more manpower?'),
  bad('open-slots', 'connection-note', 'en', 'Hi [first name], I saw that {{company}} is growing. Is your team, too?'),
  bad(
    'buzzwords inclusive-words',
    'connection-note',
    'de',
    'Sehr geehrter Herr Weidenfeld, unsere innovative Komplettlösung schafft Mehrwert auf Augenhöhe. Passt Ihnen ein Anruf?',
  ),
  bad('fake-familiarity pressure', 'connection-note', 'de', 'Tolles Profil! Ich wollte nur nachfragen, ob Sie kurz Zeit haben. Passt es Ihnen?'),
  bad(
    'unsupported-claims',
    'inmail',
    'de',
    'Guten Tag Jonas Weidenfeld,\n\nals Marktführer senken wir Ihre Kosten um 42 % und Ihren Aufwand um die Hälfte. Ihr Team merkt das am ersten Tag, Ihre Kunden merken es am zweiten, und Sie merken es am Abend.\n\nMöchten Sie das sehen?',
  ),
  bad(
    'buzzwords fake-familiarity',
    'connection-note',
    'fr',
    'Bonjour, j’espère que vous allez bien. Notre solution innovante va booster vos ventes. Cela vous tente ?',
  ),
  bad('pressure inclusive-words', 'connection-note', 'es', 'Estimado señor: última oportunidad para su empresa. ¿Le llamo mañana?'),
  bad(
    'hard-to-read',
    'inmail',
    'en',
    'Hello Elena,\n\ngiven that your organisation, as far as your page allows me to conclude, is currently undertaking several simultaneous transformations of your operational infrastructure, which usually necessitates considerable coordination between departments whose responsibilities overlap, you may be considering additional capabilities.\n\nWould you?',
  ),
];
