"""Own words, signature and quoted mail are told apart, and nothing is lost between them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.quotes import forwarded_parts, split_quotes

ATTRIBUTIONS = [
    "On Wed, Mar 4, 2026 at 10:12 AM Ana Smith <ana@x.example> wrote:",
    "On 4 Mar 2026, at 10:12, Ana Smith <ana@x.example> wrote:",
    "On Wed, Mar 4, 2026 at 10:12 AM Ana Smith <\nana.with.a.long.address@x.example> wrote:",
    "On Wednesday, March 4, 2026 at 10:12 AM, Ana Smith via the board\n<ana@x.example>\nwrote:",
    "On 04/03/2026 10:12, Ana Smith wrote:",
    "--- On Wed, 4/3/26, ana@x.example <ana@x.example> wrote:",
    "Am Mi., 4. März 2026 um 10:12 Uhr schrieb Ana Schmidt <ana@x.example>:",
    "Am 04.03.26 um 10:12 schrieb Ana Schmidt:",
    "Am 4. März 2026 um 10:12 schrieb Ana\nSchmidt <ana@x.example>:",
    "Ana Schmidt schrieb am 04.03.2026, 10:12:",
    "Le mer. 4 mars 2026 à 10:12, Ana Petit <ana@x.example> a écrit :",
    "Le 04/03/2026 à 10:12, Ana Petit a écrit :",
    "El mié, 4 mar 2026 a las 10:12, Ana (<ana@x.example>) escribió:",
    "El 4/3/26 a las 10:12, Ana escribió:",
    "Il giorno mer 4 mar 2026 alle ore 10:12 Ana <ana@x.example> ha scritto:",
    "Il 04/03/2026 10:12, Ana ha scritto:",
    "Op wo 4 mrt 2026 om 10:12 schreef Ana <ana@x.example>:",
    "Op 4 mrt. 2026 om 10:12 heeft Ana <ana@x.example> het volgende geschreven:",
    "Em qua., 4 de mar. de 2026 às 10:12, Ana <ana@x.example> escreveu:",
    "Em 04/03/2026 10:12, Ana escreveu:",
    "śr., 4 mar 2026 o 10:12 Ana <ana@x.example> napisał(a):",
    "W dniu 4.03.2026 o 10:12, Ana pisze:",
    "4 Mar 2026 Çar, 10:12 tarihinde Ana <ana@x.example> şunu yazdı:",
    "Den ons 4 mars 2026 kl 10:12 skrev Ana <ana@x.example>:",
    "2026年3月4日(水) 10:12 Ana <ana@x.example>:",
]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
@pytest.mark.parametrize("mark", ["> ", ""])
def test_an_attribution_opens_the_quote_with_and_without_marks(attribution: str, mark: str) -> None:
    parts = split_quotes(f"Yes.\n\n{attribution}\n\n{mark}First line\n{mark}\n{mark}Last line: the end.")
    assert parts.own == "Yes."
    assert parts.quoted.split() == f"{attribution} First line Last line: the end.".split()


def test_an_attribution_in_a_language_nobody_listed_is_seen_by_the_marks_below_it() -> None:
    parts = split_quotes('Да.\n\n04.03.2026 10:12 пользователь "Ана" <\nana@x.example> написал:\n\n> Да?')
    assert (parts.own, parts.quoted.split("\n")[-1]) == ("Да.", "Да?")


SEPARATORS = [
    "-----Original Message-----",
    "----- Original Message -----",
    "-----Ursprüngliche Nachricht-----",
    "-------- Message d'origine --------",
    "-----Mensaje original-----",
    "-----Messaggio originale-----",
    "-----Oorspronkelijk bericht-----",
    "-----Mensagem original-----",
    "-----Oryginalna wiadomość-----",
    "-----Özgün ileti-----",
    "---------- Forwarded message ---------",
    "-------- Weitergeleitete Nachricht --------",
    "Begin forwarded message:",
    "Début du message réexpédié :",
    "##- Please type your reply above this line -##",
]


@pytest.mark.parametrize("separator", SEPARATORS)
def test_a_separator_ends_the_own_words(separator: str) -> None:
    parts = split_quotes(f"Yes.\n\n{separator}\nold words\nmore old words")
    assert parts.own == "Yes."
    assert "old words\nmore old words" in parts.quoted


FIELD_BLOCKS = [
    "From: Ana <ana@x.example>\nSent: Wednesday, 4 March 2026 10:12\nTo: Sam\nSubject: hello",
    "*From:* Ana <ana@x.example>\n*Date:* Wednesday\n*To:* Sam\n*Subject:* hello",
    "From: Ana\nDate: Wed, 4 Mar 2026\nSubject: hello",
    "Von: Ana Schmidt\nGesendet: Mittwoch\nAn: Sam\nBetreff: Hallo",
    "De : Ana\nEnvoyé : mercredi\nÀ : Sam\nObjet : bonjour",
    "De: Ana\nEnviado el: miércoles\nPara: Sam\nAsunto: hola",
    "Da: Ana\nInviato: mercoledì\nA: Sam\nOggetto: ciao",
    "Van: Ana\nVerzonden: woensdag\nAan: Sam\nOnderwerp: hallo",
    "De: Ana\nEnviado em: quarta\nPara: Sam\nAssunto: olá",
    "Od: Ana\nWysłano: środa\nDo: Sam\nTemat: cześć",
    "Kimden: Ana\nGönderildi: Çarşamba\nKime: Sam\nKonu: merhaba",
    "________________________________\nFrom: Ana <ana@x.example>\nSent: Wednesday\nTo: Sam",
]


@pytest.mark.parametrize("block", FIELD_BLOCKS)
def test_a_block_of_header_lines_ends_the_own_words(block: str) -> None:
    parts = split_quotes(f"Yes.\n\n{block}\n\nold words")
    assert parts.own == "Yes."
    assert parts.quoted == f"{block}\n\nold words"


@pytest.mark.parametrize(
    "text",
    [
        "Your ticket\n\nFrom: Rome\nTo: Paris\nDate: 4 March 2026\n\nHave a good trip.",
        "Please note the following:\n- one\n- two",
        "On reading your letter of 2025 I wrote: not yet.",
        "In your letter you wrote:\nthat you like tea.",
        "Subject: to the board's approval, we will write again.",
        "The meeting is at 10:12:\nroom 3.",
        ">> Click here: http://a.example <<",
        "We compared: a > b\nand b < c.",
    ],
)
def test_own_words_that_only_look_like_a_quote_stay_own(text: str) -> None:
    parts = split_quotes(text)
    assert (parts.own, parts.quoted) == (text, "")


def test_answers_between_quotes_are_joined_in_order() -> None:
    parts = split_quotes("> one?\n\nYes.\n\n> two?\n> three?\n\nNo.\nNever.")
    assert parts.own == "Yes.\n\nNo.\nNever."
    assert parts.quoted == "one?\ntwo?\nthree?"


def test_a_mail_that_only_quotes_has_no_own_words_and_loses_nothing() -> None:
    assert split_quotes("> all\n>\n> > of it") == split_quotes("> all\n>\n> > of it\n\n")
    parts = split_quotes("> all\n>\n> > of it")
    assert (parts.own, parts.signature, parts.quoted) == ("", "", "all\n\nof it")


def test_one_line_above_a_long_quote_is_found_exactly() -> None:
    quote = "\n".join(f"> line {number} of a long, long mail" for number in range(3_000))
    assert (
        split_quotes(f"Fine with me.\n\nOn 4 Mar 2026, at 10:12, Ana <a@x.example> wrote:\n\n{quote}").own
        == "Fine with me."
    )


@pytest.mark.parametrize(
    "first",
    [
        "##- Please type your reply above this line -##",
        "Ana Smith wrote on 04-03-2026 at 10:12:",
        "On 4 Mar 2026, at 10:12, Ana Smith <ana@x.example> wrote:",
        "On Wed, Mar 4, 2026 at 10:12 AM Ana Smith <\nana.with.a.long.address@x.example> wrote:",
    ],
)
def test_a_relay_or_help_desk_line_above_unmarked_text_opens_no_quote(first: str) -> None:
    text = f"{first}\n\nDear Sam,\n\nno."
    assert split_quotes(text).own == text
    assert split_quotes(f"{text}\n\n{ATTRIBUTIONS[0]}\n\nOlder.").own == text
    assert split_quotes(f"{first}\n\n> Dear Sam,\n>\n> no.").own == ""


JOBS = "Closing soon:\n\n> Porter, Rome\n> Cook, Paris (remote)\n\nSee more."


def test_marks_in_a_mail_that_answers_nothing_are_decoration() -> None:
    parts = split_quotes(JOBS, is_reply=False)
    assert (parts.own, parts.quoted) == (JOBS.replace("> ", ""), "")
    for is_reply in (True, None):
        parts = split_quotes(JOBS, is_reply=is_reply)
        assert (parts.own, parts.quoted) == (
            "Closing soon:\n\nSee more.",
            "Porter, Rome\nCook, Paris (remote)",
        )


@pytest.mark.parametrize("reason", [ATTRIBUTIONS[0], ATTRIBUTIONS[2], "-----Original Message-----"])
def test_marks_are_a_quote_in_any_mail_where_an_attribution_says_so(reason: str) -> None:
    within = reason.replace("\n", "\n> ")
    for quote in (f"{reason}\n\n> one?\n\nYes.\n\n> two?", f"> {within}\n> one?\n\nYes.\n\n> two?"):
        parts = split_quotes(quote, is_reply=False)
        assert parts.own == "Yes."
        assert parts.quoted.endswith("one?\ntwo?")


SIGNATURES = [
    "-- \nAna",
    "--\nAna\nAcme Ltd\n+44 20 7946 0000",
    "Best regards,\nAna",
    "Kind regards\n\nAna Smith\nHead of People, Acme",
    "Kind regards, Ana",
    "With best wishes,\nAna",
    "Yours sincerely,\nAna Smith",
    "Thanks,\nAna",
    "Cheers, Ana",
    "Mit freundlichen Grüßen\nAna",
    "Mit sonnigen Grüßen aus Wien\nAna",
    "Liebe Grüße, Ana",
    "Viele Grüße\ni. A. Ana Schmidt",
    "Cordialement,\nAna",
    "Bien à vous,\nAna",
    "Un saludo,\nAna",
    "Atentamente,\nAna",
    "Cordiali saluti\nAna",
    "Met vriendelijke groet,\nAna",
    "Z poważaniem,\nAna",
    "Pozdrawiam\nAna",
    "Atenciosamente,\nAna",
    "Com os melhores cumprimentos,\nAna",
    "Saygılarımızla,\nAna",
    "Sent from my iPhone",
    "Get Outlook for Android",
    "Von meinem iPhone gesendet",
    "Envoyé de mon iPhone",
    "Enviado desde mi Samsung",
    "Inviato da iPhone",
    "Wysłane z iPhone'a",
    "iPhone'umdan gönderildi",
    "This e-mail and any attachments are confidential. If you are not the intended recipient, delete it.",
    "You are receiving this mail because you applied.\nUnsubscribe",
    "Diese E-Mail ist vertraulich.",
    "© 2026 Acme Ltd",
    "Regards,\nAna\n\nAcme Ltd. Registered in England.\n\n________________\n\nThis message is confidential.",
]


@pytest.mark.parametrize("signature", SIGNATURES)
def test_signature_and_footer_are_parted_from_the_running_text(signature: str) -> None:
    signature = signature.replace("-- \n", "--\n")
    text = f"Dear Sam,\n\nwe chose somebody else.\n\n{signature}"
    parts = split_quotes(text)
    assert parts.own == "Dear Sam,\n\nwe chose somebody else."
    assert parts.signature == f"\n\n{signature}"
    assert parts.own + parts.signature == text


@pytest.mark.parametrize(
    "text",
    [
        "Thanks,\nwe have your papers and will write again soon.",
        "Thank you for your time.\n\nThe panel",
        "Best,\n\nthen, to have waited a little.",
        "Hi Sam,\n\nregards the second question: no.",
        "Dear Sam,\n\nKind regards to your family, and the answer is still open.",
        "Dear Sam,\n\nno.\n\nBest,\nAna\n\nP.S. We keep your papers for a year.",
        "Thank you for your interest. You have not been selected. Do not reply to this e-mail.",
        "Privacy matters to us, and so we ask you to sign the form before the interview.",
    ],
)
def test_running_text_is_no_signature(text: str) -> None:
    assert split_quotes(text).own == text


def test_a_second_letter_below_the_first_is_running_text() -> None:
    text = "Sehr geehrte Frau Lee,\n\nnein.\n\nMit freundlichen Grüßen\nMax\n\nDear Ms Lee,\n\nno.\n\nKind regards\nMax"
    parts = split_quotes(text)
    assert parts.own.endswith("\n\nDear Ms Lee,\n\nno.")
    assert parts.signature == "\n\nKind regards\nMax"


@pytest.mark.parametrize(
    ("closing", "signer"),
    [
        ("Ana", "Ana Smith"),
        ("Ana Smith\nHead of People, Acme", "Ana Smith"),
        ("Chin up,\nAna\n\nAna Smith\nAcme Search", "Ana Smith"),
        ("Mrs A. Smith-Jones", "Ana Smith-Jones"),
        ("Acme Talent Team\n\nThis message was generated automatically.", "Acme Talent Team"),
        ("Ana\n____________________\nbirds mailing list\nhttps://lists.example/birds", "Ana Smith"),
    ],
)
def test_the_senders_name_alone_closes_a_mail(closing: str, signer: str) -> None:
    parts = split_quotes(f"Hello Sam,\n\nwe chose somebody else.\n\n{closing}", signer)
    assert (parts.own, parts.signature) == ("Hello Sam,\n\nwe chose somebody else.", f"\n\n{closing}")


@pytest.mark.parametrize(
    "text",
    [
        "Hello Sam,\n\nroom: https://meet.example/ana\n\nA line will do.",
        "Ana here. We chose somebody else.\n\nBye",
        "Hello Sam,\n\nAna and I met on Monday, and she said no.",
        "Ana Smith\n\nwrites to say that the post is gone, and that she is sorry for it, and that she wishes you luck.",
    ],
)
def test_the_senders_name_within_the_text_does_not(text: str) -> None:
    assert split_quotes(text, "Ana Smith").own == text


def test_a_signature_between_own_words_and_quote_is_found() -> None:
    parts = split_quotes(
        "No.\n\nBest regards,\nAna\n\nFrom: Sam <s@x.example>\nSent: today\nTo: Ana\nSubject: so?\n\nSo?"
    )
    assert (parts.own, parts.signature) == ("No.", "\n\nBest regards,\nAna")


def test_a_forwarded_mail_is_read_like_one_that_came_by_itself() -> None:
    quoted = (
        "---------- Forwarded message ---------\nFrom: Ana <ana@x.example>\nDate: today\nSubject: s\nTo: <s@x.example>\n\n\n"
        "Dear Sam,\n\nno.\n\nRegards,\nAna\n\nOn 3 Mar 2026 at 10:12, Sam <s@x.example> wrote:\n> So?"
    )
    parts = forwarded_parts(quoted)
    assert (parts.own, parts.signature) == ("Dear Sam,\n\nno.", "\n\nRegards,\nAna")
    assert parts.quoted.endswith("So?")


LINES = st.one_of(
    st.sampled_from(ATTRIBUTIONS + SEPARATORS + FIELD_BLOCKS + SIGNATURES),
    st.sampled_from(
        ["", "> quoted", ">", "> > older", "own words.", "a:", "--", "____________", "P.S. also", "Dear Sam,"]
    ),
    st.text(max_size=60),
)


@given(st.lists(LINES, max_size=15).map("\n".join), st.sampled_from([True, False, None]))
@settings(max_examples=400)
def test_every_word_comes_back_in_one_of_the_parts(text: str, is_reply: bool | None) -> None:
    parts = split_quotes(text, is_reply=is_reply)
    back = f"{parts.own}{parts.signature}\n{parts.quoted}".replace(">", " ").split()
    assert sorted(back) == sorted(text.replace(">", " ").split())


@given(st.lists(LINES, max_size=15).map("\n".join))
def test_own_words_stay_own_words_when_split_again(text: str) -> None:
    parts = split_quotes(text)
    assert parts.own == parts.own.strip("\n ")
    assert not [line for line in parts.own.split("\n") if line.startswith("> ")]
