"""What the tone rules must know of Turkish, for the present. In: nothing. Out: BOOK, a Phrasebook; data only."""

from __future__ import annotations

from responder.tone_rules import Phrasebook, any_of, closing, opening, rows

BOOK = Phrasebook(
    greeting=opening("sayın", "değerli", "sevgili", "merhaba(?:lar)?", "selam(?:lar)?", "iyi (?:günler|akşamlar|çalışmalar)", "günaydın"),
    sign_off=closing(
        r"(?:\w+ ){0,3}saygılar(?:ımla|ımı sunarım)?", r"sevgi(?:ler|yle|lerimle)", r"iyi (?:çalışmalar|günler|akşamlar)(?: dilerim)?", r"selamlar", r"(?:çok )?teşekkürler",
        r"kolay gelsin",
    ),
    thanks=any_of(r"teşekkür\w*", r"minnettar\w*", r"sağ ?olun\w*"),
    wordings=(
        *rows(
            "no_why_didnt_you",
            r"(?:neden|niçin|niye) (?:beni |ben |benim yerime )?(?:\w+ ){0,2}(?:seçmediniz|almadınız|seçilmedim|kabul etmediniz|reddettiniz|elendim|olmadım)",
        ),
        *rows(
            "no_unfairness",
            r"haksız\w*", r"adaletsiz\w*", r"adil değil\w*", r"torpil\w*", r"keyfi", r"kayırma\w*", r"yanlış (?:karar|seçim)\w*",
            unless=r"(?:haksız|adaletsiz) (?:bul|gör|say)m(?:uyorum|üyorum|ıyorum)|düşünmüyorum|değilim",
        ),
        *rows(
            "no_blame",
            r"saygısız\w*", r"profesyonel (?:değil|olmayan)\w*", r"profesyonelce değil\w*", r"zaman kaybı\w*", r"zamanımı (?:boşa )?(?:harca|çal)\w+", r"sizin (?:hata|suç)\w*", r"hata yaptınız",
        ),
        *rows(
            "no_legal_words",
            r"avukat(?:ım|a|la|larım)\w*", r"dava aç\w*", r"davacı", r"mahkeme(?:ye|de)", r"ayrımcılı\w+", r"yasal (?:yol|hak|işlem)\w*", r"hukuki\w*", r"şikayet\w*|şikâyet\w*", r"tazminat\w*",
        ),
        *rows(
            "no_pleading",
            r"(?:kararınızı )?(?:yeniden|tekrar) (?:gözden geçir|değerlendir|düşün)\w*", r"(?:bir|son|ikinci) şans (?:daha )?(?:ver|tanı)\w+", r"yalvar\w+",
            r"bu işe (?:çok |gerçekten )?(?:ihtiyacım var|muhtacım)", r"kararınızı değiştir\w+",
        ),
        *rows(
            "no_comparison_with_hired",
            r"(?:seçilen|seçtiğiniz|diğer|işe alınan) (?:kişi|aday)\w*(?:den|dan|lardan|lerden) daha", r"onda (?:olup )?(?:da )?bende olmayan", r"kimi (?:seçtiniz|aldınız|işe aldınız)",
        ),
    ),
)  # fmt: skip
