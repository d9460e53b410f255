"""What the sender wrote anew is kept, wherever it stands among quotes; what others wrote is cut."""

import pytest

from conductd.reading.charsets import SIGNED
from conductd.reading.quotes import Standing, new_text
from unit.reading.introductions import INTRODUCTIONS, SEPARATORS

FRESH = Standing(answers=False)
BLOCK = "From: Tom <tom@example.net>\nSent: Monday, 26 January 2026 15:03\nTo: me\nSubject: hello\n"


@pytest.mark.parametrize("line", INTRODUCTIONS)
def test_an_introduction_goes_with_its_quote_and_words_under_it_stay(line):
    assert new_text(f"Top words.\n\n{line}\n\n> one\n> two\n\nUnder words.\n") == "Top words.\n\nUnder words."


@pytest.mark.parametrize("line", [line for line in INTRODUCTIONS if line.count(" ") > 5])
@pytest.mark.parametrize("third", [1, 2])
def test_an_introduction_may_be_folded(line, third):
    words = line.split(" ")
    at = len(words) * third // 3
    folded = " ".join(words[:at]) + "\n" + " ".join(words[at:])
    assert new_text(f"Top words.\n\n{folded}\n> one\n\nUnder words.\n") == "Top words.\n\nUnder words."


@pytest.mark.parametrize("line", SEPARATORS)
def test_a_separator_cuts_what_is_not_marked(line):
    assert new_text(f"Top words.\n\n{line}\n{BLOCK}\nHis words.\n\nMore of them.") == "Top words."


@pytest.mark.parametrize("line", [line for line in SEPARATORS if line.strip("_")])
def test_words_under_a_separator_stay_where_the_quote_is_marked(line):
    assert new_text(f"{line}\n\n> His words.\n\nMy answer.\n\n> More\n\nMine again.") == "My answer.\n\nMine again."


@pytest.mark.parametrize(
    "sentence",
    [
        "I am her sister and can not judge this, because she wrote:",
        "On the mailing list he wrote:",
        "Le problème est grave. Voici ce qu'il a écrit :",
        "Am Abend schrieb er mir:",
        "This is what I said to him:",
        "He said the following to 3 people:",
    ],
)
def test_a_persons_own_sentence_before_a_quotation_stays(sentence):
    assert new_text(f"{sentence}\n\nYou are all fools.\n\nThat hurt.", FRESH).startswith(sentence)
    assert new_text(f"{sentence}\n\nYou are all fools.\n\nThat hurt.").endswith("That hurt.")


def test_a_fresh_report_may_paste_another_mail_and_go_on():
    pasted = f"He sent me this:\n\n{BLOCK}\nYou fool.\n\nI want this to stop."
    assert new_text(pasted, FRESH).endswith("You fool.\n\nI want this to stop.")
    told = "On 3 March 2026 at 14:05 Tom Hale wrote:\n\nYou fool.\n\nI want this to stop."
    assert new_text(told, FRESH).endswith("I want this to stop.")


def test_a_pasted_chat_with_marks_keeps_the_words_between():
    assert new_text("He said\n> hey you\nand I left.", FRESH) == "He said\n\nand I left."


def test_words_typed_under_an_unmarked_quote_with_nothing_above_are_kept():
    typed = f"{BLOCK}\nCan you come?\n\nYes, I can.\n\nRuth"
    assert new_text(typed, Standing("Ruth Calloway")).endswith("Yes, I can.\n\nRuth")
    assert new_text(f"{BLOCK}\nCan you come?\n\nYes, I can.", FRESH).endswith("Yes, I can.")
    assert new_text("On Mon, 26 Jan 2026 at 15:03, Ruth <r@example.net> wrote:\nCome?\n\nYes.").endswith("Yes.")


def test_an_answer_without_a_word_above_an_unmarked_header_block_has_no_words_of_its_own():
    assert new_text(f"{BLOCK}\nCan you come?\n\nTom") == ""
    assert new_text(f"-----Original Message-----\n{BLOCK}\nCan you come?\n") == ""
    assert new_text("From: Tom <tom@example.net>\nSent: 26 January 2026 15:03\n\nCan you come?") == ""


def test_a_signature_that_its_program_marked_is_cut_and_words_around_it_stay():
    assert new_text(f"Yes.\n-- \n{SIGNED}Ruth\n{SIGNED}Tel. 555\nAnd no.") == "Yes.\n\nAnd no."
    assert new_text(f"{SIGNED}He hit me on Friday in the hall, twice.\n{SIGNED}Ruth").startswith("He hit me")
    assert new_text(f"{SIGNED}Ruth\n{SIGNED}Tel. 555\n\n> Hello") == ""


def test_sentences_under_an_unusual_mark_are_no_signature():
    story = "He shouted.\n--\nThen I called the police and they came at once."
    assert new_text(story, FRESH) == story
    assert new_text("He shouted.\n--\nRuth\nNobody is free until all of us are free.", FRESH) == "He shouted."


def test_an_unmarked_quote_under_own_words_is_cut():
    assert new_text(f"I will come.\n\n{BLOCK}\nCan you come?") == "I will come."
    assert new_text("Yes.\n\nOn Mon, 26 Jan 2026 at 15:03, Ruth <r@example.net> wrote:\n\nCome?\n") == "Yes."


def test_a_forward_with_nothing_above_has_no_words_of_its_own():
    assert new_text(f"{BLOCK}\nHis words.", Standing(answers=False, passes_on=True)) == ""
    assert new_text(f"---------- Forwarded message ---------\n{BLOCK}\nHis words.", FRESH) == ""


def test_answers_that_bear_the_senders_name_are_found_inside_outlooks_quote():
    text = f"See below.\n\n{BLOCK}\nWho was there?\n\n[Ana Brandt] I was.\nAlone.\n\nAnd when?\n\n[Ana] At noon."
    assert new_text(text, Standing("Ana Brandt")) == "See below.\n\n[Ana Brandt] I was.\nAlone.\n\n[Ana] At noon."
    assert new_text(text, Standing("Tom")) == "See below."


def test_words_after_the_end_of_a_forward_stay():
    text = f"Look:\n----- Forwarded message from Tom -----\n{BLOCK}\nHis.\n----- End forwarded message -----\nSad."
    assert new_text(text) == "Look:\n\nSad."


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Enviado do meu iPhone",
        "Inviato da iPhone",
        "Verstuurd vanaf mijn iPhone",
        "Wysłane z iPhone'a",
        "Отправлено с iPhone",
        "iPhoneから送信",
        "发自我的iPhone",
        "Skickat från min iPhone",
        "Sendt fra min iPhone",
        "Lähetetty iPhonesta",
        "Odesláno z iPhonu",
        "iPhone'umdan gönderildi",
        "Sent from Proton Mail for iOS",
        "Sent from Yahoo Mail on Android",
        "Sent with Proton Mail secure email.",
        "Sent from Outlook for Android<https://example.com/x>",
        "Get Outlook for iOS<https://example.com/x>",
        "Gesendet mit der GMX iPhone App",
        "Sent from my Galaxy",
        "Gesendet von Outlook für Android",
        "Télécharger Outlook pour Android<https://example.com/x>",
        "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
        "Please excuse my brevity.",
    ],
)
def test_a_phones_line_goes_but_the_same_words_in_a_paragraph_stay(line):
    assert new_text(f"My words.\n\n{line}\n") == "My words."
    assert new_text(f"My words.\n\n{line}\n\n> quote\n\nMore words.") == "My words.\n\nMore words."
    assert new_text(f"The mail was\n{line}\nand that is all.") == f"The mail was\n{line}\nand that is all."


def test_sent_from_somewhere_is_no_phones_line():
    assert new_text("They were\n\nSent from the stage by force.\n") == "They were\n\nSent from the stage by force."


def test_a_signature_goes_and_words_after_a_quote_below_it_stay():
    assert new_text("Yes.\n-- \nAna\nLisbon\n\n> quote\n\nAnd no.") == "Yes.\n\nAnd no."
    long = "\n".join(f"Line {number} of the letter." for number in range(40))
    assert new_text(f"Part one\n--\n{long}").endswith("Line 39 of the letter.")
