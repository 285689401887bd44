"""Turkish wordings that are signals, causes and stages. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

from detector import meetings_tr, outcomes_tr

MACROS = {
    "job": r"(?:pozisyon\w*|kadro\w*|ilan\w*|alım\w*|süreç\w*|süreci\w*|görev\w*|yer\w*|iş\b|kontenjan\w*)",
    "cand": r"(?:aday\w*|kişi\w*|başvur\w*|arkadaş\w*|profil\w*|finalist\w*|isim\w*|birin\w*|birisi\w*|birini)",
    "day": r"(?:dün\w*|bugün\w*|evvelsi gün|bu (?:sabah|öğleden sonra)|geçen (?:hafta\w*|pazartesi|salı|çarşamba|perşembe|cuma|gün\w*)|(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar) (?:gün\w+|deneme\w+|akşam\w*|sabah\w*)|\d{1,2} (?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)\w*)",
    "weekday": r"(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yarın)",
    "month": r"(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)",
    "talk": r"(?:görüşme(?!k)\w*|mülakat\w*|toplantı\w*|sohbet\w*|tanışma(?!k)\w*|buluşma(?!k)\w*|ziyaret\w*|deneme (?:günü|vardiyası|dersi|çekimi)\w*)",
    "others": r"(?![^.!?;]{0,80}\b(?:listede(?:yse|yseniz)|listeye girers|(?:seçilir|çağrılır)s)\w*)",
    "hour": r"(?:\b\d{1,2}[:.]\d\d\b|\bsaat \d{1,2})",
}  # fmt: skip

INCOMING = (*outcomes_tr.INCOMING, *meetings_tr.INCOMING)

OUTGOING = meetings_tr.OUTGOING

MEETING_WORDS = "görüşmek buluşalım konuşalım tanışalım mülakatımız görüşmemiz görüşme görüşmesi görüşmeye mülakat mülakatı mülakata tanışma toplantı davet randevu zoom teams görüşelim"
CONDITIONAL = r"(?:\b(?:eğer|şayet|ise|takdirde|halinde|durumunda|olursa|\w+(?:ene|ana|inceye|ıncaya) kadar)\b|\w+(?:rsa|rse|rsanız|rseniz|masa|mazsa|mezse|ması halinde|mesi halinde)\b)"
BREAK = r"[;:–—]|,? (?:ama|ancak|fakat|bu nedenle|dolayısıyla|çünkü) "
NEGATION = r"(?:\bdeğil|\bhiç|\bhenüz)\s+(?:\w+\s+){0,3}$"
ALIVE = r"(?:(?:bilgilendirece\w+|haber verece\w+|dönüş yapaca\w+|iletişime geçece\w+|arayaca\w+)|başvurunuz[^.!?;]{0,30}(?:devam|açık|geçerli)|henüz|sabrınız|olumsuz değil)"
DEAD = r"(?:olumsuz(?! değil)|ilerle(?:yeme|meme)\w*|devam edeme\w+|başarılar dileri[mz]|uygun bulunma\w+|yer veremi\w+|reddedil\w+)"
SPECIFIC_DAY = r"\b{day}"
LEGEND = r"(?:durum(?:ların)? anlam\w+|olası durumlar|durum açıklamaları)"
LEGEND_WORDS = "durum durumlar durumların anlamı anlamları açıklamaları"
SHUT = r"\bkapa"
MARKS = (
    ("specific", "açıkçası dürüst* doğrusu içtenlikle patron* eşim oğlum kızım köpek kahve çay fikir* soru* hikaye* örnek* çizim* söz annem babam kardeşim abi abla merak elinden vazgeçme moral* sakın kıymetli içim üzüldüm hocam",
     r"\b(?:açıkçası|doğrusu|dürüst ol\w+|(?:patronum|müdürüm|eşim|oğlum|kızım|annem|babam|kardeşim|ortağım)\b|(?:fikrin|sorun|hikayen|hikâyen|örneğin|çizimin|sunumun|mektubun)(?:iz)?\b|söz verdiğim|(?:bir )?(?:kahve|çay) (?:iç|ısmar)\w*|abi\b|sakın vazgeçme|vazgeçme sakın|moral\w* bozma\w*|merak ettim|içim (?:el vermedi|acıdı)|(?:çok )?üzüldüm|elin(?:iz)?e sağlık|benim için [^.!?;]{0,30}kıymetli)"),
    ("specific", "anlattığın* gösterdiğin* sorduğun* söylediğin* getirdiğin* yazdığın* attığın* çektiğin* yaptığın geçirdiğin*",
     r"\b(?:anlattığın|gösterdiğin|sorduğun|söylediğin|getirdiğin|yazdığın|attığın|çektiğin|geçirdiğin)(?:ız|iz|uz|üz)?\b(?! (?:ilgi|başvuru|özen))"),
    ("i", "ben bana benim beni bence isterdim düşündüm konuştum gördüm yazıyorum baktım okudum istedim istemedim alamıyorum sevindim biliyorum",
     r"\b(?:ben|bana|benim|beni|bence|isterdim|düşündüm|konuştum|gördüm|yazıyorum|baktım|okudum|istedim|istemedim|alamıyorum|sevindim|biliyorum)\b"),
    ("stock", "teşekkür ederiz ilgi* maalesef olumsuz başarılar değerlendirme* başvuru* dileriz titizlikle",
     r"\b(?:(?:gösterdiğiniz|göstermiş olduğunuz) ilgi\w*|teşekkür ederiz|maalesef|olumsuz|başarılar dileriz|diğer aday\w*|titizlikle|üzülerek|bilgilerinize|değerlendirme sonucunda)"),
)  # fmt: skip

CAUSES = (
    ("internal_candidate", "iç içeriden içinden terfi* bünye* kendi çalışanımız* ekibimiz* ekipten stajyer* çırağ* vekalet* vekâlet* bizimle bizim yanımızda zaten kadromuz*",
     r"\b(?:iç aday\w*|iç(?:eriden)? (?:terfi|atama|transfer|görevlendirme)\w*|şirket içi(?:nden)?\b|içeriden|kurum içi\w*|terfi\w*|bünyemizden|kendi (?:çalışan|ekib|eleman|personel|kadro)\w*|(?:ekibimizden|ekipten|aramızdan|kadromuzdan|çalışanlarımızdan)\b|(?:stajyerimiz|çırağımız|kalfamız|asistanımız)\w*|vek[aâ]leten|(?:zaten |hâlihazırda |halihazırda )(?:bizimle|bizde|burada|yarı zamanlı|ekib\w+)\w*|(?:bizimle|bizde|yanımızda) (?:\w+ )?(?:çalışan|görev yapan)\b|(?:bizimle|bizde|yanımızda|burada) (?:\w+ )?(?:çalışan|çalışıyor|çalışmakta|görev yapan|olan) (?:bir )?(?:arkadaş|kişi|aday|meslektaş|çalışan)\w*)"),
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
