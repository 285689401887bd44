"""Turkish wordings of meetings, and of the user's own mail. In: nothing. Out: rows as in detector/phrases_en.py; data
only."""

from __future__ import annotations

# A talk that was fixed and called off, was missed or never came about: in mail of either side.
_CANCELLED = (
    ("meeting_cancelled", "görüşme* mülakat* toplantı* sohbet* tanışma* ziyaret* randevu* deneme* buluşma*",
     r"\b(?:{talk}|randevu\w*)[^.!?;]{0,60}\b(?:iptal\b|ertele\w+|erteli\w+|yapılama\w+|yapılmayacak\w*|yapamay\w+|yapamad\w+|gerçekleşe?me\w+|gerçekleştirile?me\w+|gerçekleştireme\w+|olmayacak\w*|tutulamay\w+)(?![^.!?;]{0,80}{hour})|\b(?:iptal ett?i\w+|ertele\w+) (?:\w+ ){0,3}(?:görüşme(?!k)|mülakat|toplantı)\w*"),
    ("meeting_cancelled", "gelmediniz gelmedin gelemediniz katılmadınız katılamadınız bağlanmadınız görünmediniz açmadınız ulaşamadık ulaşamadım",
     r"\b(?:(?:görüşme|mülakat|toplantı|randevu|deneme)\w*[^.!?;]{0,40}\b(?:gelmedin|gelemedin|katılmadın|katılamadın|bağlanmadın|bağlanamadın|görünmedin)\w*|(?:telefonu|çağrıyı) açmadın\w*)"),
    ("meeting_cancelled", "görüşemedik görüşemeden konuşamadık konuşamadan tanışamadık tanışamadan buluşamadık buluşamadan gelemedik görüşme",
     r"\b(?:görüşeme|konuşama|tanışama|buluşama)(?:dik|dık|den|dan|dim|dım|miş|mış)\w*|\bbir araya geleme\w+|\b(?:görüşme|tanışma|konuşma) (?:fırsatı(?:mız)?|imkânı(?:mız)?|şansımız) (?:olmadı|bulamadık)"),
)  # fmt: skip

INCOMING = (
    ("meeting_claimed", "teşekkür* sağ minnettar* memnun mutlu",
     r"\b(?:görüşme(?!k)|mülakat|toplantı|sohbet|tanışma|deneme|ziyaret)\w*(?![^.!?;]{0,40}\b(?:ilgi|istek|isteğ|talep|talebi|davet|başvuru|yapma konusunda|konusundaki)\w*)[^.!?;]{0,50}\b(?:teşekkür\w*|sağ ?ol\w*|minnettar\w*)"),
    ("meeting_claimed", "teşekkür* sağ minnettar*",
     r"(?<!aşamaya.)(?<!noktaya.)\b(?:geldiğin\w*|gelip|uğradığın\w*|konuştuğun\w*|ettiğin(?:iz)?|anlattığın\w*|gösterdiğin\w*(?! (?:ilgi|özen|sabır|anlayış))|ağırladığın\w*|denediğin\w*|çaldığın\w*|pişirdiğin\w*)\b(?! (?:ilgi|başvuru))(?<!müracaat.ettiğiniz)(?<!tercih.ettiğiniz)(?<!kabul.ettiğiniz)(?<!talep.ettiğiniz)[^.!?;]{0,60}\b(?:teşekkür\w*|sağ ?ol\w*|minnettar\w*)|"
     r"\b(?:bize|bana|ekibimize|görüşme(?: için)?|(?:{day}))[^.!?;]{0,30}\b(?:zaman|vakit|vaktinizi|zamanınızı) ayırdığın\w*[^.!?;]{0,30}\b(?:teşekkür\w*|sağ ?ol\w*)(?<!başvuru)"),
    ("meeting_claimed", "güzeldi keyifliydi keyif* memnun mutlu hoştu hoşumuza zevkti verimliydi etkilendik etkilendim beğendik",
     r"\b(?:tanış\w+|tanıma\w+|konuşma\w+|konuşmuş|dinleme\w+|ağırlama\w+|görme\w+|{talk}|görüşmek\w*|sunumun\w*|dersin\w*)[^.!?;]{0,50}\b(?:güzeldi|keyifliydi|keyif (?:aldı|verdi)\w*|çok keyifli|memnun (?:oldu|kaldı|olmuştu)\w*|mutlu (?:oldu|etti)\w*|hoştu|hoşum\w* gitti|zevkti|verimliydi|etkilen(?:dik|dim)|(?:çok )?beğen(?:dik|dim))"),
    ("meeting_claimed", "yaptığımız gerçekleştirdiğimiz ettiğimiz gerçekleştirilen yapılan geldiğin* katıldığın* ziyaretiniz",
     r"\b(?:yaptığımız|gerçekleştirdiğimiz|ettiğimiz|(?:sizinle|tarafınızla) (?:yapılan|gerçekleştirilen))\b[^.!?;]{0,40}\b{talk}(?! (?:talep|davet))|\b(?:görüşme(?!k)|mülakat|deneme|toplantı)\w*[^.!?;]{0,20}\b(?:katıldığın|geldiğin)\w*"),
    ("meeting_claimed", "görüşmemiz* görüşmeniz* görüşmemizde görüşmenizde mülakat* sohbetimiz* görüşmeden görüşme",
     r"\b(?:görüşme|tanışma|deneme|sohbet)(?:i?miz|i?niz)(?:de|den|deki|in ardından)\b(?![^.!?;]{0,50}\w+(?:eceğ|acağ)\w*)|\b(?:mülakat|toplantı)(?:ı?mız|ı?nız)(?:da|dan|daki|ın ardından)\b(?![^.!?;]{0,50}\w+(?:eceğ|acağ)\w*)|\b(?:görüşme|mülakat|sohbet|deneme)\w*(?:niz|nız|miz|mız)\w*[^.!?;]{0,30}\b(?:iyi|güzel|olumlu|keyifli|başarılı|verimli) (?:geç|idi|ydi)\w*|\b(?:görüşme(?!k)|mülakat)(?!ler|lar)\w*[^.!?;]{0,15}\b(?:sonrasında|ardından|sonucunda|neticesinde|esnasında|sırasında)(?![^.!?;]{0,40}\w+(?:eceğ|acağ)\w*)"),
    ("meeting_claimed", "geldiğinizde geldiğinde konuştuğumuzda görüştüğümüzde tanıştığımıza tanıştığıma tanıştığımızda görüştük konuştuk tanıştık konuştuğumuz",
     r"\b(?:geldiğin(?:iz)?de|(?:konuştuğumuz|görüştüğümüz|tanıştığımız)(?:da|de|dan|den)?|tanıştığım(?:ız)?a|(?:sizinle|seninle|{day})[^.!?;]{0,30}\b(?:görüştük|konuştuk|tanıştık))\b"),
    ("meeting_arranged", "görüşme* görüşelim görüşmek mülakat* tanış* toplantı* bekliyor* davet* zoom teams video* sınav* randevu* bekleriz uğra* buluşalım gelebilir gelir arayayım arayacağım konuşalım konuşabilir",
     r"\b{weekday}\b[^!?;]{0,60}{hour}(?!['’]?\w* (?:kadar|değin|önce)){others}|\b\d{1,2} {month}[^!?;]{0,40}{hour}(?!['’]?\w* (?:kadar|değin|önce)){others}|{hour}(?!['’]?\w* (?:kadar|önce))[^!?;]{0,40}\b{weekday}\b{others}"),
    ("fixed", "pazartesi salı çarşamba perşembe cuma cumartesi yarın",
     r"\b{weekday}\b[^!?;]{0,60}{hour}(?!['’]?\w* (?:kadar|değin|önce)){others}"),
    ("meeting_arranged", "http https", r"\b(?:link\w*|bağlantı\w*|zoom|teams|meet)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft|meet\.)"),
    *_CANCELLED,
)  # fmt: skip

OUTGOING = (
    ("meeting_accepted", "uygun uygundur uyar onaylıyorum teyit müsaitim tamam tamamdır",
     r"\b(?:(?:benim için|bana|bize) (?:gayet |çok |da )?(?:uygun|uyar)|uygundur|uyar|müsaitim|onaylıyorum|teyit ed(?:erim|iyorum)|tamamdır)\b(?! (?:değil|olmaz|olursa|olmayabilir|mı|mi))|\b(?:{weekday}|{hour})[^.!?;]{0,30}\buygun\b(?! (?:değil|ol|mu))|\b(?:evet|tamam|elbette|tabii|memnuniyetle)\b[,!.:]? [^.!?;]{0,50}(?:\b{weekday}\b|{hour})(?![^.!?;]{0,40}\w+(?:eme|ama)(?:yece|yaca|m\b))"),
    ("meeting_accepted", "olacağım katılacağım geleceğim bağlanacağım geliyorum bekliyorum görüşmek görüşürüz kabul memnuniyetle",
     r"\b(?:orada|hazır|ofisinizde|hatta) (?:olacağım|olurum)|\b(?:katılacağım|geleceğim|bağlanacağım|geliyorum)\b(?! için)|\b(?:{weekday}|{hour}|yarın|o gün|o zaman)[^.!?;]{0,60}\b(?:görüşmek üzere|görüşürüz|memnuniyetle|aramanızı bekliyorum)|\b(?:davetinizi|daveti|görüşme teklifinizi) (?:memnuniyetle )?kabul ed(?:iyorum|erim)"),
    ("meeting_held", "teşekkür* sağ",
     r"\b(?:{day}\b(?!['’]?\w* (?:saat|{hour}))[^.!?;]{0,60}|(?:görüşme(?!k)|mülakat|sohbet|tanışma|ziyaret|deneme)\w*[^.!?;]{0,50}|(?:ağırladığınız|vakit ayırdığınız|zaman ayırdığınız|dinlediğiniz|gezdirdiğiniz|gösterdiğiniz|konuştuğunuz)\b(?! (?:ilgi|özen))[^.!?;]{0,30}|(?:vaktiniz|zamanınız|ilginiz ve vaktiniz)[^.!?;]{0,20})(?<!davetiniz.için.)(?<!davetiniz.için.çok.)(?<!daveti.için.)(?<!daveti.için.çok.)\b(?:teşekkür|sağ ?ol)\w*"),
    ("meeting_held", "güzeldi keyifliydi memnun mutlu keyif",
     r"\b(?:tanış\w+|konuşma\w+|görüşme\w*|sohbet\w*|tanıma\w+|görme\w+)[^.!?;]{0,50}\b(?:güzeldi|keyifliydi|memnun oldum|mutlu oldum|keyif aldım|keyifti)|\b(?:dünkü|bugünkü|geçen haftaki|salı günkü) (?:\w+ )?(?:görüşme|mülakat|sohbet|toplantı)\w*|\b(?:görüştüğümüz|konuştuğumuz) gibi"),
    ("feedback_asked", "geri geribildirim* bildirim* yorumunuz* görüşünüz* görüşleriniz* yorumlarınız*",
     r"\b(?:geri ?bildirim\w*|yorumlarınız\w*|görüşleriniz\w*)\b[^.!?;]{0,50}\b(?:rica|alabil\w*|paylaş\w*|ver\w*|iste\w*|sevin\w*|mümkün|minnettar|memnun|olur mu|iletir\w*|çok (?:kıymetli|değerli))"),
    ("feedback_asked", "zayıf eksik* neden geliştir* hangi nerede tavsiye* öneri* kaldığım* neyi neler",
     r"\b(?:zayıf (?:kaldığım|yön\w*m|noktalar\w*m|taraf\w*m)|eksik(?:lerim|liğim|lerimi|imi|lik\w*mi| kaldığım| bulduğunuz)|(?:hangi|nerede|neyi|neler|ne)\b[^.!?;]{0,50}\b(?:eksik|zayıf|geliştir\w+|daha iyi|yanlış)|neden (?:olumsuz|seçilme\w*|elen\w*|tercih edilme\w*|ben değil)|kendimi geliştir\w+[^.!?;]{0,40}\b(?:öneri|tavsiye|söyle|paylaş)\w*|(?:tavsiye|öneri)(?:niz|leriniz|de|ler)\w*[^.!?;]{0,30}\b(?:rica|olur|sevin|verir|duymak|bulun|almak)\w*)"),
    ("user_withdrew", "geri çek* vazgeç* kabul çıkar* devam süreçten anlaştım imzaladım başladım listeden",
     r"\b(?:(?:başvurumu|adaylığımı)[^.!?;]{0,30}çek\w+|süreçten (?:çekil\w+|ayrıl\w+|çık\w+)|(?:başvurmaktan|başvurumdan|süreçten|bu işten|adaylıktan)? ?vazgeç(?:tim|iyorum|mek)|(?:başka|bir|diğer)\b[^.!?;]{0,40}\b(?:teklif\w* kabul etti\w*|teklif\w* kabul ed\w+|anlaştım|işe başladım|sözleşme imzaladım|yerle anlaştım)|devam et(?:meyece|mek istemi|meme karar)\w+|(?:beni|adımı|ismimi|başvurumu) (?:\w+ )?(?:listeden |değerlendirmeden |süreçten )?(?:çıkar\w+|almayın|silin|dikkate almayın))"),
    *_CANCELLED,
    ("meeting_cancelled", "gelemeyeceğim katılamayacağım bağlanamayacağım yetişemeyeceğim gelemem katılamam gelemiyorum katılamıyorum müsait başka erteleyebilir değiştirebilir uygun",
     r"\b(?:gel|katıl|bağlan|yetiş|bulun|çık)[ae]m(?:eyeceğim|ayacağım|iyorum|ıyorum|em|am|edim|adım)\b|\b(?:gele|katıla|bağlana|yetişe)m(?:eyeceğim|ayacağım|iyorum|ıyorum|em|am|edim|adım)\b|\b(?:müsait|uygun) değil(?:im)?\b|\bbaşka (?:bir )?(?:gün|tarih|saat|zaman)\w*[^.!?;]{0,40}\b(?:olabilir|olur mu|mümkün|belirle\w+|ayarla\w+|alabilir)|\b(?:ertele|kaydır|değiştir)\w*bilir (?:miyiz|misiniz)"),
)  # fmt: skip
