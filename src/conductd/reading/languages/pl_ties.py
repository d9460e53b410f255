"""Ties of a Polish writer to somebody concerned, by ground, in other than the nearest words."""

MY = r"(?:moj\w*|mym|moim\w*|nasz\w*)"
_W = r"(?:[^\s,;:.!?()]+ )"
_ME = (
    r"(?:ja|mi|mnie|mna|nam|nas|nami|moj\w*|nasz\w*|mam|mamy|jestem|\w+(?:alem|alam|ilem|ilam|ylem|ylam"
    r"|elismy|ujemy|uje))"
)
_KIN = (
    r"(?:(?:maz|mez|zon|brat|bratu|siostr|ojc|matk|rodzic|syn|cork|kuzyn|wuj|ciot|stryj|siostrzen|bratan"
    r"|szwag|tesc|ziec|synow|dziad|babc|wnu|narzeczon|partner|chlopak|dziewczyn|przyjaci|kumpl|kumpel"
    r"|sasiad|wspollokator|chrzest|chrzesn|krewn|rodzin|znajom|swat)\w*|dzieck\w*|dzieci|eks\w*|byl\w+ "
    r"(?:maz|zon|mez|partner|chlopak|dziewczyn)\w*)"
)
_DID = (
    r"(?:zamkn\w+|skasowa\w+|usun\w+|zablokowa\w+|zbanowa\w+|ostrzeg\w+|podpisa\w+|wyda\w+|odrzuci\w+"
    r"|zglosi\w+|zaprosi\w+|dopusci\w+|zatwierdzi\w+|prowadzi\w+|moderowa\w+|zorganizowa\w+|napisa\w+"
    r"|wyrzuci\w+|zawiesi\w+|krzycza\w+|interweniowa\w+|nalozy\w+|ukara\w+|wlepi\w+|klocil\w*|skresli\w+"
    r"|wyciszy\w+)"
)
_HURT = (
    r"(?:nazwa\w+|obrazi\w+|zwyzywa\w+|wyzwa\w+|grozi\w+|nekal\w*|osmieszy\w+|oczerni\w+|pomowi\w+"
    r"|uderzy\w+|napadl\w*|oskarzy\w+|pozwa\w+|zaatakowa\w+|ponizy\w+|krzycza\w+)"
)

PERSONAL = (
    rf"\b{_KIN} {MY} (?:[\w-]+ )?{_KIN}\b|\b(?:to|jest|chodzi o|dotyczy|sprawa) (?:[\w-]+ ){{0,2}}{MY} "
    rf"(?:[\w-]+ ){{0,2}}{_KIN}\b|\b{_KIN} {MY} \w+(?=[.,;!]|$)",
    r"\btrzyma\w+ (?:[\w-]+ ){0,2}do chrztu\b|\b(?:jestem|bylem|bylam) (?:[\w-]+ ){0,2}(?:chrzestn\w+"
    r"|swiadk\w+ na|druhn\w+|druzb\w+)|\bswiadkiem na (?:ich|jego|jej|naszym) slub\w*",
    rf"\b(?:wynajmujemy|mieszkamy|mieszkam|mieszkalismy|mieszkalam|mieszkalem|zyjemy|dzielimy|dziele) "
    rf"{_W}{{0,5}}(?:razem|mieszkanie|pokoj|dom|wspolnie|z nim|z nia|po sasiedzku|drzwi w drzwi)\b"
    rf"|\bmieszka {_W}{{0,4}}(?:obok|pietro|nad nami|pod nami|u nas|u mnie"
    r"|naprzeciwko|za sciana|drzwi w drzwi)\b|\bnasze dzieci\b",
    r"\b(?:rozwiedlismy|rozstalismy|rozstalem|rozstalam|rozwiodlem|rozwiodlam|pobralismy|spotykalismy"
    r"|spotykalem|spotykalam|spotykam|bylismy (?:[\w-]+ ){0,3}(?:para|razem|malzenstwem))\b|\bpo "
    r"rozwodzie\b",
    r"\b(?:sklocen\w+|na noze|na wojennej sciezce|nie rozmawiamy|nie podajemy sobie|nie znosimy sie"
    r"|zwasni\w+)\b",
    r"\bznam(?:y)? (?:sie )?(?:[\w-]+ ){0,3}(?:od|dobrze|blisko|jak wlasn\w+)\b|\bjak (?:siostra|brat"
    r"|rodzina|syn|corka)\b|\b(?:rodzon\w+|cioteczn\w+|stryjeczn\w+|przyrodni\w*) (?:brat|siostr)\w*"
    r"|\bbrat\w* cioteczn\w+|\bprzyjaci\w+ (?:od|domu|z dziecinstwa)\b",
)
EMPLOYER = (
    r"\b(?:tej samej|tym samym|jednej|jednym) (?:ksiegowosci|pokoju|kadrach|redakcji|szkole|szpitalu"
    r"|sklepie|urzedzie|wydziale|katedrze)\b",
    rf"\b(?:jestem|bylem|bylam|pozostaje) {_W}{{0,4}}(?:na etacie|na liscie plac|zatrudnion\w+|pracowni\w+"
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
)
INVOLVED = (
    r"\bto ja (?:jestem|bylem|bylam)\b|\bjestem na (?:tym )?(?:zdjeciu|nagraniu|filmie)\b",
    rf"\b(?:to )?ja {_W}{{0,3}}{_DID}\b|\b{_DID} (?:to |go |ja |ten |te )?ja\b|\b{_W}{{0,2}}(?:zamkn"
    rf"|skasowa|usun|zablokowa|zbanowa|podpisa"
    r"|odrzuci|zaprosi|zatwierdzi|moderowa|prowadzi|zorganizowa|napisa|wyrzuci|zawiesi|nalozy|wyda|krzycza"
    r"|klocil)(?:l|al|il|yl|ol)?(?:em|am)\b|\bostrzezeni\w* (?:[\w-]+ ){0,2}(?:ode mnie|ja)\b",
    r"\b(?:jest|sa|byl|byla|bylo|wyszl\w+|pochodzi|dostal\w*) (?:tez |rowniez |takze )*(?:ode mnie|moj\w*"
    r"|mojego autorstwa)(?=[.,;!]|$)|\bmoj(?:a|e|ego)? (?:wlasn\w+ )?(?:decyzj\w+|wpis|latka|patch|tekst"
    r"|artykul|wyklad|podpis|nazwisk\w+)\b|\bwlasn\w+ (?:decyzj\w+|spraw\w+|dziel\w+|prac\w+)\b",
    r"\bto (?:wlasnie |akurat |niestety )?ja\b(?=[.,;!]|$)|\bchodzi (?:tam |tu |tez )*o mnie\b|\b(?:jest"
    r"|to) (?:tez |takze )?o mnie\b|\b(?:na|przeciw|przeciwko|do) mnie\b(?=[.,;!]|$)|\bskarg\w* (?:[\w-]+ "
    r"){0,3}na mnie\b|\bwymieni\w+ (?:[\w-]+ ){0,2}mnie\b|\bmnie (?:tez |takze )?wymieni\w+",
    r"\b(?:stalem|stalam|bylem|bylam|siedzialem|siedzialam|jestem) (?:[\w-]+ ){0,4}(?:obok|przy tym|tam"
    r"|swiadkiem(?! na)|na miejscu|stron\w+)\b|\b(?:widzialem|widzialam|slyszalem|slyszalam) to\b"
    r"|\bnaoczn\w+ swiad\w+|\bprzesluchajcie mnie\b|\bmoge (?:za)?zezna\w+",
    rf"\b{_HURT} (?:tez |takze |rowniez |publicznie )*(?:mnie|mi|na mnie)\b|\b(?:mnie|mi) "
    rf"{_W}{{0,4}}{_HURT}\b",
)
PRIVATE = (
    r"\bobieca\w+(?: mu| jej| im)?,? (?:ze )?(?:[\w-]+ ){0,3}(?:nie |nikomu|milcz|dyskrecj|zachowa)\w*"
    r"|\bmilczeni\w+\b|\bdyskrecj\w+\b|\btajemnic\w+ (?:zawodow\w+|lekarsk\w+|spowiedzi|adwokack\w+)\b"
    r"|\b(?:powierzy|zwierzy|wyzna|wygada|opowiedzia|wyplaka)\w+ (?:sie )?(?:mi|u mnie|przede mna)\b"
    r"|\b(?:mi|przede mna) (?:[\w-]+ ){0,5}(?:powierzy|zwierzy|wyzna|opowiedzia|wygada)\w+|\bzwierza\w* "
    r"(?:mi )?sie\b",
    r"\b(?:przez pomylke|omylkowo|przypadkiem|przypadkowo|niechcacy"
    r"|nieumyslnie)\b[^;:!?]{0,60}\b(?:trafi\w+|przeczyta\w+|zobaczy\w+|dosta\w+|uslysza\w+|otrzyma\w+"
    r"|widzia\w+|otworzy\w+)\b|\bnie (?:byl\w* )?przeznaczon\w+ dla mnie\b|\bprywatn\w+ (?:korespondencj\w+"
    r"|list\w*|mail\w*|wiadomosc\w*|rozmow\w*|dokument\w*|zdjec\w*)",
    r"\bmowic (?:[\w-]+ ){0,2}nie (?:wolno|moge)\b|\bnie wolno mi (?:[\w-]+ ){0,2}(?:mowic|ujawni"
    r"|powiedzie)\w*|\b(?:znam|wiem) (?:[\w-]+ ){0,3}(?:rzecz\w+|kulis\w+|szczegol\w+|wiecej niz)\b",
)
OTHER = (
    r"\b(?:zwolnilem|zwolnilam|zwolnilismy|musialem (?:go|ja) zwolnic|musialam (?:go|ja) zwolnic"
    r"|zatrudnilem|zatrudnilam)\b",
    r"\b(?:wisi|winien|winna|dluzn\w+|pozyczyl\w*|oddal\w*) (?:mi|mu|jej|nam|jestem)\b|\b(?:jestem|bylem"
    r"|bylam) (?:mu|jej|im) (?:[\w-]+ )?(?:winien|winna|dluzn\w+)\b|\bporecz\w+\b",
    r"\b(?:mam|posiadam|mamy) (?:[\w-]+ ){0,4}(?:udzial\w*|akcj\w+|procent\w*|wklad\w*)\b"
    r"|\b(?:wspolwlascicel\w*|wspolwlasciciel\w*|udzialow\w+|akcjonariusz\w*)\b|\bmoje (?:udzialy|akcje)\b",
    r"\b(?:reprezentuje|reprezentowal\w*|broni|prowadzi) (?:[\w-]+ )?(?:mnie|nas|moja sprawe|moj\w* "
    r"spraw\w*)\b|\b(?:w sporze|przed sadem|w sadzie|proces\w+ sie|pozw\w+|sadze sie|sadzimy sie)\b|\bmam "
    r"(?:[\w-]+ ){0,2}(?:proces|sprawe sadowa|spor)\b",
    r"\b(?:startujemy|startuje|ubiegamy|ubiegam|walczymy|walcze|staramy|staram|skladamy|ryw\w+) (?:sie "
    r")?(?:[\w-]+ ){0,3}(?:o|w) (?:to samo|ten sam|te sama|tym samym|tej samej|t\w+ sam\w+)\b"
    r"|\b(?:przegral\w*|wygral\w*|kandydowal\w*|startowal\w*) (?:[\w-]+ ){0,4}(?:z nim|z nia|wybor\w+"
    r"|konkurs\w*|przeciw\w*)\b|\b(?:zemst\w+|odwet\w*)\b|\bkontrkandydat\w*",
    r"\b(?:pisze|pisalem|pisalam|robie) (?:u|pod) (?:niego|niej|mnie|jego|jej|mnie)?\b|\bpisze u (?:mnie"
    r"|niego|niej)\b|\b(?:doktorat|magisterk\w+|praca|prace) (?:[\w-]+ ){0,2}(?:u niego|u niej|u mnie|pod "
    r"moim)\b|\b(?:jest|byl|byla) (?:moj\w+|u mnie) (?:na )?(?:student\w*|seminarzyst\w*|uczni\w*|uczenn\w*"
    r"|doktorant\w*)|\b(?:ucze|egzaminuje|oceniam) (?:go|ja|jego|jej)\b",
    r"\bnegocjuj\w+ (?:[\w-]+ ){0,6}|\b(?:sprzedaje|sprzedaz|kupuje|kupno|najem|wynajmuj\w+) (?:[\w-]+ "
    r"){0,3}(?:od|mu|jej|im|lokalu|mieszkania|domu|firmy|mnie)\b|\b(?:nasz|moj|najwiekszy|najwazniejszy"
    r"|staly) (?:[\w-]+ )?(?:klient|kontrahent|odbiorca|zleceniodawca|dostawca|sponsor)\b|\bfinansuj\w+ "
    r"(?:moj\w*|nam|mi|nasz\w*)\b",
)
_LOOSE = (
    r"(?:przetarg\w*|kontrakt\w*|umow\w+|faktur\w+|pozycz\w+|pieniadz\w+|pieniedz\w+|dlug\w*|udzial\w*"
    r"|akcj[eai]|grant\w*|finans\w+|proces|pozew|sad\w{0,2}|konkur\w+|rekrutacj\w+|sponsor\w*|biznes\w*"
    r"|klient\w*|konflikt\w*|pryw\w+|spor\w*)"
)
OWN = (
    *PERSONAL, *EMPLOYER, *INVOLVED, *PRIVATE, *OTHER,
    rf"\b{MY} (?:[\w-]+ ){{0,2}}{_KIN}\b",
    rf"\b{_ME}\b[^;:!?]{{0,70}}\b{_LOOSE}\b",
)  # fmt: skip
