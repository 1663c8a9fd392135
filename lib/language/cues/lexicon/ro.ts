/** Romanian words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'angajăm|recrutăm|căutăm colegi|locuri de muncă disponibile|alătură-te|ne mărim echipa|ne extindem echipa|posturi deschise',
  growth: 'creștere*|în creștere|extindem|extindere*|expansiune*|piețe noi|birou nou|dublat*|triplat*|scalăm|deschidem',
  launch: 'lansăm|lansare*|lansat*|produs nou|produse noi|introducem',
  change: 'migrăm|migrare*|transformare digitală|digitaliz*|moderniz*|achiziți*|fuziune*|restructur*|director general nou|trecem de la|ne mutăm',
  funding: 'rundă de finanțare|finanțare*|investitori*|am atras|listare la bursă|seria a|seria b|capital de risc',
  pain: 'manual*|foi de calcul|excel*|învechit*|blocaj*|ineficien*|consumatoare de timp|lipsa personalului|lipsă de personal|provocăr*|fragmentat*',
  priority:
    'automatiz*|eficienț*|productivitat*|personaliz*|experiența clienților|timp real|loialitat*|rentabilitat*|reducerea costurilor|reducem costurile|satisfacția clienților',
  price: 'ieftin*|cele mai mici prețuri|accesibil*|reducer* de preț|discount*',
  compliance: 'gdpr|conformitat*|reglement*|certific*|audit*|protecția datelor|securitate cibernetică|iso 27001|iso 9001|nis2',
  sustainability: 'sustenab*|durabil*|emisii*|economie circulară|regenerabil*|neutralitate climatică|esg',
} satisfies CueWords;
