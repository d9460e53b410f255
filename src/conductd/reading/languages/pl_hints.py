"""Polish without the plain word: leaving a case to others, and coming back to it in pieces."""

_OTHERS = r"(?:ktos|kto inny|kogos|komus|inn\w+|inni|reszta|reszcie|pozostal\w+|wy|wam|zastep\w+|kolega|kolezanka)"
HINTS = (
    r"\b(?:wyznaczcie|wybierzcie|znajdzcie|wezcie|poszukajcie|dobierzcie) (?:[\w-]+ ){0,3}(?:kogos"
    r"|inn\w+)\b|\b(?:powinien|powinna|powinni|musi|niech) (?:[\w-]+ ){0,4}(?:ktos inny|kto inny|inna osoba"
    r"|inni)\b",
    r"\bnie (?:podniose|zajme|wyraze|wydam|przedstawie|zajmuje) (?:[\w-]+ ){0,3}(?:reki|stanowiska|opinii"
    r"|zdania|oceny)\b|\bwsrod swiadkow\b|\bnie (?:przy|za) stole?m?\b|\bbez mojej (?:opinii|oceny|reki)\b",
    r"\b(?:zdecydujcie|rozstrzygnijcie|decydujcie|ustalcie|osadzcie|ocencie|oceniajcie|glosujcie|zalatwcie"
    r"|przejmijcie|wezcie|poszukajcie|znajdzcie|wyznaczcie|dajcie|oddajcie|przekazcie|zapytajcie|poproscie) "
    r"(?:[\w-]+ ){0,5}(?:sami|same|to|beze|miedzy|inn\w+|kogos|komus|kto|ktos|wsrod|bez|spraw\w+"
    r"|decyzj\w+)\b|\b(?:zdecydujcie|rozstrzygnijcie|decydujcie) sami\b|\bbeze mnie\b|\bbez mojego (?:glosu"
    r"|udzialu)\b|\bbez mnie\b",
    rf"\bniech (?:[\w-]+ ){{0,4}}{_OTHERS}\b|\b{_OTHERS} (?:[\w-]+ ){{0,2}}(?:powin\w+|mus\w+|niech"
    rf"|rozpatrz\w+|oceni\w*|wezmie|prowadz\w+|zdecyduj\w*|przejm\w+|zajmie)\b|\b(?:powin\w+|musi|musza"
    rf"|poproszę|poprosze|prosze) (?:[\w-]+ ){{0,4}}{_OTHERS}\b|\b(?:o zmiane na|o"
    r" wyznaczenie|o zastepstwo|o zastapienie)\b|\bktos z zewnatrz\b|\bkogos spoza\b",
    r"\b(?:zostawiam|oddaje|przekazuje|powierzam|odstepuje|pozostawiam|odkladam) (?:[\w-]+ ){0,4}(?:wam"
    r"|sprawe|akta|innym|dalej|decyzje|to|glos|inne rece|rece|komus|teczke)\b|\bzwalniam miejsce\b"
    r"|\bustepuj\w* miejsca\b|\bustapic (?:miejsca)?|\bschodze z\b|\bw (?:inne|cudze) rece\b",
    r"\bnie (?:mnie|mi|do mnie|moja rzecz|moje zadanie|moja rola) (?:[\w-]+ ){0,2}(?:oceniac|sadzic|nalezy"
    r"|decydowac|rozstrzygac)?\b|\bnie mnie\b|\bostatni\w* osob\w+\b|\bnie (?:ja|nam) (?:[\w-]+ "
    r")?(?:powin\w+|decyd\w+)\b|\bnie moja (?:rola|rzecz|sprawa)\b",
    r"\bnie (?:zabieram|zabiore|bede zabieral\w*) (?:[\w-]+ ){0,2}glosu\b|\bnie (?:bede|chce|moge|powinnam"
    r"|powinienem|zamierzam|mam prawa|wypada|potrafie|umiem|wolno mi) (?:[\w-]+ ){0,5}(?:oceniac|orzekac"
    r"|sadzic|decydowac|siedzie\w*|siedzial\w*|wypowiadac|glosowac|rozpatrywac|rozstrzygac|komentowac|tykac"
    r"|ruszac|dotykac|uczestniczyc|wspolnego|spojrzec|brac)\b|\b(?:oceniac|orzekac|sadzic|decydowac"
    r"|glosowac|rozstrzygac) (?:[\w-]+ ){0,2}nie (?:bede|moge|powinn\w+|powinien\w*|chce|wypada"
    r"|zamierzam)\b|\bale nie (?:orzekac|decydowac|glosowac|oceniac)\b",
    r"\bnie (?:liczcie|wliczajcie|bierzcie|uwzgledniajcie) (?:[\w-]+ ){0,2}(?:glosu|mnie|pod uwage)\b"
    r"|\bsiedze cicho\b|\b(?:milcze|zamilkne|nabieram wody)\b|\bnie (?:ruszam|dotykam|tykam|tkne|biore"
    r"|wezme|czytam|glosuje|wypowiadam|mieszam|wtracam)\b|\bnie (?:bede )?(?:sie )?(?:w to )?miesza\w*"
    r"|\btrzymam sie\b|\bz daleka\b|\bstoje z boku\b|\bnic wspolnego\b|\bw to nie\b",
    r"\b(?:sami )?rozumiecie\b|\bwiadomo,? ze nie\b|\brozumie sie\b|\boczywiscie nie\b|\bz oczywistych "
    r"(?:wzgledow|powodow)\b|\bwyglada\w* (?:[\w-]+ ){0,2}na (?:zemst\w+|odwet|kumoterstwo|uklad\w*)|\bnie "
    r"(?:bylbym|bylabym|bylby|bylaby|byloby)\b|\bwyrobion\w+ (?:zdanie|opini\w+|poglad)\b|\bchlodnym "
    r"okiem\b|\bnie ma co liczyc\b|\blepiej,? (?:zebym|abym|bez|beze)\b|\bnie wypada\b",
)
ACTS = (
    r"\bnie (?:potrafil|umial|mogl|zdolal)\w* (?:[\w'-]+ ){0,4}(?:bezstronn|neutraln|obiektywn|niezalezn"
    r"|sprawiedliw)\w+",
    r"\b(?:jestem|stoje|siedze) (?:[\w-]+ ){0,2}(?:za|zbyt) blisko\b|\bpomincie mnie\b",
    r"\bnie (?:jestem|bede) (?:[\w-]+ ){0,2}(?:osoba |tu |w tym )?bezstronn\w+|\bna bezstronnosc z mojej "
    r"strony\b|\b(?:prosze|wnosze) o (?:wyznaczenie|wskazanie) (?:[^\s,;:!?()]+ ){0,6}(?:innej osoby|kogos "
    r"innego|innego czlonka|zastepcy)\b",
    r"\b(?:usuwam|odsuwam|wycofuje) sie w cien\b|\bnie biore udzialu w (?:tej |rozpatrywaniu |sprawie )",
)
_OUT = (
    r"(?:wylaczeni\w+|oswiadczeni\w+|deklaracj\w+|rezygnacj\w+|wstrzymani\w+|odsuniec\w+|wycofani\w+"
    r"|zgloszenie konfliktu)"
)
WITHDRAWALS = (
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
)
EARLIER = (
    r"\b(?:zapomnijcie|zignorujcie|skreslcie|niewazne|pomincie|potraktujcie) (?:[\w-]+ ){0,4}(?:co|mailu"
    r"|mail|maila|wiadomosci|wiadomosc|liscie|list)\b|\bniewazne,? co (?:pisal|mowil)\w+",
    r"\b(?:pisal|mowil|zapowiada|zglasza|napisa|powiedzia|deklarowa|oswiadczy|mysla|sadzi|uwaza)l?(?:em"
    r"|am)\b|\bjak pisal(?:em|am)\b",
    r"\b(?:sie )?(?:wylaczyl|odsunel|wycofal|wstrzymal|wypisal)(?:em|am)\b|\bodsunalem\b|\b(?:cofam"
    r"|odwoluje|wycofuje) (?:to|wszystko|tamto)\b",
    r"\bmoj\w* (?:[\w-]+ )?(?:wylaczeni\w+|rezygnacj\w+|wstrzymani\w+|mail|wiadomosc|oswiadczeni\w+) ?(?:z"
    r"|ze)?\b",
)
GONE = (
    r"\b(?:to )?(?:jednak|wcale|w ogole) nie (?:jest |byl\w* )?(?:moj\w*|o|ten|ta|on|ona|do|ci)\b|\b(?:nie "
    r"jest|juz nie|nie) (?:juz |jest )*mo(?:im|ja|jego|jej|e)?\b|\bto nie (?:ten|ta|moj\w*)\b",
    r"\binn(?:a|y|ej|ego|ym|e) (?:osob\w+|pan\w*|czlowiek\w*|firm\w+|[a-z]{3,})(?=[.,;!]|$)"
    r"|\b(?:zbieznosc\w* (?:nazwisk|imion)|imienni\w+|to samo nazwisko|tym samym nazwisk\w+|tak samo sie "
    r"nazywa|pomylil\w+|pomylk\w+|nieporozumieni\w+|falszywy alarm|w blad|zle (?:przeczyta|zrozumia)\w+"
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
)
RETURNS = (
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
)
