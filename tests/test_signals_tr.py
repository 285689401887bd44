"""What Turkish mail says that matters later, in mail that comes in and in the user's own."""

from __future__ import annotations

import pytest

from detector.facts import Cause, Signal
from detector.gather import gather_facts
from detector.message import Message
from scripts.measure_facts import ME, as_message


def incoming(body: str) -> Message:
    """A mail to the user, long enough in Turkish to be read as such."""
    text = f"Robin Bey merhaba,\n\n{body}\n\nİyi çalışmalar dilerim,\nJana"
    return as_message({"from": "Jana Novak <jana@acme.example>", "subject": "Haber", "body": text})


def outgoing(body: str) -> Message:
    text = f"Merhaba Jana Hanım,\n\n{body}\n\nİyi çalışmalar dilerim,\nRobin Castell"
    row = {"out": True, "to": "Jana Novak <jana@acme.example>", "subject": "Re: Haber", "body": text}
    return as_message(row)


def says(message: Message, signal: Signal) -> bool:
    return gather_facts(message, me=(ME,)).says(signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_CLAIMED, "Okulumuza kadar geldiğiniz ve bizimle konuştuğunuz için teşekkür ederim."),
        (Signal.MEETING_CLAIMED, "Yaptığımız mülakata katıldığınız için teşekkür ederiz."),
        (Signal.MEETING_CLAIMED, "Sizinle tanışmak çok güzeldi."),
        (Signal.MEETING_CLAIMED, "Görüşmemizde anlattıklarınız aklımda kaldı."),
        (Signal.MEETING_CLAIMED, "Sizi dinlemekten keyif aldık."),
        (Signal.MEETING_HELD, "Salı günü bize vakit ayırdığınız için teşekkür ederim."),
        (Signal.MEETING_HELD, "Dünkü sohbet için çok teşekkürler."),
        (Signal.MEETING_ARRANGED, "Sizi 2 Nisan Perşembe saat 10.00'da mülakata bekliyoruz."),
        (Signal.MEETING_ARRANGED, "Cuma saat 14.00 görüşme için uygun mu?"),
        (Signal.MEETING_CANCELLED, "Perşembe günkü görüşmeyi iptal etmek zorundayız."),
        (Signal.MEETING_CANCELLED, "Planlanan mülakatlar yapılmayacaktır."),
        (Signal.MEETING_CANCELLED, "Ne yazık ki bir türlü görüşemedik."),
        (Signal.MEETING_CANCELLED, "Cuma günkü görüşmeye gelmediniz."),
        (Signal.CLOSE_CALL, "Kararı kıl payı verdik."),
        (Signal.CLOSE_CALL, "İki aday arasında çok kararsız kaldık."),
        (Signal.CLOSE_CALL, "Yarım puan farkla ikinci sıradasınız."),
        (Signal.CLOSE_CALL, "Elimizde iki kadro olsaydı ikinizi de alırdık."),
        (Signal.CLOSE_CALL, "Sonuna kadar çok çekişmeli geçti."),
        (Signal.SOMEONE_CHOSEN, "Başka bir arkadaşla çalışmaya karar verdik."),
        (Signal.SOMEONE_CHOSEN, "Sosyal medya işini Ceren'e verdik."),
        (Signal.SOMEONE_CHOSEN, "Pozisyonu şirket içinden doldurmuşlar."),
        (Signal.POSITION_CLOSED, "Kat şefi pozisyonu iptal edilmiştir."),
        (Signal.POSITION_CLOSED, "Hibe gelmeyince bu yıl kimseyi alamıyoruz."),
        (Signal.ON_HOLD, "Alım donduruldu ama başvurunuz geçerli, haber vereceğiz."),
        (Signal.ON_HOLD, "Henüz bir karar vermedik."),
        (Signal.ON_HOLD, "Sizi yedek listeye aldık."),
        (Signal.OFFER_WITHDRAWN, "Size yaptığımız teklifi geri çekmek zorundayız."),
        (Signal.LEGAL, "Müvekkilim adına bildiririm ki her türlü hakkımız saklıdır."),
        (Signal.USER_WITHDREW, "Başvurunuzu geri çektiğiniz için dosyanız kapatılmıştır."),
        (Signal.AGENCY, "Müşterimiz bu sabah döndü, sizi beğenmişler."),
        (Signal.REOPENED, "Anlaştığımız kişi vazgeçti."),
        (Signal.REOPENED, "Bu iş için hâlâ ilgileniyor musunuz?"),
        (Signal.FEEDBACK_GIVEN, "Sunumunuz iyiydi ama bütçe kısmı zayıf kaldı."),
        (Signal.FEEDBACK_GIVEN, "Sulama hesabında birimleri karıştırdınız."),
        (Signal.FEEDBACK_GIVEN, "Daha somut örnekler beklerdik."),
        (Signal.FEEDBACK_GIVEN, "Küçük bir tavsiye: sunumdan önce prova yapın."),
        (Signal.FEEDBACK_REFUSED, "Politikamız gereği mülakatlara ilişkin geri bildirim paylaşmıyoruz."),
    ],
)
def test_incoming_mail_says(signal: Signal, body: str) -> None:
    assert says(incoming(body), signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_CLAIMED, "Şirketimizle mülakat yapma konusundaki ilginiz için teşekkür ederiz."),
        (Signal.MEETING_CLAIMED, "Başvurmak için zaman ayırdığınız için teşekkür ederiz."),
        (Signal.MEETING_CLAIMED, "Sizinle tanışmaktan memnun oluruz."),
        (Signal.MEETING_CLAIMED, "Görüşmelere diğer adaylarla devam edilecektir."),
        (Signal.MEETING_ARRANGED, "Testi cuma saat 12.00'ye kadar tamamlayın."),
        (Signal.MEETING_CANCELLED, "İlan iptal edilmiştir."),
        (Signal.CLOSE_CALL, "Çok sayıda başvuru arasında karar vermek zor oldu."),
        (Signal.SOMEONE_CHOSEN, "Sürece diğer adaylarla devam edilmesine karar verilmiştir."),
        (Signal.SOMEONE_CHOSEN, "Henüz karar almadık."),
        (Signal.OFFER_WITHDRAWN, "Teklif mektubunu ekte bulabilirsiniz."),
        (Signal.FEEDBACK_GIVEN, "Sizden yana hiçbir eksiklik görmedik."),
        (Signal.FEEDBACK_GIVEN, "Profiliniz güçlü, ancak bu sefer olmadı."),
        (Signal.FEEDBACK_REFUSED, "Dilerseniz geri bildirim verebiliriz."),
        (Signal.ON_HOLD, "Alım donduruldu, başvurunuz olumsuz sonuçlandı."),
        (Signal.LEGAL, "Dava takip uzmanı pozisyonu için başvurunuzu aldık."),
        (Signal.USER_WITHDREW, "Başvurunuz alınmıştır."),
    ],
)
def test_incoming_mail_does_not_say(signal: Signal, body: str) -> None:
    assert not says(incoming(body), signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_ACCEPTED, "Perşembe 14.00 benim için uygun, görüşmek üzere."),
        (Signal.MEETING_ACCEPTED, "18 Mart'ta saat 11.00'de orada olacağım."),
        (Signal.MEETING_ACCEPTED, "Cuma 10.00'da bağlanacağım, teşekkürler."),
        (Signal.MEETING_HELD, "Bugünkü sohbet ve atölye turu için çok teşekkür ederim."),
        (Signal.MEETING_HELD, "Dün sizinle tanışmak çok güzeldi."),
        (Signal.MEETING_CANCELLED, "Yarınki görüşmeye maalesef gelemeyeceğim."),
        (Signal.MEETING_CANCELLED, "O gün müsait değilim, başka bir gün olabilir mi?"),
        (Signal.FEEDBACK_ASKED, "Görüşmede hangi konularda zayıf kaldığımı söylerseniz sevinirim."),
        (Signal.FEEDBACK_ASKED, "Kısa bir geri bildirim rica edebilir miyim?"),
        (Signal.USER_WITHDREW, "Başvurumu geri çekmek istiyorum."),
        (Signal.USER_WITHDREW, "Başka bir şirketin teklifini kabul ettim."),
        (Signal.USER_WITHDREW, "Süreçten çekilmek durumundayım."),
    ],
)
def test_the_users_own_mail_says(signal: Signal, body: str) -> None:
    assert says(outgoing(body), signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_ACCEPTED, "Uygun olursa başka bir gün belirleyebilir miyiz?"),
        (Signal.MEETING_ACCEPTED, "Pazartesi benim için uygun değil."),
        (Signal.MEETING_HELD, "Sizinle görüşmekten memnuniyet duyarım."),
        (Signal.MEETING_HELD, "Davetiniz için teşekkür ederim."),
        (Signal.FEEDBACK_ASKED, "Kendimi geliştirmek için bu işe başvuruyorum."),
        (Signal.USER_WITHDREW, "Modelist pozisyonuna başvurmak istiyorum."),
    ],
)
def test_the_users_own_mail_does_not_say(signal: Signal, body: str) -> None:
    assert not says(outgoing(body), signal)


@pytest.mark.parametrize(
    "body",
    [
        "Görevi atölyeleri yürüten kendi çalışanımıza verdik.",
        "Bu yeri stajyerimiz aldı.",
        "Ekibimizden bir arkadaşla devam edeceğiz.",
    ],
)
def test_somebody_from_inside_is_the_cause(body: str) -> None:
    cause = gather_facts(incoming(body), me=(ME,)).cause
    assert cause is not None
    assert cause.value == Cause.INTERNAL_CANDIDATE
