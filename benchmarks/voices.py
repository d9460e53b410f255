"""What the invented people of the benchmark write: sentences by language, names, and the charsets of each."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Voice:
    """One way of writing mail: a charset with its share of the thousand, and sentences that it can encode."""

    charset: str
    share: int
    sentences: tuple[str, ...]
    subjects: tuple[str, ...]


ENGLISH = (
    "I am writing about something that happened in the chat channel last week.",
    "At first I thought it was a misunderstanding and did not want to make a fuss about it.",
    "Somebody kept answering my questions with remarks about where I come from.",
    "I asked them twice, politely, to stop, and it went on in the issue tracker the next day.",
    "Two other people saw it and told me afterwards that they found it unpleasant as well.",
    "I have kept the messages and can send screenshots if that is of use to you.",
    "During the sprint the same person would not let anybody else speak at our table.",
    "I would rather not have my name mentioned to them for the time being.",
    "I do not expect a punishment, I would only like somebody to talk to them.",
    "The moderators of the channel removed one of the messages, but not the others.",
    "It has made me think about whether I want to go on contributing to the documentation.",
    "Please let me know if this is the right address, or whom I should write to instead.",
    "As far as I remember it was around three in the afternoon, shortly after the second talk.",
    "There is a recording of the session, and the moment is about forty minutes in.",
    "I am grateful for the work you do and know that all of this takes time.",
    "The organisers were very kind about it, and one of them suggested that I write to you.",
)
TYPOGRAPHIC = (
    "I’m writing because of a thread on the mailing list – it got out of hand rather quickly.",
    "One of the maintainers wrote “nobody asked for your opinion” and later “go away”.",
    "I’ve waited a few days before writing, because I didn’t want to do it in anger…",
    "The café meeting afterwards wasn’t any better; it’s the third time this has happened.",
    "We’re a small team, and it’s hard to avoid somebody who’s in every meeting.",
    "My colleague – who doesn’t want to be named – says she’d confirm all of this.",
)
GERMAN = (
    "Ich schreibe Ihnen wegen eines Vorfalls während der letzten Konferenz.",
    "Zunächst dachte ich, es wäre ein Missverständnis, und wollte niemanden damit behelligen.",
    "In der Kaffeepause äußerte sich ein Teilnehmer sehr abfällig über unsere Gruppe.",
    "Ich habe ihn höflich gebeten, damit aufzuhören, doch es ging am nächsten Tag weiter.",
    "Zwei Kolleginnen haben es gehört und würden es auf Wunsch bestätigen.",
    "Ich möchte vorläufig nicht, dass mein Name genannt wird.",
    "Für eine kurze Rückmeldung, wie es weitergeht, wäre ich Ihnen dankbar.",
    "Die Nachrichten habe ich aufbewahrt und kann sie jederzeit nachreichen.",
)
FRENCH = (
    "Je vous écris à propos d'un échange qui a eu lieu sur le forum la semaine dernière.",
    "J'ai d'abord cru à un malentendu et je n'ai pas voulu en faire toute une histoire.",
    "La même personne a répondu à chacune de mes questions par des remarques déplacées.",
    "Je lui ai demandé d'arrêter, avec courtoisie, mais cela a continué le lendemain.",
    "Ma sœur, qui était présente à l'atelier, a trouvé cela très pénible elle aussi.",
    "J'ai payé 120 € pour cette rencontre et je suis rentrée avant la fin.",
    "Je préférerais que mon nom ne soit pas communiqué pour le moment.",
    "Merci de me dire si cette adresse est la bonne ou à qui je dois m'adresser.",
)
RUSSIAN = (
    "Пишу вам по поводу случая, который произошёл на прошлой неделе в общем чате.",
    "Сначала я думал, что это недоразумение, и не хотел никого беспокоить.",
    "Один из участников несколько раз отвечал на мои вопросы оскорблениями.",
    "Я вежливо попросил его прекратить, но на следующий день всё повторилось.",
    "Двое других участников это видели и могут подтвердить мои слова.",
    "Сообщения я сохранил и при необходимости пришлю снимки экрана.",
    "Прошу пока не называть моего имени и сообщить, что будет дальше.",
)
JAPANESE = (
    "先週のオンライン会議で起きたことについてご連絡いたします。",
    "最初は誤解だと思い、大きな問題にしたくありませんでした。",
    "同じ方が私の質問に対して何度も失礼な返事をしました。",
    "やめていただくよう丁寧にお願いしましたが、翌日も続きました。",
    "ほかの二人の参加者もその場にいて、確認できるはずです。",
    "記録は保存してありますので、必要でしたらお送りします。",
    "当面は私の名前を出さないようお願いいたします。",
)
CHINESE = (
    "我想向你们反映上周在讨论群里发生的一件事。",
    "起初我以为只是误会，不想把事情闹大。",
    "同一个人多次用不礼貌的话回答我的问题。",
    "我客气地请他停止，但第二天又继续了。",
    "另外两位参与者也看到了，可以证明我说的情况。",
    "我保存了聊天记录，如有需要可以发送截图。",
    "目前请不要公开我的名字，谢谢你们的工作。",
)

EN_SUBJECTS = ("Something that happened in the chat", "A report", "About the sprint", "Behaviour in a thread")
DE_SUBJECTS = ("Meldung eines Vorfalls während der Konferenz", "Bitte um Rückmeldung")
FR_SUBJECTS = ("Un échange déplacé à l'atelier", "Signalement")
RU_SUBJECTS = ("Сообщение о случае в чате", "Жалоба")
JA_SUBJECTS = ("オンライン会議での出来事について", "ご報告")
ZH_SUBJECTS = ("关于讨论群里的一件事", "情况反映")

VOICES = (
    Voice("us-ascii", 20, ENGLISH, EN_SUBJECTS),
    Voice("utf-8", 24, ENGLISH + TYPOGRAPHIC, EN_SUBJECTS),
    Voice("utf-8", 10, GERMAN, DE_SUBJECTS),
    Voice("utf-8", 8, FRENCH, FR_SUBJECTS),
    Voice("utf-8", 3, RUSSIAN, RU_SUBJECTS),
    Voice("utf-8", 2, CHINESE, ZH_SUBJECTS),
    Voice("iso-8859-1", 8, GERMAN, DE_SUBJECTS),
    Voice("iso-8859-15", 5, FRENCH, FR_SUBJECTS),
    Voice("windows-1252", 10, ENGLISH + TYPOGRAPHIC, EN_SUBJECTS),
    Voice("koi8-r", 4, RUSSIAN, RU_SUBJECTS),
    Voice("iso-2022-jp", 3, JAPANESE, JA_SUBJECTS),
    Voice("gb18030", 3, CHINESE, ZH_SUBJECTS),
)

FIRST_NAMES = (
    "Amara", "Bjarne", "Chidi", "Dolores", "Eleni", "Farid", "Greta", "Hamza", "Ines", "Jarek", "Kaveh",
    "Leilani", "Mirela", "Nikhil", "Oluwaseun", "Priya", "Quentin", "Rosalind", "Sunniva", "Tendai", "Ulrike",
    "Vasilisa", "Wiremu", "Xochitl", "Yusuf", "Zsuzsanna",
)  # fmt: skip
LAST_NAMES = (
    "Abernathy", "Brandvold", "Castellanos", "Dlamini", "Eriksen", "Fontaine", "Gutierrez", "Hashimoto",
    "Ivanenko", "Jankowski", "Kowalczyk", "Lindqvist", "Moreau", "Nakamura", "Oyelaran", "Petrov", "Quispe",
    "Rautio", "Schreiber", "Tamihana", "Ueda", "Vukovic", "Whitlock", "Yilmaz", "Zimmermann",
)  # fmt: skip
DOMAINS = ("mail.example.net", "example.net", "post.example.com", "uni.example.com", "lists.example.org")
SIGNATURES = (
    "-- \n{name}",
    "-- \n{name}\nDocumentation, packaging, coffee\nhttps://people.example.net/{user}",
    "-- \n{name} | Department of Hydrology\nRoom 2.114, Building 7\nphone +31 20 555 0100",
    "Sent from my phone",
    "{name}",
    "",
)
