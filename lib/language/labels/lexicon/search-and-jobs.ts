/** Words of result lists, job pages and Sales Navigator, in the other languages of the interface; English stands with the rest of its words. */
import type { LabelWords } from '../label-words';

export default {
  tags: 'de|fr|es|pt|it|nl|pl|sv|da|no|nb|fi|tr|cs|ro|ja|ko|zh',
  labels: {
    'current-role':
      'Aktuell|Aktuelle Position|Aktuelle Positionen|Derzeit|Actuel|Actuelle|Poste actuel|Postes actuels|Fonction actuelle|Actual|Cargo actual|Puesto actual|Cargos actuales|Atual|Cargo atual|Cargos atuais|Attuale|Posizione attuale|Ruolo attuale|Ruoli attuali|Huidig|Huidige functie|Huidige functies|Obecnie|Obecne|Obecne stanowisko|Nuvarande|Nuværende|Nåværende|Nykyinen|Şu anki|Mevcut|Aktuálně|Současné|În prezent|現在|現職|現在の役職|현재|현 직책|目前|目前职位|目前就职',
    'past-role':
      'Früher|Ehemalig|Vorherige Position|Précédent|Précédemment|Poste précédent|Anterior|Anteriormente|Cargo anterior|Antes|Passato|In precedenza|Precedente|Vorige|Eerder|Voorheen|Poprzednio|Wcześniej|Tidigare|Tidligere|Aiempi|Önceki|Geçmiş|Dříve|Anterioare|以前|前職|過去|이전|过去|曾任',
    'profile-badge':
      'Offen für Jobs|Auf Jobsuche|Stellt ein|Verifiziert|À l’écoute d’opportunités|En recherche active|Recrute|Recrute activement|Vérifié|En búsqueda de empleo|Buscando empleo|Contratando|Verificado|Em busca de emprego|Aberto a oportunidades|Está contratando|Alla ricerca di lavoro|Sta assumendo|Verificato|Op zoek naar werk|Werft personeel|Geverifieerd|Szuka pracy|Zweryfikowano|Premium',
    promoted:
      'Anzeige|Gesponsert|Sponsorisé|Post sponsorisé|Publicité|Promocionado|Patrocinado|Publicidad|Promovido|Publicidade|Promosso|Sponsorizzato|Post sponsorizzato|Annuncio|Gepromoot|Gesponsord|Advertentie|Promowane|Reklama|Marknadsfört|Annons|Promoveret|Markedsført|Mainos|Tanıtılan|Reklam|Propagováno|Promovat|プロモーション|広告|프로모션|광고|推广|广告',
    'no-results':
      'Keine Ergebnisse gefunden|Keine Ergebnisse|Keine Treffer|Keine Leads gefunden|Keine Accounts gefunden|Aucun résultat trouvé|Aucun résultat|Aucun prospect trouvé|Aucun compte trouvé|No se han encontrado resultados|No se encontraron resultados|Sin resultados|No se han encontrado clientes potenciales|Nenhum resultado encontrado|Nenhum resultado|Nenhum lead encontrado|Nenhuma conta encontrada|Nessun risultato trovato|Nessun risultato|Geen resultaten gevonden|Geen resultaten|Nie znaleziono wyników|Brak wyników|Inga resultat hittades|Inga resultat|Ingen resultater|Ingen resultater fundet|Ei tuloksia|Sonuç bulunamadı|Nebyly nalezeny žádné výsledky|Nu s-au găsit rezultate|検索結果がありません|結果が見つかりませんでした|該当する結果はありません|검색 결과가 없습니다|검색 결과 없음|未找到结果|没有找到结果|无结果',
    results:
      'Ergebnisse|Ergebnis|résultats|résultat|resultados|resultado|risultati|risultato|resultaten|resultaat|wyników|resultat|resultater|tulosta|sonuç|výsledků|rezultate|件の検索結果|件|개의 검색결과|결과|个结果',
    'about-the-job':
      'Details zum Jobangebot|Über den Job|Stellenbeschreibung|Jobbeschreibung|À propos de l’offre d’emploi|À propos de l’offre|Description du poste|Acerca del empleo|Descripción del empleo|Descripción del puesto|Sobre a vaga|Descrição da vaga|Informazioni sull’offerta di lavoro|Descrizione dell’offerta|Over de vacature|Functieomschrijving|Informacje o ofercie pracy|Opis stanowiska|Om jobbet|Om jobbet og stillingen|Tietoja työpaikasta|İlan hakkında|O pracovní nabídce|Despre acest post|求人について|求人情報|채용공고 정보|채용 공고 소개|职位介绍|关于职位',
    'about-the-company':
      'Über das Unternehmen|Infos zum Unternehmen|À propos de l’entreprise|Acerca de la empresa|Sobre la empresa|Sobre a empresa|Informazioni sull’azienda|Over het bedrijf|Informacje o firmie|O firmie|Om företaget|Om virksomheden|Om bedriften|Tietoja yrityksestä|Şirket hakkında|O společnosti|Despre companie|会社について|企業情報|회사 정보|회사 소개|公司介绍|关于公司',
  },
} satisfies LabelWords;
