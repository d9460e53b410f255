"""What the invented people write, word for word."""

OLD = "Hello,\n\nthe venue for the meetup is booked. Shall I mention your group on the page?\n"

REPORT_SUBJECT = "Something that happened at the spring meetup"
REPORT = """\
Hello,

on Saturday at the spring meetup Kim Verhoeven kept imitating my accent in
front of everybody, and went on after I had asked to stop. I left early.

I am not sure what I expect, but I wanted somebody to know.

Robin
"""

ADDITION = """\
One thing I forgot: two people heard it all, and both would talk to you.

Robin
"""

DISCUSSION = """\
I have read it. I can write to Robin this week unless one of you prefers to.

Saskia
"""

RECUSAL = """\
Kim and I work for the same company, so I recuse myself from this one.

Tomas
"""

FORGERY = """\
I recuse myself from this case.

Saskia
"""

CHAIRS_SUBJECT = "About somebody in your own group"
CHAIRS_REPORT = """\
Dear chairs,

this is about the way a member of your own group speaks to newcomers in the
chat. I would rather not write to everybody. May I send you the links?

Noor
"""

ABSENCE = """\
I am out of the office until 16 March and will read your mail when I am back.

Yusuf
"""

ANSWER = """\
Dear Robin,

thank you for writing to us, and I am sorry that your evening ended like
this. I have read what you wrote. May I call you on Tuesday or Wednesday?

Imani, for the Code of Conduct Working Group
"""

CHAIRS_ANSWER = """\
Dear Noor,

thank you, please do send the links. Only Imani and I will see them.

Saskia
"""

TELLING = ("Robin", "Noor", "Kim Verhoeven", "imitating", "spring meetup", "newcomers", "own group speaks")
"""Words of the reports, their subjects and their writers: none may stand in a mail of conductd's."""
