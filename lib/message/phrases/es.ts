/** Spanish. «usted» unless the persona's tone is casual; no adjective agrees with whoever reads it. */
import type { PhraseSet } from '../phrase-set';

export default {
  language: 'es',
  name: 'Español',
  smallAfterGreeting: [],
  smallAfterColon: [
    'Un',
    'Una',
    'El',
    'La',
    'Los',
    'Las',
    'No',
    'Nadie',
    'Cada',
    'Muy',
    'Demasiado',
    'Demasiada',
    'Demasiados',
    'Demasiadas',
    'Más',
    'Menos',
  ],
  greeting: { formal: 'Buenos días, {name}:', casual: 'Hola, {name}:' },
  greetingUnnamed: { formal: 'Buenos días:', casual: 'Hola:' },
  opening: {
    'company-words': { formal: 'En la página de {company} se lee: «{quote}».', casual: 'En la página de {company} se lee: «{quote}».' },
    'person-words': { formal: 'En su perfil se lee: «{quote}».', casual: 'En tu perfil se lee: «{quote}».' },
    'open-role': { formal: 'En {company} hay una vacante: «{title}».', casual: 'En {company} hay una vacante: «{title}».' },
    'open-roles': {
      formal: 'En {company} hay {count} vacantes en este momento.',
      casual: 'En {company} hay {count} vacantes ahora mismo.',
    },
    'new-role': {
      formal: 'Según su perfil, ocupa este puesto en {company} desde {when}: {title}.',
      casual: 'Según tu perfil, ocupas este puesto en {company} desde {when}: {title}.',
    },
    growth: {
      formal: 'Según la página de {company}, la plantilla ha crecido un {percent} % en {months} meses.',
      casual: 'Según la página de {company}, la plantilla ha crecido un {percent} % en {months} meses.',
    },
    funding: {
      formal: 'Sobre la financiación, en la página de {company} se lee: «{quote}».',
      casual: 'Sobre la financiación, en la página de {company} se lee: «{quote}».',
    },
    tool: { formal: 'La página de {company} menciona {tool}.', casual: 'La página de {company} menciona {tool}.' },
    specialty: {
      formal: 'Entre las especialidades, la página de {company} nombra: «{specialty}».',
      casual: 'Entre las especialidades, la página de {company} nombra: «{specialty}».',
    },
    'title-at-company': {
      formal: 'Según su perfil, este es su puesto en {company}: {title}. Por eso me dirijo a usted.',
      casual: 'Según tu perfil, este es tu puesto en {company}: {title}. Por eso me dirijo a ti.',
    },
    title: {
      formal: 'Según su perfil, este es su puesto: {title}. Por eso me dirijo a usted.',
      casual: 'Según tu perfil, este es tu puesto: {title}. Por eso me dirijo a ti.',
    },
  },
  quoted: 'Se me quedó una frase: «{quote}».',
  noFact: {
    formal: 'No nos conocemos, y no sé si este tema es importante para usted.',
    casual: 'No nos conocemos, y no sé si este tema es importante para ti.',
  },
  spokenIntro: { formal: 'Usted no me conoce, así que voy a ser breve.', casual: 'No me conoces, así que voy al grano.' },
  followUpIntro: {
    formal: 'Le escribí hace poco y quisiera añadir una sola cosa.',
    casual: 'Te escribí hace poco y quiero añadir una sola cosa.',
  },
  whyNow: { formal: 'Por eso le escribo ahora.', casual: 'Por eso te escribo ahora.' },
  whyNowSpoken: { formal: 'Por eso le llamo ahora.', casual: 'Por eso te llamo ahora.' },
  topic: { formal: 'Un problema que intento entender mejor: {pain}.', casual: 'Un problema que intento entender mejor: {pain}.' },
  topicBrief: { formal: 'Me ayudaría saber cómo lo resuelven ustedes.', casual: 'Me ayudaría saber cómo lo resolvéis.' },
  topicThere: {
    formal: 'Me ayudaría saber qué les quita más tiempo en esa parte.',
    casual: 'Me ayudaría saber qué os quita más tiempo en esa parte.',
  },
  topicOpen: { formal: 'Me ayudaría saber qué problemas le quitan más tiempo.', casual: 'Me ayudaría saber qué problemas te quitan más tiempo.' },
  share: {
    formal: 'Con este mensaje no vendo nada; a cambio, le diré lo que me cuentan otras personas.',
    casual: 'Aquí no vendo nada; a cambio, te diré lo que me cuentan otras personas.',
  },
  painFrame: { formal: 'Trabajamos en el siguiente problema.', casual: 'Trabajamos en el siguiente problema.' },
  painFrameEvent: {
    formal: 'Eso me hizo pensar en un problema en el que trabajamos.',
    casual: 'Eso me hizo pensar en un problema en el que trabajamos.',
  },
  painBrief: { formal: 'Trabajamos en este problema: {pain}.', casual: 'Trabajamos en este problema: {pain}.' },
  perhapsNot: { formal: 'Quizá en {company} sea muy distinto.', casual: 'Quizá en {company} sea muy distinto.' },
  perhapsNotHere: { formal: 'Quizá en su caso sea muy distinto.', casual: 'Quizá en tu caso sea muy distinto.' },
  outcome: {
    formal: 'Resolverlo significaría: {outcome}',
    casual: 'Resolverlo significaría: {outcome}',
    technical: 'Así se mide el éxito: {outcome}',
  },
  product: { formal: '{product} sirve para eso: {use}', casual: '{product} sirve para eso: {use}' },
  proofFrame: { formal: 'Aquí tiene un resultado; júzguelo usted.', casual: 'Aquí tienes un resultado; júzgalo tú.' },
  proofAbout: { formal: 'El problema de fondo: {pain}.', casual: 'El problema de fondo: {pain}.' },
  proofSource: { formal: 'Se puede comprobar aquí: {where}.', casual: 'Se puede comprobar aquí: {where}.' },
  proofFigure: { formal: 'En una cifra: {figure}.', casual: 'En una cifra: {figure}.' },
  thanks: {
    formal: 'Gracias por decir abiertamente lo que no le convence.',
    casual: 'Gracias por decir abiertamente lo que no te convence.',
  },
  stage: {
    early: {
      formal: 'Ya hemos estado en contacto, y quizá todavía lo esté pensando.',
      casual: 'Ya hemos estado en contacto, y quizá todavía lo estés pensando.',
    },
    repeat: {
      formal: 'Ya colaboramos, y me gustaría saber qué le ayuda y qué no.',
      casual: 'Ya colaboramos, y me gustaría saber qué te ayuda y qué no.',
    },
    'at-risk': {
      formal: 'Antes que suponerlo, prefiero preguntarle si todavía le ayudamos.',
      casual: 'Antes que suponerlo, prefiero preguntarte si todavía te ayudamos.',
    },
  },
  noPressure: {
    formal: 'Un simple no también me vale; en ese caso, no le escribiré más.',
    casual: 'Un simple no también me vale; en ese caso, no te escribiré más.',
    light: 'Un no de dos letras también me vale; en ese caso, no te escribiré más.',
  },
  asks: {
    learn: {
      long: {
        formal: '¿Le vendría bien una llamada de 15 minutos, o prefiere responder en una o dos líneas?',
        casual: '¿Te viene bien una llamada de 15 minutos, o prefieres responder en una o dos líneas?',
      },
      brief: '¿Una llamada breve o una línea de respuesta?',
    },
    meet: {
      long: {
        formal: '¿Le vendría bien una llamada de 15 minutos, o prefiere leer antes media página?',
        casual: '¿Te viene bien una llamada de 15 minutos, o prefieres leer antes media página?',
      },
      brief: '¿Una llamada breve o antes media página para leer?',
    },
    'read-first': {
      long: {
        formal: '¿Prefiere leer antes media página, o le vendría mejor una llamada de 15 minutos?',
        casual: '¿Prefieres leer antes media página, o te viene mejor una llamada de 15 minutos?',
      },
      brief: '¿Antes media página para leer o una llamada breve?',
    },
    still: {
      long: {
        formal: '¿Le parece que merece una llamada breve, o prefiere que lo deje aquí?',
        casual: '¿Te parece que merece una llamada breve, o prefieres que lo deje aquí?',
      },
      brief: '¿Una llamada breve, o lo dejo aquí?',
    },
    spoken: {
      long: {
        formal: '¿Tiene dos minutos ahora, o le viene mejor otro momento?',
        casual: '¿Tienes dos minutos ahora, o te viene mejor otro momento?',
      },
      brief: '¿Dos minutos ahora o en otro momento?',
    },
    objection: {
      long: {
        formal: '¿Responde esto a su duda, o hay algo más que no le convence?',
        casual: '¿Responde esto a tu duda, o hay algo más que no te convence?',
      },
      brief: '¿Responde esto a la duda, o hay algo más?',
    },
    early: {
      long: {
        formal: '¿Qué le facilitaría la decisión: media página para leer o una llamada breve?',
        casual: '¿Qué te facilitaría la decisión: media página para leer o una llamada breve?',
      },
      brief: '¿Media página para leer o una llamada breve?',
    },
    repeat: {
      long: {
        formal: '¿Le vendría bien una llamada de 15 minutos, o prefiere escribírmelo en una línea?',
        casual: '¿Te viene bien una llamada de 15 minutos, o prefieres escribírmelo en una línea?',
      },
      brief: '¿Una llamada breve o una línea de respuesta?',
    },
    'at-risk': {
      long: {
        formal: '¿Podría escribirme en una línea qué falta, o prefiere una llamada?',
        casual: '¿Me escribes en una línea qué falta, o prefieres una llamada?',
      },
      brief: '¿Una línea sobre lo que falta o una llamada breve?',
    },
  },
  answerEasily: {
    long: {
      formal: 'Basta una línea de respuesta, o podemos hablarlo en 15 minutos.',
      casual: 'Basta una línea de respuesta, o podemos hablarlo en 15 minutos.',
    },
    brief: 'Basta una línea, o podemos hablarlo.',
  },
  closing: { formal: 'Un cordial saludo', casual: 'Un saludo' },
  subjects: {
    learn: [
      'Una pregunta: {pain}',
      'Una pregunta para {company}',
      '¿Cómo lo resuelven en {company}?',
      '¿Puedo hacer una pregunta?',
      'Me gustaría entender algo',
    ],
    problem: [
      '{pain}',
      '{pain}: ¿un tema en {company}?',
      '¿Es un tema en {company}?',
      'Un problema que quizá suene conocido',
      'Un problema y media página al respecto',
    ],
    proof: [
      '{proof}',
      '{pain}: un resultado',
      'Un resultado que {company} puede comprobar',
      'Un resultado para mirar',
      'Un resultado que se puede comprobar',
    ],
    event: [
      '{company}: por qué escribo ahora',
      'Por qué ahora: {pain}',
      'Lo que dice la página de {company}',
      'Por qué escribo ahora',
      'Un motivo para escribir',
    ],
    objection: [{ formal: 'Sobre lo que no le convence', casual: 'Sobre lo que no te convence' }, 'Una respuesta a la objeción', 'Lo que hace dudar'],
    're-engage': ['Una pregunta para {company}', '¿Seguimos ayudando a {company}?', 'Una breve pregunta sobre nuestro trabajo', 'Qué ayuda y qué no'],
  },
} satisfies PhraseSet;
