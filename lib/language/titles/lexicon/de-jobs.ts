/** German: individual contributors. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'de',
  plainJobs: `
    pfleger, helfer, macher, bauer, schwester, zeichner, leger, setzer, wart, mitarbeiter, angestellter, spezialist, experte, fachmann, fachfrau, referent, beauftragter, verantwortlicher, analytiker, verwalter,
    prüfer, koordinator, analyst, kraft, arbeiter, beamter, gutachter, sachverständiger, betreuer, vertreter, repräsentant, planer,
    bearbeiter, bediener, mitglied, stratege, agent, kaufmann, kauffrau, koch, köchin, konditor, bäcker, fleischer, metzger, kellner,
    barkeeper, friseur, kosmetiker, landwirt, gärtner, flugbegleiter, tierpfleger, förster, schneider, hauswirtschafter, abgeordneter,
    botschafter, inspektor, ermittler, organisator, sportler, fußballer`,
  jobEndings: 'ologe, ologin, ograf, ografin, iater, techniker, mechaniker, elektroniker, monteur, installateur',
  jobs: {
    strong: {
      accounting: `
    buchhalter, steuerberater, wirtschaftsprüfer, revisor, prüfungsassistent, prüfungsleiter, rechnungsprüfer, steuerfachgehilfe,
    betriebsprüfer, accountant, kassenprüfer, treuhänder, fakturist`,
      administrative: `
    sekretär, sekretariat, empfang, rezeptionist, kaufmann für bürokommunikation, kauffrau für bürokommunikation, bürohilfe, vorzimmer,
    fremdsprachenkorrespondent, kanzleikraft, telefonist, schreibkraft, datenerfasser, archivar, verwaltungswirt, bürogehilfe`,
      'business-development': 'geschäftsentwickler, unternehmensentwickler',
      'community-and-social-services': `
    sozialarbeiter, sozialpädagoge, pfarrer, seelsorger, sozialbetreuer, jugendarbeiter, sozialberater, bewährungshelfer`,
      'customer-success-and-support': `
    kundenberater, kundendienstberater, serviceberater, servicedisponent, kundendienstler, mandantenbetreuer, gästebetreuer`,
      education: `
    lehrer, studienrat, oberstudienrat, dozent, professor, erzieher, trainer, ausbilder, pädagoge, coach, bibliothekar, bildungsberater, instruktor, studienberater`,
      finance: `
    controller, sparkassenfachwirt, sparkassenbetriebswirt, finanzberater, vermögensberater, vermögensverwalter, anlageberater,
    firmenkundenberater, privatkundenberater, individualkundenberater, gewerbekundenberater, bankberater, finanzwirt, versicherungsberater,
    versicherungsmakler, versicherungsmathematiker, aktuar, underwriter, kreditberater, schadenregulierer, schadenregulierungsbeauftragter,
    finanzmakler, börsenmakler, treasurer, vorsorgeberater, wertpapierhändler, finanzierungsberater, kalkulator, leasingberater,
    vorsorgespezialist, bänker, banker, investitionsbeauftragter`,
      'healthcare-services': `
    arzt, zahnarzt, tierarzt, krankenpfleger, krankenschwester, pflegehelfer, logopäde, heilpraktiker, psychologe, therapeut, apotheker, pta,
    zahnmedizinischer fachangestellter, arzthelfer, sanitäter, optiker, hörakustiker, zahntechniker, masseur, osteopath, ernährungsberater,
    chirurg, diätassistent, podologe, mediziner, internist, mfa, altenpfleger, hebamme, hausarzt`,
      'human-resources': `
    personaler, personalberater, personaldisponent, personalvermittler, recruiter, hr berater, gehaltsabrechner, lohnabrechner,
    entgeltabrechner, arbeitsvermittler, personalbeschaffer, talentsucher, anwerber, lohn- und gehaltsbuchhalter, hr businesspartner,
    karriereberater, jobvermittler`,
      legal: `
    anwalt, jurist, syndikus, notar, justiziar, rechtsberater, richter, datenschutzberater, insolvenzverwalter, gerichtsvollzieher, geldwäschebeauftragter`,
      marketing: `
    texter, mediaplaner, marktforscher, promoter, merchandiser, marketer, schauwerbegestalter, hochzeitsplaner, mediaeinkäufer`,
      'media-and-communication': `
    redakteur, journalist, blogger, pressesprecher, lektor, übersetzer, dolmetscher, kameramann, kamerafrau, regisseur, produzent, cutter, tontechniker, reporter,
    korrespondent, verleger, drehbuchautor, schriftsteller, schauspieler, schauspielerin, buchhändler, kommunikationswissenschaftler, kommunikationsberater, pr berater, unternehmenssprecher`,
      'military-and-protective-services': `
    polizist, polizeikommissar, soldat, offizier, unteroffizier, feuerwehrmann, detektiv, oberst, personenschützer, major, werkschutz, sicherheitsmitarbeiter, sicherheitskraft`,
      'program-and-project-management': 'projektsteuerer, programmspezialist, programmkoordinator',
      purchasing: 'einkäufer, beschaffer, materialeinkäufer, projekteinkäufer, einkaufscontroller',
      'quality-assurance': `
    qualitätssicherer, qmb, qualitätskontrolleur, qualitätstechniker, tester, werkstoffprüfer, prüftechniker`,
      'real-estate': 'hausverwalter, wohnungsverwalter, vermieter',
      sales: `
    vertriebler, verkäufer, außendienstler, vertriebsberater, vertriebspartner, gebietsrepräsentant, gebietsvertreter, verkaufsberater,
    fachberater, technischer berater, pharmareferent, groß und außenhandelskaufmann, groß und außenhandelskauffrau,
    kaufmann im groß und außenhandel, kauffrau im groß und außenhandel, außenhandelskaufmann, automobilkaufmann, automobilkauffrau,
    reiseverkehrskaufmann, reiseverkehrskauffrau, telefonverkäufer, auftragssachbearbeiter, kassierer, mediaberater, anzeigenberater,
    gebietsbetreuer, bezirksvertreter, vertriebsprofi, handelsmakler, reiseberater, akquisiteur, vertriebstrainer, verkaufstrainer,
    einrichtungsberater, angebotskalkulator, regionalvertreter, reisebürokaufmann`,
      operations: `
    disponent, lagerist, kommissionierer, fahrer, produktionshelfer, maschinenbediener, anlagenführer, maschinenführer, anlagenbediener,
    monteur, elektriker, elektroniker, elektroinstallateur, mechaniker, mechatroniker, schlosser, schweißer, dreher, fräser, tischler,
    schreiner, maurer, dachdecker, maler, lackierer, installateur, klempner, hausmeister, gebäudereiniger, pilot, zugbegleiter, zolldeklarant,
    postbote, zusteller, haustechniker, chemikant, gießer, drucker, buchbinder, verpacker, steinmetz, glaser, fliesenleger, gerüstbauer,
    straßenbauer, schornsteinfeger, kranführer, bauarbeiter, bauhelfer, näher, müller, brauer, kapitän, matrose, schiffer, metallbauer,
    parkettleger, polsterer, schmied, kaminbauer, einrichter, hafenarbeiter, fluglotse, arbeitsvorbereiter, logistiker, werkzeugmacher, elektromeister`,
      'information-technology': `
    programmierer, informatiker, wirtschaftsinformatiker, administrator, systemelektroniker, it techniker, anwendungsbetreuer,
    applikationsbetreuer, softwarearchitekt, systemarchitekt, it architekt, lösungsarchitekt, datenarchitekt, cloud architekt,
    solution architekt, datenbankentwickler, it supporter, edv techniker, it servicetechniker, netzwerktechniker, systemtechniker, webmaster,
    computertechniker, it revisor, systemintegrator, it sicherheitsberater`,
    },
    open: {
      administrative: 'teamassistent, teamassistenz',
      consulting: `
    berater, strategieberater, organisationsberater, prozessberater, consultant, unternehmensberatung, organisationsentwickler,
    digitalisierungsberater, gründungsberater, energieberater`,
    },
    soft: {
      'real-estate': 'makler',
      sales: 'händler',
      accounting: 'auditor',
      engineering: `
    ingenieur, entwicklungsingenieur, konstrukteur, produktionsingenieur, fertigungsingenieur, planungsingenieur, techniker, servicetechniker,
    außendiensttechniker, kundendiensttechniker, technischer zeichner, bauzeichner, umweltingenieur, betriebsingenieur, entwicklungstechniker,
    verfahrenstechniker, technologe, wartungstechniker, klimatechniker, kältetechniker, instandhaltungstechniker, veranstaltungstechniker,
    medizintechniker, projektierer, inbetriebnehmer, maschinenbauer, anlagenbauer`,
      research: `
    wissenschaftlicher mitarbeiter, wissenschaftler, forscher, chemiker, biologe, physiker, mathematiker, laborant, labortechniker,
    statistiker, geologe, historiker, ökonom, soziologe, astronom, ozeanograf, archäologe, geograf, volkswirtschaftler, meteorologe`,
      'arts-and-design': `
    designer, grafiker, produktdesigner, industriedesigner, architekt, fotograf, künstler, mediengestalter digital und print, gestalter,
    musiker, sänger, goldschmied, komponist, maskenbildner, tänzer, dirigent, kurator, bildhauer, animator, restaurator, modellbauer,
    keramiker, stadtplaner`,
    },
    weak: {
      'information-technology': 'entwickler',
      administrative: `
    sachbearbeiter, sachbearbeitung, industriekaufmann, industriekauffrau, betriebswirt, diplom kaufmann, diplom kauffrau, dipl kaufmann,
    dipl kauffrau, fachwirt, industriefachwirt, technischer betriebswirt`,
    },
  },
} satisfies Lexicon;
