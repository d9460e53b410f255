"""Which language do a few words speak? Told by their small words and their letters, where a statistical guess is weak."""

# ruff: noqa: E501  # tables of words read best in long lines

import re
from typing import Final

_SCRIPTS: Final = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u05d0-\u05ea]")),
    ("th", re.compile("[\u0e01-\u0e5b]")),
    ("ka", re.compile("[\u10d0-\u10ff]")),
    ("hy", re.compile("[\u0531-\u0587]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("te", re.compile("[\u0c00-\u0c7f]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
)
"""Scripts that one language writes; Japanese before Chinese, whose signs it uses."""

_SMALL: Final = {
    "en": "i'd should can could call someone somebody who how why again now then than also into out up down if or so the and is was were i he she they it you we me my his her their to of in on at for from with that this not but have has had be been are am who what when there please because about after during would want could any all him them us said did do",
    "de": "kann soll muss jetzt jemand mich tun wie warum hier dort sind haben hatte sein meine meinen meiner hallo danke ihre seine schon immer alle der die das und ist war ich er sie es wir mich mir mein hat habe haben nicht ein eine einen einem einer im in am auf bei mit von zu zum zur dem den des dass wie sich für aus nach vor während wurde wird bitte möchte auch noch nur ihm ihn ihr uns über was wenn",
    "fr": "vous est-ce puis-je dois faire maintenant comment pouvez votre nos notre leurs toujours aussi été quelqu'un personne ici le la les un une des et est était je il elle nous vous m'a me mon ma mes sa son ses lui que qui ne pas pour dans avec sur au aux du de en ce cette à été ai ont j'ai s'est c'est bonjour merci voudrais pendant très plus mais leur par a d'un d'une",
    "es": "qué debo ahora pueden puede hacer alguien tengo soy estoy siempre nadie aquí ese esa eso nos sus el la los las un una y es era fue yo él ella nos me mi mis su sus le que no por para en con al del de lo se ha he han durante muy más pero como está hola quiero gracias esta este cuando sobre hay les desde porque",
    "pt": "devo agora podem pode fazer alguém tenho sou sempre ninguém aqui esse ele me ligar minha meus o a os as um uma e é era foi eu ele ela nós me meu minha seu sua que não por para em com ao do da dos das no na se durante muito mais mas como está olá quero obrigado obrigada esta este quando sobre há lhe desde pelo pela comigo isso você",
    "it": "cosa devo adesso potete può fare qualcuno sono sempre nessuno qui quello quella miei sua ciò il lo la i gli le un una e è era io lui lei mi mio mia ha ho hanno che non per in con al alla del della dei delle di da si durante molto più ma come sono ciao vorrei grazie questo questa quando su nel nella sulla dal dalla stato stata suo sua anche ci",
    "nl": "kunnen jullie wat moet nu doen iemand kan altijd niemand hier wie hoe waarom hun onze mijn graag de het een en is was ik hij zij ze wij mij me mijn heeft heb hebben niet van in op bij met voor naar aan te dat die dit er tijdens door om als zijn haar ons wil willen graag hallo ook nog maar werd wordt over uit mij heeft",
    "pl": "mam teraz czy mogę możecie zrobić ktoś zawsze nikt tutaj kto dlaczego ich nas nam mną moim jestem i w z na nie się że do to jest był była mnie mi on ona my jego jej o od po za przez jak ale czy co dla podczas chcę proszę dzień dobry mój moja przed tym tego go są został została bardzo już tylko albo",
    "sv": "kan ni ska göra nu vad någon alltid ingen här vem hur varför deras oss ert tack min mina och att det är var jag han hon vi mig min mitt har hade inte en ett i på med av för till från som den de om under efter vid när vill hej tack också men eller blev sin sitt dem honom henne vad så någon åt",
    "da": "kan skal gøre nu hvad nogen altid ingen her hvem hvordan hvorfor deres os jeres ringe til mine og at det er var jeg han hun vi mig min mit har havde ikke en et i på med af for til fra som den de om under efter ved når vil hej tak også men eller blev sin sit dem ham hende hvad så nogen ad mødet ingen gjorde noget efter",
    "no": "kan dere skal gjøre nå hva noen alltid ingen her hvem hvordan hvorfor deres oss ringe til mine meg og at det er var jeg han hun vi meg min mitt har hadde ikke en et i på med av for til fra som den de om under etter ved når vil hei takk også men eller ble sin sitt dem ham henne hva så noen møtet ingen gjorde noe etter",
    "fi": "voitteko mitä pitäisi nyt tehdä joku aina kukaan täällä kuka miten miksi heidän meitä voin voiko minun ja on oli hän minä me minua minut minun hänen että ei en ole se tämä kun niin myös mutta tai jos joka kanssa aikana jälkeen haluan hei kiitos olen olisi voi sen siitä mitä minulle hänet meidän te he",
    "cs": "můžete mám teď dělat někdo vždy nikdo tady kdo jak proč jejich nás nám mého můžu a v z na ne se že do to je byl byla mě mi mne on ona my jeho její o od po za jak ale co pro během chci prosím dobrý den můj moje před tím toho jsem jsou by si když nebo také už jen který mně",
    "sk": "a v z na nie sa že do to je bol bola ma mi mňa on ona my jeho jej o od po za ako ale čo pre počas chcem prosím dobrý deň môj moja pred tým toho som sú by si keď alebo tiež už len ktorý",
    "tr": "şimdi ne nasıl neden biri her zaman kimse burada kim onlar bizi misiniz musunuz ve bir bu da de ile için çok ben o biz bana beni benim onun ne değil var yok ama gibi daha sırasında sonra önce istiyorum merhaba teşekkürler lütfen mi mı kadar oldu etti dedi şey bunu onu hakkında",
    "hu": "most mit tegyek valaki mindig senki itt ki hogyan miért őket minket fel a az és egy van volt én ő mi engem nekem nem is hogy de ez meg ha csak mint után alatt közben szeretnék köszönöm kérem vagyok vagy már még ki mit ezt azt rám őt a",
    "ro": "trebuie acum ce puteți poate face cineva mereu nimeni aici cine cum de ce mă vă rog și în la de cu pe un o este era eu el ea noi mă mi-a m-a am a nu că să din pentru dar mai după timpul vreau bună mulțumesc ce care când fost lui ei le sunt despre prin",
    "ca": "el la els les un una i és era jo ell ella ens em m'ha que no per amb al del de en es va durant molt més però vull hola gràcies aquest aquesta quan sobre hi ha",
    "vi": "tôi anh ấy cô và là không của trong có được đã này một cho với người những các như khi để rất",
    "id": "saya dia kami dan yang di ke dari tidak ini itu untuk dengan pada adalah telah sudah akan saat selama karena mereka ada",
    "et": "ja on oli ma ta me mind minu tema et ei see kui ka aga või mis kes koos ajal pärast soovin tere aitäh olen",
    "hr": "i u na je se da ne su sam mi me on ona mu za od s sa kao ali što bio bila tijekom tijekom nakon želim molim hvala koji koja samo kada ili",
    "sl": "in v na je se da ne so sem mi me on ona mu za od z s kot ali kaj bil bila med po želim prosim hvala ki samo ko",
    "lt": "ir yra buvo aš jis ji mes man mane ne kad tai su į iš ant per po bet kaip noriu labas ačiū šis savo jo jos",
    "lv": "un ir bija es viņš viņa mēs man mani ne ka tas ar uz no par pēc bet kā vēlos labdien paldies šis savu",
    "ru": "что мне теперь делать можете могу кто-то всегда никто здесь кто почему их нам мной должен и в на не что он она я меня мне мой это с со по за от о об к у из был была было как но или мы нас его её ее все так если хочу здравствуйте спасибо пожалуйста во время после когда для мной там",
    "uk": "мені тепер робити можете можу хтось завжди ніхто тут хто чому їх нам мною і й в у на не що він вона я мене мені мій це з зі по за від про до був була було як але або ми нас його її всі так якщо хочу вітаю дякую під час після коли для та",
    "bg": "и в на не че той тя аз ме ми мен това с със по за от до е беше бил как но или ние нас го я всички така ако искам здравейте благодаря моля по време след когато да се са",
    "sr": "и у на не да он она ја ме ми мене то с са по за од о је био била како али или нас га све тако ако желим хвала молим током после када се су",
}  # fmt: skip
_LETTERS: Final = {
    "de": "ßäöü", "fr": "éèêëàâçœùûîï", "es": "ñ¿¡áíóú", "pt": "ãõáéíóúâêôç", "it": "àèéìòù", "pl": "łąęśżźćń", "sv": "åäö", "da": "æøå", "no": "æøå",
    "fi": "äö", "cs": "ěřůčšžýíáéť", "sk": "ľĺŕôčšžýíáéť", "tr": "ışğçöü", "hu": "őűáéíóöü", "ro": "ășțâî", "vi": "ơưđạảấầẩậắằặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "uk": "іїєґ", "ru": "ыэъё", "bg": "ъ", "sr": "ђљњћџј", "lt": "ėįųū", "lv": "āēīūģķļņ", "et": "õäöü", "hr": "đčćšž", "sl": "čšž", "ca": "·àèò",
}  # fmt: skip
_WORDS: Final = {code: frozenset(words.split()) for code, words in _SMALL.items()}
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LOOKED_AT: Final = 400
MARGIN: Final = 1.4
"""By so much the best language must lead the next."""


def by_script(text: str) -> str | None:
    """The language whose script most letters of the text are in, where only one language writes it."""
    letters = [char for char in text[:2000] if char.isalpha()]
    joined = "".join(letters)
    for code, script in _SCRIPTS:
        count = len(script.findall(joined))
        enough = 0.15 if code == "ja" else 0.5
        if count >= 2 and count >= enough * len(letters):
            return code
    return None


def by_small_words(text: str) -> str | None:
    """The language of the small words in the text, if one clearly leads; two of them at least must stand there."""
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text)][:_LOOKED_AT]
    scores = {code: _score(words, code) for code in _WORDS}
    best, next_best = sorted(scores, key=lambda code: -scores[code])[:2]
    found = sum(word in _WORDS[best] for word in words)
    return best if found >= 2 and scores[best] >= MARGIN * scores[next_best] else None


def speaks_another(text: str, code: str) -> bool:
    """Whether a text holds no small word of this language, but two of another: then a guess at this one is none."""
    words = {word.lower().replace("’", "'") for word in _WORD.findall(text)[:_LOOKED_AT]}
    if code not in _WORDS or words & _WORDS[code]:
        return False
    return any(len([word for word in words & table if len(word) > 1]) >= 2 for table in _WORDS.values())


def _score(words: list[str], code: str) -> float:
    """Small words count whole, longer ones more; letters that the language has and few others have, a little."""
    table, letters = _WORDS[code], set(_LETTERS.get(code, ""))
    hits = sum(0.4 if len(word) == 1 else 1.0 + 0.15 * min(len(word), 6) for word in words if word in table)
    marks = sum(0.5 for word in words if letters & set(word))
    return hits + marks
