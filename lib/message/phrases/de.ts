/** German. Polite address unless the persona's tone is casual; greetings take the name as it is written and no title. */
import type { PhraseSet } from '../phrase-set';

export default {
  language: 'de',
  name: 'Deutsch',
  smallAfterGreeting: [
    'Auf',
    'Laut',
    'In',
    'Ich',
    'Wir',
    'Es',
    'Das',
    'Der',
    'Den',
    'Wenn',
    'Jede',
    'Jeder',
    'Jedes',
    'Alle',
    'Man',
    'Nach',
    'Für',
    'Mit',
    'Sobald',
    'Mir',
    'Ein',
    'Verkauft',
    'Danke',
    'Vielen',
    'Bei',
    'Du',
    'Die',
    'Hier',
    'Wie',
    'Eine',
    'Dein',
  ],
  smallAfterColon: [],
  greeting: { formal: 'Guten Tag {name},', casual: 'Hallo {name},' },
  greetingUnnamed: { formal: 'Guten Tag,', casual: 'Hallo,' },
  opening: {
    'company-words': { formal: 'Auf der Seite von {company} steht: „{quote}“.', casual: 'Auf der Seite von {company} steht: „{quote}“.' },
    'person-words': { formal: 'In Ihrem Profil steht: „{quote}“.', casual: 'In deinem Profil steht: „{quote}“.' },
    'open-role': { formal: 'Bei {company} ist eine Stelle offen: „{title}“.', casual: 'Bei {company} ist eine Stelle offen: „{title}“.' },
    'open-roles': { formal: 'Bei {company} sind zurzeit {count} Stellen offen.', casual: 'Bei {company} sind gerade {count} Stellen offen.' },
    'new-role': {
      formal: 'Laut Ihrem Profil haben Sie bei {company} seit {when} diese Rolle: {title}.',
      casual: 'Laut deinem Profil hast du bei {company} seit {when} diese Rolle: {title}.',
    },
    growth: {
      formal: 'Laut der Seite von {company} arbeiten dort {percent} % mehr Menschen als vor {months} Monaten.',
      casual: 'Laut der Seite von {company} arbeiten dort {percent} % mehr Menschen als vor {months} Monaten.',
    },
    funding: {
      formal: 'Auf der Seite von {company} steht zur Finanzierung: „{quote}“.',
      casual: 'Auf der Seite von {company} steht zur Finanzierung: „{quote}“.',
    },
    tool: { formal: 'Auf der Seite von {company} wird {tool} genannt.', casual: 'Auf der Seite von {company} wird {tool} genannt.' },
    specialty: {
      formal: 'Auf der Seite von {company} steht unter den Schwerpunkten: „{specialty}“.',
      casual: 'Auf der Seite von {company} steht unter den Schwerpunkten: „{specialty}“.',
    },
    'title-at-company': {
      formal: 'Laut Ihrem Profil ist das Ihre Rolle bei {company}: {title}. Deshalb frage ich Sie.',
      casual: 'Laut deinem Profil ist das deine Rolle bei {company}: {title}. Deshalb frage ich dich.',
    },
    title: {
      formal: 'Laut Ihrem Profil ist das Ihre Rolle: {title}. Deshalb frage ich Sie.',
      casual: 'Laut deinem Profil ist das deine Rolle: {title}. Deshalb frage ich dich.',
    },
  },
  quoted: 'Ein Satz ist mir im Kopf geblieben: „{quote}“.',
  noFact: {
    formal: 'Wir kennen uns nicht, und ich weiß nicht, ob das für Sie ein Thema ist.',
    casual: 'Wir kennen uns nicht, und ich weiß nicht, ob das für dich ein Thema ist.',
  },
  spokenIntro: { formal: 'Sie kennen mich nicht, deshalb fasse ich mich kurz.', casual: 'Du kennst mich nicht, deshalb mache ich es kurz.' },
  followUpIntro: {
    formal: 'Ich habe Ihnen vor Kurzem geschrieben und möchte nur eines ergänzen.',
    casual: 'Ich habe dir vor Kurzem geschrieben und möchte nur eines ergänzen.',
  },
  whyNow: { formal: 'Deshalb schreibe ich Ihnen gerade jetzt.', casual: 'Deshalb schreibe ich dir gerade jetzt.' },
  whyNowSpoken: { formal: 'Deshalb rufe ich Sie gerade jetzt an.', casual: 'Deshalb rufe ich dich gerade jetzt an.' },
  topic: { formal: 'Ein Problem möchte ich besser verstehen: {pain}.', casual: 'Ein Problem möchte ich besser verstehen: {pain}.' },
  topicBrief: { formal: 'Es würde mir helfen zu hören, wie Sie damit umgehen.', casual: 'Es würde mir helfen zu hören, wie du damit umgehst.' },
  topicThere: {
    formal: 'Es würde mir helfen zu hören, was Sie dort am meisten Zeit kostet.',
    casual: 'Es würde mir helfen zu hören, was dich dort am meisten Zeit kostet.',
  },
  topicOpen: {
    formal: 'Es würde mir helfen zu hören, welche Probleme Sie am meisten Zeit kosten.',
    casual: 'Es würde mir helfen zu hören, welche Probleme dich am meisten Zeit kosten.',
  },
  share: {
    formal: 'Zu verkaufen gibt es hier nichts; im Gegenzug erfahren Sie, was andere dazu sagen.',
    casual: 'Zu verkaufen gibt es hier nichts; im Gegenzug erfährst du, was andere dazu sagen.',
  },
  painFrame: { formal: 'Wir arbeiten an folgendem Problem.', casual: 'Wir arbeiten an folgendem Problem.' },
  painFrameEvent: {
    formal: 'Dabei musste ich an ein Problem denken, an dem wir arbeiten.',
    casual: 'Dabei musste ich an ein Problem denken, an dem wir arbeiten.',
  },
  painBrief: { formal: 'Wir arbeiten an diesem Problem: {pain}.', casual: 'Wir arbeiten an diesem Problem: {pain}.' },
  perhapsNot: { formal: 'Vielleicht ist das bei {company} ganz anders.', casual: 'Vielleicht ist das bei {company} ganz anders.' },
  perhapsNotHere: { formal: 'Vielleicht ist das bei Ihnen ganz anders.', casual: 'Vielleicht ist das bei euch ganz anders.' },
  outcome: { formal: 'Gelöst hieße das: {outcome}', casual: 'Gelöst hieße das: {outcome}', technical: 'Woran man den Erfolg misst: {outcome}' },
  product: { formal: '{product} ist dafür gemacht: {use}', casual: '{product} ist dafür gemacht: {use}' },
  proofFrame: {
    formal: 'Hier ist ein Ergebnis, das Sie selbst beurteilen können.',
    casual: 'Hier ist ein Ergebnis, das du selbst beurteilen kannst.',
  },
  proofAbout: { formal: 'Das Problem dahinter: {pain}.', casual: 'Das Problem dahinter: {pain}.' },
  proofSource: { formal: 'Nachprüfen lässt es sich hier: {where}.', casual: 'Nachprüfen lässt es sich hier: {where}.' },
  proofFigure: { formal: 'In einer Zahl: {figure}.', casual: 'In einer Zahl: {figure}.' },
  thanks: {
    formal: 'Vielen Dank, dass Sie offen sagen, was dagegenspricht.',
    casual: 'Danke, dass du offen sagst, was dagegenspricht.',
  },
  stage: {
    early: {
      formal: 'Wir hatten schon Kontakt, und vielleicht wägen Sie noch ab.',
      casual: 'Wir hatten schon Kontakt, und vielleicht wägst du noch ab.',
    },
    repeat: {
      formal: 'Wir arbeiten schon zusammen, und ich möchte wissen, was Ihnen hilft und was nicht.',
      casual: 'Wir arbeiten schon zusammen, und ich möchte wissen, was dir hilft und was nicht.',
    },
    'at-risk': {
      formal: 'Ich frage lieber nach, ob wir Ihnen noch helfen, statt es nur zu vermuten.',
      casual: 'Ich frage lieber nach, ob wir dir noch helfen, statt es nur zu vermuten.',
    },
  },
  noPressure: {
    formal: 'Auch ein kurzes Nein ist in Ordnung; dann hören Sie nichts mehr von mir.',
    casual: 'Auch ein kurzes Nein ist in Ordnung; dann hörst du nichts mehr von mir.',
    light: 'Ein Nein mit vier Buchstaben reicht völlig; dann hörst du nichts mehr von mir.',
  },
  asks: {
    learn: {
      long: {
        formal: 'Passt Ihnen ein Gespräch von 15 Minuten, oder antworten Sie lieber in ein, zwei Zeilen?',
        casual: 'Passt dir ein Gespräch von 15 Minuten, oder antwortest du lieber in ein, zwei Zeilen?',
      },
      brief: 'Kurz sprechen, oder eine Zeile als Antwort?',
    },
    meet: {
      long: {
        formal: 'Passt Ihnen ein Gespräch von 15 Minuten, oder soll ich zuerst eine halbe Seite zum Lesen schicken?',
        casual: 'Passt dir ein Gespräch von 15 Minuten, oder soll ich zuerst eine halbe Seite zum Lesen schicken?',
      },
      brief: 'Kurz sprechen, oder zuerst eine halbe Seite zum Lesen?',
    },
    'read-first': {
      long: {
        formal: 'Soll ich zuerst eine halbe Seite zum Lesen schicken, oder passt Ihnen ein Gespräch von 15 Minuten besser?',
        casual: 'Soll ich zuerst eine halbe Seite zum Lesen schicken, oder passt dir ein Gespräch von 15 Minuten besser?',
      },
      brief: 'Zuerst eine halbe Seite zum Lesen, oder kurz sprechen?',
    },
    still: {
      long: {
        formal: 'Ist Ihnen das ein kurzes Gespräch wert, oder soll ich es dabei belassen?',
        casual: 'Ist dir das ein kurzes Gespräch wert, oder soll ich es dabei belassen?',
      },
      brief: 'Ein kurzes Gespräch, oder soll ich es dabei belassen?',
    },
    spoken: {
      long: {
        formal: 'Haben Sie jetzt zwei Minuten, oder passt es Ihnen ein andermal besser?',
        casual: 'Hast du jetzt zwei Minuten, oder passt es dir ein andermal besser?',
      },
      brief: 'Jetzt zwei Minuten oder ein andermal?',
    },
    objection: {
      long: {
        formal: 'Ist Ihr Einwand damit beantwortet, oder steht noch etwas anderes im Weg?',
        casual: 'Ist dein Einwand damit beantwortet, oder steht noch etwas anderes im Weg?',
      },
      brief: 'Reicht das als Antwort, oder gibt es noch etwas?',
    },
    early: {
      long: {
        formal: 'Was würde Ihnen die Entscheidung erleichtern: eine halbe Seite zum Lesen oder ein kurzes Gespräch?',
        casual: 'Was würde dir die Entscheidung erleichtern: eine halbe Seite zum Lesen oder ein kurzes Gespräch?',
      },
      brief: 'Eine halbe Seite zum Lesen oder ein kurzes Gespräch?',
    },
    repeat: {
      long: {
        formal: 'Passt Ihnen ein Gespräch von 15 Minuten, oder schreiben Sie es mir lieber in einer Zeile?',
        casual: 'Passt dir ein Gespräch von 15 Minuten, oder schreibst du es mir lieber in einer Zeile?',
      },
      brief: 'Kurz sprechen, oder eine Zeile als Antwort?',
    },
    'at-risk': {
      long: {
        formal: 'Schreiben Sie mir in einer Zeile, was fehlt, oder ist Ihnen ein Gespräch lieber?',
        casual: 'Schreibst du mir in einer Zeile, was fehlt, oder ist dir ein Gespräch lieber?',
      },
      brief: 'Eine Zeile dazu, was fehlt, oder ein kurzes Gespräch?',
    },
  },
  answerEasily: {
    long: {
      formal: 'Eine Zeile als Antwort genügt, oder wir sprechen 15 Minuten darüber.',
      casual: 'Eine Zeile als Antwort genügt, oder wir sprechen 15 Minuten darüber.',
    },
    brief: 'Eine Zeile genügt, oder wir sprechen.',
  },
  closing: { formal: 'Freundliche Grüße', casual: 'Viele Grüße' },
  subjects: {
    learn: ['Eine Frage: {pain}', 'Eine Frage an {company}', 'Wie läuft das bei {company}?', 'Darf ich etwas fragen?', 'Ich möchte etwas verstehen'],
    problem: [
      '{pain}',
      '{pain}: ein Thema bei {company}?',
      'Ist das bei {company} ein Thema?',
      'Ein Problem, das vielleicht bekannt klingt',
      'Ein Problem und eine halbe Seite dazu',
    ],
    proof: [
      '{proof}',
      '{pain}: ein Ergebnis',
      'Ein Ergebnis, das {company} prüfen kann',
      'Ein Ergebnis zum Ansehen',
      'Ein Ergebnis, das sich prüfen lässt',
    ],
    event: [
      '{company}: warum ich jetzt schreibe',
      'Warum jetzt: {pain}',
      'Was auf der Seite von {company} steht',
      'Warum ich jetzt schreibe',
      'Ein Anlass zum Schreiben',
    ],
    objection: ['Zu dem, was dagegenspricht', 'Eine Antwort auf den Einwand', 'Was dagegenspricht'],
    're-engage': ['Eine Frage an {company}', 'Helfen wir {company} noch?', 'Eine kurze Frage zu unserer Arbeit', 'Was hilft und was nicht?'],
  },
} satisfies PhraseSet;
