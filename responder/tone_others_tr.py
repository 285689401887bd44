"""Turkish wordings about others, about begging, and about what never was. In: nothing. Out: ABOUT_OTHERS; data only."""

from __future__ import annotations

from responder.tone_grievances_tr import NEGATED, loose_rows
from responder.tone_rules import Level, Where

_G2, _G4 = r"(?:\w+,? ){0,2}?", r"(?:\w+,? ){0,4}?"

_WHO = r"(?:kişi|aday|arkadaş|çalışan|eleman|meslektaş|isim|insan|birey|hemşire|öğretmen|mühendis|uzman|müdür|yönetici|stajyer|usta|geliştirici)"
_HIRED = (
    r"(?:(?:seçilen|seçtiğiniz|seçtiğin|işe (?:alınan|aldığınız|giren|başlayan)|göreve (?:başlayan|başlayacak|gelen|getirilen)|aranıza katıl\w+|aranıza yeni katıl\w+|katılacak|tercih (?:edilen|ettiğiniz)|pozisyona (?:gelen|seçilen|getirilen|alınan)|yerime (?:gelen|alınan|seçilen)"
    rf"|başlayacak|aldığınız|kazanan|üstlenen|üstlenecek|geçen|yeni) (?:\w+ )?(?:ekip |takım |çalışma |mesai )?{_WHO}\w*|seçilene|seçtiğinize)"
)
_THAN = rf"(?:{_HIRED}|(?:diğer|öbür|o|bu|öteki|hiçbir|çoğu|birçok) (?:\w+ )?{_WHO}\w*)"
_BETTER = r"(?:iyi|deneyimli|tecrübeli|fazla|nitelikli|uygun|donanımlı|güçlü|başarılı|çok|yetkin|bilgili|yetenekli|kalifiye)\w*"
_COMPARED = (
    *loose_rows(
        "no_comparison_with_hired",
        rf"{_THAN}(?:den|dan|ten|tan|nden|ndan) (?:\w+ ){{0,2}}?daha {_BETTER}", rf"(?:ondan|onlardan|diğerlerinden|herkesten|kimseden|başkalarından|başkasından|çoğundan|birçoğundan|rakiplerimden) (?:\w+ ){{0,2}}?(?:daha )?{_BETTER}(?:im|ım|um|üm|yim|yım|ydim|ydım|dım|dim| (?:\w+ )?sahibim| (?:\w+ )?sahiptim| bir aday\w*| (?:deneyim|tecrübe|bilgi|beceri|eğitim)\w*m var)",
        rf"{_THAN}(?:den|dan|ten|tan|nden|ndan) (?:\w+ ){{0,3}}?(?:neyim eksik|ne eksiğim|farkım|eksiğim)\w*", r"bende (?:\w+ ){0,2}?(?:olmayan|bulunmayan|olmayıp|eksik olup)[^.?!]{0,30}?(?:ne\w*|onda|neyi|hangi)", r"bende (?:ne )?(?:yok|olmayan)(?: da)? (?:onda|ne)[^?]*", r"(?:onda|onun|kişide|adayda|arkadaşta|kişinin|adayın) (?:\w+ ){0,3}?(?:bende|benden)[^.]*",
        r"benden (?:\w+ ){0,2}?(?:farkı|üstünlüğü|fazlası|iyi (?:yanı|tarafı)|üstün (?:olan|yan|yön|kılan|tutul)|önde)\w*", r"(?:daha )?(?:az|düşük) (?:deneyim|tecrübe|nitelik|donanım)(?:li|lı) (?:olan )?(?:birini|bir aday\w*|biri\b|birisini|bir kişi\w*|kişiyi|adayı)", r"(?:deneyimsiz|tecrübesiz|yetersiz|niteliksiz|vasıfsız) (?:bir(?:ini|isini|i)?|aday\w*|kişi\w*)(?: \w+)?",
        r"en (?:iyi|uygun|güçlü|nitelikli|donanımlı|doğru) (?:aday|kişi|seçim)\w*(?:dım|dim|ydim|yım|yim|ım|im)\b", r"en (?:iyi|uygun|güçlü|nitelikli|donanımlı|doğru) (?:aday|kişi|seçim)\w* (?:bendim|benim|bendik|olduğuma|olduğumu|ben)\w*", rf"{_HIRED} (?:\w+ ){{0,6}}?(?:bilmiyor|yapamaz|başaramaz|kadar (?:\w+ ){{0,3}}?değil|olamaz|yetersiz|bilmez|kalamaz)\w*",
        r"benim kadar (?:\w+ ){0,4}?(?:değil|olamaz|yapamaz|bilmiyor|bilemez|sahip olma)\w*",
        unless=r"\b(?:diliyorum|dilerim|umarım|olarak)\b|\b(?:olduğunu|fazla olduğunu|sahip olduğunu) (?:anlıyor|biliyor|tahmin)",
    ),
    *loose_rows(
        "no_comparison_with_hired",
        r"kimi (?:\w+ ){0,3}?(?:seçti|aldı|işe al|tercih et|düşün)\w*", r"(?:yerime|benim yerime|pozisyona|işe|göreve) (?:\w+ ){0,2}?kim\w* (?:\w+ ){0,2}?(?:seçil|alın|geç|gel|aldı)\w*", r"kim (?:\w+ ){0,2}?(?:seçildi|alındı|oldu|kazandı|aldı)", r"(?:seçilen|seçtiğiniz|alınan|aldığınız|kazanan) (?:\w+ )?(?:kişi|aday|isim) kim\w*",
        rf"{_HIRED}[^?]{{0,70}}?\b(?:ne(?:yi|ydi|dir|ler|leri)?|hangi|nasıl|kaç|kim|niye)\b[^?]*", rf"(?:hangi|kaç|nasıl|neden|ne)\b[^?]{{0,40}}?{_HIRED}(?:in|ın|nin|nın|de|da|i|ı|yi|yı)\b[^?]*", rf"{_HIRED}[^?]{{0,60}}?\b(?:benden|bana göre) [^?]*",
        where=Where.QUESTION,
    ),
    *loose_rows(
        "no_comparison_with_hired",
        rf"{_HIRED}[^.?!]{{0,60}}(?:şüphe|kuşku)\w*", r"benim yerime (?:\w+ ){0,5}?(?:al|seç|tercih|düşün)\w*", r"bana (?:rağmen|tercih edil\w*)", r"(?:diğer|öbür|öteki|seçilen|tercih edilen) (?:aday|kişi)\w* (?:\w+ ){0,4}?(?:karşılaştır|kıyasla|mukayese|göre (?:nasıl|nerede|ne))\w*", rf"{_THAN}(?:den|dan|ten|tan|nden|ndan) (?:\w+ ){{0,3}}?(?:geri|aşağı|eksik|zayıf)\w* (?:değil|kalmad|yanım yok)\w*",
        r"(?:benden|bana göre) daha (?:iyi|deneyimli|uygun|nitelikli|güçlü)\w* (?:\w+ ){0,4}?(?:sanm|düşünm|inanm|şüphe)\w*",
        level=Level.WARN,
    ),
)  # fmt: skip

_PERSON = (
    r"(?:\w+ (?:bey|hanım)|müdür|yönetici|yetkili|ik\b|insan kaynakları|görevli|uzman|mülakatçı|görüşmeci|görüşmedeki|görüşmeyi yapan|mülakatı yapan|meslektaş|arkadaş|ekip arkadaş|iş arkadaş|çalışan|çalışma arkadaş|asistan|sekreter|şef|patron|jüri|komisyon|kurul|başhemşire|doçent|usta|biri|bir kişi"
    r"|kişi|beyefendi|hanımefendi|danışman|lider|direktör|genel müdür|sorumlu|doktor|ortağı|koordinatör|bölüm başkan)"
)
_BADLY = (
    r"(?:(?:kaba|ilgisiz|saygısız|hazırlıksız|umursamaz|küçümseyici|alaycı|kibirli|ukala|isteksiz|nezaketsiz|ters|sert|agresif|önyargılı|ön yargılı|soğuk|sıkılmış|bıkkın|lakayt|yargılayıcı|asık suratlı|üstten|iğneleyici|kırıcı|tersler|dalgın|bilgisiz|yetersiz|laubali)"
    r"(?:ydı|ydi|dı|di|du|tı|ti|ca|ce|lık|lik| bir| davran| konuş| tavır| tutum| bak| ses| görün| karşıla| olma| yaklaş)\w*)"
)
_DID = (
    r"(?:yüzüme (?:\w+ )?bakma(?:d|m)\w*|telefon\w*(?:yla|la)? (?:\w+ ){0,2}?(?:bak|ilgilen|oyna|meşgul|uğraş|mesaj|konuş)\w*|saatine (?:\w+ )?bak\w*|esne(?:di|yi|yip|mes)\w*|(?:sözüm|lafım)\w* (?:\w+ ){0,2}?kes\w*|alay (?:et|ed)\w*|dalga geç\w*|gülüp\w*|güldü\w*|gülüm?ser?\w* alay\w*|dinleme(?:di|mi)\w*"
    r"|geç (?:kaldı|geldi)(?!m)\w*|küçümse(?:di|yen|yici|r)\w*|tersle(?:di|yen)\w*|azarla\w*|bağır\w*|beni sevme\w*|taktı\w*|burun kıvır\w*|(?:tepeden|yukarıdan|üstten|küçümseyerek) (?:bak|konuş)\w*|göz devir\w*|surat (?:as|et)\w*|özgeçmişim\w* (?:\w+ ){0,3}?(?:okuma|bakma|görme|inceleme|açma)\w*|cv'?\w* (?:\w+ ){0,3}?(?:okuma|bakma|inceleme|açma)\w*)"
)
_OTHERS = (
    *loose_rows(
        "no_third_parties",
        rf"{_PERSON}[\w']*[ ,][^.?!]{{0,70}}?\b(?:{_BADLY}|{_DID})", r"(?:sözüm|lafım)\w* (?:\w+ ){0,3}?kes(?:ti|il|iyor|me)\w*",
        unless=rf"{_BADLY}{NEGATED}|\b(?:hiç|asla) (?:\w+ ){{0,2}}?(?:kes|küçümse|geç kal|dalga|alay)\w*m(?:e|a)\w*|\b(?:yaptığım|ettiğim|benim) ",
    ),
    *loose_rows(
        "no_third_parties",
        r"(?:mobbing|istifa|işten (?:çık|ayrıl|kov)|maaş\w* (?:öde|yat|gecik)|mutsuz|toksik|sirkülasyon|kavga|huzursuz|kötü|sorun|kaç|dedikodu|bezmiş|memnun değil)\w*[^.?!]{0,60}?\b(?:duydum|duymuştum|söylüyor|söyledi|söylüyorlar|anlattı|biliyor|konuşuluyor|söyleniyor|anlatıyor)",
        r"(?:duydum|duyduğuma göre|duyduğum kadarıyla|söylentiye göre|söylenenlere göre|çalışan(?:ınız)? (?:bir )?(?:arkadaş|tanıdık)\w*|herkes biliyor)\b[^.?!]*?(?:mobbing|istifa|işten (?:çık|ayrıl|kov)|maaş\w* (?:öde|yat)|mutsuz|toksik|kavga|kötü|huzursuz|torpil|kaç)\w*",
        unless=r"\b(?:inanm|iyi şeyler duy)\w*",
    ),
)  # fmt: skip

_WISHED_FOR = r"(?:ileride|ilerde|gelecek\w*|başka (?:bir )?(?:pozisyon|ilan|fırsat|görev|rol|iş)\w*|farklı (?:bir )?(?:pozisyon|ilan|rol)\w*|yeni (?:bir )?(?:pozisyon|ilan|fırsat|rol)\w*|uygun (?:bir )?(?:pozisyon|ilan|fırsat|rol)\w*|önümüzdeki|açıl\w+|sonraki|benzer|olası|günün birinde|bir gün|kadro\w* aç\w*)"
_NO_REQUEST = (
    r"(?:iste|bekle|rica et|talep et|dile)m(?:i|u|ü)yor\w*|\bdeğil\b|niyetim (?:yok|değil)|\bgerek yok"
)
_ASKED = r"(?:me(?:niz|nizi|si|sini|niz\w*)|ma(?:nız|nızı|sı|sını|nız\w*)|ir mi\w*|ır mı\w*|ür mü\w*|ur mu\w*|ebilir mi\w*|abilir mi\w*|seniz|sanız|in|iniz|ün|ünüz|ın|ınız|sen|san|irse\w*|ilmes\w*|ılmas\w*|ülmes\w*)"
_PLEADING = (
    *loose_rows(
        "no_pleading",
        rf"(?:yeniden|tekrar|bir (?:kez|kere|defa|daha)(?: daha)?|baştan) (?:\w+ ){{0,3}}?(?:gözden geçir|değerlendir|düşün|incele|ele al|bak|tart)(?:{_ASKED})\b", r"karar\w* (?:\w+ ){0,4}?(?:değiştir|gözden geçir|geri al|esnet|yumuşat|dön)(?:me|ir|se|in|ebil|ür|er|üp)\w*", r"fikr\w+ (?:\w+ )?değiştir(?:me|ir|se|in|ebil)\w*",
        r"(?:bir|ikinci|son|tek|yeni|bana) (?:\w+ ){0,3}?şans (?:\w+ ){0,2}?(?:ver|tanı|iste|rica|diliyor|talep)\w*", r"(?:bir|ikinci|yeni(?:den)?|tekrar) (?:\w+ ){0,2}?(?:görüşme|mülakat) (?:\w+ ){0,2}?(?:ver|iste|talep|rica|hakkı|şansı|yapabilir|ayarla)\w*", r"karar\w* (?:\w+ ){0,2}?(?:kesin|nihai|son) mi\w*",
        r"karar\w* (?:\w+ )?değiş\w* (?:\w+ ){0,2}?(?:ihtimal|mümkün|olasılı|imkan)\w*", r"deneme (?:fırsat|süre|şans|imkan)\w* (?:\w+ )?(?:ver|tanı|iste|rica)\w*", r"(?:kararı|sonucu) değiştir\w* (?:\w+ )?(?:mümkün|imkan)\w* mi\w*", r"itiraz (?:et(?:mek|iyor)|edi)\w*", r"başvurumu (?:\w+ )?(?:yeniden|tekrar) (?:\w+ )?(?:değerlendir|ele al|incele)(?:me|ir|in|ebil|se)\w*",
        unless=rf"{_WISHED_FOR}|{_NO_REQUEST}|\bteşekkür|verdiğiniz için|tanıdığınız|tanıdığın|itiraz etmiyor",
    ),
    *loose_rows(
        "no_pleading",
        r"yalvar\w+", r"ayağın\w* (?:kapan|gel)\w*", r"ne olur,? (?:\w+ ){0,3}?(?:bana|beni|bir|lütfen)", r"n'olur", r"nolur", r"(?:bu )?(?:işe|pozisyona|çalışmaya|maaşa|paraya) (?:\w+ ){0,3}?(?:ihtiyacım var|ihtiyacım çok|muhtacım|mecburum|ihtiyaç duyuyorum)", r"(?:her şeyi|ne gerekirse|ne isterseniz|ne derseniz|her işi) (?:\w+ ){0,2}?yap\w*",
        r"(?:daha )?(?:düşük|az|cüzi|küçük) (?:bir )?(?:maaş|ücret|para)\w*", r"asgari ücret\w*", r"(?:ücretsiz|maaşsız|bedava|bedelsiz|parasız) (?:\w+ ){0,4}?(?:çalış|başla|gel|staj)\w*", r"razıyım", r"(?:çocuk|aile|kira|borc|borç|kredi|fatura|vize|ev geçin)\w* (?:\w+ ){0,5}?(?:bakmak|bakıyor|bakmam|ödeme|ödeye|geçindir|borcum|okut|bekliyor|doyur|bitiyor|doluyor|ödüyor)\w*",
        r"(?:tek|son) (?:umud|şans|çare|ümid|umut|dal)\w*m\w*", r"yapabileceğ\w+ (?:\w+ ){0,3}?(?:bir )?şey (?:\w+ )?yok mu\w*", r"hiç mi (?:\w+ ){0,2}?(?:yol|şans|umut|ihtimal)\w*", r"(?:bir|hiçbir|başka) (?:yol\w*|çare\w*|imkan\w*) (?:\w+ )?yok mu\w*", r"istisna (?:\w+ )?(?:yap|tanı)\w*", r"araya gir\w*", r"aracı ol\w*", r"torpil yap\w*", r"benim için (?:\w+ ){0,3}?(?:ricacı ol|konuşur|konuşabilir|iyi bir söz|referans ol)\w*",
        r"kendimi (?:\w+ )?(?:kanıtla|ispat|ıspat|göster)\w* (?:\w+ ){0,3}?(?:fırsat|izin|şans|imkan|olanak|ver)\w*", r"(?:fırsat|izin|şans|imkan) (?:\w+ ){0,2}?ver\w* (?:\w+ ){0,3}?kendimi (?:kanıtla|ispat|göster)\w*", r"(?:pişman olmaz|pişman etmem|pişman etmey|utandırmam|mahcup etmem)\w*", r"çaresiz\w*(?:im|yim|durumda|kald)", r"zor durumda(?:yım|yız|kald)\w*", r"perişan\w*",
        r"deneme süre\w*[^.?!]{0,40}?(?:çalış|başla|razı|kabul|al)\w*", r"(?:bir haftalığına|bir aylığına|birkaç günlüğüne|yarı zamanlı bile|stajyer olarak bile|bir hafta bile|bir ay bile)[^.?!]*", r"beni (?:\w+ ){0,2}?(?:işe )?(?:alın|alır m(?:i|ı)s\w+|alsanız|alırsanız|kabul edin|kabul etseniz)", r"allah rızası için", r"insaf\w*", r"umudum sizde\w*", r"beni (?:\w+ ){0,3}?(?:bir (?:kez|kere) daha|tekrar|yeniden) (?:anlat|öner|tanıt|sor)\w*", r"(?:gerçekten )?hiç(?:bir)? (?:mi )?(?:şans|umu[td]|ihtimal)\w* (?:\w+ )?(?:yok|kalma)\w* m(?:ı|u)\w*",
        unless=rf"\bpara\w* (?:önemli )?değil|{_NO_REQUEST}|\bçocuk (?:gelişim|kitap|doktor|servis|hemşire)|\bstaj\w* yaptım",
    ),
    *loose_rows(
        "no_pleading",
        r"(?:fikr|karar)\w+ değiş(?:irse|tirirseniz|ecek olursa|tirecek)\w*", rf"{_HIRED} (?:\w+ ){{0,3}}?(?:vazgeç|ayrıl|başla(?:ya)?ma|uyum sağlaya|olmaz|istemez|gelmez|bırak)\w*", r"(?:yine de|hâlâ|hala) (?:\w+ ){0,3}?(?:bir )?(?:umut|ümit|ihtimal|şans)\w* (?:\w+ )?(?:var mı|varsa|olur mu)\w*", r"hayalim(?:deki iş|di)\w*[^.]*(?:lütfen|yıkıl|bitti)", r"(?:kapı|fırsat)\w* (?:\w+ )?(?:tamamen )?kapan\w* (?:\w+ )?(?:mı|mi)\b",
        level=Level.WARN,
        unless=r"\b(?:diliyorum|dilerim)\b",
    ),
)  # fmt: skip

_TALK = r"(?:görüşme|mülakat|sohbet|toplantı|buluşma|tanışma|ziyaret)"
_LATER = r"\b(?:isteri|isterdi|istiyor|istek|dile|diliyor|umar|umut|olur\b|duyar|duyaca|ileride|günün birinde|bir gün|başka (?:bir )?(?:zaman|fırsat|vesile)|sonraki|gelecek|davet edil|aşama|çağrıl|fırsatım\w* olursa|olursa|umuyor|bekliyor|kariyer (?:gün|fuar)|fuar|konferans)\w*"
_UNMET = loose_rows(
    "no_unmet_meeting",
    rf"{_TALK}miz\w*", r"konuşmamız\w*", rf"(?:yaptığımız|geçen|geçtiğimiz|dünkü|son|keyifli|hoş|güzel|bu|verimli|samimi|sıcak|haftaki|günkü|online|çevrim ?içi|telefondaki|yüz yüze|gerçekleştirdiğimiz|ettiğimiz|ilk) (?:\w+ ){{0,2}}?{_TALK}\w*", r"(?:görüşme|mülakat)(?:de|da|te|ta|nin|in|ten|den|ye|in sonunda|sırasında| sırasında| esnasında| boyunca| sonrası\w*| fırsat\w*| için (?:\w+ ){0,2}?(?:ayır|zaman|teşekkür|davet)\w*)",
    r"(?:sizinle|sizlerle|seninle|ekibinizle|ekiple|sizi|sizleri|ekibinizi|ekibi) (?:\w+ ){0,4}?(?:tanış|görüş|konuş|buluş|sohbet et|tanı)(?:mak|mış|tuğ|tığ|tüğ|mam|tum|tım|tuk|tık|tük|mek|ma|dığ|me|tüm)\w*", r"benimle (?:\w+ ){0,3}?(?:görüş|konuş|tanış|buluş|sohbet et)\w*", r"tanış(?:tığım|tık|tığımız|mış olmak|mak (?:\w+ ){0,3}?(?:güzel|keyif|onur|zevk|mutlu|hoş))\w*",
    r"beni (?:\w+ ){0,3}?(?:ağırla|gezdir|misafir et|karşıla|dinle)\w*", r"(?:ofis|fabrika|atölye|şirket|mağaza|okul|hastane|klinik)\w*nizi? (?:\w+ ){0,2}?(?:görmek|gezmek|gezdir|ziyaret)\w*", r"yüz yüze (?:\w+ )?(?:görüş|konuş|gel)\w*", r"telefonda (?:\w+ )?(?:konuş|görüş)\w*", r"(?:görüştüğümüz|konuştuğumuz|buluştuğumuz|tanıştığımız)\w*",
    where=Where.NOT_MET,
    unless=_LATER,
)  # fmt: skip

_WISHES = loose_rows(
    "no_wish_without_hire",
    rf"{_HIRED}\b[^\n]{{0,120}}?\b(?:başarı|dile|diliyor|umar|umuyor|tebrik|kutla|hayırlı|kolaylık|şans|iyi dilek)\w*",
    rf"(?:başarı|dile|diliyor|umar|umuyor|tebrik|kutla|hayırlı|kolaylık)\w*\b[^\n]{{0,120}}?\b{_HIRED}",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
)

ABOUT_OTHERS = (*_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
