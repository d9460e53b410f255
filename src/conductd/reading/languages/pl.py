"""How people disclose a conflict of interest in Polish, and what only sounds like it (wylaczyc: to switch off)."""

from conductd.model import Ground
from conductd.reading.languages import pl_back as back
from conductd.reading.languages import pl_deeds as deeds
from conductd.reading.languages import pl_hints as hints
from conductd.reading.languages import pl_ties as ties
from conductd.reading.languages.phrases import Phrases

_NOT = r"(?:nie|nigdy|zaden|zadn\w+|brak|bez|ani|niczego|nic)"
_GAP = rf"(?:(?!{_NOT}\b)[^\s;:!?()]+ ){{0,6}}"
_FEW = rf"(?:(?!{_NOT}\b)[\w'-]+ ){{0,3}}"
_MY = r"(?:moj\w*|mym|moim|nasz\w*|jed(?:en|na) z moich)"
_COI = r"konflikt\w* interesow"
_FAIR = r"(?:bezstronn\w+|neutraln\w+|obiektywn\w+|niezalezn\w+|sprawiedliw\w+)"
_KIN = (
    r"(?:(?:ex|byl\w+)?[ -]?(?:maz|meza|mezem|zona|zony|zona|brat|brata|bratem|siostra|siostry|siostra"
    r"|ojciec|ojcem|matka|matki|rodzice|syn|syna|synem|corka|corki|kuzyn|kuzyna|kuzynem|kuzynka|kuzynki"
    r"|wuj\w*|ciotk\w*|ciocia|stryj\w*|siostrzenic\w*|siostrzeniec|bratanek|bratanica|bratank\w+|szwagier"
    r"|szwagra|szwagrem|szwagierka|tesc\w*|ziec|synowa|dziadek|babcia|wnuk|wnuczka|narzeczon\w+|partner\w*"
    r"|chlopak\w*|dziewczyn\w*|przyjaciel\w*|przyjaciolk\w*|przyjaciol\w*|kumpel|kumpl\w*|sasiad\w*"
    r"|wspollokator\w*|chrzestn\w+|chrzesnia\w+|krewn\w+|rodzin\w+|znajom\w+|swiadek na|przyrodni brat))"
)
_WORK = (
    r"(?:szef\w*|przelozon\w+|kierowni\w+|koleg\w+|kolezan\w+|wspolpracowni\w+|pracodawc\w+|pracowni\w+"
    r"|podwladn\w+|menedzer\w*|dyrektor\w*|stazyst\w+)"
)
_DEAL = (
    r"(?:klient\w*|dostawc\w+|najemc\w+|lokator\w*|wlasciciel\w* (?:mieszkania|lokalu)|sponsor\w*"
    r"|wspolni\w+|zleceniodawc\w+|student\w*|doktorant\w*|uczen|uczennic\w+|uczni\w+|promotor\w*"
    r"|profesor\w*|nauczyciel\w*|adwokat\w*|prawni\w+|wydawc\w+|wierzyciel\w*|dluzni\w+|konkuren\w+"
    r"|inwestor\w*|pacjent\w*|terapeut\w+|lekarz\w*|mentor\w*|kontrahent\w*)"
)
_ADJ = r"(?:(?!nie\b)[\w'-]+ ){0,3}"
_IS = rf"\b(?:to|jest|byl|byla|sa|byli) {_FEW}"
_PERSONAL = (
    rf"\b(?:jestem|bylem|bylam) (?:jego|jej|ich) {_ADJ}{_KIN}\b|\bznam (?:[\w'-]+ ){{1,3}}od (?:czasow"
    rf"|szkoly|studiow|dziecinstwa|dziecka)\b|\bjestesmy (?:ze soba )?blisko\b",
    rf"{_IS}(?:{_MY} {_ADJ}{_KIN}|{_ADJ}{_KIN} (?:moj\w*|{_MY} \w+))\b",
    rf"\b(?:brat|siostra|matka|ojciec|syn|corka|kuzyn|kuzynka|przyjaciel|przyjaciolka|maz|zona|bratem"
    rf"|siostra|mezem|zona) {_MY} {_ADJ}{_KIN}\b",
    r"\b(?:i ja|my|mieszkalismy|przyjaznimy|przyjaznie|chodzilismy|spotykalismy|bylismy|jestesmy|znamy) "
    r"(?:[\w'-]+ ){0,5}(?:razem|malzenstwem|przyjaci\w+|para|spokrewnie\w+|rodzina|sasiad\w+|kuzyn\w+|sie"
    r"|od lat|zareczeni|wspollokator\w+)\b|\bprzyjaz(?:nie|nimy) sie\b|\bsie przyjaznimy\b",
    r"\b(?:jestem|bylem|bylam) (?:[\w'-]+ ){0,3}(?:zonaty|mezatka|zamezna|spokrewnion\w+|zaprzyjaznion\w+|w "
    r"zwiazku|chrzestn\w+|krewn\w+|zareczon\w+|sasiad\w+|przyjaci\w+)\b|\bznam (?:[\w'-]+ ){1,3}(?:dobrze"
    r"|osobiscie|prywatnie|od lat|od dziecka)\b|\bdobrze znam (?:go|ja|ich)\b",
    r"\b(?:osobist\w+|blisk\w+|rodzinn\w+|prywatn\w+|przyjacielsk\w+) (?:relacj\w+|wiez\w*|zwiaz\w+"
    r"|stosunk\w+|znajomosc\w*|kontakt\w*)\b|\bwiezy? (?:rodzinne|przyjazni)\b",
    r"\bmoj\w* (?:zona|maz|brat|siostra|syn|corka|partner\w*|matka|ojciec|dziewczyna|chlopak) (?:jest"
    r"|zglosi\w+|zlozy\w+) (?:[\w'-]+ ){0,3}(?:zglasz\w+|zglos\w+|oskarz\w+|skarg\w+)\b",
)
_EMPLOYER = (
    rf"\b(?:jestem|bylem|bylam) (?:jego|jej|ich) {_ADJ}{_WORK}\b",
    r"\bmoj(?:a|ego)? (?:bezposredni\w* )?(?:szef\w*|przelozon\w+|kierowni\w+)(?=[.,;!]|$)",
    rf"{_IS}(?:{_MY} {_ADJ}{_WORK}|{_ADJ}{_WORK} (?:moj\w*|{_MY} \w+|z mojego \w+|z mojej \w+))\b"
    rf"|\bkoleg\w+ z (?:mojego|mojej|pracy|zespolu|dzialu|biura)\b|\bkolezank\w+ z (?:mojego|mojej|pracy"
    rf"|zespolu|dzialu|biura)\b",
    r"\b(?:tej samej|tym samym|ten sam|tego samego|ta sama|jednej|jednym|wspolnego) (?:[\w'-]+ )?(?:firm\w+"
    r"|pracodawc\w+|zespol\w*|dzial\w*|biur\w+|instytu\w+|laboratori\w+|szef\w*|agencj\w+|uczelni\w*"
    r"|spol\w+|przedsiebiorstw\w+|urzedzi\w+|pokoju)\b",
    r"\b(?:(?:oboje|obaj|obie|razem) )?(?:pracujemy|pracowalismy|jestesmy zatrudni\w+|jestesmy "
    r"wspolpracowni\w+|jestesmy kolegami z)\b",
    r"\b(?:pracuje|pracowalem|pracowalam|jestem zatrudnion\w+|zaczynam prace|jestem pracowni\w+|dostaje "
    r"pensje) (?:[\w'-]+ ){0,3}(?:w|dla|u|pod|z nim|z nia|od)\b(?! (?:tym streszczen|nad|osi))",
    r"\b(?:moja firma|moj pracodawca) (?:jest|tez|placi|zatrudnia)|\blisci\w* plac\b|\b(?:pracuje|jest) "
    r"(?:[\w'-]+ ){0,2}(?:u mnie|ze mna|dla mnie(?! (?:jak|bardzo|wazn\w+|blisk\w+))|pode mna|w moim "
    r"zespole|u nas)\b|\bpodlega mi\b",
)
_INVOLVED = (
    r"\b(?:bylem|bylam|jestem|stalem|stalam|siedzialem|siedzialam) (?:[\w'-]+ ){0,4}(?:na (?:sali|miejscu)"
    r"|w (?:pokoju|sali)|obecn\w+|swiadkiem(?! na)|przy tym|zamieszan\w+|uwiklan\w+|strona|organizator\w+"
    r"|moderator\w+|wymienion\w+|obwinion\w+|jedn\w+ z|ta osoba|tym,? kto|ofiara|zaangazowan\w+)\b",
    r"\b(?:to ja (?:[\w'-]+ ){0,2}(?:prowadzi\w+|organizowa\w+|zorganizowa\w+|moderowa\w+|zbanowa\w+"
    r"|zglos\w+|zaprosi\w+|odrzuci\w+|zamkn\w+|usun\w+|zablokowa\w+)|zorganizowal[ae]m|moderowal[ae]m"
    r"|prowadzil[ae]m (?:te|ten|to)|sam\w* zglosil[ae]m|zbanowal[ae]m|odrzucil[ae]m)\b|\b(?:(?<!lic )(?<!lcie"
    r" )(?<!nac )moje nazwisko"
    r"|przeciwko mnie|dotyczy mnie|mnie dotyczy|wymienia mnie)\b",
    r"\b(?:mi|mnie) (?:tez |rowniez )?(?:grozi\w+|obrazi\w+|nekal\w*|zaatakowa\w+|wyzywa\w+|napastowa\w+)\b"
    r"|\b(?:grozil|grozila|obrazil|nekal|zaatakowal) (?:tez |rowniez )?(?:mi|mnie)\b",
)
_PRIVATE = (
    r"\b(?:w zaufaniu|poufn\w+|w tajemnicy|prywatnie (?:mi|powiedzi\w+)|zwierzy\w+|tajemnic\w+|zwiazan\w+ "
    r"tajemnica|w sekrecie|na osobnosci|niejawn\w+)\b",
    r"\bwiem (?:[\w'-]+ ){0,3}(?:cos|rzecz\w+|wiecej|szczegol\w+|o nim|o niej)|\bnie moge (?:ujawni\w+"
    r"|powiedzie\w+|zdradzi\w+|tego powiedzie\w+)\b",
)
_OTHER = (
    rf"\b(?:jestem|bylem|bylam) (?:jego|jej|ich) {_ADJ}{_DEAL}\b",
    rf"{_IS}(?:{_MY} {_ADJ}{_DEAL}|{_ADJ}{_DEAL} (?:moj\w*|mojej firmy|{_MY} \w+))\b",
    r"\b(?:przetarg\w*|kontrakt\w*|umow\w+|faktur\w+|pozycz\w+|pieniadz\w+|pieniedz\w+|dlug\w*|winien|winna"
    r"|udzial\w* w (?:firm|spolc)\w*|akcj[ei] (?:firm|spolki)\w*|akcjonariusz\w*|grant\w*|dotacj\w+"
    r"|finans\w+|proces\w* z|pozew|pozwal\w+|sadzie|sadze sie|konkur\w+|aplikowal\w*|aplikuje|rekrutacj\w+"
    r"|oferte pracy|zainwestowa\w+|sponsor\w*|wynajm\w+(?! (?:razem|wspolnie))|interesy|biznes\w*|zlecen\w+"
    r"|negocj\w+|handlow\w+|uczy u mnie|ucze (?:go|ja))\b",
)
_DECIDE = (
    r"(?:uczestnicz\w+|udzial\w*|decydowa\w+|decyduj\w+|glosowa\w+|glosuj\w+|rozstrzyga\w+|ocenia\w+|sadzic"
    r"|osadza\w+|prowadzi\w+ (?:tej|tego)|zajmowa\w+|zajmuj\w+|zajme|wypowiada(?!my)\w+|orzeka\w+"
    r"|rozpatrywa\w+|angazowa\w+|mieszac|brac w tym|czytac (?:dalej|reszty)|rozpatrze)"
)

PHRASES = Phrases(
    contractions=((" głosuje ", " gl-on "), (" ustępuje ", " ust-on "),
        ("ł", "l"), (" wylacze sie ", " wylaczam sie "), (" wycofuje się", " wycofuje-on się"), (" odsuwa "
    "się", " odsuwa-on się")),
    courtesies=(r"\bjesli (?:nie macie nic przeciwko|mozna|to w porzadku),? ?",),
    acts=(
        r"\bnie (?:[\w-]+ ){0,2}(?:byc )?sedzi\w* we w[lł]asnej sprawie\b",
        r"\b(?:usuncie|wykre[sś]lcie|wypiszcie|usun|skreslcie) mnie (?:\w+ ){0,2}z\b",
        r"\bnie (?:moge|powinn\w+|bede) o tym decydowac\b",
        rf"\b(?:wylaczam|wykluczam|rekuzuje) {_FEW}sie\b|\bsie (?:wylaczam|wykluczam)\b|\b(?:musze|chce"
        rf"|wole|powinienem|powinnam|chcialbym|chcialabym|zamierzam|postanowilem|postanowilam|bede "
        rf"musial\w*|prosze o) {_FEW}(?:sie {_FEW}(?:wylaczyc|wykluczyc)|(?:wylaczyc|wykluczyc) sie"
        rf"|wylaczenie mnie|moje wylaczenie)",
        r"\b(?:uwazam sie za|jestem|bede|bylbym|bylabym|czuje sie) (?:[\w'-]+ )?(?:stronnicz\w+|wylaczon\w+"
        r"|uprzedzon\w+|nieobiektywn\w+|tendencyjn\w+)\b|^(?:[\w-]+[,:] )?(?:wylaczenie|wylaczam|stronniczy"
        r"|stronnicza|wylaczony|wylaczona)\b(?=[.,:!]|$| (?:z mojej|mnie|sie))",
        rf"\b(?:mam|zglaszam|zglosic|deklaruje|ujawniam|widze|zachodzi|istnieje|oswiadczam|zglaszam"
        rf"|wystepuje|jest|poinformowac o|informuje o) {_GAP}{_COI}\b",
        rf"{_COI} (?:z mojej strony|po mojej stronie|u mnie|w moim przypadku)\b|\bmoj\w* {_COI}|\bjestem w "
        rf"konflikcie interesow|\bz mojej strony (?:jest |zachodzi )?{_COI}|\b(?:ze wzgledu na|z powodu) "
        rf"(?:moj )?{_COI}",
        rf"^(?:czesc,? |niestety,? |tu )?{_COI}\b(?! (?:to|sa|powstaje|musi|czlonk|w|i|oznacza|na|jest))",
        rf"\bnie (?:moge|bylbym|bylabym|potrafie|bede|jestem|umiem|dam rady|zdolam|czuje sie) (?:[\w'-]+ "
        rf"){{0,5}}{_FAIR}|\btrudno (?:mi )?(?:[\w'-]+ )?{_FAIR}",
        r"\bnie (?:wypada|byloby (?:w porzadku|wlasciwe|fair))\b|\b(?:moja bezstronnosc|za blisko|zbyt "
        r"blisko|sedzia we wlasnej|swiadkiem,? a nie sedzi\w+|nie sedzi\w+)\b",
        r"\b(?:lepiej|wole),? (?:zebym|abym|bedzie,? (?:jesli|gdy) (?:ja )?(?:sie )?(?:nie|wycof|wylacz"
        r"|odsun)|zeby (?:ktos inny|inni)|niech (?:inni|ktos inny))",
        *hints.ACTS,
    ),
    leaves=(
        r"\b(?:na mnie nie licz(?:cie)?|nie liczcie na mnie)\b",
        r"\btrzyma\w+ sie z (?:boku|daleka)\b",
        rf"\b(?:wycofuje|odsuwam|usuwam|wypisuje|wstrzymuje|powstrzymuje|trzymam) (?:[\w'-]+ )?sie\b(?! z "
        rf"komentarz\w+| od komentarz\w+)|\bsie (?:wycofuje|odsuwam|usuwam|wstrzymuje|wypisuje)\b"
        rf"|\b(?:musze|chce|wole|powinienem|powinnam|chcialbym|chcialabym|zamierzam) {_FEW}(?:sie "
        rf"{_FEW}(?:wycofac|odsunac|usunac|wstrzymac|trzymac z dala|nie mieszac)|(?:wycofac|odsunac|usunac"
        rf"|wstrzymac) sie|ustapic|zrezygnowac)",
        r"\b(?:beze mnie|nie liczcie na mnie|nie liczcie mnie|ja odpadam|odpadam|tu odpuszczam|ja pasuje"
        r"|pasuje(?=[.,;!]|$)|ustepuje|rezygnuje z (?:udzialu|tej|tego|glosu|prowadzenia)|oddaje (?:sprawe"
        r"|te sprawe|przewodnictwo|prowadzenie)|przekazuje (?:sprawe|te sprawe|przewodnictwo|prowadzenie)"
        r"|zostawiam (?:decyzje|to|sprawe|te|innym|wam)|stoje z boku|zostaje z boku|trzymam sie z (?:boku"
        r"|dala))\b",
        r"\b(?:usuncie|wypiszcie|wykresl\w+|pomincie|wylaczcie|skresl\w+) mnie\b|\b(?:prosze|prosilbym"
        r"|prosilabym) (?:mnie |o )?(?:[\w'-]+ ){0,2}(?:usun\w+|wylacz\w+|pomi\w+|wykresl\w+|zastap\w+|nie "
        r"wysyl\w+|nie dolacz\w+) ?(?:mnie)?|\bnie (?:wysylajcie|przesylajcie|dolaczajcie) mi\b",
        rf"\bnie (?:powinienem|powinnam|moge|bede|chce|zamierzam|wezme|biore|bral\w*)? ?(?:[\w'-]+ "
        rf"){{0,2}}{_DECIDE}|\bwole (?:sie )?nie (?:sie )?(?:[\w'-]+ )?{_DECIDE}|\bwole sie nie wypowiadac",
        r"\bnie jestem (?:wlasciw\w+|odpowiedni\w+|dobra) osob\w+\b|\b(?:ktos inny|inna osoba|inni) "
        r"(?:powin\w+|musi|musza|niech|bedzie)(?! (?:[\w-]+ )?(?:zadzwon|napis|spisa|zrob|przygot|wysl"
        r"|zarezerw)\w*)\b|\bniech (?:ktos inny|inni|reszta)(?=[.,;!]|$| (?:[\w-]+ )?(?:rozstrzyg|decyd|zdecyd"
        r"|ocen|osadz|zajm|rozpatr|przejm|prowadz|poprowadz|glosu|sadz)\w*)|\bnie moja sprawa\b"
        r"|\bnie dla mnie\b|\bnie moge (?:[\w'-]+ )?(?:prowadzic|rozpatrywac) (?:tej|tego)",
    ),
    ties=(*_PERSONAL, *_EMPLOYER, *_INVOLVED, *_PRIVATE, *_OTHER),
    bonds=(
        *_PERSONAL[:2], _PERSONAL[3], _PERSONAL[6],
        _EMPLOYER[0], rf"{_IS}{_MY} {_ADJ}{_WORK}\b", _EMPLOYER[4],
        rf"{_IS}{_MY} {_ADJ}{_DEAL}\b",
        _INVOLVED[2],
    ),
    own=(*_PERSONAL, *_EMPLOYER, *_INVOLVED, *_PRIVATE, *_OTHER[:2], *deeds.OWN),
    hints=hints.HINTS,
    absent=hints.ABSENT,
    earlier=back.EARLIER,
    gone=back.GONE,
    returns=back.RETURNS,
    openings=(
        r"\b(?:dla (?:jasnosci|przejrzystosci|porzadku|transparentnosci)|(?:musze|chce|chcialbym|chcialabym"
        r"|powinienem|powinnam) (?:wam |tu |was )?(?:powiedziec|zglosic|ujawnic|zaznaczyc|poinformowac"
        r"|uprzedzic|przyznac|zadeklarowac)|oswiadczam|zglaszam|informuje|powinniscie wiedziec|musicie "
        r"wiedziec|tak samo u mnie|ja tez|u mnie (?:tez|to samo|podobnie)|mnie tez dotyczy)\b",
    ),
    away=(
        r"\b(?:dentyst\w+|lekarz\w*|chor\w+|grype?|urlop\w*|wakacj\w+|podroz\w*|wizyt\w+|(?:brak\w*|nie mam|malo)"
        r" czasu"
        r"|tygodni\w*|tydzien|poniedzial\w+|wtor\w+|srod\w+|czwart\w+|piat\w+|sobot\w+|niedziel\w+|jutro"
        r"|jutra|dzis\w*|wieczor\w*|szpital\w*|pociag\w*|samolot\w*|nieobecn\w+|zajet\w+"
        r"|spotkani\w+|przeprowadz\w+|goraczk\w+|egzamin\w*|slub\w*|nie znam sie na|godzin\w*|spozni\w+"
        r"|zaczynajcie|kwadrans\w*|pozniej|koniec roku|zagranic\w+|nie ma mnie|w kraju)\b",
    ),
    jokes=(r"\b(?:zart\w*|a (?:tak )?(?:na )?(?:powaznie|serio)|zartuje|haha\w*|hehe|powaznie mowiac|serio)\b",),
    harmless=(
        r"\b(?:(?:zadn\w+|brak|nie (?:mam|ma|widze)) (?:[\w'-]+ ){0,2}(?:konflikt\w*|problem\w*|powod\w*"
        r"|zwiazk\w*)|moge (?:przeczytac|zaczac|sie tym zajac|wziac)|to bez znaczenia|nie ma znaczenia|nie "
        r"wplywa|nie przeszkadza|tylko raz|nic mnie z nimi nie laczy|chetnie przeczytam|nie czyni nas)\b",
    ),
    withdrawals=(
        *back.WITHDRAWALS,
        r"\b(?:cofam|wycofuje|odwoluje|anuluje|anulowac|cofnac|odwolac|uniewazniam|wycofac|anulujcie"
        r"|zignorujcie|cofnijcie) (?:[\w'-]+ )?(?:swoje|moje|moj|swoj|to|tamto|wczorajsze|swoja|moja"
        r"|oswiadczenie|deklaracje|wylaczenie)\b(?! (?:propozycj|sprzeciw|wnios|uwag|poprawk|glos\b|zarzut"
        r"|zdani|opini|komentarz)\w*)(?: [\w'-]+){0,3}",
        rf"\bmoj\w* (?:[\w'-]+ )?(?:{_COI}|konflikt|wylaczenie|powod) (?:[\w'-]+ )?(?:juz nie|nie istnieje"
        rf"|ustal|minal|zniknal|odpadl|wygasl|nieaktualn\w+|zakonczyl)|\bpowod\w* (?:mojego|dla ktorego"
        rf"|wylaczenia) (?:[\w'-]+ ){{0,4}}(?:odpad\w+|ustal\w*|znikn\w+|minal\w*|nie istnieje"
        rf"|nieaktualn\w+|juz nie)",
        r"\b(?:nie mam|nie ma) juz (?:[\w'-]+ ){0,2}(?:konflikt\w*|powodu)|\bjuz nie (?:mam|jestem|ma) "
        r"(?:[\w'-]+ ){0,2}(?:konflikt\w*|stronnicz\w+|wylaczon\w+|w konflikcie)|\bnie jestem juz "
        r"(?:[\w'-]+ )?(?:stronnicz\w+|wylaczon\w+|w konflikcie)",
        r"\b(?:wracam do (?:sprawy|tej sprawy|prac|zgloszenia|tego)|wrocic do (?:sprawy|tej sprawy"
        r"|zgloszenia|prac)|mnie (?:znow\w*|ponownie|z powrotem) (?:dolacz\w+|dopis\w+|dodac|wlacz\w+)"
        r"|(?:dolacz\w+|dopisz\w+|dodajcie|wlaczcie) mnie (?:znow\w*|ponownie|z powrotem)|znow\w* (?:jestem "
        r")?(?:do dyspozycji w|dostepn\w+ w tej)|moge znow\w* brac udzial)\b",
    ),
    undone=(rf"\b(?:{_NOT}|zamiast|odmawiam|daleko mi do)\b [^,;:.]{{0,30}}$|\bnie $|\bpowodu, (?:zeby|aby"
    rf"|by) (?:sie )?$|\bzeby sie $",),
    undone_after=(r"^ (?:nie (?:mam|ma|widze|wystepuje|zachodzi|istnieje)|czy nie)\b|^,? ale nie jest\b",),
    unreal=(
        r"\b(?:moglbym|moglabym|powinienes|powinnas|powinien(?!em)|czy|dlaczego|kiedy|jak|moze|mozliwe"
        r"|uwaza,? ze|mowi,? ze|prosi|chce,? zebym|proponuje)\b [^,;:.]{0,30}$|\b(?:moze|czy|kiedy"
        r"|dlaczego) $",
    ),
    conditions=(
        r"\b(?:(?:uwaza|twierdzi|mowi|sadzi|chce|prosi|zada),? (?:ze|zebym|abym)|jesli (?!chodzi|trzeba"
        r"|potrzeba|bedzie trzeba)|jezeli|gdyby|gdybym|o ile|w razie|w przypadku gdy|chyba ze|czy (?:ktos"
        r"|musze|mam)|kto (?:ma|z|jest|zna|byl)\b|propozycja|projekt|paragraf\w*|kazdy|kazda|czlonek"
        r"|(?<!szanowni )czlonkowie|ktos ma|regulamin|regula|zasad\w*|przewodnik\w*|kodeks|wedlug|zgodnie z|ktos z"
        r"|proponuje|to,? ze jestesmy)\b",
    ),
    conditions_after=(r"^[^.;:]{0,60}\b(?:jesli (?!chodzi|trzeba|potrzeba|bedzie trzeba)|jezeli|gdyby|chyba ze"
    r"|o ile)\b",),
    elsewhere=(
        r"\b(?:(?:sprzed (?:\w+ )?(?:lat|roku)|w (?:19|20)\d\d(?: r\w*)?) (?:[\w-]+ ){0,4}(?:wylacz|wycof|odsun"
        r"|wstrzym)\w+|w sprawie \w+ (?:sie )?(?:wylaczylem|wylaczylam|bylem|bylam)|jako lawni\w+|w zeszlym roku "
        r"(?:sie |wylacz\w+|wycofa\w+|odsun\w+)|\w+ lat temu (?:sie|wylacz)|inn(?:a|ej) spraw\w+|konflikt "
        r"terminow|konflikt\w* (?:merge|scalania)|(?:wylacz|wycof|odsun)\w* (?:[\w-]+ ){0,4}(?:serwer|komputer|router"
        r"|telefon|powiadomieni|kamer|mikrofon)\w*|(?:serwer|komputer|router|telefon|powiadomieni|kamer|mikrofon)\w*"
        r"(?: [\w-]+){0,4} (?:wylacz|wycof)\w+|restauracj\w+|ciast\w+|pizz\w+|z komentarzem)\b",
    ),
    requests=(r"^(?:czy )?(?:[\w-]+ )?(?:moglby|moglaby|zechce|zechcialby)\b|^(?:zrobicie|zalatwicie|wezmiecie"
    r"|przejmiecie|zdecydujecie"
    r"|poradzicie|dacie rade|rozstrzygniecie|ocenicie)\b|^(?:czy )?(?:mozecie|moglibyscie|mozesz|moglbys|moglabys)\b"
    r"|^(?:czy )?moge (?:[\w-]+ )?(?:znow\w*|ponownie|z powrotem|wrocic)\b",),
    questions=(
        r"^(?:a |i |ale |lub |[a-z]+, )?(?:czy|kto|co|jaki\w*|ktor\w+|kiedy|jak|dlaczego|gdzie|czemu|ktos"
        r"|musze|mam|powinienem|powinnam|ty|wy|moze|prawda)\b",
    ),
    clause=r"[,;:()]| (?:ale|i|bo|poniewaz|wiec|dlatego|chociaz|lecz|a) ",
    grounds=(
        (Ground.INVOLVED, (*_INVOLVED, *deeds.INVOLVED)),
        (Ground.PERSONAL_RELATIONSHIP, (*_PERSONAL, *ties.PERSONAL)),
        (Ground.SAME_EMPLOYER, (*_EMPLOYER, *ties.EMPLOYER)),
        (Ground.PRIVATE_INFORMATION, (*_PRIVATE, *deeds.PRIVATE)),
        (Ground.OTHER, (*_OTHER, *deeds.OTHER)),
    ),
)  # fmt: skip
