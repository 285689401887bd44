"""The Turkish tone rules on sentences: harmful ones that must be found, and harmless ones that only sound like them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from responder.draft import Kind
from responder.tone import Finding, ToneContext, review_draft
from responder.tone_rules import Level

KNOWN = ToneContext(
    kind=Kind.ASK_FEEDBACK,
    met=True,
    someone_chosen=True,
    language="tr",
    contact="Ayşe Kaya",
    me="Umut Yıldız",
)
UNKNOWN = replace(KNOWN, kind=Kind.THANK_ONLY, met=False, someone_chosen=False)
ASKED = "Görüşmede neyin iyi geçtiğini ve neyi geliştirebileceğimi sorabilir miyim?"
ONLY = "Bunu yalnızca öğrenmek için soruyorum."
HARMFUL = [
    ("no_why_didnt_you", "Beni neden seçmediniz?"),
    ("no_why_didnt_you", "Neden ben değilim?"),
    ("no_why_didnt_you", "Neden seçilmediğimi gerçekten bilmek isterdim."),
    ("no_why_didnt_you", "Reddedilme sebebimi öğrenmek istiyorum."),
    ("no_unfairness", "Bana haksızlık yapıldığını düşünüyorum."),
    ("no_unfairness", "Sürecin pek adil yürütülmediği kanısındayım."),
    ("no_unfairness", "Bana eşit bir şans verilmedi."),
    ("no_unfairness", "Kimin alınacağı önceden belliydi."),
    ("no_unfairness", "Bence hata yapıyorsunuz."),
    ("no_unfairness", "Yanlis karar verdiniz."),
    ("no_blame", "Bu süreç benim için zaman kaybıydı."),
    ("no_blame", "Bunu bana önceden söyleyebilirdiniz."),
    ("no_blame", "Beni üç hafta beklettiniz."),
    ("no_blame", "Özgeçmişimi okumadınız bile."),
    ("no_blame", "E-postalarıma cevap vermediniz."),
    ("no_blame", "Tutumunuzu profesyonelce bulmadım."),
    ("no_blame", "Size çok kızgınım."),
    ("no_legal_words", "Konuyu avukatımla görüşeceğim."),
    ("no_legal_words", "Sizi Çalışma Bakanlığı'na şikayet edeceğim."),
    ("no_legal_words", "Sanırım yaşım yüzünden elendim."),
    ("no_legal_words", "Bunu bilmek en doğal hakkım."),
    ("no_legal_words", "Yaşadıklarımı LinkedIn'de paylaşacağım."),
    ("no_legal_words", "Bence bu açıkça ayrımcılık."),
    ("no_comparison_with_hired", "Seçtiğiniz kişiden daha deneyimli olduğuma eminim."),
    ("no_comparison_with_hired", "Benim yerime kimi aldınız?"),
    ("no_comparison_with_hired", "Seçilen adayın benden farkı neydi?"),
    ("no_comparison_with_hired", "Daha az deneyimli birini tercih etmişsiniz."),
    ("no_comparison_with_hired", "Bu iş için en uygun aday bendim."),
    ("no_third_parties", "Murat Bey görüşme boyunca telefonuyla ilgilendi."),
    ("no_third_parties", "Müdürünüz bana karşı çok kabaydı."),
    ("no_third_parties", "Ekipten biri sürekli sözümü kesti."),
    ("no_third_parties", "Şirkette mobbing olduğunu duydum."),
    ("no_pleading", "Kararınızı bir kez daha düşünmenizi rica ediyorum."),
    ("no_pleading", "Bana bir şans daha verin lütfen."),
    ("no_pleading", "Daha düşük bir maaşla da çalışırım."),
    ("no_pleading", "Bu işe gerçekten çok ihtiyacım var."),
    ("no_pleading", "Bakmam gereken iki çocuğum var, kiramı ödeyemiyorum."),
    ("no_pleading", "Fikriniz değişirse beni arayın."),
    ("positive_specific", "Nerede hata yaptım?"),
]
UNTRUE = [
    ("no_unmet_meeting", "Görüşmemiz benim için çok keyifliydi."),
    ("no_unmet_meeting", "Sizinle tanışmak çok güzeldi."),
    ("no_unmet_meeting", "Geçen haftaki mülakat bana çok şey kattı."),
    ("no_wish_without_hire", "Seçtiğiniz kişiye başarılar dilerim."),
    ("no_wish_without_hire", "Yeni ekip arkadaşınıza kolaylıklar diliyorum."),
]
HARMLESS = [
    "Kararınızı hiç de haksız bulmuyorum.",
    "Sürecin haksız olduğunu düşünmüyorum.",
    "Bu bir ayrımcılık değil, biliyorum.",
    "Neden seçilmediğimi anlıyorum.",
    "Gerekçelerinizi sormuyorum.",
    "Kararınızı yeniden düşünmenizi istemiyorum.",
    "İleride uygun bir pozisyon açılırsa beni yeniden değerlendirmenizi isterim.",
    "Yanıtlarımı evde tekrar gözden geçireceğim.",
    "Avukatlarla çalışmak benim için çok öğretici oldu.",
    "Müşteri şikayetleri konusunda beş yıl çalıştım.",
    "Mahkemede yaptığım stajdan çok şey öğrendim.",
    "O soruda hata yaptım, sorumluluğu bana ait.",
    "Bu benim hatamdı ve bundan ders çıkaracağım.",
    "Bana bu şansı verdiğiniz için minnettarım.",
    "Seçilen kişiye yeni görevinde başarılar dilerim.",
    "Seçilen kişinin benden deneyimli olduğunu anlıyorum.",
    "Murat Bey çok kibar ve hazırlıklıydı.",
    "Görüşmeye beş dakika geç kaldım, bunun için özür dilerim.",
    "Şirketiniz hakkında hep güzel şeyler duydum.",
    "Lütfen beni aklınızda bulundurun.",
    "Yanıt vermemeyi tercih ederseniz bu benim için hiç sorun değil.",
    "Kızgın değilim.",
    "İtiraz etmek gibi bir niyetim yok.",
    "Lütfen üzülmeyin, ben iyiyim.",
    "Elbette biraz üzüldüm.",
    "Çocuk gelişimi alanında bir kursa başladım.",
    "Görüşmede kimse saygısız değildi.",
]
UNMET_FINE = [
    "Bir gün sizinle tanışmak isterim.",
    "Bundan sonraki görüşmelerimde bunu göz önünde bulunduracağım.",
    "Mülakata davet edilmesem de süreçten çok şey öğrendim.",
    "Bütün ekibinize başarılar diliyorum.",
]


def letter(
    *sentences: str, greeting: str = "Sayın Ayşe Kaya,", closing: str = "Saygılarımla,\nUmut Yıldız"
) -> str:
    return f"{greeting}\n\nYanıtınız için teşekkür ederim. {' '.join(sentences)}\n\n{closing}\n"


def found(findings: list[Finding]) -> set[tuple[str, str]]:
    return {(finding.rule, finding.text) for finding in findings}


@pytest.mark.parametrize(("rule", "sentence"), HARMFUL)
def test_a_harmful_sentence_is_found_and_shown(rule: str, sentence: str) -> None:
    assert (rule, sentence) in found(review_draft(letter(sentence), KNOWN))


@pytest.mark.parametrize(("rule", "sentence"), UNTRUE)
def test_what_never_was_is_found_where_it_never_was(rule: str, sentence: str) -> None:
    assert (rule, sentence) in found(review_draft(letter(sentence), UNKNOWN))
    assert (rule, sentence) not in found(review_draft(letter(sentence), KNOWN))


@pytest.mark.parametrize("sentence", HARMLESS)
def test_a_harmless_sentence_is_not_found(sentence: str) -> None:
    findings = review_draft(letter(ASKED, sentence, ONLY), KNOWN)
    assert [finding for finding in findings if finding.rule != "length"] == []


@pytest.mark.parametrize("sentence", UNMET_FINE)
def test_a_hope_of_meeting_is_no_meeting(sentence: str) -> None:
    findings = review_draft(letter(sentence), UNKNOWN)
    assert [finding for finding in findings if finding.rule != "length"] == []


@pytest.mark.parametrize(
    "greeting",
    [
        "Sayın Ayşe Hanım,",
        "Merhaba,",
        "Ayşe Hanım merhaba,",
        "Sayın Yetkili,",
        "Merhaba Ayşe,",
        "İyi günler,",
        "Değerli Ekip,",
    ],
)
def test_a_right_greeting_is_known(greeting: str) -> None:
    assert "greeting_and_name" not in {f.rule for f in review_draft(letter(greeting=greeting), KNOWN)}


@pytest.mark.parametrize("greeting", ["", "Sayın Fatma Hanım,", "Merhaba Umut Yıldız,"])
def test_a_wrong_greeting_or_none_is_found(greeting: str) -> None:
    assert "greeting_and_name" in {f.rule for f in review_draft(letter(greeting=greeting), KNOWN)}


@pytest.mark.parametrize(
    "closing",
    [
        "Saygılarımla",
        "En içten saygılarımla,",
        "İyi çalışmalar dilerim",
        "Sevgiler,",
        "Tesekkurler,",
        "Kendinize iyi bakın",
    ],
)
def test_a_sign_off_is_known(closing: str) -> None:
    findings = review_draft(letter(ASKED, ONLY, closing=f"{closing}\nUmut Yıldız"), KNOWN)
    assert {f.rule for f in findings} == {"length"}


def test_a_request_for_feedback_blocks_where_they_never_met() -> None:
    findings = review_draft(letter("Başvurumda neyi geliştirebileceğimi yazarsanız sevinirim."), UNKNOWN)
    assert ("question_count", Level.BLOCK) in {(f.rule, f.level) for f in findings}


def test_a_vague_question_and_one_without_a_reason_warn() -> None:
    rules = {f.rule for f in review_draft(letter("Benim hakkımda ne düşünüyorsunuz?"), KNOWN)}
    assert {"positive_specific", "reassurance_present"} <= rules
