"""Turkish wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

MACROS = {
    "job": r"(?:pozisyon\w*|kadro\w*|ilan\w*|alım\w*|süreç\w*|süreci\w*|görev\w*|yer\w*|iş\b|kontenjan\w*)",
    "cand": r"(?:aday\w*|kişi\w*|başvur\w*|arkadaş\w*|profil\w*|finalist\w*|isim\w*|birin\w*|birisi\w*|birini)",
    "day": r"(?:dün\w*|bugün\w*|evvelsi gün|bu (?:sabah|öğleden sonra)|geçen (?:hafta\w*|pazartesi|salı|çarşamba|perşembe|cuma|gün\w*)|(?:pazartesi|salı|çarşamba|perşembe|cuma) gün\w+|\d{1,2} (?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)\w*)",
    "weekday": r"(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yarın)",
    "month": r"(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)",
    "hour": r"(?:\b\d{1,2}[:.]\d\d\b|\bsaat \d{1,2})",
}  # fmt: skip

INCOMING = (
    ("agency", "müşterim müşterimden müşterimin danışanım", r"\b(?:müşterim|danışanım)(?:den|in|e)?\b"),
    ("other_role", "pozisyon* ilan* kadro*", r"\b(?:ancak|fakat|bununla birlikte|öte yandan)\b[^.!?;]{0,80}\b(?:pozisyon|ilan|kadro|rol)\w*[^.!?;]{0,30}\b(?:açık|var|mevcut)\b"),
    ("meeting_claimed", "görüşme* mülakat* tanış* sohbet* ziyaret* zaman* konuş*",
     r"\b(?:görüşme\w*|mülakat\w*|tanış\w*|sohbet\w*|ziyaret\w*|zaman ayır\w*|konuş\w*)\b[^.!?;]{0,70}\b(?:teşekkür\w*|mutlu\w*|memnun\w*|keyif\w*|güzel\w*|sağ ol\w*)|\b(?:yaptığımız|gerçekleştirdiğimiz|geldiğin(?:iz)?|katıldığınız|ettiğimiz)\b[^.!?;]{0,40}\b(?:görüşme\w*|mülakat\w*|sohbet\w*)|\b(?:görüşme\w*|mülakat\w*)\b[^.!?;]{0,20}\b(?:sonra\w*|ardından|sonucunda|neticesinde)"),
    ("meeting_arranged", "görüşme* mülakat* tanış* toplantı* bekliyoruz davet* zoom teams video* sınav* randevu* bekleriz uğra*",
     r"\b{weekday}\b[^!?;]{0,60}{hour}|\b\d{1,2} {month}[^!?;]{0,40}{hour}|{hour}[^!?;]{0,40}\b{weekday}\b"),
    ("fixed", "pazartesi salı çarşamba perşembe cuma cumartesi yarın", r"\b{weekday}\b[^!?;]{0,60}{hour}(?!['’]?\w* kadar)"),
    ("meeting_arranged", "http https", r"\b(?:link\w*|bağlantı\w*|zoom|teams|meet)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)"),
    ("someone_chosen", "başka diğer karar* ilerle* seç* tercih* anlaş* kişi* birini biriyle iç aday* adayla arkadaş*",
     r"\b(?:başka|diğer|bir başka|farklı|içeriden|daha deneyimli|şirket içinden)\b[^.!?;]{0,60}\b(?:aday\w*|kişi\w*|biri\w*|arkadaş\w*|isim\w*)\b[^.!?;]{0,80}\b(?:karar\w*|ilerle\w*|devam\w*|seç\w*|tercih\w*|anlaş\w*|yol\w*|uygun gör\w*|al\w*|teklif\w*|başla\w*|yerleş\w*)|\b(?:birini|biriyle|birisiyle|başkasıyla|başkasını|bir arkadaşı|bir arkadaşla)\b[^.!?;]{0,40}\b(?:aldık|anlaştı\w*|bulduk|buldum|başladık|tercih|aldım|karar)"),
    ("someone_chosen", "dolduruldu doldu kapandı doldurulmuş doldurduk dolmuş buldum bulduk", r"\b{job}[^.!?;]{0,50}\b(?:doldurul(?:du|muş)\w*|doldu\b|dolmuş\w*|kapandı)\b|\b(?:kadro|ekip)\w*[^.!?;]{0,20}\b(?:tamamlan\w+|tamam)"),
    ("paused", "donduruldu durduruldu askıya beklemeye dondurul* durdur* durdurduk askıda", r"\b(?:dondurul\w+|durdurul\w+|durdurduk|askıya al\w+|beklemeye al\w+|askıda)\b"),
    ("position_closed", "iptal kapatıl* bütçe* yapılanma* vazgeç* kaldırıl* küçülme* alım*",
     r"\b{job}[^.!?;]{0,60}\b(?:iptal\w*|kapatıl\w+|kaldırıl\w+|vazgeç\w+|yapılmayacak\w*|durdurul\w+)|\b(?:yeniden yapılanma\w*|bütçe\w*[^.!?;]{0,40}\b(?:kes\w+|onaylan\w+|iptal|kısıt\w*|çık\w+)|bütçe (?:kesinti|kısıt)\w*|(?:alım|işe alım|istihdam)\w* (?:yapma\w+|yapmıyoruz|durdur\w+)|kimseyi al(?:mıyoruz|mayacağız)|vazgeçtik)"),
    ("on_hold", "yedek sabır karar* değerlendirme* gecik* bekleme* henüz sürüyor", r"\b(?:henüz[^.!?;]{0,40}\b(?:karar\w*|sonuçlan\w+|tamamlan\w+|netleş\w+)|yedek liste\w*|yedek aday\w*|sabrınız\w*|gecik\w+|bekleme liste\w*|(?:değerlendirme\w*|süreç\w*) (?:devam ediyor|sürüyor|hâlâ))"),
    ("offer_withdrawn", "teklif* geri iptal", r"\bteklif\w*[^.!?;]{0,70}\b(?:geri (?:çek\w+|al\w+)|iptal\w*|geçersiz)"),
    ("legal", "avukat* hukuk* dava* mahkeme* itiraz*", r"\b(?:avukat(?:ımız|larımız)\w*|hukuk (?:müşavir\w*|departman\w*|birim\w*)|dava\b|mahkeme\w*|itiraz (?:hakkı|edebilir|süre)\w*|yasal yol\w*)"),
    ("do_not_reply", "yanıtlamayınız yanıtlamayın cevaplamayınız cevap otomatik yanıtla* cevapla* izlenme* kontrol", r"\b(?:(?:yanıtlama\w*|cevaplama\w*|yanıt verme\w*|cevap verme\w*)\b|(?:bu (?:e-?posta|adres|mesaj|kutu|ileti))\w*[^.!?;]{0,60}\b(?:izlenme\w*|okunma\w*|takip edilme\w*|kontrol edilme\w*|otomatik))"),
    ("user_withdrew", "geri çek* çekilme* vazgeç* talebiniz*", r"\b(?:başvurunuzu (?:geri )?çek\w+|(?:sizin|kendi) (?:talebiniz|isteğiniz)\w*|(?:geri çekilme|çekilme) (?:talebiniz|kararınız)\w*|adaylığınızı (?:geri )?çek\w+)"),
    ("agency", "müşterimiz* müşteri* firma* danışan*", r"\b(?:müşterimiz\w*|müşteri(?:m|den|nin)?\b|firma(?:nın|dan)?\b)[^.!?;]{0,100}\b(?:karar\w*|profil\w*|pozisyon\w*|süreç\w*|aday\w*|görüşme\w*|tercih\w*|geri (?:dönüş|bildirim)\w*|arıyor\w*|ilet\w+|bildir\w+|iç\w*|ilerle\w*)|\bözel istihdam bürosu"),
    ("invites_reapply", "başvur* ilan* gelecek* ileride takip* tekrar* yine kapımız*", r"\b(?:gelecek\w*|ileride\w*|ilerideki|ilerleyen|tekrar|yeniden|yine|diğer|başka|uygun|farklı)\b[^.!?;]{0,70}\b(?:başvur\w+|değerlendirmek ister\w*|görüşmek (?:isteriz|dileğiyle)|bekleriz|yaz(?:ın|abilirsin\w*)?\b)|\b(?:ilan\w*|kariyer (?:sayfa\w*|site\w*))[^.!?;]{0,40}\b(?:takip et\w*|incele\w*|göz at\w*|ziyaret)|\bkapımız\w*[^.!?;]{0,20}açık"),
    ("other_role", "başka farklı pozisyon* öner* uygun ilet* yönlendir*", r"\b(?:başka|farklı|diğer) (?:bir )?(?:pozisyon\w*|rol\w*|görev\w*|kadro\w*|ilan\w*)\b[^.!?;]{0,90}\b(?:uygun\w*|öner\w*|ilgi\w*|değerlendir\w*|düşün\w*|paylaş\w*|yönlendir\w*)|\b(?:cv\w*|özgeçmiş\w*|profil\w*)[^.!?;]{0,40}\b(?:ilettim|ilettik|paylaştım|paylaştık|yönlendirdi\w*)|\bdaha uygun[^.!?;]{0,30}\b(?:pozisyon|rol)\w*"),
    ("reopened", "hâlâ halen tekrar yeniden vazgeç*", r"\b(?:(?:hâlâ|halen|hala)[^.!?;]{0,30}\b(?:ilgilen\w+|müsait\w*|istiyor\w*)|{job}[^.!?;]{0,30}\b(?:yeniden|tekrar) açıl\w+|fikrimiz\w* değiş\w+|durum değişti)"),
    ("feedback_refused", "geri bildirim* gerekçe* bireysel ayrıntı* detay*", r"\b(?:geri ?bildirim\w*|gerekçe\w*|detaylı bilgi\w*|ayrıntılı\w*|açıklama\w*)\b[^.!?;]{0,60}\b(?:veremiyor\w*|verilme\w+|veremeyece\w+|mümkün (?:değil|olma\w*)|paylaşam\w+|sunam\w+|yapam\w+|paylaşılma\w+)"),
    ("feedback_given", "eksik* daha biraz zayıf* geliştir* öner* tavsiye* yetersiz* bekler* yüzeysel fazla",
     r"\b(?:eksik(?:ti|liği|lik\w*|\b)|zayıf\w*|yetersiz\w*|yüzeysel\w*|gelişti\w+ (?:gereken|alan)\w*|(?:daha (?:fazla|çok|derin|net|somut|detaylı)|biraz daha)\b[^.!?;]{0,50}\b(?:bekler\w*|istedik|isterdik|gerek\w*|olabilir\w*|çalış\w+)|(?:benim )?(?:tavsiye|öneri)m\w*|küçük bir (?:öneri|tavsiye)|(?:fazla|çok) (?:genel|kısa|hızlı|teorik|heyecanlı|çekingen)|öneririm|tavsiye ederim)"),
)  # fmt: skip

OUTGOING = (
    ("meeting_accepted", "uygun onay* orada görüşmek katıl*", r"\b(?:(?:benim için|bana) uygun|uygundur|uygun\b|onaylıyorum|teyit ed\w+|orada olaca\w+|katılaca\w+|görüşmek üzere|memnuniyetle)"),
    ("meeting_held", "teşekkür* görüşme* zaman* mülakat*", r"\b(?:{day}[^.!?;]{0,60}\bteşekkür\w*|(?:görüşme\w*|mülakat\w*|zaman ayır\w*|vaktiniz\w*)[^.!?;]{0,60}\bteşekkür\w*)"),
    ("feedback_asked", "geri bildirim* neden* geliştir* tavsiye* öneri* eksik*", r"\b(?:geri ?bildirim\w*|neden\w*|geliştir\w+|tavsiye\w*|öneri\w*|eksik\w*)"),
    ("user_withdrew", "geri çek* vazgeç* kabul", r"\b(?:(?:başvurumu|adaylığımı)[^.!?;]{0,30}çek\w+|vazgeç\w+|(?:başka|bir) teklif\w*[^.!?;]{0,20}kabul ett\w+|devam et(?:meyece|mek istemi)\w+)"),
)  # fmt: skip

MEETING_WORDS = "görüşme görüşmesi görüşmeye mülakat mülakatı mülakata tanışma toplantı davet randevu zoom teams görüşelim"
CONDITIONAL = r"(?:\b(?:eğer|şayet|ise|takdirde|halinde|durumunda|olursa|kadar)\b|\w+(?:rsa|rse|rsanız|rseniz|masa|mazsa|mezse|ması halinde|mesi halinde)\b)"
BREAK = r"[;:–—]|,? (?:ama|ancak|fakat|bu nedenle|dolayısıyla|çünkü) "
NEGATION = r"(?:\bdeğil|\bhiç|\bhenüz)\s+(?:\w+\s+){0,3}$"
ALIVE = r"(?:(?:bilgilendirece\w+|haber verece\w+|dönüş yapaca\w+|iletişime geçece\w+|arayaca\w+)|başvurunuz[^.!?;]{0,30}(?:devam|açık|geçerli)|henüz|sabrınız|olumsuz değil)"
DEAD = r"(?:olumsuz|ilerle(?:yeme|meme)\w*|devam edeme\w+|üzülerek|başarılar dileri[mz]|uygun bulunma\w+|yer veremi\w+|reddedil\w+|maalesef)"
SPECIFIC_DAY = r"\b{day}"
LEGEND = r"(?:durum(?:ların)? anlam\w+|olası durumlar|durum açıklamaları)"
LEGEND_WORDS = "durum durumlar durumların anlamı anlamları açıklamaları"
SHUT = r"\bkapa"
MARKS = (
    ("specific", "açıkçası dürüst* patron* eşim oğlum kızım köpek kahve çay fikir* soru* hikaye* örnek* çizim* söz annem babam kardeşim abi",
     r"\b(?:açıkçası|dürüst ol\w+|(?:patronum|müdürüm|eşim|oğlum|kızım|annem|babam|kardeşim|ortağım)\b|(?:fikrin|sorun|hikayen|örneğin|çizimin|sunumun)(?:iz)?\b|(?:anlattığın|gösterdiğin|sorduğun|söylediğin|getirdiğin)(?:ız|iz|uz|üz)?\b|söz verdiğim|(?:bir )?(?:kahve|çay) (?:iç|ısmar)\w*|abi\b)"),
    ("i", "ben bana benim beni", r"\b(?:ben|bana|benim|beni|bence|isterdim|düşündüm|konuştum|gördüm|yazıyorum)\b"),
    ("stock", "teşekkür ederiz ilgi* maalesef olumsuz başarılar değerlendirme* başvuru* dileriz titizlikle",
     r"\b(?:(?:gösterdiğiniz|göstermiş olduğunuz) ilgi\w*|teşekkür ederiz|maalesef|olumsuz|başarılar dileriz|diğer aday\w*|titizlikle|üzülerek|bilgilerinize|değerlendirme sonucunda)"),
)  # fmt: skip

CAUSES = (
    ("internal_candidate", "iç içeriden içinden terfi bünye*", r"\b(?:iç aday\w*|iç(?:eriden)? (?:terfi|atama|transfer)\w*|şirket içi(?:nden)?\b|içeriden|kurum içi\w*|terfi\w*|bünyemizden|kendi çalışan\w*)"),
    ("position_closed", "iptal dondurul* durdurul* kapatıl* bütçe* yapılanma* vazgeç* kaldırıl* askıya küçülme* durdurduk durdurma*",
     r"\b(?:{job}[^.!?;]{0,60}\b(?:iptal\w*|dondurul\w+|durdurul\w+|kapatıl\w+|kaldırıl\w+|askıya|vazgeç\w+|yapılmayacak\w*)|yeniden yapılanma\w*|bütçe\w*[^.!?;]{0,40}\b(?:kes\w+|onaylan\w+|iptal|kısıt\w*|çık\w+)|(?:alım|işe alım|istihdam)\w*[^.!?;]{0,20}\b(?:durdur\w+|dondur\w+|yapma\w+)|küçülme\w*|vazgeçtik)"),
    ("location_visa", "vize çalışma izni mesafe* uzak* ikamet* taşın* servis*", r"\b(?:vize\b|çalışma izni|oturma izni|mesafe\w*|çok uzak|uzak(?:ta|lık)\w*|ikamet\w*|taşın\w+|oturduğunuz|yakın otur\w+)"),
    ("salary", "ücret* maaş* bütçe* beklenti*", r"\b(?:(?:ücret|maaş) beklenti\w*|(?:ücret|maaş)\w*[^.!?;]{0,40}\b(?:üzerinde|yüksek|aş\w+|bütçe\w*|uy\w+)|beklenti\w*[^.!?;]{0,30}\bbütçe\w*)"),
    ("timing", "başlangıç tarih* ihbar hemen müsait* süre* vardiya*", r"\b(?:ihbar süre\w*|hemen başla\w+|daha erken başla\w+|başlangıç tarih\w*|müsaitlik\w*|süresi (?:geç\w+|dol\w+)|(?:başvuru )?tarih\w* sonra|vardiya\w*[^.!?;]{0,20}uy\w+)"),
    ("experience", "daha yıl* önce", r"\b(?:daha önce|yıllardır|\d+ yıl)\b[^.!?;]{0,60}\b(?:yürütmüş|çalışmış|yapmış|yönetmiş|kullanmış|olan)\w* (?:bir )?(?:aday|kişi|isim|arkadaş)"),
    ("experience", "deneyim* tecrübe* yıl kıdem* deneyimli tecrübeli", r"\b(?:(?:daha (?:fazla|çok|uzun)|yeterli|gerekli|aranan|benzer|saha|sektör|geniş|eksik\w*|yıllık|yıl)\b[^.!?;]{0,40}\b(?:deneyim\w*|tecrübe\w*)|(?:deneyim|tecrübe)\w*[^.!?;]{0,50}\b(?:sahip|fazla|olan|eksik\w*|yetersiz\w*|daha|gerek\w*|yakın|uygun|aray\w+)|daha (?:deneyimli|tecrübeli|kıdemli)|(?:deneyimi|tecrübesi) olan)"),
    ("skills", "bilgi* beceri* nitelik* şart* koşul* dil* ingilizce belge* sertifika* ehliyet* puan* test* teknik yeterlilik* diploma* baraj*",
     r"\b(?:(?:teknik|gerekli|aranan|yabancı dil|yeterli)\b[^.!?;]{0,30}\b(?:bilgi\w*|beceri\w*|nitelik\w*|yeterlilik\w*|seviye\w*)|(?:şart|koşul|nitelik)\w*[^.!?;]{0,30}\b(?:karşıla\w+|taşıma\w+|sağlama\w+|tutm\w+)|(?:dil|ingilizce|almanca) (?:seviye|bilgi|puan)\w*|(?:belge|sertifika|ehliyet|diploma)\w*[^.!?;]{0,30}\b(?:eksik\w*|olma\w+|yok\w*|gerek\w*|aran\w+)|(?:baraj|taban) puan\w*|puan\w*[^.!?;]{0,30}\b(?:altında|yetersiz|düşük|ulaşama\w*|geçeme\w*))"),
    ("culture", "kültür* değer* uyum*", r"\b(?:kültür\w*|değerlerimiz\w*)[^.!?;]{0,30}\b(?:uy\w+|örtüş\w+)|ekip uyumu\w*"),
    ("position_filled", "dolduruldu doldu kapandı doldurulmuş dolmuş tamamlan* buldum bulduk", r"\b(?:{job}[^.!?;]{0,50}\b(?:doldurul(?:du|muş)\w*|doldu\b|dolmuş\w*)|kadro\w*[^.!?;]{0,20}\btamam\w*|(?:eleman|birini) (?:bulduk|buldum))"),
    ("other_candidates", "başka diğer aday* kişi* yoğun* çok daha birini", r"\b(?:(?:başka|diğer|bir başka|farklı) (?:bir )?{cand}|daha (?:uygun|yakın)[^.!?;]{0,40}\b{cand}|{cand}[^.!?;]{0,40}\bdaha (?:uygun|yakın|iyi)|yoğun (?:ilgi|başvuru)\w*|çok sayıda (?:başvuru|aday)\w*|birini (?:aldık|tercih))"),
    ("unspecified", "uygun örtüş* profil*", r"\b(?:uygun (?:bulunma\w+|değil\w*|olma\w+)|örtüşme\w+|eşleşme\w+)"),
)  # fmt: skip

STAGES = (
    ("final", "son final finalist* finale", r"\b(?:(?:son|final) (?:aşama\w*|görüşme\w*|mülakat\w*|tur\w*|iki|üç|adım\w*)|finalist\w*|finale kal\w*|ikinci sıra\w*)"),
    ("onsite", "ofis* yerinde deneme ziyaret* yüz fabrika*", r"\b(?:(?:ofisimizde|yüz yüze|yerinde|fabrikamızda|mağazamızda)\b[^.!?;]{0,40}\b(?:görüşme\w*|mülakat\w*|tanış\w*)|yüz yüze (?:görüşme|mülakat)\w*|deneme (?:günü|vardiyası|çalışması)\w*|ofisimize (?:gel|davet|ziyaret)\w*)"),
    ("case", "vaka* sunum* case", r"\b(?:vaka (?:çalışma|analiz|görüşme)\w*|case(?: study)?\b|sunumun(?:uz)?\w*)"),
    ("technical", "teknik code kodlama", r"\bteknik (?:görüşme|mülakat|test|değerlendirme|tur)\w*|\b(?:canlı kodlama|kodlama (?:test|mülakat)\w*|pair programming)"),
    ("phone", "telefon* ön video* online çevrim ilk", r"\b(?:telefon (?:görüşme|mülakat)\w*|telefonda|telefonla|ön görüşme\w*|(?:online|video|görüntülü|çevrim ?içi) (?:görüşme|mülakat)\w*|ilk görüşme\w*|tanışma görüşme\w*)"),
    ("assessment", "test* sınav* değerlendirme ödev* envanter* yazılı assessment", r"\b(?:(?:genel yetenek|ingilizce|online|kişilik|yazılı|teknik|yetenek|sayısal) (?:\w+ )?(?:test|sınav|envanter)\w*|test(?:i|in|inizi|iniz|te|ini|e)\b|sınav\w*|değerlendirme merkezi\w*|ödev\w*|assessment|video mülakat\w*|envanter\w*)"),
    ("interview", "görüşme* mülakat* tanış* sohbet*", r"\b(?:görüşme(?!k)\w*|mülakat\w*|tanış(?:ma|mak|tığımız)\w*|sohbetimiz\w*)"),
    ("application", "başvuru* başvurdu* özgeçmiş* cv adaylı*", r"\b(?:başvuru\w*|başvurdu\w*|özgeçmiş\w*|cv['’]?\w*|adaylığ\w*)"),
)  # fmt: skip
NOT_REACHED = r"(?:\bdeğil\b|\baday(?:lar|larımız)?\b|\bdiğer\w*\b|\bbir sonraki\b|\buygun (?:bul|gör)ülen\b|\bseçilen\b)[^.!?;]{0,60}$"
TAKEN = r"\b(?:puan\w*|sonuç\w*|başarı\w*|geçti\w*|aldığınız)\b"
