"""How a Polish writer comes back to a case: in so many words, or in pieces."""

_OUT = (
    r"(?:wylaczeni\w+|oswiadczeni\w+|deklaracj\w+|rezygnacj\w+|wstrzymani\w+|odsuniec\w+|wycofani\w+"
    r"|zgloszenie konfliktu)"
)
WITHDRAWALS = (
    r"\b(?:czy )?(?:[\w-]+ )?(?:moglby|moglaby|moglibyscie|mozecie|zechce|zechcialby|mozna|da sie) (?:[\w-]+"
    r" )?(?:skreslic|cofnac|anulowac|usunac|wykreslic|uniewaznic"
    r"|wymazac) moj\w* (?:wylaczeni|wycofani|rezygnacj|oswiadczeni|odsuniec)\w*",
    rf"\bmoj\w* (?:[\w-]+ )?{_OUT} (?:[^\s,;:!?()]+ ){{0,8}}(?:nieaktualn\w+|bezprzedmiotow\w+|na wyrost"
    rf"|niepotrzebn\w+|cofam|odwoluje|wycofuje|niewazn\w+|zbedn\w+|pomylk\w+)\b|\b(?:cofam|odwoluje|anuluje"
    rf"|uniewazniam) (?:[^\s,;:!?()]+ ){{0,3}}{_OUT}\b",
    r"\b(?:przywroccie|dopiszcie|wlaczcie|dolaczcie|wpiszcie|wezcie|dodajcie) mnie (?:[\w-]+ ){0,2}(?:z "
    r"powrotem|znow\w*|ponownie)\b|\bprzywroccie mnie\b|\bponowne (?:wlaczenie|dolaczenie|dopisanie"
    r"|wpisanie) mnie\b|\b(?:mozecie|prosze) (?:mnie )?(?:znow\w*|ponownie|z powrotem) (?:mnie )?(?:liczyc"
    r"|wliczyc|doliczyc|dopisac|wlaczyc)\b|\bmozecie (?:znow\w* |ponownie )(?:na mnie|mnie) liczyc\b"
    r"|\bmozecie mnie (?:znow\w*|ponownie) liczyc\b",
    r"\bpowod\w*,? (?:dla|z) (?:ktorego|ktorych) (?:[^\s;:!?()]+ ){0,8}(?:przesta\w+|odpad\w+|ustal\w*"
    r"|znikn\w+|minal\w*|nieaktualn\w+|juz nie|nie istnieje)\b",
    r"\b(?:skasowac|skasujcie|skreslic|skreslcie|wykreslic|usunac|usuncie|uniewaznic|wymazac|anulowac|anulujcie"
    r"|cofnac|wycofac|wycofuje|cofam) (?:[\w-]+ "
    r"){0,2}moj\w* (?:[\w-]+ )?(?:wycofani|wylaczeni|rezygnacj|wstrzymani|odsuniec|oswiadczeni)\w*|\bmoj\w*"
    r" (?:[\w-]+ )?(?:wycofani|wylaczeni|rezygnacj"
    r"|odsuniec|oswiadczeni)\w* (?:[^\s,;:!?()]+ ){0,5}(?:mozna|mozecie|prosze) (?:[\w-]+ )?(?:skresl|wykresl"
    r"|usun|uniewazni|wymaz|anulow|cofn|skasow)\w+"
    r"|\bwycofuje (?:[\w-]+ )?zastrzezeni\w+ (?:[\w-]+ ){0,3}(?:wlasnej|swojej|mojej) osob\w+",
)
EARLIER = (
    r"\b(?:trzyma|sta|milcza|siedzia)l(?:em|am) (?:sie )?(?:z (?:dala|daleka|boku)|cicho|na boku)\b|\bnie"
    r" bral(?:em|am) udzialu\b",
    r"\b(?:zapomnijcie|zignorujcie|skreslcie|niewazne|pomincie|potraktujcie) (?:[\w-]+ ){0,4}(?:co|mailu"
    r"|mail|maila|wiadomosci|wiadomosc|liscie|list)\b|\bniewazne,? co (?:pisal|mowil)\w+",
    r"\b(?:pisal|mowil|zapowiada|zglasza|napisa|powiedzia|deklarowa|oswiadczy|mysla|sadzi|uwaza)l?(?:em"
    r"|am)\b|\bjak pisal(?:em|am)\b",
    r"\b(?:sie )?(?:wylaczyl|odsunel|wycofal|wstrzymal|wypisal)(?:em|am)\b|\bodsunalem\b|\b(?:cofam"
    r"|odwoluje|wycofuje) (?:to|wszystko|tamto)\b",
    r"\bmoj\w* (?:[\w-]+ )?(?:wylaczeni\w+|rezygnacj\w+|wstrzymani\w+|mail|wiadomosc|oswiadczeni\w+) ?(?:z"
    r"|ze)?\b",
    r"\b(?:moj|moja|moje|wczorajsz|poprzedni|ostatni|tamt|tamten)\w* (?:[\w-]+ ){0,2}(?:mail|wiadomosc|list|wpis"
    r"|post|zgloszeni|wycofani|wylaczeni)\w* "
    r"(?:[^\s,;:!?()]+ ){0,4}(?:do kosza|uznajcie|niebyl|nieaktualn|skresl|skasow|wyrzuc|zignor|niewazn|zapomni"
    r"|wymaz)\w*|\b(?:za niebyl\w+|do kosza)\b"
    r"|\bwracam do (?:mojego|swojego|wczorajszego) (?:maila|wpisu|listu)\b|\b(?:zignorujcie|zapomnijcie o"
    r"|wyrzuccie|skasujcie|uznajcie) (?:[\w-]+ ){0,3}(?:mail"
    r"|wiadomosc|list|wpis)\w*",
    r"\b(?:odszedlem|odeszlam|stanalem|stanelam) (?:na bok|z boku)\b|\b(?:usun|ustapi|zrezygnowa|odpusci|wypisa"
    r"|odsun|wylaczy|wycofa)(?:al|el|l)(?:em|am)\b"
    r"|\bdla ktor\w+ (?:[\w-]+ ){0,2}(?:odszedl|odesz|nie bra|wylaczy|wycofa|odsun|ustapi)\w*",
)
GONE = (
    r"\b(?:to|sprawa|spor|kwestia|to wszystko) (?:juz )?(?:[\w-]+ )?(?:zalatwion|rozwiazan|wyjasnion|zamknie"
    r"|zazegnan|nieaktualn)\w+|\bwzi(?:ela|a)(?:l?em|m) [^;:.!?]{1,30} za\b"
    r"|\bnie jest juz (?:moim|moja|nasz\w*)\b|\bnie ma (?:zadnego )?problemu\b",
    r"\b(?:to )?(?:jednak|wcale|w ogole) nie (?:jest |byl\w* )?(?:moj\w*|o|ten|ta|on|ona|do|ci)\b|\b(?:nie "
    r"jest|juz nie|nie) (?:juz |jest )*mo(?:im|ja|jego|jej|e)?\b|\bto nie (?:ten|ta|moj\w*)\b",
    r"\binn(?:a|y|ej|ego|ym|e) (?:osob\w+|pan\w*|czlowiek\w*|firm\w+|[a-z]{3,})(?=[.,;!]|$)"
    r"|\b(?:zbieznosc\w* (?:nazwisk|imion)|imienni\w+|to samo nazwisko|tym samym nazwisk\w+|tak samo sie "
    r"nazywa|pomylil\w+|pomylk\w+|(?:ten|ta|tamten|tamta) [a-z]+ (?:jest|to) [^;:.!?]{1,30}a moj\w*"
    r"|nieporozumieni\w+|falszywy alarm|w blad|zle (?:przeczyta|zrozumia)\w+"
    r"|myln\w+|sprawdzil\w+)\b",
    r"\b(?:powod\w*|przeszkod\w*|przyczyn\w*|konflikt\w*|problem\w*)\b(?: [^\s;:!?()]+){0,8} (?:odpad\w+"
    r"|ustal\w*|znikn\w+|minal\w*|minela|przestal\w*|nie istnieje|juz nie|nie ma|nie zachodzi\w*"
    r"|nieaktualn\w+)\b|\bnic (?:juz )?(?:nas |mi |mnie )?(?:juz )?(?:nie )?(?:stoi|laczy|przeszkadza)\b"
    r"|\bnic (?:juz )?nie stoi\b|\bnie zachodzil\w*\b|\bnie mam juz\b|\bnic nas juz\b",
    r"\b(?:udzial\w*|akcje|mieszkanie|lokal)\b[^;:.!?]{0,30}\b(?:sprzeda\w+|pozby\w+|odda\w+|przekaza\w+"
    r"|zby\w+)\b|\b(?:sprzeda|pozby)l\w*(?:em|am)\b[^;:.!?]{0,30}\b(?:udzial\w*|akcj\w+)\b",
    r"\b(?:odszedlem|odeszlam|zwolnilem|zwolnilam|zmienilem|zmienilam|rzucilem|rzucilam|wyprowadzil\w+"
    r"|przeszedl\w*|przeszla|odszedl|odeszla|nie pracuj\w+|juz tam nie|na emerytur\w+|rozstali\w+"
    r"|rozwiazan\w+|wygasl\w*|zakonczyl\w*)\b",
    r"\b(?:dlug|pozyczk\w+|faktur\w+|pieniadze)\b[^;:.!?]{0,30}\b(?:splac\w+|oddan\w+|oddal\w*|uregulowa\w+"
    r"|zaplac\w+|zwroc\w+)\b|\b(?:proces|spor|sprawa|pozew|przetarg|rekrutacja|negocjacje|transakcja"
    r"|sprzedaz)\b[^;:.!?]{0,30}\b(?:ugod\w+|zakoncz\w+|skonczy\w+|przepad\w+|nie doszl\w+|wycofan\w+"
    r"|zerwan\w+|rozstrzygnie\w+)\b|\bkwita\b",
    r"\b(?:przewrazliwion\w+|na wyrost|przesadzil\w+|niepotrzebn\w+|zbyt ostrozn\w+|zbyt skrupulatn\w+|za "
    r"szybko|pochopn\w+|bezprzedmiotow\w+|nieaktualn\w+)\b|\b(?:to )?juz niepotrzebne\b|\bnie trzeba juz\b",
    r"\bnie (?:ta|ten|te) (?:osoba|czlowiek|sam\w*|[a-z]{3,})(?=[.,;!]|$)|\b(?:okazalo|okazuje|wyszlo) (?:sie|na"
    r" jaw),? (?:ze )?(?:[\w-]+ ){0,4}(?:inn\w+|nie"
    r"|ktos)\b|\bchodzi o inn\w+|\b(?:gafa|wpadka|zbieznosc|imiennik\w*|pomylil\w*|pomylk\w+|zle (?:przeczyta"
    r"|zrozumia|spojrza)\w+|poplatal\w*|przekreci\w+)\b",
    r"\b(?:umow|kontrakt|grant|stypendi|najem|najm|relacj|zwiaz|spor|naleznos|dlug|rachun|dach|remont|rekrutacj"
    r"|konkurs|proces|faktur|pozycz|wspolprac|sprzedaz)"
    r"\w*\b[^;:.!?]{0,50}\b(?:wygas|skoncz|zakoncz|zaplac|splac|rozwiaz|ugod|uregulow|zamkn|rozlicz|ukoncz|minal"
    r"|minel|rozstrzyg|przegra|odpad|dobieg|oddan)\w*",
    r"\bnie ma (?:juz )?(?:[\w-]+ ){0,2}przeszkod\w*|\bnic (?:mnie|nas) (?:[\w-]+ ){0,3}nie laczy\b|\brozstal\w+"
    r"|\b(?:mieliscie|masz|miala|mial) racje\b|\bnie robi"
    r" z nas\b|\bzadna (?:[\w-]+ )?(?:znajomosc|przyjazn|wiez|relacja)\b|\b(?:dmuchal\w+ na zimne|przesadzil\w+"
    r"|nadgorliw\w+)\b|\bgdzie indziej\b|\bzmienil\w+ prac\w+"
    r"|\bnie dostal(?:em|am)\b",
)
RETURNS = (
    r"\bnie ma (?:juz )?(?:[\w-]+ )?powodu,? (?:zebym|abym|bym) (?:[\w-]+ ){0,2}(?:stal|stala|trzyma|siedzia|byl"
    r"|byla|milcza)\w*\b",
    r"\b(?:wznawiam|podejmuje na nowo) (?:[\w-]+ ){0,3}(?:prac|udzial|czytani|lektur|spraw)\w*|\bmoge (?:[\w-]+"
    r" ){0,3}z powrotem\b|\bmog\w* (?:[\w-]+ )?(?:wiec |zatem )?jednak\b",
    r"\bmacie mnie (?:[\w-]+ ){0,2}(?:z powrotem|znow\w*)\b|\b(?:mozecie|mozna) (?:[\w-]+ ){0,2}(?:znow\w*"
    r"|ponownie|z powrotem) (?:[\w-]+ ){0,3}(?:mnie|mna)\b",
    r"\b(?:jednak|znow\w*|ponownie|z powrotem|dalej|na powrot) (?:[\w-]+ ){0,4}(?:biore udzial|biore|wezme"
    r"|glosuj\w*|zostaje|zajme|zajac|zajmuj\w*|uczestnicz\w*|orzeka\w*|liczyc|wlacz\w*|dolacz\w*|jestem"
    r"|wracam|decyduj\w*|czytam|moge|prowadz\w*)\b|\bmoge (?:[\w-]+ ){0,3}(?:znow\w*|ponownie|jednak|juz)\b",
    r"\b(?:wracam|wroce|powracam|wrocic|powrocic) (?:[\w-]+ ){0,2}(?:do|na)\b|\b(?:glosuje|decyduje|orzekam"
    r"|oceniam) (?:razem |dalej |normalnie |jednak |wspolnie )+|\bjestem (?:znow\w* |ponownie |z powrotem "
    r")?w (?:skladzie|grze|sprawie)\b|\bzebym (?:[\w-]+ ){0,2}(?:orzekal|glosowal|decydowal|uczestniczyl"
    r"|bral)a?\b|\b(?:dopiszcie|wlaczcie|przywroccie|dolaczcie|liczcie) mnie\b|\bmozecie (?:[\w-]+ "
    r"){0,2}liczyc\b|\bnormalnie (?:biore|glosuje|uczestnicze)\b",
    r"\b(?:wpisz|dopisz|wez|wlacz|licz|zalicz|przyjmij)cie (?:[\w-]+ ){0,2}mnie (?:[\w-]+ ){0,4}(?:od nowa"
    r"|znow\w*|z powrotem|ponownie|jednak)\b|\bmnie (?:z powrotem"
    r"|znow\w*|ponownie|od nowa|jednak) (?:wpis|dopis|wlacz|licz|doda|wez)\w*|\bpozwolcie mi (?:[\w-]+"
    r" )?(?:znow\w*|wrocic|jednak|ponownie)\b",
    r"\b(?:siadam|siade|siadamy) (?:[\w-]+ ){0,2}(?:z wami|do stolu|do akt)\b|\b(?:wracam|wroce|powroc\w*|wrocic)"
    r" (?:[\w-]+ )?do (?:stolu|skladu|gry|was|akt|sprawy"
    r"|orzekania)\b|\b(?:znow\w*|ponownie) (?:[\w-]+ )?(?:dzialac|moge|uczestnicz\w+|pracowac|orzeka\w*)\b"
    r"|\bbiore (?:swoja|moja) czesc\b|\bponown\w+ dostep\w*|\b(?:jednak"
    r" )?zostaje (?:jednak )?(?:przy|w) (?:tej|sprawie|skladzie)\b|\bjednak zostaje\b|\bnormalnie (?:biore"
    r"|glosuje|dzialam|pracuje)\b|\bkiedy (?:mamy|robimy"
    r"|zaczynamy)\b|\bdzis (?:[\w-]+ )?czytam akta\b",
)
