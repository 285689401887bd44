"""Turkish wordings that say it between the lines: reproach, hints, gossip. In: nothing. Out: INDIRECT; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import TURKISH

_rows = TURKISH.rows

_WHO = r"(?:\w+ (?:bey|hanım|usta|hoca|müdür|şef)\w*|müdür\w*|yönetici\w*|görüşmeci\w*|mülakatçı\w*|arkadaş\w*|kişi|bey|beyefendi|hanımefendi|patron\w*|şef\w*|jüri\w*)"
_WHY = _rows(
    "no_why_didnt_you",
    r"(?:beni|bana) (?:[\w']+ ){0,4}?(?:elemenize|seçmemenize|vazgeçmenize|reddetmenize|almamanıza|tercih etmemenize) (?:[\w']+ ){0,3}?(?:ne|neyin)\b",
    r"(?:ne|neyin|hangi şey\w*) (?:[\w']+ ){0,3}?(?:başkasını|başka birini|bir başkasını|beni elemey\w*|benden vazgeç\w*)[^.?!]{0,30}\b(?:itti|yöneltti|sevk etti|götürdü|ikna etti|karar verdirdi)",
    r"(?:aleyhime|bana karşı) (?:[\w']+ ){0,2}?(?:ne|neyin|olan ne)|(?:bana bu işe|bu işe|işime) (?:ne|neyin) (?:mal ol\w+)",
    r"nasıl (?:oldu|olur|oluyor) da",
    r"daha ne(?:yi)? (?:[\w']+ )?(?:bekliyordunuz|istiyordunuz|yapabilirdim|olması gerekiyordu)",
    level=Level.WARN,
)
_UNFAIR = (
    *_rows(
        "no_unfairness",
        r"torpil\w*|kayırm\w+|kayırıl\w+|adam kayır\w+|hatır gönül|danışıklı dövüş\w*|göstermelik\w*|kâğıt üstünde|çifte standart\w*|al gülüm ver gülüm|ahbap çavuş\w*|dayısı|(?:zarlar|kartlar) (?:[\w']+ )?(?:hileli|dağıtılmış)",
        r"(?:baştan|en başından|önceden|çoktan|peşinen) (?:[\w']+ ){0,2}?(?:belli|verilmiş|seçilmiş|ayarlanmış|belirlenmiş|kararlaştırıl\w+)",
        r"(?:iş|kadro|pozisyon|karar|sonuç)\w* (?:[\w']+ ){0,2}?(?:zaten|baştan|çoktan|önceden) (?:[\w']+ )?(?:belliydi|belliymiş|verilmişti|verilmiş|ayarlanmıştı|ayarlanmış)",
        unless=r"\b(?:değil|yok|düşünmüyorum|sanmıyorum|demiyorum|inanmıyorum|görmedim|hissetmedim)\w*",
    ),
    *_rows(
        "no_unfairness",
        r"(?:gerçek|adil|doğru düzgün|hiç) (?:bir )?şans\w* (?:[\w']+ )?(?:verilme\w+|tanınma\w+|olma\w+|yoktu)",
        r"(?:sayı|liste|kontenjan) (?:doldurmak|tamamlamak|dolsun)|dolgu malzemesi",
        level=Level.WARN,
    ),
)
_BLAME = (
    *_rows(
        "no_blame",
        r"keşke (?:[\w']+ ){0,8}?(?:söyle\w+|haber\w*|belirt\w+|bildir\w+|bahset\w+|uyar\w+|ara\w+|yaz\w+|dürüst|açık)",
        r"(?:önceden|daha önce|baştan|en başta|vaktinde|zamanında) (?:[\w']+ ){0,4}?(?:söylen\w*|bildiril\w*|haber\w*|belirtil\w*|bilse\w*|söylese\w*|bilseydim)(?: [\w']+){0,3} ?(?:iyi|güzel|hoş|doğru|daha|isterdim|beklerdim|olurdu|gelmezdim)?(?=[.,]|$| )",
        r"(?:söylenseydi|söyleseydiniz|bilseydim|bildirilseydi|haber verilseydi|haber verseydiniz|belirtilseydi|arasaydınız)",
        r"(?:kimse|hiç kimse|hiçbiriniz) (?:[\w']+ ){0,4}?(?:söyleme|haber verme|bahsetme|arama|yazma|uyarma|zahmet|dönme|belirtme|açıklama)\w*",
        r"(?:zahmetten|yoldan|masraftan|boşuna|zaman) (?:[\w']+ )?(?:kurtarırdı|kurtulurduk|kazandırırdı|tasarruf)",
        r"en azından (?:[\w']+ ){0,5}?(?:beklerdim|olabilirdi|edilebilirdi|yapılabilirdi|verilebilirdi|yazılabilirdi|arayabilirdiniz|söyleyebilirdiniz)",
        r"(?:daha fazlasını|daha iyisini|fazlasını) (?:[\w']+ )?(?:bekl\w+|umm?\w+)",
        level=Level.WARN,
        unless=r"\b(?:sitem|şikayet|kırgın|kızgın)\w* (?:\w+ )?(?:değil|yok|etmiyorum)|\b(?:teşekkür|minnettar|sağ ?ol)\w*",
    ),
    *_rows(
        "no_blame",
        r"(?:siz|sen) (?:[\w']+ ){0,5}?(?:hiç|asla|bile|bir türlü) (?:[\w']+ ){0,3}?(?:göndermediniz|iletmediniz|söylemediniz|yollamadınız|aramadınız|bildirmediniz|göndermedin|iletmedin|söylemedin|aramadın)",
        r"(?:göndermediniz|iletmediniz|söylemediniz|yollamadınız|aktarmadınız|göndermedin|iletmedin)\b[^.?!]{0,30}(?:değil mi|işte|yüzünden|bu yüzden|oldu)",
        r"(?:bu|bu da|o da|işte bu) (?:[\w']+ ){0,2}?(?:işime|bana işe|bana bu işe|işe|pozisyona) mal oldu|(?:işi|şansı|pozisyonu|fırsatı) (?:[\w']+ ){0,2}?(?:sizin|senin|ajansın) yüzün\w+",
        r"(?:sizin|senin) (?:[\w']+ )?(?:yüzünüzden|yüzünden|suçunuz|suçun|hatanız|ihmaliniz|hatan|ihmalin|dikkatsizliğiniz|unutkanlığınız)\w*",
    ),
)
_LAW = (
    *_rows(
        "no_legal_words",
        r"(?:hakkım(?:dır| var|ı kullan\w*| olduğu\w*| gereği)|haklarımı (?:[\w']+ )?(?:bili|kullan|ara|sakl|koru)\w*|yasal hakk\w+|kanuni hakk\w+)",
        r"(?:kanun|yasa|kvkk|yönetmelik|anayasa|mevzuat)\w* (?:[\w']+ ){0,2}?(?:uyarınca|gereği|gereğince|göre|kapsamında|çerçevesinde|aykırı)",
        r"(?:sendika|iş müfettiş|çalışma bakanlı|hukukçu|cimer|alo 170)\w*\b[^.?!]{0,40}\b(?:öner\w+|tavsiye|söyle\w+|danış\w+|başvur\w+|yaz\w+|diyor)",
        r"(?:danış|araştır|soruştur|öğren|sor)\w*\b[^.?!]{0,30}\b(?:yasal|hukuki|kanuni|hukuka uygun)|(?:yasal|hukuki|kanuni|hukuka uygun) (?:[\w']+ )?olup olmadığı\w*",
        r"(?:gerekli|hukuki|yasal) (?:adım|yol|işlem)\w* (?:[\w']+ )?(?:at|başvur|başlat|yap)\w*",
        r"saklı tut\w+",
        unless=r"\b(?:ders|sınav|staj|yüksek lisans|kurs|fakülte|vaka|ödev|tez|uzmanı|müdürlüğü)\w*\b",
    ),
    *_rows(
        "no_legal_words",
        r"(?:tutanak|mülakat not|görüşme not|puan(?:lama)?|değerlendirme form|kişisel veri)\w* (?:[\w']+ ){0,3}?(?:talep|istiyorum|isteyeceğim|görmek|paylaşmanızı|rica ed)",
        r"(?:herkes|hepsi|tamamı|bütün)\w* (?:[\w']+ ){0,3}?(?:yaşın altında|otuz|erkek|kadın|genç)\w*",
        level=Level.WARN,
        unless=r"\b(?:genç (?:kız|çocuk)|çocuk|öğrenci)",
    ),
)
_COMPARED = _rows(
    "no_comparison_with_hired",
    r"(?:onda|onun|o kişide|seçtiğiniz \w+|aldığınız \w+|seçilen \w+) (?:[\w']+ )?(?:olup|ne var|ne vardı|nesi var)(?: da)? ?(?:bende|benim)?",
    r"bende olmayan ne|ne(?:yi)? var da bende yok",
    r"benim (?:[\w']+ ){0,5}?(?:onun|onunki|onunkin)\w* (?:[\w']+ ){0,3}?(?:daha|fazla|çok)",
    r"(?:ondan|onlardan|seçtiğiniz \w+|aldığınız \w+|seçilen \w+) (?:[\w']+ ){0,3}?(?:daha (?:tecrübeli|deneyimli|iyi|donanımlı|kıdemli|bilgili)|kat kat|iki kat|iki misli)\w*",
    r"(?:benim )?(?:tecrübemin|deneyimimin|yıllarımın) (?:yarısı|çeyreği|onda biri)\w*",
    unless=r"\b(?:demiyorum|iddia etmiyorum|değilim)\b",
)
_OTHERS = _rows(
    "no_third_parties",
    rf"{_WHO} (?:[\w']+ ){{0,6}}?(?:saatine (?:bak\w+|göz)|saate bak\w+|telefonuna|telefonuyla|telefonla (?:oyna|ilgilen)\w*|esne\w+|pencereden|tavana|gözlerini devir\w+|uyukla\w+|geç (?:geldi|kaldı)|bilgisayarına göm\w+|iç çek\w+|ekrana bak\w+)",
    r"(?:aramızda kalsın|söz aramızda|laf aramızda)\b",
    rf"(?:o|{_WHO}) (?:[\w']+ ){{0,3}}?(?:zar zor|güç bela|doğru düzgün|bile) (?:[\w']+ )?(?:yap\w*|bil\w*|kullan\w*|konuş\w*|beceremi\w*|anla\w*)(?:maz|mez|yor|iyor|amıyor|emiyor|abiliyor)?",
    rf"{_WHO} (?:[\w']+ ){{0,4}}?(?:kararını|fikrini) (?:[\w']+ )?(?:çoktan|önceden|zaten|baştan) (?:ver|belirle)\w*",
    rf"{_WHO} (?:[\w']+ ){{0,3}}?(?:özgeçmişimi|cv'mi|dosyamı|başvurumu) (?:[\w']+ ){{0,2}}?(?:okuma|açma|bakma|incele(?:me))\w*",
    r"(?:duyduğuma göre|söylentiye göre|herkes biliyor|derler ki|diyorlar ki|duydum ki)\b[^.?!]{0,50}\b(?:kovul\w+|yeğen\w*|kuzen\w*|akraba\w*|tembel\w*|içki\w*|beceriksiz\w*|işten çıkar\w+)",
    unless=r"\b(?:ben|benim) (?:geç|saat)",
)
_PLEADING = _rows(
    "no_pleading",
    r"(?:benim için|adıma|hakkımda|lehime|bana) (?:[\w']+ ){0,4}?(?:(?:iyi |güzel |bir )*(?:söz|laf) (?:söyle|et|açar)\w*|aracı ol\w*|arka çık\w*|ricacı ol\w*|kefil ol\w*|referans ol\w* da)|(?:iki|bir çift|bir) (?:güzel |iyi )?(?:laf|söz) (?:ederseniz|etseniz|söylerseniz|söyleseniz|eder misiniz|söyler misiniz)|torpil",
    r"(?:müdür|ortak|patron|yönetim|genel müdür|sahib)\w* (?:[\w']+ ){0,3}?(?:ben |kendim |bizzat |yüz yüze |doğrudan )+(?:[\w']+ )?(?:konuş|görüş|anlat)\w*",
    r"(?:ben|kendim|bizzat) (?:[\w']+ ){0,4}?(?:konuşsam|anlatsam|görüşsem|konuşabilsem|anlatabilsem)\b",
    r"(?:farklı|başka türlü|başka) (?:düşünür|görür|karar verir)(?:ler|di|lerdi|siniz|diniz)\w*|fikri(?:ni|nizi|leri|lerini)\w* değiş\w+",
    r"(?:henüz|hâlâ|daha) (?:çok )?geç (?:değil|olmadan)",
    r"pişman (?:olmaz|etmem|olmayacak|etmeyece)\w*",
    r"bana (?:da )?(?:bir |küçük bir )?(?:yer|köşe) (?:bul|aç|ayır)\w*",
    unless=r"\b(?:başka|ileride|gelecek\w*|sonraki|yeni|diğer) (?:[\w']+ )?(?:pozisyon|ilan|kadro|fırsat|görev|alım|iş)\w*|\bettiğiniz için\b|\bteşekkür",
)
_UNMET = _rows(
    "no_unmet_meeting",
    r"(?:karşılıklı|birlikte|yüz yüze) (?:[\w']+ )?(?:oturmak|oturup|konuşmak|sohbet|çay)\w* (?:[\w']+ ){0,4}?(?:güzel|keyif|hoş|zevk|memnun|mutlu)\w*",
    r"(?:sizi|ekibi|sizleri) (?:[\w']+ )?(?:yakından )?(?:görmek|tanımak) (?:[\w']+ ){0,2}?(?:güzeldi|keyifliydi|hoştu|mutluluk|zevkti|onurdu)\w*",
    r"(?:ofisinizi|mağazanızı|atölyenizi|mutfağınızı|tesisinizi|okulunuzu|fabrikanızı|ofisinizde|mağazanızda|tesisinizde) (?:[\w']+ ){0,4}?(?:gezdir|göster|geçirdiğim|ağırla|gezmek)\w*",
    r"(?:geldiğimde|görüştüğümüzde|konuştuğumuzda|buluştuğumuzda|oturduğumuzda|ziyaretimde|ziyaretim sırasında)\b",
    where=Where.NOT_MET,
    unless=r"\b(?:isterdim|isterim|umarım|belki|bir gün|ileride|olurdu|dilerim)\b",
)
_NEW = r"yeni (?!(?:yıl|sezon|mağaza|şube|proje|dönem|ofis|ekip|tesis|kitap|sayı|görev|iş|hat|ürün|restoran|adres|site|hafta|gün|işler|projeler|eğitim)\w*\b)(?:\w+(?:cı|ci|cu|cü|çı|çi|çu|çü|man|men|er|ör|or|ist|ent|ant|mühendis|uzman|müdür|arkadaş|yardımcı|usta|şef|hemşire|öğretmen|hoca|sekreter|x{2,})(?:\w{0,6})|(?:\w+ )(?:arkadaş|uzman|müdür|mühendis|meslektaş)\w*)"
_WISHES = _rows(
    "no_wish_without_hire",
    rf"{_NEW}\b[^.?!]*\b(?:başarı|kolaylık|şans|hayırlı|alış\w+|uyum|tebrik|iyi çalışma|mutlu)\w*",
    r"(?:işi|pozisyonu|görevi|kadroyu) (?:alan|kapan|üstlenen|kazanan|üstlenecek|alacak) (?:[\w']+ )?(?:\w+ ){0,2}?[^.?!]*\b(?:başarı|kolaylık|şans|hayırlı|tebrik)\w*",
    r"(?:seçilen|seçtiğiniz|alınan|aldığınız|tercih (?:edilen|ettiğiniz)) (?:[\w']+ ){0,2}?(?:kişi|arkadaş|aday|meslektaş)\w*[^.?!]*\b(?:başarı|kolaylık|şans|hayırlı|tebrik)\w*",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
)

INDIRECT = (*_WHY, *_UNFAIR, *_BLAME, *_LAW, *_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
