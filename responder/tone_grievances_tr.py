"""Turkish wordings of grievance: why, unfair, blame, the law. In: nothing. Out: GRIEVANCES, one idea a row; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import TURKISH

loose_rows = TURKISH.rows


# A word or a few between the two that count; after a full stop another sentence begins.
_G2, _G4 = r"(?:\w+,? ){0,2}?", r"(?:\w+,? ){0,4}?"
# A denial stands behind what it denies, in the same clause.
NEGATED = r"(?: (?!ve\b|ama\b|fakat\b|ancak\b|çünkü\b|ki\b)[\w']+){0,4}? (?:[\w']*(?:m(?:i|u|ü)yor|maz|mez|madım|medim|madı|medi|mam|mem)\w*|değil\w*|yok\w*|aksine|karşı|olmadan)\b"

_REFUSED = (
    r"(?:seçme|seçilme|alma(?:d|m)|alınma|kabul (?:etme|edilme|görme)|reddet|reddedil|elen?(?:di|mi)|eledi|olma(?:d|m)|uygun (?:bulma|görme|görülme|bulunma)|tercih (?:etme|edilme)|beğenme|geri çevir|olumsuz|değerlendirme(?:d|m)"
    r"|işe alma|çağ(?:ı)rma|davet edilme|düşünme(?:d|m)|uygun değil|ben değil|istemedi|vazgeç)\w*"
)
_WHY = (
    *loose_rows(
        "no_why_didnt_you",
        rf"(?:neden|niçin|niye|ne diye|hangi (?:gerekçe|sebep|neden|hak)\w*) (?:[\w']+,? ){{0,6}}?{_REFUSED}",
        r"(?:seçilmeme|alınmama|kabul edilmeme|reddedilme|elenme|tercih e(?:d|t)\w*me|beni seçmeme|beni almama|başkasını \w+me|başka birini \w+me)\w* (?:\w+ ){0,3}?(?:neden|sebe|gerekçe)\w* (?:\w+ )?(?:ne\w*|nedir|neydi)", r"(?<=^)(?:peki |ama |ya )?(?:neden|niye|niçin)\b(?! olmasın| biraz| bir gün)",
        where=Where.QUESTION,
        unless=r"\bne(?:den|yi)\b[^?]{0,60}(?:sormuyorum|beklemiyorum)|(?:diğim|dığım|duğum|düğüm)\w* (?:anl|bil)\w*[^?]*,|\bher ne kadar",
    ),
    *loose_rows(
        "no_why_didnt_you",
        rf"(?:neden|niçin|niye|ne diye|hangi (?:gerekçe|sebep|neden)\w*) (?:[\w']+,? ){{0,6}}?{_REFUSED}", r"(?:eleme|seçmeme|almama|reddetme|geri çevirme)(?:niz|nız)\w* (?:\w+ ){0,2}?(?:neden|sebe|gerekçe)\w*",
        r"(?:seçilmeme|alınmama|kabul edilmeme|reddedilme|elenme|tercih edilmeme|seçmeme|almama|olumsuz \w+)\w* (?:\w+ ){0,3}?(?:neden|sebe|gerekçe)\w*", r"(?:ret|red|eleme|karar)\w* (?:\w+ )?(?:nedenini|sebebini|gerekçesini|gerekçelerini|nedenlerini)",
        level=Level.WARN,
        unless=(
            r"\b(?:anlıyorum|anladım|biliyorum|açıklad\w+|teşekkür\w*|sormuyorum|sormak değil|beklemiyorum|istemiyorum|gerek yok|paylaşamay\w+|yazdığınız|belirttiğiniz|paylaştığınız)|zorunda değil"
        ),
    ),
)  # fmt: skip

_UNFAIR_WORDS = (
    r"(?:haksız\w*|adaletsiz\w*|torpil\w*|keyfi\w*|kayırm\w+|kayır(?:ıl|an|d)\w*|iltimas\w*|taraflı\w*|ön ?yargı\w*|hakkaniyetsiz\w*|danışıklı\w*|göstermelik\w*|formalite\w*|çifte standart\w*|adam kayır\w*"
    r"|(?:yanlış|hatalı|kötü|saçma|anlamsız|tuhaf|isabetsiz) (?:bir )?(?:karar|seçim|tercih)\w*)"
)
_UNFAIR = (
    *loose_rows("no_unfairness", _UNFAIR_WORDS, unless=rf"{_UNFAIR_WORDS}{NEGATED}|\bhiçbir (?:haksız|adaletsiz|ön ?yargı)\w*|\b(?:benim|yaptığım|verdiğim) (?:yanlış|hatalı)|(?:gelmesin|bulmuyorum)"),
    *loose_rows(
        "no_unfairness",
        r"adil (?:\w+ ){0,3}?(?:değil\w*|olma(?:d|mış|yan)\w*|bulm(?:ad|uyor)\w*|davran(?:ma|ılma)(?:d|mış)\w*|değerlendir(?:me|ilme)(?:d|mi)\w*|gelme(?:di|dik)\w*|gelmiyor\w*|geçme(?:di|mi)\w*|say(?:ıla)?ma\w*|görünm\w+|yürütülme\w+|işleme\w+|bir şans \w+me\w*)",
        r"adil (?:olduğun|davran\w+|değerlendiril\w+|yürüt\w+)\w* (?:\w+ ){0,2}?(?:düşünm|inanm|sanm|emin değil|söyleyem|hissetm)\w*", r"adaletli (?:\w+ ){0,2}?(?:değil|bulm|olma)\w*", r"hakkaniyet\w* (?:\w+ )?(?:aykırı|değil|uym)\w*",
        r"(?:eşit|gerçek|adil) (?:bir )?(?:şans|fırsat|muamele|koşul|davran)\w* (?:\w+ ){0,3}?(?:veril|ver|tanın|tanı|sağlan|ol|davran|yapıl)\w*?m(?:e|a)\w*", r"(?:tarafsız|objektif|nesnel|şeffaf) (?:\w+ ){0,2}?(?:değil|olma(?:d|yan|mış)|bulm|davranma|olduğunu (?:düşünm|sanm))\w*",
        r"hata (?:\w+ )?(?:yaptınız|yapıyorsunuz|yaptılar|yaptın|yapıyorsun|ettiniz)", r"(?:karar\w*|seçim\w*|bu) (?:\w+ )?(?:büyük |ciddi )?(?:bir )?hata(?:ydı|dır| olduğun\w*)?(?= |$|[.,!])(?! pay)", r"pişman (?:\w+ )?ol(?:acak|ur)s\w+", r"(?:sizin|şirketinizin) (?:\w+ )?kayb\w+", r"kaybeden siz\w*", r"siz kaybet\w+",
        r"hak etmiştim", r"hak ettiğim\w* (?:\w+ ){0,2}?(?:pozisyon|yer|iş|görev|inan|düşün)\w*", r"bunu hak etme\w+", r"hakk(?:ım|ımı) (?:\w+ )?ye(?:n|d)\w+", r"hakkımdı", r"(?:tarafsız|objektif|nesnel|şeffaf|adil|adaletli|hakkaniyetli)\w* (?:\w+ ){0,3}?(?:inanm|düşünm|sanm|emin değil)\w*", r"hakkaniyetli (?:\w+ )?(?:değil|bulm)\w*", r"karar\w* (?:\w+ )?(?:doğru|yerinde|isabetli|mantıklı) (?:değil|olmadığ)\w*", r"emeğim\w* (?:\w+ )?(?:karşılığ|hiçe|boşa)\w*",
        r"(?:önceden|baştan|en başından|daha görüşmeden|çoktan|zaten) (?:\w+ ){0,2}?(?:belli|belirlen|kararlaştır|seçil|verilmiş|karar ver|kesinleş)\w*", r"mülakat (?:\w+ ){0,2}?(?:formalite|gösteri|göstermelik)\w*", r"iç(?:im|e)\w* sinme\w+", r"hakkım\w* (?:\w+ )?çiğnen\w+", r"mağdur (?:et|edil|ol)\w*",
        unless=r"\b(?:benim (?:\w+ )?hata|hata yaptım|hatam)|olmadığ\w+ (?:\w+ )?(?:düşünm|söylem|iddia|inanm)\w*|(?:demek istem|iddia etm)\w*|\bhata (?:değil|yok)|daha önceden belirt",
    ),
    *loose_rows(
        "no_unfairness",
        r"anlam(?:akta|ak) (?:\w+ )?(?:güçlük|zor)\w*", r"(?:anlam|akıl sır er)\w* veremi?\w+", r"anlam verem\w+", r"şaş(?:ırtıcı|kın)\w* (?:\w+ )?karar\w*", r"karar\w* (?:\w+ ){0,2}?(?:katılm|doğru bulm|kabul edem|kabullenem)\w+", r"soru işaret\w+ (?:\w+ )?(?:bırak|oluş|uyan)\w*",
        level=Level.WARN,
    ),
)  # fmt: skip

_MEAN = (
    r"(?:saygısız\w*|amatörce|rezalet\w*|rezil\w*|kepaze\w*|skandal\w*|ciddiyetsiz\w*|lakayt\w*|laubali\w*|nezaketsiz\w*|terbiyesiz\w*|düşüncesiz\w*|özensiz\w*|ilgisizlik\w*|kabalık\w*|küstah\w*|umursamaz\w*|vurdumduymaz\w*|sorumsuz\w*|utanç verici\w*"
    r"|kabul edilemez\w*|hayret verici\w*|tutarsız\w*|baştan savma\w*|gayri ?ciddi\w*|profesyonellik(?:ten)? (?:uzak|dışı)\w*|profesyonelce olmayan\w*|etik değil\w*|etik olmayan\w*|aşağılayıcı\w*|onur kırıcı\w*|incitici\w*|kırıcı(?:ydı|dır)?)"
)
_SHAME = r"m(?:e|a)(?:di|dı|miş|mış|mişti|mıştı)(?:niz|nız|ler|lar|n)"
_BLAME = (
    *loose_rows("no_blame", _MEAN, r"zaman(?:ımın)? (?:\w+ )?kayb\w+", r"vakit (?:\w+ )?kayb\w+", unless=rf"(?:{_MEAN}|(?:zaman|vakit)\w* (?:\w+ )?kayb\w+){NEGATED}|\b(?:benim|kendi) (?:\w+ )?(?:özensiz|sorumsuz|tutarsız|düşüncesiz)|kayb\w+ olma\w+|kaybetmeden"),
    *loose_rows(
        "no_blame",
        r"profesyonel(?:ce)? (?:\w+ ){0,2}?(?:değil\w*|bulma\w+|bulmu\w+|davranma(?:d|m)\w*|olma(?:d|m)\w*|yaklaşma\w+|yürütülme\w+)", r"profesyonellikle (?:bağdaş|örtüş)m\w+", r"(?:zaman|vakt)im(?:i|ı|in)? (?:\w+ ){0,3}?(?:harca|çal|boşa|heba|kaybet)\w*",
        r"boş (?:yere|u boşuna) (?:\w+ ){0,4}?(?:gel|bekle|uğraş|hazırla|izin|yol)\w*", r"boşuna (?:\w+ ){0,4}?(?:gel|bekle|uğraş|hazırla|izin|yol|umut|zaman)\w*", r"boşa (?:git|harca|zaman|umut|emek)\w*", r"(?:sizin|şirketinizin) yüzünüzden", r"yüzünüzden", r"(?:sizin|sizden kaynaklı|şirketinizin|ekibinizin) (?:\w+ )?(?:hata|suç|kusur|ihmal|ayıp)\w*",
        r"ayıp (?:ettiniz|ettin|edildi)", r"ayıpt\w+", r"çok ayıp", r"utan(?:ın|malı\w*|manız|malısınız)", r"yazıklar olsun", r"ne cüret\w*", r"ne hakla", r"ciddiye (?:\w+ )?alm(?:ad|am|ıyor)\w*(?:niz|nız|ler|lar|dı)", r"(?:oyala|kandır|aldat)(?:dı|dınız|dılar|ndım|ıldım|tınız|tılar|nmış|mış|maca)\w*",
        r"yalan (?:\w+ )?(?:söyle|vaat)\w*", r"yanılt(?:tı|ıl)\w*", rf"(?:hiç|bile|dahi|asla|zahmet\w*|tenezzül|lütfedip|lütfetme|doğru dürüst)\b[^.?!]{{0,40}}?{_SHAME}", r"tenezzül (?:\w+ )?etme\w+", r"zahmet\w* (?:\w+ )?(?:girme|katlanma|etme)(?:di|mi)\w*",
        r"(?:özgeçmiş|cv|başvuru|dosya)\w*'?\w* (?:\w+ ){0,3}?(?:okuma|inceleme|bakma|açma)(?:dı|di|dınız|diniz|mış|miş|dığ|diğ)\w*", r"(?:kızgın|öfkeli|sinirli|kırgın)(?:ım|yım)", r"(?:sinirlendi|öfkelendi|kızdı|bozuldu)(?:m|rdı\w*)", r"(?:beni|bizi) (?:\w+ )?(?:çok )?(?:kızdır|sinirlendir|öfkelendir|kırdı|incit|yaraladı|rencide|aşağıla|küçük düşür|hayrete|oyala|kandır|aptal)\w*",
        r"(?:aşağılan|küçük düş|rencide ol|değersiz his|önemsenme|kullanıl|aldatıl|kandırıl|dışlan|hiçe say|yok say)\w*(?:mış|dım|tım|ldım|sedi|ssetti)\w*", r"beni (?:\w+ )?(?:hiçe|yok) say\w*", r"hakaret\w*", r"sizden (?:\w+ ){0,5}?(?:beklemezdi|beklemiyordu)\w*",
        r"(?:süreç|süreci\w*|mülakat\w*|görüşme\w*|organizasyon\w*|iletişim\w*|işe alım\w*|her şey) (?:\w+ ){0,4}?(?:düzensiz|kaotik|kaos|dağınık|felaket|berbat|kötü (?:yönet|organize|planlan|yürüt)|komedi|fiyasko|saçma|karmakarışık|plansız|tam bir (?:hayal kırıklığı|işkence))\w*",
        r"berbat\w*", r"aptal\w*", r"salak\w*", r"geri ?zekalı\w*", r"şerefsiz\w*", r"lanet\w*", r"siktir\w*", r"sikti\w*", r"boktan", r"defol\w*", r"allah belanızı", r"beceriksiz\w*(?:siniz|lik)", r"dalga (?:mı )?geç(?:ti|iyor|me)\w*",
        unless=r"\b(?:benim|kendi) (?:\w+ )?(?:hata|kusur)|(?:kızgın|öfkeli|sinirli|kırgın) değil|\b(?:sinirlenme|kızma|öfkelenme|sikilme)\w*|\bboşa (?:\w+ )?(?:gitme(?:di|yecek|z)|harcanma)|hakaret (?:olarak )?(?:algıla|say)m|\beğer\b[^.]*(?:seniz|sanız)|(?:düzensiz|kaos|dağınık|berbat|karmakarışık)\w* değil",
    ),
    *loose_rows(
        "no_blame",
        r"(?:okuma|inceleme|bakma|dinleme|haber verme|söyleme|bildirme|arama|dönme|dönüş yapma|cevap verme|yanıt verme|cevap yazma|yanıtlama|cevaplama|bilgilendirme|haber etme|belirtme|bahsetme|tutma|uyarma|geri dönüş yapma|aramaya gerek duyma)(?:dınız|diniz|mışsınız|mişsiniz|dılar|diler|mıştınız|miştiniz|dın|din)",
        r"(?:cevap|yanıt|haber|dönüş|bilgi) (?:\w+ )?(?:gelmedi|alamadım|verilmedi|verilmemesi|yapılmadı|yapılmaması|vermemeniz|gelmemesi|alamamak|dönmemeniz)\w*", r"beklet(?:tiniz|ildim|tin|meniz|ilmek|ilmem|tiler)\w*", r"(?:haftalarca|aylarca|günlerce|saatlerce|(?:hafta|ay|gün|saat) boyunca) (?:\w+ ){0,4}?bekle\w+",
        r"bekle(?:mek|mem) zorunda\w*", r"kimse (?:\w+ ){0,3}?(?:dönme|arama|verme|ilgilenme|açma|yazma|söyleme)d(?:i|ı)", r"geç başla\w*", r"(?:söyle|belirt|bildir|yaz|uyar|haber ver|açıkla|bilgilendir)\w* (?:gerek|lazım|şart)(?:irdi|dı|ti|tı|iyordu)\w*", r"süreci (?:\w+ )?(?:kötü|yanlış|dağınık)\w*", r"söz ver(?:diniz|miştiniz|diğiniz|ilmişti|ildiği)[^.?!]*(?:ama|ancak|fakat|oysa|tutma|halde|rağmen|hâlde)\w*", r"(?:söyle|belirt|bildir|yaz|haber ver|ara|uyar|bilgilendir|oku|incele|düşün|ol|davran|hazırlan|açıkla)\w{0,6}?(?:seydi|saydı|bilirdi|meliydi|malıydı)(?:niz|nız|n|ler|lar)\b",
        r"(?:söyle|belirt|bildir|yaz|ver|uyar|bilgilendir)\w{0,4}?(?:seniz|sanız|mesi|ması|meniz|manız|ilse) (?:\w+ )?(?:daha )?(?:iyi|doğru|hoş|şık|nazik|adil) olur(?:du|muş)", r"daha (?:fazla |çok )?(?:saygı|ciddiyet|özen|nezaket|ilgi|şeffaf|profesyonel|anlayış|saygılı)\w* (?:\w+ ){0,3}?(?:bekle|göster|hak|ol(?:un|ma|sanız))\w*",
        r"(?:demiştiniz|söylemiştiniz|denmişti|denilmişti|söylenmişti|belirtmiştiniz|belirtilmişti|dediniz)[^.?!]*(?:ama|ancak|fakat|oysa|halbuki|rağmen)\b", r"(?:iletişim|süreç|süreci|organizasyon|bilgilendirme|planlama)(?!im)\w* (?:\w+ ){0,3}?(?:zayıf|kötü|yetersiz|karışık|yavaş|sağlıksız)\w*", r"bir dahaki sefere (?:\w+ ){0,4}?(?:lütfen|siz|adaylar)\w*[^?]*", r"(?:bundan sonraki|diğer) adaylar\w*[^.?]{0,60}(?:lütfen|umarım|davran|göster|bilgilendir|haber)\w*", r"izin (?:alarak|aldım|kullan\w+)[^.?!]{0,60}(?:boş|rağmen|halbuki|oysa)\w*", r"ilgisiz (?:davran|kal|bul|bir)\w*",
        level=Level.WARN,
        unless=r"\b(?:eğer|mümkün)\b|m(?:i|ı|u|ü)(?:siniz|sınız|sin)\b|sorun değil|kıyasla|\bbeklemez olur|\b(?:şaşırmadım|alınmadım)",
    ),
)  # fmt: skip

_LAW = (
    *loose_rows(
        "no_legal_words",
        r"avukat(?:ım|ımız|larım)\w*", r"(?:bir )?avukat(?:a|la|lara|larla)? (?:\w+ ){0,2}?(?:danış|başvur|görüşece|görüştü|görüşüyor|vereceğ|tutaca|tuttu|git|soraca|ile (?:görüş|konuş))\w*", r"dava (?:\w+ )?(?:aç|ed)\w*", r"davacı\w*", r"dava hakkı\w*", r"(?:iş )?mahkeme\w* (?:\w+ ){0,3}?(?:görüş|ver|taşı|git|baş|hesap)\w*", r"iş mahkemesi\w*",
        r"yasal (?:\w+ )?(?:yol|hak|işlem|süreç|adım|yaptırım|girişim|süreci)\w*", r"hukuki (?:\w+ )?(?:yol|süreç|süreci|işlem|hak|adım|girişim|mücadele|danışmanlık al|destek al|yardım al)\w*", r"(?:hukuka|yasaya|yasalara|kanuna|kanunlara|mevzuata|iş kanunu'?na) aykırı\w*", r"yasa ?dışı\w*", r"kanunsuz\w*",
        r"şikâyet (?:ed|et|dilekçe|hakk|merc|konusu)\w*", r"şikâyetçi\w*", r"şikâyette (?:\w+ )?bulun\w*", r"şikâyetim\w*", r"cimer\w*", r"(?:çalışma bakanlığı|iş müfettiş|iş teftiş|alo 170|tihek|işkur)\w*'?\w* (?:\w+ ){0,3}?(?:bildir|başvur|şikâyet|ilet|ara|yaz)\w*", r"tazminat (?:\w+ )?(?:iste|talep|dava|hakk|al)\w*", r"(?:savcılığ|suç duyuru)\w*",
        r"(?:iş kanunu|4857|anayasa)\w*'?\w* (?:\w+ ){0,4}?(?:göre|uyarınca|gereği|gereğince|aykırı|maddesi)\w*", r"glassdoor\w*", r"kununu\w*", r"ekşi ?sözlü\w*", r"(?:sosyal medya|internet|linkedin|twitter|ekşi)\w*'?\w* (?:\w+ ){0,4}?(?:paylaşaca|yazaca|duyuraca|ifşa|anlataca)\w*", r"ifşa\w*", r"(?:basına|herkese|kamuoyun\w*) (?:\w+ )?(?:duyur|anlat|yay|taşı|paylaş)\w*",
        r"(?:yaşım|cinsiyetim|hamile|gebe|başörtü|engelim|engelli|mezheb|inancım|dinim|memleketim|aksanım|şivem|kadın ol|erkek ol|anne ol|uyruğum|etnik|kökenim|kürt ol|alevi ol|suriyeli ol|yabancı ol|evli ol|bekar ol|çocuk\w* ol|görünüş|kilom|yaşlı ol)\w* (?:\w+ ){0,2}?(?:nedeniyle|yüzünden|için|dolayı|ötürü|sebebiyle|gerekçe)\w*",
        r"(?:bilme|öğrenme|sorma|duyma)\w* (?:\w+ ){0,3}?hakkım\w*", r"hak(?:kımı|larımı) (?:\w+ )?(?:ara|kullan|sakl|savun|yedir)\w*", r"elimde (?:\w+ ){0,2}?(?:kanıt|belge|kayıt|delil)\w*", r"(?:kanıt|delil|ses kaydı|ekran görüntü)\w* (?:\w+ ){0,2}?(?:sakl|var|mevcut|sun)\w*",
        unless=rf"(?:dava|şikâyet|yasal|hukuki|haklarımı|avukat)\w*{NEGATED}|\bşikâyet (?:yönetim|konusu olan|hatt)\w*|müşteri\w* şikâyet\w*|hakkım (?:yok|değil)|\b(?:sorun|kısıt) (?:yok|değil)|deneyim",
    ),
    *loose_rows(
        "no_legal_words",
        r"yasal olup olma\w+", r"yasal (?:değil|olmayan)\w*", r"ayrımcı\w*", r"mobbing\w*", r"taciz\w*", r"ırkçı\w*", r"cinsiyetçi\w*",
        unless=rf"(?:ayrımcı|mobbing|taciz|ırkçı|cinsiyetçi)\w*{NEGATED}|ayrımcılı\w+ (?:karşı|ile mücadele|önle)|ayrımcılıkla mücadele|(?:eğitim|politika|önleme)\w*",
    ),
    *loose_rows(
        "no_legal_words",
        r"kvkk\w*", r"kişisel verilerin korunması", r"hukuki\w*", r"iş kanunu\w*", r"tazminat\w*", r"resmi (?:\w+ )?(?:şikâyet|merci|başvuru|yazı|açıklama)\w*", r"hak ihlal\w*", r"sendika\w*",
        level=Level.WARN,
        unless=r"\b(?:deneyim|eğitim|bilgi|çalış|staj|ders|kurs|büro|departman|müşavir|danışmanlı|alanında|ekibi|birim|sunum|soru)\w*",
    ),
)  # fmt: skip

GRIEVANCES = (*_WHY, *_UNFAIR, *_BLAME, *_LAW)
