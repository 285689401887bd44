"""What Polish mail says that matters later, in mail that comes in and in the user's own."""

from __future__ import annotations

import pytest

from detector.facts import Cause, Signal
from detector.gather import gather_facts
from detector.message import Message
from scripts.measure_facts import ME, as_message


def incoming(body: str) -> Message:
    """A mail to the user, long enough in Polish to be read as such."""
    text = f"Dzień dobry,\n\n{body}\n\nPozdrawiam serdecznie\nJana"
    return as_message({"from": "Jana Novak <jana@acme.example>", "subject": "Wiadomość", "body": text})


def outgoing(body: str) -> Message:
    text = f"Dzień dobry,\n\n{body}\n\nPozdrawiam serdecznie\nRobin Castell"
    row = {"out": True, "to": "Jana Novak <jana@acme.example>", "subject": "Odp: Wiadomość", "body": text}
    return as_message(row)


def says(message: Message, signal: Signal) -> bool:
    return gather_facts(message, me=(ME,)).says(signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_CLAIMED, "Dziękujemy za przybycie i pokazanie nam swoich prac."),
        (Signal.MEETING_CLAIMED, "Bardzo miło było Pana poznać."),
        (Signal.MEETING_CLAIMED, "Po naszej rozmowie długo się zastanawiałam."),
        (Signal.MEETING_CLAIMED, "Pana rozmowa wypadła bardzo dobrze."),
        (Signal.MEETING_CLAIMED, "Super się gadało, serio."),
        (Signal.MEETING_HELD, "Dziękuję za wczorajsze spotkanie."),
        (Signal.MEETING_HELD, "Dziękuję za wtorkową wizytę w warsztacie."),
        (Signal.MEETING_ARRANGED, "Zapraszam Pana na rozmowę w czwartek 16 kwietnia o godz. 11.00."),
        (Signal.MEETING_ARRANGED, "Proszę przyjść we wtorek o 9:30."),
        (Signal.MEETING_CANCELLED, "Niestety musimy odwołać czwartkową rozmowę."),
        (Signal.MEETING_CANCELLED, "Zaplanowane spotkanie nie odbędzie się."),
        (Signal.MEETING_CANCELLED, "Nie udało nam się porozmawiać, a decyzja już zapadła."),
        (Signal.MEETING_CANCELLED, "Nie stawił się Pan na spotkaniu."),
        (Signal.CLOSE_CALL, "Zajął Pan drugie miejsce, o pół punktu za zwycięzcą."),
        (Signal.CLOSE_CALL, "To było o włos, naprawdę."),
        (Signal.CLOSE_CALL, "Wahaliśmy się między Panem a jeszcze jedną osobą."),
        (Signal.CLOSE_CALL, "Wybór był bardzo wyrównany do samego końca."),
        (Signal.CLOSE_CALL, "Gdybyśmy mieli dwa etaty, drugi byłby Pana."),
        (Signal.SOMEONE_CHOSEN, "Wybraliśmy kogoś innego."),
        (Signal.SOMEONE_CHOSEN, "Dyrekcja przyjęła prezenterkę z Opola."),
        (Signal.SOMEONE_CHOSEN, "Stanowisko zostało już obsadzone."),
        (Signal.POSITION_CLOSED, "Nabór na stanowisko konserwatora unieważniono."),
        (Signal.POSITION_CLOSED, "Nie dostaliśmy dotacji, więc nikogo nie zatrudnimy."),
        (Signal.ON_HOLD, "Nabór zawieszamy do czasu decyzji ministerstwa; o nowym terminie powiadomimy."),
        (Signal.ON_HOLD, "Decyzja jeszcze nie zapadła, proszę o cierpliwość."),
        (Signal.ON_HOLD, "Jest Pan na liście rezerwowej."),
        (Signal.OFFER_WITHDRAWN, "Przykro mi, ale muszę wycofać złożoną Panu ofertę."),
        (Signal.LEGAL, "W tej sprawie prosimy kontaktować się z naszym pełnomocnikiem."),
        (Signal.USER_WITHDREW, "Odnotowaliśmy Pana rezygnację z udziału w rekrutacji."),
        (Signal.AGENCY, "Mam odpowiedź od naszego klienta: szuka kogoś z Gdyni."),
        (Signal.REOPENED, "Wybrana osoba zrezygnowała, więc wracam do Pana."),
        (Signal.REOPENED, "Czy nadal jest Pan zainteresowany tą pracą?"),
        (Signal.FEEDBACK_GIVEN, "Zabrakło nam konkretów o budżecie projektu."),
        (
            Signal.FEEDBACK_GIVEN,
            "Światło zna Pan świetnie, ale przy pytaniach o obciążenia odpowiadał Pan na wyczucie.",
        ),
        (Signal.FEEDBACK_GIVEN, "Warto jeszcze popracować nad dykcją."),
        (Signal.FEEDBACK_GIVEN, "Pana odpowiedzi były zbyt ogólne."),
        (Signal.FEEDBACK_REFUSED, "Nie udzielamy indywidualnych informacji zwrotnych."),
    ],
)
def test_incoming_mail_says(signal: Signal, body: str) -> None:
    assert says(incoming(body), signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_CLAIMED, "Dziękujemy za zainteresowanie rozmową kwalifikacyjną w naszej firmie."),
        (Signal.MEETING_CLAIMED, "Dziękujemy za czas poświęcony na przygotowanie aplikacji."),
        (Signal.MEETING_CLAIMED, "Zapraszamy Pana na rozmowę 31 marca o godz. 8.00."),
        (Signal.MEETING_CLAIMED, "Na rozmowy zaprosiłam trzy inne osoby."),
        (Signal.MEETING_CLAIMED, "Po rozmowach z trzema osobami podjęliśmy decyzję."),
        (Signal.MEETING_ARRANGED, "Prosimy o odesłanie zadania do piątku do 12:00."),
        (Signal.MEETING_ARRANGED, "Rozmowy prowadzę 15 lipca o 10:00, dam znać, jeśli będzie Pan na liście."),
        (Signal.MEETING_CANCELLED, "Rekrutacja została odwołana."),
        (Signal.CLOSE_CALL, "Decyzja była trudna, bo dostaliśmy wiele zgłoszeń."),
        (Signal.SOMEONE_CHOSEN, "Jeszcze nie wybraliśmy kandydata i nadal rozmawiamy."),
        (Signal.SOMEONE_CHOSEN, "Skontaktujemy się tylko z wybranymi osobami."),
        (Signal.OFFER_WITHDRAWN, "Oferta pracy jest na naszej stronie."),
        (Signal.FEEDBACK_GIVEN, "Pana profil jest bardzo ciekawy, a zgłoszeń było wiele."),
        (Signal.FEEDBACK_GIVEN, "Zabrakło nam etatu."),
        (Signal.FEEDBACK_REFUSED, "Proszę się nie wahać i zapytać o opinię."),
        (Signal.ON_HOLD, "Rekrutację zawiesiliśmy na stałe. Życzymy powodzenia."),
        (Signal.LEGAL, "Szukamy prawnika do naszej kancelarii w Łodzi."),
        (Signal.REOPENED, "Jeśli nadal szuka Pan pracy, zapraszamy na naszą stronę."),
    ],
)
def test_incoming_mail_does_not_say(signal: Signal, body: str) -> None:
    assert not says(incoming(body), signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_ACCEPTED, "Tak, będę w czwartek o 12.00."),
        (Signal.MEETING_ACCEPTED, "Pasuje mi, dziękuję."),
        (Signal.MEETING_ACCEPTED, "Potwierdzam obecność we wtorek."),
        (Signal.MEETING_HELD, "Dziękuję za dzisiejszą rozmowę i kawę."),
        (Signal.MEETING_HELD, "Bardzo miło było poznać zespół."),
        (Signal.MEETING_CANCELLED, "Niestety nie mogę jutro przyjść na rozmowę."),
        (Signal.MEETING_CANCELLED, "Wypadło mi coś nagłego, czy możemy przełożyć spotkanie?"),
        (Signal.FEEDBACK_ASKED, "Będę wdzięczny za krótką informację zwrotną."),
        (Signal.FEEDBACK_ASKED, "Co mógłbym następnym razem zrobić lepiej?"),
        (Signal.USER_WITHDREW, "Rezygnuję z dalszego udziału w rekrutacji."),
        (Signal.USER_WITHDREW, "Przyjąłem ofertę gdzie indziej."),
        (Signal.USER_WITHDREW, "Proszę o wycofanie mojej aplikacji."),
    ],
)
def test_the_users_own_mail_says(signal: Signal, body: str) -> None:
    assert says(outgoing(body), signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_ACCEPTED, "Chętnie opowiem o sobie podczas rozmowy."),
        (Signal.MEETING_ACCEPTED, "Poniedziałek mi nie pasuje."),
        (Signal.MEETING_HELD, "Dziękuję, będę w piątek o 10.00."),
        (Signal.MEETING_HELD, "Dziękuję za zaproszenie na rozmowę w piątek."),
        (Signal.FEEDBACK_ASKED, "Chcę pomagać ludziom i poprawić ich dzień."),
        (Signal.USER_WITHDREW, "Zgłaszam się na stanowisko ogrodnika."),
    ],
)
def test_the_users_own_mail_does_not_say(signal: Signal, body: str) -> None:
    assert not says(outgoing(body), signal)


@pytest.mark.parametrize(
    "body",
    [
        "Stanowisko obejmie koleżanka, która już u nas pracuje.",
        "Zatrudniamy naszego stażystę.",
        "Wybraliśmy osobę, która dotychczas zastępowała kierowniczkę.",
    ],
)
def test_somebody_from_inside_is_the_cause(body: str) -> None:
    cause = gather_facts(incoming(body), me=(ME,)).cause
    assert cause is not None
    assert cause.value == Cause.INTERNAL_CANDIDATE
