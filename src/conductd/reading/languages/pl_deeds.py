"""What a Polish writer did or suffered, knows or owes: ties to a case other than to people near to them."""

from conductd.reading.languages.pl_ties import EMPLOYER, KIN, ME, MY, PERSONAL, W

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
INVOLVED = (
    r"\b(?:na|w) (?:[\w-]+ )?(?:zdjeci|nagrani|film|zalacznik)\w* (?:[^\s,;:.!?()]+ ){0,4}(?:mnie|jestem|ja|stoje"
    r"|siedze)\b|\bwidac mnie\b|\bmnie (?:tam )?widac\b",
    r"\b(?:nakreci|nagra|sfilmowa|sfotografowa|wezwa|przerwa|uspokaja|rozdziela|odprowadzi|przyja|rozpatrzy"
    r"|odwola|zawiadomi|ocenza|uciszy)l(?:em|am)\b",
    r"\bto ja (?:jestem|bylem|bylam)\b|\bjestem na (?:tym )?(?:zdjeciu|nagraniu|filmie)\b",
    rf"\b(?:to )?ja {W}{{0,3}}{_DID}\b|\b{_DID} (?:to |go |ja |ten |te )?ja\b|\b{W}{{0,2}}(?:zamkn"
    rf"|skasowa|usun|zablokowa|zbanowa|podpisa"
    r"|odrzuci|zaprosi|zatwierdzi|moderowa|prowadzi|zorganizowa|napisa|wyrzuci|zawiesi|nalozy|wyda|krzycza"
    r"|klocil)(?:l|al|il|yl|ol)?(?:em|am)\b(?! (?:[\w-]+ ){0,4}(?:mediacj|terapi|plik|folder|teczk|dokument|akta"
    r"|mail|karte|okno|skrzynk))"
    r"|\bostrzezeni\w* (?:[\w-]+ ){0,2}(?:ode mnie|ja)\b",
    r"\b(?:jest|sa|byl|byla|bylo|wyszl\w+|pochodzi|dostal\w*) (?:tez |rowniez |takze )*(?:ode mnie|moj\w*"
    r"|mojego autorstwa)(?=[.,;!]|$)|(?<!lic )(?<!lcie )(?<!nac )\bmoj(?:a|e|ego)? (?:wlasn\w+ )?(?:decyzj\w+"
    r"|wpis|latka|patch|tekst"
    r"|artykul|wyklad|podpis|nazwisk\w+)\b|\bwlasn\w+ (?:decyzj\w+|spraw\w+|dziel\w+|prac\w+)\b",
    r"\bto (?:wlasnie |akurat |niestety )?ja\b(?=[.,;!]|$)|\bchodzi (?:tam |tu |tez )*o mnie\b|\b(?:jest"
    r"|to) (?:tez |takze )?o mnie\b|\b(?:na|przeciw|przeciwko|do) mnie\b(?=[.,;!]|$)|\bskarg\w* (?:[\w-]+ "
    r"){0,3}na mnie\b|\bwymieni\w+ (?:[\w-]+ ){0,2}mnie\b|\bmnie (?:tez |takze )?wymieni\w+",
    r"\b(?:stalem|stalam|bylem|bylam|siedzialem|siedzialam|jestem) (?:[\w-]+ ){0,4}(?:obok|przy tym|tam"
    r"|swiadkiem(?! na)|na miejscu|stron[ay])\b|\b(?:widzialem|widzialam|slyszalem|slyszalam) to\b"
    r"|\bnaoczn\w+ swiad\w+|\bprzesluchajcie mnie\b|\bmoge (?:za)?zezna\w+",
    rf"\b{_HURT} (?:tez |takze |rowniez |publicznie )*(?:mnie|mi|na mnie)\b|\b(?:mnie|mi) "
    rf"{W}{{0,4}}{_HURT}\b",
    rf"\bto ja (?:[\w-]+ ){{0,4}}\w+(?:lem|lam|l|la)\b|\b\w{{3,}}(?:lem|lam) (?:[\w-]+ )?(?:ja(?=[.,;!]|$)|osobiscie"
    rf"|wlasnorecznie|wlasnoreczn\w+)\b"
    rf"|\b(?:osobiscie|wlasnorecznie|sam|sama) {W}{{0,3}}\w{{3,}}(?:nalem|nelam|alem|alam|ilem|ilam|jelam"
    rf"|jalem)\b|\bnalezy do mnie\b"
    rf"|\bto (?:jest )?moj\w* (?:wlasn\w+ )?(?:decyzj|sprawk|robot|dziel|reka|podpis|glos|ban|mail)\w*",
    r"\b(?:stal|siedzial|szedl|jechal|by)(?:l?em|l?am|lem|lam) (?:[^\s,;:.!?()]+ ){0,4}(?:obok|przy (?:tym"
    r"|stoliku|barze|wejsciu)|za (?:barem"
    r"|nim|nia)|w (?:tym|tej|sali|windzie)|na tym|na tej|na sali|na scenie)\b|\b(?:bylem|bylam) (?:[^\s,;:.!?()]+"
    r" ){0,4}(?:konferansjer"
    r"|prowadzac|moderator|organizator|gospod|juror|dyzurn|barman|kierowc|tlumacz|wolontariusz|fotograf"
    r"|protokolant|ochroniarz)\w*",
    r"\b(?:przy|na|w|do|podczas) (?:moim|mojej|moja|moj|mojego) (?:wlasn\w+ )?(?:stolik|stol|sali|aut|samochod"
    r"|warsztat|wyklad|stoisk|pokoj"
    r"|imprez|urodzin|sesj|panel|prelekcj|podcast|kanal|domowk)\w*|\bto o mnie\b|\bze mna w roli\b|\bta osoba to"
    r" ja\b|\b(?:to|jestem) ja\b"
    r"(?=[.,;!]|$)|\btez (?:tam )?byl(?:em|am)\b",
)
PRIVATE = (
    r"\bobowiazuje mnie\b|\b(?:opiekuje sie|zajmuje sie|pracuje z) (?:[^\s,;:.!?()]+ ){0,5}jako\b|\bcudz\w+"
    r" (?:korespondencj|list|mail|wiadomos)\w*",
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
    r"\bod (?:jego|jej|ich) (?:zony|meza|siostry|brata|matki|ojca|partner\w+|corki|syna|dziewczyny|terapeut\w+)"
    r" (?:[\w-]+ )?(?:slysza|wiem"
    r"|dowiedzia)\w*|\bw cztery oczy\b|\bprzysi\w+\b|\bmiedzy nami\b|\b(?:wiem|za) (?:za )?(?:duzo|wiele)(?:"
    r" wiem)?\b|\bslysza\w+ rzeczy\b"
    r"|\bzaufa\w+ mi\b|\bpowiernic\w*|\bpowiernik\w*|\bnie (?:byl\w* )?przeznaczon\w+ dla\b",
    r"\b(?:prowadzi|robi)l(?:em|am) (?:[^\s,;:.!?()]+ ){0,5}(?:mediacj\w+|terapi\w+|konsultacj\w+|rozmow\w+"
    r" (?:zaufania|terapeut\w+))\b"
    r"|\b(?:byl(?:em|am)|jestem) (?:[\w-]+ ){0,4}(?:mediator|terapeut|psycholog|powierni|spowiedni|kurator|mezem"
    r" zaufania)\w*|\bjako (?:jego "
    r"|jej |ich )?(?:terapeut|psycholog|lekar|adwokat|radc|mediator|ksiadz|doradc|kurator|pielegniar|zaufan"
    r"|spowiedni|ksiegow|notariusz)\w*",
    r"\b(?:jest|byl|byla) (?:[\w-]+ ){0,2}(?:pacjent\w*|klient\w*) (?:przychodni|poradni|kancelarii|kliniki"
    r"|praktyki|gabinetu|mojej|naszej"
    r"|mojego)\b|\bhistori\w+ (?:medyczn\w+|chorob\w*|lecz\w+)\b|\b(?:leczy|leczyl|leczyla) sie u (?:mnie|nas)\b"
    r"|\bnie wolno mi (?:[\w-]+ "
    r"){0,3}(?:wykorzyst|ujawni|powiedzie|mowi|zdradz)\w*|\bmi ujawni\w+\b",
)
OTHER = (
    r"\bktor\w+ (?:[\w-]+ )?(?:wynajmuj|dzierzawi)\w+\b|\bwlascicie\w+ (?:[\w-]+ )?(?:mieszkania|domu|kamienicy"
    r"|lokalu)\b|\bchce (?:sie )?(?:nas|mnie) (?:[\w-]+ "
    r")?(?:pozby|wyrzuci|eksmit)\w+|\b(?:tocze|mam|prowadze|mamy|toczymy) (?:[^\s,;:.!?()]+ ){0,4}(?:spor|proces"
    r"|sprawe sadowa)\b|\bspor\w* o (?:spadek|czynsz|miedze"
    r"|pieniadze|zaplate|pozyczke)\b",
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
    r"\b(?:roszczen\w+|wierzytelno\w+|wezwani\w+ do zaplaty|odszkodowan\w+|windykac\w+|komornik\w*|zaleglosc\w*"
    r"|spad(?:ek|ku|kow\w+)"
    r"|dziedzicz\w+)\b|\b(?:wisi|wisza|zalega|zalegaja) (?:mi|nam|z zaplata)\b|\b(?:kase|kasy|forse|hajs)\b",
    r"\b(?:promotor|recenzent|opiekun|egzaminator)\w+ (?:jego|jej|ich|moj\w+)\b|\b(?:habilitacj|doktorat"
    r"|magisterk|licencjat)\w*\b"
    r"|\bwystawi\w* (?:mu|jej|jemu) (?:[\w-]+ )?ocen\w+|\b(?:recenzuje|ocenia|opiniuje) (?:moj|nasz)\w* (?:[\w-]+"
    r" )?(?:wnios|grant|prac"
    r"|artyku|ksiazk|habilit)\w*",
    rf"\b(?:sponsoruje|finansuje|oplaca|placi|utrzymuje|dotuje|wspiera) {W}{{0,3}}(?:moj\w*|nasz\w*|mi|nam"
    rf"|mnie)\b|\bkto placi\b"
    rf"|\b(?:prowadzimy|mamy|zalozylismy|otwieramy) (?:[\w-]+ ){{0,3}}(?:spolke|spolka|firme|sklep|knajpe"
    rf"|fundacje|restauracje|dzialalnosc)\b"
    rf"|\bwspoln(?:a|ej|ym|y) (?:firm|spolk|biznes|dzialalnosc|kredyt)\w*",
    r"\bwybor\w+ [^;:.!?]{0,40}(?:przegra|przeciw|stana|kandydowa|rywal)\w*|\b(?:przeciw|przeciwko) (?:niemu"
    r"|niej) (?:[\w-]+ ){0,4}(?:kandyd"
    r"|wybor|przegra|start)\w*|\b(?:mszcze|mscic|zemszcz\w+)\b|\b(?:zajme|wejde na|dostane|przejme|obejme)"
    r" (?:jego|jej) (?:miejsce|stanowisko"
    r"|posade|funkcje|etat)\b",
    r"\b(?:fachowc\w+|fachowiec|majst\w+|ekip\w+ budowlan\w+|mechanik\w*|ksiegow\w+|notariusz\w*"
    r"|deweloper\w*)[^;:.!?]{0,40}\b(?:mi|nam|moj\w*"
    r"|nasz\w*|u mnie)\b|\b(?:kladzie|remontuje|buduje|maluje|naprawia) (?:mi|nam|u mnie|moj\w*)\b|\bwlascicie\w+"
    r" (?:moj|nasz)\w+ (?:mieszkania"
    r"|lokalu|domu|kamienicy)\b|\b(?:zasiadam|jestem) w (?:jej |jego |ich )?(?:zarzadzie|radzie nadzorczej|radzie"
    r" fundacji)\b",
)
SAME = (
    r"^(?:[\w-]+[,:] )?(?:u mnie|ze mna|ja) (?:[\w-]+ )?(?:to samo|tak samo|podobnie|identycznie|ta sama historia"
    r"|nie inaczej)\b"
    r"|^to samo (?:u mnie|ze mna|co|dotyczy mnie)\b|^tak[:,.]? (?:niestety |wlasnie |tez )?ja[.!]?$",
)
_LOOSE = (
    r"(?:przetarg\w*|kontrakt\w*|umow\w+|faktur\w+|pozycz\w+|pieniadz\w+|pieniedz\w+|dlug\w*|udzial\w*"
    r"|akcj[eai]|grant\w*|finans\w+|proces|pozew|sad\w{0,2}|konkur\w+|rekrutacj\w+|sponsor\w*|biznes\w*"
    r"|klient\w*|konflikt\w*|pryw\w+|spor\w*)"
)
OWN = (
    *PERSONAL, *EMPLOYER, *INVOLVED, *PRIVATE, *OTHER, *SAME,
    rf"\b{MY} (?:[\w-]+ ){{0,2}}{KIN}\b",
    rf"\b{ME}\b[^;:!?]{{0,70}}\b{_LOOSE}\b",
)  # fmt: skip
