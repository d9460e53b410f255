"""Polish without the plain word: leaving a case to others, and coming back to it in pieces."""

_OTHERS = r"(?:ktos|kto inny|kogos|komus|inn\w+|inni|reszta|reszcie|pozostal\w+|wy|wam|zastep\w+|kolega|kolezanka)"
ACTS = (
    r"\b(?:prosze|prosilbym|prosilabym|wnosze|wnioskuje) o (?:zastapienie|wylaczenie|odsuniecie|zwolnienie"
    r"|pominiecie) mnie\b",
    r"\bnie (?:potrafil|umial|mogl|zdolal)\w* (?:[\w'-]+ ){0,4}(?:bezstronn|neutraln|obiektywn|niezalezn"
    r"|sprawiedliw)\w+",
    r"\b(?:jestem|stoje|siedze) (?:[\w-]+ ){0,2}(?:za|zbyt) blisko\b|\bpomincie mnie\b",
    r"\bnie (?:jestem|bede) (?:[\w-]+ ){0,2}(?:osoba |tu |w tym )?bezstronn\w+|\bna bezstronnosc z mojej "
    r"strony\b|\b(?:prosze|wnosze) o (?:wyznaczenie|wskazanie) (?:[^\s,;:!?()]+ ){0,6}(?:innej osoby|kogos "
    r"innego|innego czlonka|zastepcy)\b",
    r"\b(?:usuwam|odsuwam|wycofuje) sie w cien\b|\bnie biore udzialu w (?:tej |rozpatrywaniu |sprawie )",
)
HINTS = (
    r"\b(?:oddaje|zwracam) (?:[\w-]+ )?(?:klucz|haslo|dostep|akta|teczk|dokument|spraw|prac|czesc)\w*|\bnie"
    r" nadaje sie\b|\bmnie (?:[\w-]+ )?(?:pomin|omin|wykresl|skresl"
    r"|usun|zwolnij|wylacz)cie\b|\bi (?:rezygnuje|odpadam|wysiadam|ustepuje)\b|\bnie (?:dawa|dawaj|podsyla"
    r"|podsylaj)\w* mi\b|\b(?:arbitr|rozjemc)\w*\b",
    r"\bnie (?:[\w-]+ ){0,6}(?:chlodn\w+|czyst\w+|trzezw\w+) (?:glowa|okiem|sumieniem)\b|\bnie (?:[\w-]+"
    r" ){0,5}(?:na chlodno|z dystansem|bez emocji)\b"
    r"|\bnie (?:bede|moge|chce|zamierzam) (?:[\w-]+ ){0,3}(?:uczestniczy\w*|wspoldecydowa\w*|rozstrzyga\w*"
    r"|rozpatrywa\w*|zabiera\w* glosu|brac udzialu"
    r"|bral\w* udzialu|o tym decydowa\w*)\b|\bciezko (?:[\w-]+ )?(?:potem |teraz |mi )*(?:byc|sadzic|oceniac)\b"
    r"|\b(?:panstwo )?rozumieja(?: panstwo)?\b",
    r"\b(?:nie przyloze|nie podniose|nie macz\w+|umyw\w+|rece z dala|rece precz)\b|\b(?:law\w+ rezerwow\w+"
    r"|miejsc\w+ dla swiadk\w+|po drugiej stronie stolu"
    r"|na trybun\w+)\b|\b(?:daje sobie spokoj|kapituluje|nie wchodze w to|w to nie wchodze|milcze|nie oddam glosu"
    r"|glos pusty|pusty glos)\b|\b(?:odetnijcie"
    r"|zabierzcie|odbierzcie|cofnijcie|zablokujcie) mi (?:[\w-]+ )?(?:dostep|uprawnien)\w*|\bnie (?:przysylaj"
    r"|wysylaj|przesylaj|pokazuj)cie mi\b|\bnie chce"
    r" (?:[\w-]+ )?(?:widziec|ogladac|znac|czytac)\b|\b(?:usun|wypisa|wylogowa)\w*(?:am|em) sie z (?:folder|kanal"
    r"|watk|grup|list)\w*|\bopuszczam (?:watek|kanal)\b",
    r"\b(?:moja|moj|moje|mojej) (?:opini|ocen|glos|zdani|decyzj)\w* (?:[\w-]+ ){0,3}(?:nic nie|nie bylab|bylab"
    r"|skazon|podejrzan|niewiarygodn|bez wartosci"
    r"|nie ma)\w*|\bzeby nikt (?:nie|mi)\b|\bzeby nie bylo (?:gadania|watpliwosci|niejasnosci)\b|\b(?:pozor|cien"
    r"|wrazenie) (?:stronniczosci|podejrzenia"
    r"|watpliwosci|kumoterstwa)\b|\bdla (?:czystosci|higieny|swietego spokoju)\b|\bz ostroznosci\b|\bpodwazy\w*\b",
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
    r"\b(?:odpuszczam|odpuszcze|odpadam|wysiadam|rezygnuje|ustepuje|odstepuje|wypadam|opuszczam (?:sale|zebranie"
    r"|rozmowe|czat)|zrzekam sie"
    r"|uchylam sie|umywam rece|poprzestaje|na tym (?:koncze|poprzestaje)|koncze na tym|stane z boku|usune sie"
    r"|wypisuje sie|wylogowuje sie"
    r"|zostaje (?:na zewnatrz|poza|z boku)|zamknalem (?:plik|folder|teczke|maila)|zamknelam (?:plik|folder|teczke"
    r"|maila)|oddaje paleczke)\b"
    r"|\b(?:wychodze|wyjde|znikam|schodze) (?:[\w-]+ )?z (?:sali|pokoju|rozmowy|narady|czatu|linii|zebrania"
    r"|dyskusji|obrad|tej)\b|\b(?:skonczyl"
    r"|przerwal)(?:em|am) (?:czytac |lekture )?(?:na|po) (?:pierwsz\w+|drug\w+)\b",
    r"\bnie (?:podejm|wezm|podpisz|tkn|otwier|otworz|czyta|przeczyta|wypowi|zaglosuj|glosuj|wyroku|rozsadz"
    r"|przewodnicz|przylacza|zabior|oceni"
    r"|bede (?:sie )?(?:w to |tu |w tym )*(?:miesza|orzeka|glosowa|czyta|ocenia|sadzi|wypowiada|decydowa|zajmowa"
    r"|angazowa|podpisywa))\w*\b(?! (?:sie "
    r")?(?:jeszcze|na razie))|\bnie (?:jest|sa) dla mnie\b|\bnie (?:moja dzialka|moje podworko|moja bajka)\b"
    r"|\b(?:wolal|wolala)(?:bym|m) nie\b",
    r"\b(?:beze mnie|mnie pominac|pomincie mnie|mnie (?:do tego |w to )?nie (?:angaz|wciaga|pyta|licz|wpisuj"
    r"|wlicza|kaz|mieszaj)\w*|nie (?:angaz"
    r"|wciaga|pyta|licz|wpisuj|wlicza|kaz|mieszaj)\w* (?:mnie|mi))\b|\b(?:skresl|wykresl|usun|zdejm)\w* (?:[\w-]+"
    r" )?(?:mnie|moje nazwisko)\b"
    r"|\b(?:na|w) moje miejsce\b|\bkogos na moje\b|\b(?:mnie zastapi\w*|zastapi\w* mnie|zastapienie mnie|o"
    r" zastepc\w+|o zastepstw\w+|o zmiennik\w*"
    r"|zastepcy|zastepczyni)\b|\bsprzatnij\w* mnie\b",
    r"\b(?:czy )?(?:ktos|kto|ktokolwiek) (?:[\w-]+ ){0,2}(?:moze|moglby|mogl\w*|chce|chcialby|przejmie|wezmie"
    r"|zastapi|zechce) (?:[\w-]+ "
    r"){0,4}(?:zastapi|przeja|przejm|wzia|wezm|zaj|mnie|zrobi|oceni|przeczyta)\w*|\bszukajcie (?:[\w-]+"
    r" ){0,3}(?:kogos|zastep\w+|innej osoby)\b"
    r"|\b(?:przejmijcie|niech przejmie|prosze przejac|oddam) (?:[\w-]+ ){0,2}(?:to|spraw\w+|te|prowadzenie|akta"
    r"|teczk\w+)\b|\bniech (?:[\w-]+ "
    r"){0,3}(?:sprawdzi|oceni|przejmie|przeczyta|zdecyduje|rozstrzygnie|osadzi|zajmie)\b|\bpoprosze (?:[\w-]+"
    r" ){0,2}kogos\b",
    r"\b(?:uczciwiej|lepiej|rozsadniej|zdrowiej|czysciej|bezpieczniej|zreczniej|wlasciwiej|najlepiej|uczciwie"
    r"|fair|porzadniej|madrzej) "
    r"(?:bedzie|byloby|jest|by bylo),? (?:jesli|jezeli|gdy|zeby|kiedy|zebym|abym|jak|bez|beze)\b|\blepiej"
    r" (?:[\w-]+ )?(?:mnie|mi|zebym|nie)\b"
    r"|\btrudno,? (?:mi|zebym|abym|bym|o bezstronn\w+)\b|\b(?:nie godzi sie|sie nie godzi|nie uchodzi|niezrecznie"
    r"|glupio by|kiepsko by|zle by"
    r"|marnie by|nie byloby (?:madr|uczciw|dobr|fair|elegancko|w porzadku|wlasciw)\w*|nie jest w porzadku)\b",
    r"\bnikt (?:by )?(?:mi )?nie (?:by )?(?:uwierzy|potraktuje|kupi)\w*|\b(?:powiedza|powiedzieliby|pomysla"
    r"|pomyslal\w+),? ze\b|\bludzie (?:powiedza"
    r"|pomysla|beda)\b|\b(?:na chlodno|czysta glowa|chlodna glowa|z dystansem|bez emocji|czystym sumieniem"
    r"|chlodnym okiem)\b|\bnie (?:jestem|bede|umiem "
    r"byc|potrafie byc) (?:[\w-]+ ){0,3}(?:neutraln|obiektywn|bezstronn|niezalezn)\w+|\b(?:raczej |sam |sama"
    r" )?nie (?:moge|powinienem|powinnam|mam prawa"
    r"|umiem|potrafie) (?:[\w-]+ ){0,4}(?:wyrokowac|sadzic|oceniac|decydowac|zasiadac|rozsadzac|orzekac"
    r"|rozstrzygac|glosowac|byc sedzi\w*)\b|\bzeby (?:tu "
    r"|w tym |nad tym )?(?:zasiadac|orzekac|sadzic|glosowac|decydowac)\b|\bjako sedzi\w+\b|\bsedzi\w+ i"
    r" stron\w+\b|\bnie (?:zasiadam|zasiade|siadam)\b",
    r"\b(?:we wlasnym gronie|miedzy soba|we (?:dwoje|dwojke|troje|trojke|czworo|czworke|dwie|dwoch|trzech)|w"
    r" (?:trojke|czworke|trojk\w|pozostal\w+ "
    r"(?:skladzie|gronie)))\b|\b(?:osadz|rozsadz|zdecyduj|naradz|uradz|dogadaj|poradz|rozstrzygnij|zalatw|ocen"
    r"|omow)cie\b|\b(?:zostajecie|zostanie "
    r"was|bedzie was) (?:[\w-]+ )?(?:we|w|troje|czworo|dwoje)\b",
    r"\b(?:dopowie|dopowiedzcie|domyslcie|domyslacie|domyslic)\b|\b(?:wiecej|reszty|nic wiecej) (?:[\w-]+"
    r" )?(?:nie )?(?:moge|chce|powiem|wolno|trzeba)\b"
    r"|\bnie (?:musze|trzeba|potrzeba) (?:[\w-]+ ){0,2}(?:tlumaczyc|wyjasniac|dodawac|mowic)\b|\bnie (?:tlumaczyc"
    r"|podawac|wyjasniac|mowic|zdradzac) "
    r"(?:[\w-]+ )?(?:dlaczego|powod\w+|przyczyn\w*)\b|\bnie pytajcie\b|\b(?:powod\w*|przyczyn\w*) (?:[\w-]+"
    r" )?(?:zachow|zostaw|pozostaw|przemilcz)\w+"
    r"|\bbez podawania (?:powod\w+|przyczyn\w*)\b|\bz (?:powodow|przyczyn) (?:osobistych|prywatnych)\b",
)
ABSENT = (
    r"\b(?:(?:jestem|jest|leze) (?:[\w-]+ )?chor\w+|choruj\w+|rozchorowa\w+|gryp\w+|goraczk\w+|ospa|ospe|l4"
    r"|zwolnieniu? lekarsk\w+|izb\w+ przyjec|na sor"
    r"|(?:w|do|ze) szpitala?u?(?! co)|urlop(?:u|ie|em|ach)?|wakacj\w+|ferie|feriach|wyjezdzam|wyjazd\w*|nie ma"
    r" mnie|mnie nie"
    r" ma|nie bedzie mnie|mnie nie bedzie|bez"
    r" internetu|bez zasiegu|pociag\w*|samolot\w*|delegacj\w+|egzamin\w*|sesji|deadline\w*|zawalon\w+ robota"
    r"|zarobion\w+|urwanie glowy|nie mam (?:czasu|sily"
    r"|kiedy|jak)|brak\w* (?:mi )?czasu|nie wyrabiam|przeprowadzk\w+|przeprowadzam|pogrzeb\w*|porod\w*|urodzil\w*"
    r" (?:mi|nam|sie)|laptop\w*|dentyst\w+"
    r"|nie znam sie na|na tydzien|na dwa tygodnie|za granic\w+|opiek\w+ nad dzieck\w+|ze zlobka|z przedszkola"
    r"|nadgodzin\w*)\b",
)
