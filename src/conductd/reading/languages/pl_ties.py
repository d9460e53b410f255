"""Ties of a Polish writer to somebody concerned, by ground, in other than the nearest words."""

MY = r"(?:moj\w*|mym|moim\w*|nasz\w*)"
W = r"(?:[^\s,;:.!?()]+ )"
ME = (
    r"(?:ja|mi|mnie|mna|nam|nas|nami|moj\w*|nasz\w*|mam|mamy|jestem|\w+(?:alem|alam|ilem|ilam|ylem|ylam"
    r"|elismy|ujemy|uje))"
)
KIN = (
    r"(?:(?:maz|mez|zon|brat|bratu|siostr|ojc|matk|rodzic|syn|cork|kuzyn|wuj|ciot|stryj|siostrzen|bratan"
    r"|szwag|tesc|ziec|synow|dziad|babc|wnu|narzeczon|partner|chlopak|dziewczyn|przyjaci|kumpl|kumpel"
    r"|sasiad|wspollokator|chrzest|chrzesn|krewn|rodzin|znajom|swat)\w*|dzieck\w*|dzieci|eks\w*|byl\w+ "
    r"(?:maz|zon|mez|partner|chlopak|dziewczyn)\w*)"
)
_CLOSE = (
    r"(?:(?:oblubien|ukochan|kochan|druh|macoch|ojczym|pasierb|bratow|swiekr|wujek|babci|dziadk|chrzest|chrzesn"
    r"|powinowat"
    r"|rodzenstw|wspolmalz|malzon|konkubin|lokator|sasiad|opiekun|szwag|kum|kumpel|kumpl|przyjaci|brat|siostr|syn"
    r"|cork|zon|matk"
    r"|ojc|tesc|ziec|synow|kuzyn|ciot|ciotk|narzeczon|partner|chlopak|dziewczyn|znajom|krewn|wnu|wspollokator)\w*"
    r"|maz|mez\w+"
    r"|eks|byla|byly|dzieck\w+|dzieci|blizni\w+|wspolnik\w*|najmlodsz\w+|najstarsz\w+|ex)"
)
_BOSS = (
    r"(?:(?:szef|przelozon|kierowni|dyrektor|brygadzist|menedzer|podwladn|pracowni|wspolpracowni|pracodawc|brygad"
    r"|prezes"
    r"|majst|stazyst|asystent|sekretark|lider)\w*|(?:koleg|kolezan)\w+ z (?:pracy|dzialu|zespolu|biura|firmy"
    r"|zmiany|pokoju))"
)
PERSONAL = (
    r"\bto moj(?:a)? (?:byly|byla|eks|ex)\b|\b(?:ojc|matk|babc|dziadk)\w* moj\w+ (?:dzieck|dziec|syn|cork|wnu)\w*",
    r"\b(?:rozeszlismy|rozeszlysmy|rozstalismy|rozeszl\w+ sie|zerwal\w* (?:ze soba|z nim|z nia|ze mna))\b",
    r"\b(?:moj|moja|moi|moje|nasz|nasza) (?:[\w-]+ )?(?:brat|siostra|maz|zona|syn|corka|ojciec|matka|kuzyn"
    r"|kuzynka|szwagier|partner|partnerka|przyjaciel"
    r"|przyjaciolka|tesc|tesciowa|ciotka|wujek) (?:ma|mial|miala|byl|byla|jest|pracuje|sadzi|prowadzi|siedzi"
    r"|wystepuje|zglosi\w+|zlozy\w+)\b",
    r"\b(?:na|ten sam) (?:[\w-]+ )?(?:klub|kolko|chor|druzyn|parafi|zespol muzyczn|orkiestr|harcer)\w*\b|\bjadamy"
    r" u siebie\b|\b(?:moj|moja|moim) "
    r"(?:chrzesnia|chrzestn)\w*",
    rf"\b{KIN} {MY} (?:[\w-]+ )?{KIN}\b|\b(?:to|jest|chodzi o|dotyczy|sprawa) (?:[\w-]+ ){{0,2}}{MY} "
    rf"(?:[\w-]+ ){{0,2}}{KIN}\b|\b{KIN} {MY} \w+(?=[.,;!]|$)",
    r"\btrzyma\w+ (?:[\w-]+ ){0,2}do chrztu\b|\b(?:jestem|bylem|bylam) (?:[\w-]+ ){0,2}(?:chrzestn\w+"
    r"|swiadk\w+ na|druhn\w+|druzb\w+)|\bswiadkiem na (?:ich|jego|jej|naszym) slub\w*",
    rf"\b(?:wynajmujemy|mieszkamy|mieszkam|mieszkalismy|mieszkalam|mieszkalem|zyjemy|dzielimy|dziele) "
    rf"{W}{{0,5}}(?:razem|mieszkanie|pokoj|dom|wspolnie|z nim|z nia|po sasiedzku|drzwi w drzwi)\b"
    rf"|\bmieszka {W}{{0,4}}(?:obok|pietro|nad nami|pod nami|u nas|u mnie"
    r"|naprzeciwko|za sciana|drzwi w drzwi)\b|\bnasze dzieci\b",
    r"\b(?:rozwiedlismy|rozstalismy|rozstalem|rozstalam|rozwiodlem|rozwiodlam|pobralismy|spotykalismy"
    r"|spotykalem|spotykalam|spotykam|bylismy (?:[\w-]+ ){0,3}(?:para|razem|malzenstwem))\b|\bpo "
    r"rozwodzie\b",
    r"\b(?:sklocen\w+|na noze|na wojennej sciezce|nie rozmawiamy|nie podajemy sobie|nie znosimy sie"
    r"|zwasni\w+)\b",
    r"\bznam(?:y)? (?:sie )?(?:[\w-]+ ){0,3}(?:od|dobrze|blisko|jak wlasn\w+)\b|\bjak (?:siostra|brat"
    r"|rodzina|syn|corka)\b|\b(?:rodzon\w+|cioteczn\w+|stryjeczn\w+|przyrodni\w*) (?:brat|siostr)\w*"
    r"|\bbrat\w* cioteczn\w+|\bprzyjaci\w+ (?:od|domu|z dziecinstwa)\b",
    rf"\b(?:to|jest|sa|chodzi o|dotyczy|sprawa|przeciw|przeciwko|o|od|z|jestem|byl\w*|mezem|zona) (?:[\w-]+"
    rf" ){{0,1}}{MY} "
    rf"(?:[\w-]+ ){{0,2}}{_CLOSE}\b(?! z (?:pracy|dzialu|zespolu))|\b{_CLOSE} {MY} (?:[\w-]+ )?{_CLOSE}\b"
    rf"|\bjestem (?:jego|jej|ich) "
    rf"{_CLOSE}\b",
    r"\b(?:bylismy|jestesmy|byli|bylysmy) (?:[\w-]+ ){0,4}(?:para|parą|razem|malzenstwem|narzeczenstwem)\b"
    r"|\b(?:randk\w+|romans\w*"
    r"|zareczyn\w+|rozwod\w+|rozwied\w+)\b|\b(?:mieszkal|mieszkala|chodzil|chodzila|spotykal|spotykala|kochal"
    r"|kochala|bylem|bylam) ?"
    r"(?:em|am)? (?:sie )?z (?:nim|nia|[\w-]+ (?:sprawcy|skarz\w+|obwinion\w+|zglasz\w+))\b",
    rf"\b(?:gra|spiewa|zeglu|jezdzi|biega|chodzi|plywa|gotu|wedku|wspina|tancz|trenu|podrozu|kumplu|przyjazni"
    rf"|dzial|trzyma)\w*"
    rf"(?:my|lismy|lysmy)\b {W}{{0,5}}(?:razem|wspolnie|latami|od (?:lat|dwudziestu|dziesieciu|dziecka"
    rf"|podstawowki|liceum|studiow"
    rf"|przedszkola|szkoly)|w jednej|w jednym|w tej samej|w tym samym|z nim|z nia|ze soba|sie)\b|\b(?:razem"
    rf"|wspolnie|latami|od lat) "
    rf"{W}{{0,2}}(?:gra|spiewa|zeglu|jezdzi|biega|chodzi|plywa|wedku|wspina|tancz|trenu|podrozu|dziala)\w*(?:my"
    rf"|lismy|lysmy)\b",
    r"\b(?:lyse konie|jak (?:bracia|siostry|brat z siostra)|z jednego podworka|z jednej lawki|od piaskownicy"
    r"|kumplujemy|kolegujemy"
    r"|zaprzyjaznieni|dozgonn\w+|serdeczn\w+ (?:przyjaci|znajom|koleg|kolezan)\w+)\b|\bznam (?:[\w-]+"
    r" ){0,3}(?:prywatnie|osobiscie"
    r"|od (?:podstawowki|przedszkola|liceum|piaskownicy|malego|zawsze|lat|dwudziestu|matury|studiow|kilku))\b"
    r"|\b(?:przyjaciel|kolega"
    r"|kolezanka|przyjaciolka) (?:[\w-]+ )?(?:ze|z|od) (?:szkol\w+|podstawowki|lawki|studiow|liceum|podworka"
    r"|dziecinstwa|wojska)\b",
    rf"\b(?:jest|bywa|spi|spal|spala|stoi|nocuje|nocowal|mieszka|jada|jadal|siedzi) {W}{{0,3}}u (?:nas|mnie)\b(?!"
    rf" w (?:pracy|firmie"
    rf"|dziale|zespole))|\bwidujemy sie\b|\b(?:na|o) (?:[\w-]+ )?(?:imieninach|weselu|chrzcinach|komunii|wigilii"
    rf"|urodzinach|slubie)\b"
    rf"|\bstarsz\w+ na\b|\b(?:uczy|leczy|trenuje|opiekuje sie|pilnuje|wychowuje|niańczy|nianczy) {W}{{0,2}}{MY} "
    rf"|\bradzie rodzicow\b",
    r"\b(?:na pienku|zaszlosci|drzemy koty|uraz\w* do|zal do (?:niego|niej)|nienawidz\w+|nie cierpie|nie znosze"
    r"|poklocil\w+ sie"
    r"|poklocen\w+|na noze|wojn\w+ (?:z nim|z nia)|nie lubie (?:go|jej))\b",
)
EMPLOYER = (
    r"\b(?:jestesmy|pracujemy|wszyscy|oboje|obaj|troje) (?:[\w-]+ ){0,3}(?:z|w|na) (?:redakcji|dziale|dzialu"
    r"|wydziale|wydzialu|szkoly|szkole|firmy|firmie|katedry|zakladu"
    r"|urzedu|przychodni|fabryki)\b|\b(?:zalezn\w+|podleglosc\w*|podlegam|podlega) (?:[\w-]+ ){0,2}(?:sluzbowo"
    r"|zawodowo|mi|jej|jemu|mu|jego)\b|\bsluzbowo\b",
    r"\bu nas w (?:biurze|firmie|pracy|dziale|zespole|szkole|redakcji|zakladzie|urzedzie|instytucie|szpitalu)\b"
    r"|\bnasz\w* (?:wlasn\w+ )?(?:recepcjonist|pracowni"
    r"|ksiegow|sekretark|stazyst|magazynier|informaty)\w*|\b(?:pracuje|pracuja|zatrudnieni) (?:[\w-]+ ){0,2}(?:w"
    r"|na) (?:tym samym|tej samej|jednym|jednej)\b",
    r"\b(?:tej samej|tym samym|jednej|jednym) (?:ksiegowosci|pokoju|kadrach|redakcji|szkole|szpitalu"
    r"|sklepie|urzedzie|wydziale|katedrze)\b",
    rf"\b(?:jestem|bylem|bylam|pozostaje) {W}{{0,4}}(?:na etacie|na liscie plac|zatrudnion\w+|pracowni\w+"
    rf"|w zarzadzie)\b|\bplac(?:i|a) mi"
    r"\b|\b(?:biore|dostaje|pobieram) (?:[\w-]+ ){0,2}(?:pensj\w+|wyplat\w+|wynagrodzeni\w+)\b",
    r"\bbiurko w biurko\b|\b(?:siedzi|siedzimy|siedze|pracuje|pracujemy) (?:[\w-]+ ){0,4}(?:obok mnie|obok "
    r"niego|obok niej|obok siebie|naprzeciwko|w jednym pokoju|w tym samym pokoju|w pracy|razem)\b|\bw pracy "
    r"(?:widuje|spotykam|siedz)\w*|\bwiduje (?:go|ja) (?:[\w-]+ ){0,2}w pracy\b",
    r"\b(?:tego samego|ten sam|wspolnego|tym samym|wspolny\w*|samego) (?:[\w-]+ )?(?:szef\w*|przelozon\w+"
    r"|kierowni\w+|pracodawc\w+|dyrektor\w*)|\b(?:podpisuje|ocenia|zatwierdza|rozlicza) (?:mi |moje |moj "
    r"|moja )(?:[\w-]+ )?(?:urlop\w*|wniosk\w*|prac\w*|premi\w*|grafik\w*|wynik\w*|delegacj\w*|zlecen\w*)?",
    r"\b(?:jestem|bylem|bylam) (?:[\w-]+ ){0,2}(?:jego|jej|ich) (?:[\w-]+ )?(?:szef\w*|przelozon\w+"
    r"|kierowni\w+|podwladn\w+|dyrektor\w+)\b|\b(?:pracowni\w+|podwladn\w+|koleg\w+|kolezan\w+) (?:z |w "
    r")?(?:moj\w+|nasz\w+)\b|\bw (?:moim|naszym|mojej|naszej) (?:dziale|zespole|firmie|biurze|zakladzie)\b"
    r"|\b(?:moj\w*|nasz\w*) (?:bezposredni\w* )?(?:szef\w*|przelozon\w+|kierowni\w+|podwladn\w+"
    r"|pracowni\w+)\b",
    r"\b(?<!mieszka )(?:biurk\w+|pokoj\w*|pietr\w+|drzwi) (?:dalej|obok|nizej|wyzej)\b|\b(?:ja )?(?:jestem"
    r"|pozostaje|tez)"
    r" (?:[\w-]+ ){0,3}(?:na etacie"
    r"|zatrudnion\w+|na umowie|na kontrakcie)\b|\b(?:wyplat\w+|pensj\w+) (?:[\w-]+ ){0,3}(?:z|od|bierzemy"
    r"|dostaj\w+)\b|\b(?:dostajemy"
    r"|bierzemy|pobieramy) (?:[\w-]+ ){0,3}(?:pensj\w+|wyplat\w+|pieniadze)\b",
    rf"\b{MY} (?:[\w-]+ ){{0,2}}{_BOSS}\b|\b{_BOSS} (?:z )?{MY} |\bjestem (?:jego|jej|ich) {_BOSS}\b|\b{MY}"
    rf" {_CLOSE} z (?:pracy|dzialu)\b",
    r"\bw ktor\w+ (?:[\w-]+ )?(?:pracuje|pracowal\w*|jestem zatrudnion\w+|robie)\b|\b(?:pracuj|zatrudni|zarabia"
    r"|siedzi|robi|dziala)\w*"
    r"[^;:.!?]{0,50}\bco (?:i )?ja\b|\b(?:razem|wspolnie|oboje|obaj|obie) (?:[\w-]+ ){0,2}(?:pracuj|pracowa"
    r"|zatrudni|robi)\w+|\b(?:pracujemy"
    r"|pracowalismy) (?:razem|u|w|dla|przy)\b",
    r"\b(?:uklada|pisze|zatwierdza|ocenia|decyduje o|podpisuje) (?:mi |moj\w* )(?:[\w-]+ )?(?:grafik|ocen|premi"
    r"|umow|podwyz|urlop|wnios"
    r"|awans)\w*|\b(?:wizytow\w+|identyfikator\w*|przepustk\w+)\b|\b(?:pisze|wystawiam|robie) (?:jego|jej|mu)"
    r" (?:[\w-]+ )?(?:ocen\w+"
    r"|grafik\w*|opini\w+)|\bt(?:a sama|ej samej|ym samym|en sam) (?:[\w-]+ )?(?:nazwa firmy|firm\w+|logo)\b"
    r"|\bgrafik\w*\b",
)
