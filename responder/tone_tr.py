"""What the tone rules must know of Turkish. In: nothing. Out: BOOK, a Lexicon; data only.

Siz and sen; Turkish letters may be missing. The wordings that break a rule are in tone_grievances_tr and tone_others_tr.
"""

from __future__ import annotations

import re

from responder.tone_grievances_tr import GRIEVANCES
from responder.tone_indirect_tr import INDIRECT
from responder.tone_others_tr import ABOUT_OTHERS
from responder.tone_rules import Lexicon, closing, opening
from responder.tone_spelling import TURKISH

loose, _any_of = TURKISH.loose, TURKISH.found

_OPENING = opening(
    *map(
        loose,
        (
            r"(?:çok )?(?:sayın|saygıdeğer|kıymetli|değerli|sevgili|pek muhterem)", r"sn\.", r"(?:tekrar )?merhaba(?:lar)?", r"selam(?:lar)?", r"iyi (?:günler|akşamlar|çalışmalar|haftalar)", r"günaydın", r"(?:\w+ ){1,2}(?:bey|hanım|hocam|usta|abi|abla|merhaba|selam)", r"hocam", r"ilgili (?:kişi|makam|birim)\w*", r"herkese merhaba", r"kolay gelsin", r"selamün ?aleyküm",
        ),
    )
).pattern  # fmt: skip
# The bare name, with its comma, on a line of its own.
_BARE_NAME = (
    r"(?!(?i:te[\u015fs]ekk|sa[\u011fg]))[^\W\d_a-z][\w'\u2019-]+(?: [^\W\d_a-z][\w'\u2019-]+)?[,!](?=\s*\n)"
)
_SIGN_OFF = closing(
    *map(
        loose,
        (
            r"(?:(?:en |çok |tekrar |içten |derin |sonsuz |sevgi ve |selam ve |sevgi, |bilgilerinize |teşekkür eder,? |teşekkürler,? |teşekkürlerimle,? |iyi dileklerimle,? ){0,4})saygılar(?:ımla|ımızla|ımı sunarım|ımı sunuyorum|ımı iletirim)?", r"(?:(?:en |çok |içten |tekrar |selam ve |saygı ve ){0,3})sevgi(?:ler|yle|lerimle|lerimi sunarım)",
            r"(?:şimdiden |herkese |hepinize |size ){0,2}(?:iyi|güzel|bol kazançlı|hayırlı) (?:çalışmalar|günler|akşamlar|haftalar|hafta sonları|işler|dersler|yayınlar)(?: dilerim| diliyorum)?", r"(?:en içten |bol |çok |kucak dolusu )?selamlar(?:ımla|ımı sunarım)?", r"selam (?:ile|ve dua ile)", r"(?:tekrar |yeniden |çok |şimdiden |her şey için ){0,3}(?:teşekkür(?:ler|lerimle| ederim|lerimi sunarım)|sağ ?olun)",
            r"kolay gelsin", r"(?:en )?(?:iyi|içten|güzel) dilekler(?:im|imle|imizle)?(?:le)?", r"hürmetler(?:imle)?", r"(?:kendinize|kendine) iyi (?:bakın|bak)", r"görüşmek üzere", r"görüşürüz", r"hoşça ?kal(?:ın)?", r"(?:en )?içtenlikle", r"saygıyla", r"dostça", r"öptüm", r"esen kal(?:ın)?", r"sağlıcakla(?: kalın)?",
            r"minnetle", r"başarılar(?: dilerim)?", r"arz ederim", r"sevgi ve saygıyla",
        ),
    )
)  # fmt: skip
_COMMON = """
NEDEN NİYE NIYE NİÇİN ASLA HİÇ HIC HEP BU BEN BENİ BENI BANA BENİM BENIM SİZ SIZ ÇOK COK LÜTFEN LUTFEN SADECE YALNIZCA NASIL NE KADAR HAYIR EVET AMA
DAHA HER ZAMAN GERÇEKTEN GERCEKTEN KESİNLİKLE KESINLIKLE İŞ İŞİ ISI HEMEN ŞİMDİ SIMDI MUTLAKA DEĞİL DEGIL YOK VAR TEŞEKKÜRLER TESEKKURLER TEŞEKKÜR TESEKKUR
İSTİYORUM ISTIYORUM HERKES KİMSE KIMSE GEREK TEK BİLE BILE HARİKA HARIKA SÜPER SUPER MÜTHİŞ MUTHIS BÜYÜK BUYUK EMİNİM EMINIM OLMADI OLMAZ OLDU BÖYLE BOYLE
"""

BOOK = Lexicon(
    greeting=re.compile(f"{_OPENING}|{_BARE_NAME}"),
    sign_off=_SIGN_OFF,
    anybody=_any_of(
        r"yetkili\w*", r"ilgili\w*", r"ekib\w+", r"ekip\w*", r"takım\w*", r"arkadaş\w*", r"hoca\w*", r"herkes\w*", r"merhaba\w*", r"selam\w*", r"günler", r"akşamlar", r"çalışmalar", r"haftalar", r"günaydın", r"hanımefendi\w*", r"beyefendi\w*", r"dostlar\w*", r"insan kaynakları\w*", r"ik", r"komisyon\w*", r"jüri\w*",
        r"kurul\w*", r"üye\w*", r"müdür\w*", r"yönetici\w*", r"aile\w*", r"gelsin", r"^(?:bey|hanım)[,:!. ]*$", r"birim\w*", r"makam\w*", r"kişi\w*", r"efendim", r"başkan\w*", r"usta\w*", r"abi\w*", r"abla\w*", r"büro\w*", r"editör\w*", r"işveren\w*", r"\w+(?:ciğim|cığım|çiğim|çığım|cuğum|cüğüm)",
    ),
    thanks=_any_of(
        r"teşekkür\w*", r"minnettar\w*", r"minnet\w*", r"müteşekkir\w*", r"sağ ?ol(?:un|asın|unuz)?", r"şükran\w*", r"takdir (?:ed|et)\w*", r"memnun (?:oldum|kaldım)", r"(?:çok )?(?:memnuniyet|mutluluk) (?:ver|duy)\w*", r"(?:büyük |çok )?(?:keyif|zevk) (?:aldım|almıştım)", r"keyifliydi", r"nazik\w* (?:davran|bir|yanıt|mesaj)\w*", r"nezaket\w+", r"incelik\w*",
        r"eyvallah", r"eksik olma(?:yın)?", r"elinize sağlık", r"zevkti", r"(?:beni )?(?:çok )?mutlu etti",
    ),
    asks=_any_of(
        r"rica (?:ed|et)\w+", r"ricam\w*", r"\w+(?:abilir|ebilir) m(?:iy|ıy|is|ıs)?\w*", r"\w+(?:ır|ir|ur|ür|ar|er) m(?:i|u|ü)s\w+", r"(?:mümkün|olur|uygun) mü\w*", r"olur mu\w*", r"(?:öğrenmek|duymak|bilmek|sormak|dinlemek|okumak|almak) (?:\w+ ){0,2}?(?:ister|isteri|isti)\w*", r"merak (?:ed|et)\w+", r"(?:sizden|senden) \w+ (?:almak|duymak|öğrenmek)",
        r"(?:sorabilir|öğrenebilir|alabilir)\w*", r"(?:memnun|mutlu|minnettar|müteşekkir|çok sevinmiş) olur(?:um|dum|uz)\w*", r"(?:çok )?sevinir(?:im|dim|iz)", r"makbule geç\w+", r"lütfen (?:[\w']+,? ){0,8}?(?:yaz|söyle|paylaş|bildir|ilet|belirt|anlat|ver)\w*", r"(?:görüş|öneri|tavsiye|yorum|düşünce|geri bildirim|değerlendirme)\w* (?:\w+ ){0,3}?(?:bekli|değerli|ihtiyaç|paylaş)\w*", r"(?:yazar|söyler|paylaşır|anlatır|verir|iletir|belirtir|bildirir)(?:seniz|sanız|sen|san)",
    ),
    about_me=_any_of(
        r"geri ?bildirim\w*", r"feedback\w*", r"(?:hakkımda|başvurum\w*|mülakat\w*|görüşme\w*|performans\w*|benimle ilgili) (?:\w+ ){0,3}?(?:geri ?dönüş|değerlendirme|yorum|görüş|düşünce|izlenim)\w*", r"tavsiye(?! ed| mektub)\w*", r"öneri(?:niz|n|ler|leriniz|de)?\w*", r"eleştiri\w*", r"neden(?:ini|lerini|leri)", r"niçin", r"niye", r"neden", r"sebe(?:bi|ple)\w*", r"gerekçe\w*",
        r"(?:neyi|neleri|nerede|nerelerde|nasıl|hangi\w*|ne|neye|neyin)\b[^.?!]{0,80}?(?:geliştir\w+|geliş(?:ebil|mem|mel)\w*|iyileştir\w+|düzelt\w+|değiştir\w+|yapmal\w+|yapabil\w+|yapmam\w*|çalışmal\w+|çalışmam\w*|güçlendir\w+|odaklan\w+|hazırlan\w+|öğrenme\w+|eksik\w*|iyi\w*|güçlü\w*|beğen\w+|olumlu\w*|başarılı\w*|ikna\w*|yeterli\w*|etkile\w+)",
        r"geliştir(?:ebil|mem|meli)\w*", r"eksik (?:\w+ )?(?:kal|bul|gör|ol|yön|yan|nokta)\w*", r"eksik(?:ler)?im\w*", r"(?:güçlü|zayıf|olumlu|iyi) (?:yön|yan|taraf|nokta)\w*", r"daha iyi (?:\w+ ){0,2}?(?:yap|hazırlan|ifade|anlat)\w*", r"iyi (?:geç|git|bulun|karşılan)\w*",
    ),
    opinion=_any_of(
        r"(?:ne|neyi|neyin|neleri|nelerin|nasıl|hangi\w*|nerede\w*|neye|nelere)\b[^.?!]{0,90}?\b(?:söyle|yaz|paylaş|öğren|duy|bil|anlat|belirt|sor|ilet|merak|dinle)\w*", r"(?:görüş|düşünce|fikir|fikr|yorum|izlenim|değerlendirme|öneri|tavsiye|geri bildirim)(?:ler)?(?:iniz|in|i|ini|inizi|lerinizi)?\w* (?:\w+ ){0,4}?(?:paylaş|yaz|söyle|öğren|duy|al|ilet|bekle|sor|merak|ihtiyaç)\w*",
        r"(?:bir iki|birkaç|iki|kısa(?: bir)?) (?:cümle|söz|kelime|not|satır|ipucu|öneri|tavsiye|yorum)\w*",
    ),
    specific=_any_of(
        r"iyi\w*", r"güçlü\w*", r"güçlen\w+", r"sağlam\w*", r"geliştir\w*", r"gelişim\w*", r"geliş\w+", r"iyileştir\w*", r"hazırl\w+", r"çalış\w+", r"öğrenmem\w*", r"öğrenmeli\w*", r"deneyim\w*", r"tecrübe\w*", r"beceri\w*", r"yetkinlik\w*", r"yanıt(?:lar)?ım\w*", r"cevap(?:lar)?ım\w*", r"cevab\w+", r"örne\w+", r"sunum\w*", r"portfolyo\w*", r"portföy\w*", r"vaka\w*",
        r"test\w*", r"ödev\w*", r"proje\w*", r"mülakat\w*", r"görüşme\w*", r"eksik\w*", r"ikna\w*", r"izlenim\w*", r"farklı\w*", r"değiştir\w+", r"beğen\w+", r"öneri\w*", r"tavsiye\w*", r"yön(?:üm|ler|ü|ün|de)\w*", r"nokta\w*", r"ayrıntı\w*", r"derin\w+", r"pratik\w*", r"uygulama\w*", r"eğitim\w*", r"sertifika\w*", r"kurs\w*", r"lehime",
        r"sürdür\w+", r"odaklan\w+", r"etkili\w*", r"etkile\w+", r"başarılı\w*", r"olumlu\w*", r"ders\w*", r"deneme\w*", r"kod\w*", r"çizim\w*", r"temel\w*", r"yeterl\w+", r"aday\w* ol", r"yapabil\w+", r"yapmal\w+", r"yapmam\w*", r"pekiştir\w+", r"çözüm\w*", r"konu(?:da|lar|ya|yu)\w*", r"bilgi(?:ler)?im\w*", r"işe yara\w*", r"dikkat\w*", r"yinele\w+", r"tekrar (?:et|ed)\w*", r"hoşunuz\w*",
    ),
    downcast=_any_of(
        r"ne(?:yi|leri|rede|relerde|ler)? (?:\w+ ){0,3}?(?:yanlış|hata|hatalı) (?:yap|et|git|oldu)\w*", r"(?:yanlış|hata)\w* (?:\w+ ){0,2}?(?:yaptım|neydi|ne oldu|nerede|nedir)\w*", r"hata(?:m|larım|mı)\b\w*", r"kusur(?:um|larım)\w*", r"sorunum\w*", r"(?:benim|bendeki) (?:\w+ )?sorun\w*", r"bende (?:\w+ ){0,2}?(?:yanlış|kötü|beğenme|sorun|olmayan|hoşunuza gitme)\w*", r"yeterince iyi (?:\w+ )?(?:değil|olma)\w*",
        r"yetersiz\w* (?:\w+ )?(?:bul|kal|m(?:i|ı)y|gör)\w*", r"o kadar (?:\w+ )?kötü\w*", r"kötü (?:m(?:ü|u)y|yd|geç|yap)\w*", r"kötüydü\w*", r"başarısız\w*", r"becereme\w*", r"batır(?:dım|mış)\w*", r"beğenmedi\w*", r"berbat\w*", r"en zayıf\w*", r"rezil\w*", r"hayal kırıklığına uğrat\w*", r"çuvalla\w*", r"hoşunuza gitmeyen\w*",
    ),
    reassurance=_any_of(
        r"yalnızca", r"sadece", r"salt", r"tek (?:isteğim|amacım|niyetim|derdim|arzum|nedenim|hedefim|düşüncem)\w*", r"amacım\w*", r"hedefim\w*", r"(?:öğrenmek|öğrenebilmek|gelişmek|gelişebilmek|kendimi (?:\w+ )?geliştir\w+|daha iyi (?:\w+ ){0,2}?(?:ol|hazırlan|yap)\w*|ilerlemek|ilerleyebilmek|ders (?:çıkar|al)\w*|hazırlanmak|hazırlanabilmek) (?:\w+ )?(?:için|ist\w+|amac\w+|niyet\w+|üzere|adına|arzu\w*)",
        r"sorgula(?:mıyorum|mak (?:\w+ )?(?:istem|için değil|gibi|niyet)\w*)", r"itiraz (?:\w+ )?(?:etm|değil|niyetim yok|için değil|amacı)\w*", r"tartış(?:mak|maya|ma) (?:\w+ )?(?:değil|istem|aç(?:mak )?istem|açm|niyetim|için değil)\w*", r"niyetim(?:de)? (?:\w+ )?(?:yok|değil)", r"baskı (?:\w+ )?(?:yok|değil|hisset|altında)\w*", r"gelişimim (?:\w+ )?(?:için|adına)", r"başka (?:bir )?(?:niyet|amac|amaç)\w* yok",
        r"(?:bir dahaki|sonraki|gelecek|bundan sonraki)\w* (?:\w+ ){0,3}?(?:daha iyi|hazırlıklı|hazırlanmak|için soruyorum)", r"kendimi (?:\w+ ){0,2}?geliştir\w+", r"için soruyorum", r"karar\w* (?:\w+ )?(?:saygım|bir itirazım yok)\w*[^.]*(?:öğren|geliş)\w*",
    ),
    disappointment=_any_of(
        r"hayal ?kırıklı\w*", r"üzül(?!me)\w+", r"üzgün\w*", r"üzücü\w*", r"üzüntü\w*", r"üzdü\w*", r"buruk\w*", r"kırıldım", r"kırgın\w*", r"umuyordum", r"ummuştum", r"umutlanmıştım", r"ümitlen\w+", r"beklemiştim", r"bekliyordum", r"moral\w* (?:\w+ )?(?:boz|bozul)\w*", r"yıkıl(?:dım|mış)\w*", r"ağla\w+", r"keşke", r"yazık oldu", r"hevesim\w*", r"kahrol\w+", r"canım (?:\w+ )?sık\w*",
        r"gözyaş\w*", r"kalbim\w* (?:\w+ )?kır\w*", r"hüzün\w*", r"hüsran\w*", r"içim (?:\w+ )?(?:acı|burul|sızla)\w*", r"sarsıl\w*", r"gönlümden geçen başka", r"çok istiyordum",
    ),
    common=frozenset(_COMMON.split()),
    wordings=(*GRIEVANCES, *ABOUT_OTHERS, *INDIRECT),
)  # fmt: skip
