"""Turkish words around companies, roles and people. In: nothing. Out: frames as in detector/frames_en.py and word sets
as in detector/nouns_en.py; data only. Turkish puts most of them behind the name."""

from __future__ import annotations

from detector.wordlist import word_set

MACROS = {
    "post": r"(?:pozisyon\w*|görev\w*|kadro\w*|ilan\w*|rol[üuei]\w*|iş (?:ilan\w*|başvuru\w*|fırsat\w*)|staj\w*|program\w*|unvan\w*|alım\w*)",
    "suf": r"(?:['’][a-zçğıöşü]{1,7})?",
    "team": r"(?:insan kaynakları|ik|işe alım|kariyer|yetenek(?: kazanımı| yönetimi)?|aday)(?: (?:ekibi|departmanı|müdürlüğü|birimi|direktörlüğü|deneyimi|yönetimi|merkezi))?",
}  # fmt: skip

COMPANY_BEFORE = (
    ("4", "şirket firma işveren kurum", r"(?m:^|[;|])\s*(?:şirket|firma|işveren|kurum)(?: adı)?(?: ?[ ]*[:|=]|\t)\s*"),
    ("3", "müşterimiz firmamız müşteri", r"\b(?:müşterimiz|danışanımız)(?: olan)?,? "),
    ("-5", "powered aracılığıyla", r"\b(?:powered by|altyapısı(?:yla)?:?) "),
)  # fmt: skip

COMPANY_AFTER = (
    ("4", "firmasının şirketinin firması şirketi firmasından firmasındaki adlı", r"\.? (?:firmas[ıi](?:nın|ndan|ndaki)?|şirketi(?:nin|nden|ndeki)?|adlı (?:firma|şirket)\w*)\b"),
    ("4", "olarak", r"{suf} (?:ailesi |ekibi |insan kaynakları |ik )?olarak\b"),
    ("4", "bünyesinde bünyesindeki bünyemizdeki", r"{suf} bünyesinde(?:ki|n)?\b"),
    ("4", "ailesi ailesine ekibi ekibine ekibinden ekibinin", r"{suf} (?:{team} )?(?:ailesi\w*|ekib\w+|takımı\w*)\b"),
    ("4", "insan ik kariyer yetenek aday alım", r"{suf} {team}(?= *(?:\n|$|\.|,| adına| olarak| ekib))"),
    ("4", "başvuru* yaptığınız yaptığın ilgi* gösterdiğiniz gösterdiğin göstermiş", r"['’](?:y?[ae]|[dt][ae]|[dt]aki|[dt]eki|n[ae])(?: (?:yapmış olduğunuz|yaptığınız|yaptığın|gösterdiğiniz|gösterdiğin|ilettiğiniz|gönderdiğiniz|olan|yönelik|ait|bulunan|açık|çalışma|başvur\w+|iş |hoş |katıl\w+))"),
    ("4", "adına", r"{suf} adına\b"),
    ("3", "başvurunuz başvurun başvuru", r"['’](?:y?[ae]|[dt][ae]ki) [^.!?;\n]{2,70}?başvuru"),
    ("2", "tarafından şirketi firması", r"{suf} (?:tarafından|şirketi|firması)\b"),
)  # fmt: skip

ROLE_BEFORE = (
    ("4", "pozisyon görev kadro ilan unvan rol konu başvurulan", r"(?m:^|[|;(])\s*(?:(?:başvurulan |başvurduğunuz )?pozisyon|görev|kadro|ilan|unvan|rol|ilan adı|iş ilanı)(?: ?[ ]*[:|=–]|\t)\s*"),
    ("3", "arıyoruz aradığımız arayan", r"\b(?:için|bir|olarak) (?:yeni |deneyimli )?(?=[^.!?;\n]{3,50} (?:arıyoruz|aramaktayız|arıyordum|lazım|alıyoruz))"),
    ("3", "başvurunuz başvurun başvurusu başvuru", r"(?:başvuru(?:nuz|n|su)?(?: hakkında| sonucu)?)\s*(?:[:|–]|-(?=\s))\s*"),
)  # fmt: skip

ROLE_AFTER = (
    ("4", "pozisyon* kadro* görev* ilan* rolü* rolü rolümüz unvan* alım*", r"(?:['’]\w{1,4})? (?:pozisyon\w*|kadro\w*|görev(?:i|ine|imiz|iniz|inin)\b|ilan(?:ı|ımız|ına|ınız|ımıza)\w*|rol(?:ü|üne|ümüz|ünün)\w*|unvan\w*|alım(?:ı|ına))"),
    ("4", "başvuru* stajı staj* mülakat* görüşme*", r" (?:için (?:yap\w+ )?)?(?:iş )?(?:başvuru\w*|stajı\w*|mülakat\w*|görüşme\w*|değerlendirme sonucu)"),
    ("3", "olarak", r" olarak\b"),
    ("3", "için", r" için\b"),
    ("3", "arıyoruz arıyorum lazım arıyor aramaktayız alacağız", r" (?:arıyor\w*|aramakta\w*|lazım|alacağız|aranıyor)\b"),
    ("4", "k e m", r",? ?[(\[]\b[kem](?:\s?/\s?[kemx])\b[)\]]"),
)  # fmt: skip

CLOSINGS = (
    r"(?:dayanışmayla|(?:en içten |içten |en iyi |iyi )?(?:dileklerim(?:le|izle)?|dilekler(?:le)?)|saygılar(?:ımla|ımızla|la)?(?: sunar\w*| sunuyorum)?|sevgiler(?:le|imle|imizle)?|selamlar(?:ımla)?|iyi (?:çalışmalar|günler|akşamlar|haftalar|şanslar)(?: dileri[mz])?|kolay gelsin|başarılar(?: dileri[mz]| dileği\w+)?|"
    r"teşekkürler|teşekkür ederi[mz]|hoşça ?kal(?:ın)?|görüşmek üzere|görüşürüz|sağlıcakla|kendine iyi bak|bilgi(?:lerinize|nize) (?:sunar\w*|arz ederi[mz])|rica ederi[mz]|yolun(?:uz)? açık olsun|hayırlı işler|bol şans|kind regards|best regards|regards|best|[\w ]{2,40} adına|öptüm)"
)
GREETING = r"(?:sayın|sn\.?|merhaba(?:lar)?|selam(?:lar)?|sevgili|değerli(?: aday(?:ımız)?)?|iyi (?:günler|akşamlar)|günaydın|kıymetli|hi|dear|hello)"
APPLICANT = r"(?:başvuru(?:nuz|n\b|nuzu|su|nu|larınız|ya|yu|nuza|nuzun)|başvurdu\w*|\baday(?:lar|ımız|lığ\w*|larımız)?\b|mülakat\w*|işe alım|pozisyon\w*|\bkadro\w*|değerlendirme süreci|your application)"
ALERT = r"(?:\b(?:\d+|yeni|sana uygun|size uygun|bu haftanın) (?:yeni )?(?:iş )?ilan(?:lar|ı|ları)?\b(?: (?:var|sizi|seni|eşleş\w+|bulundu|sana|size))?|iş alarmı|ilan alarmı|önerilen ilanlar|bülten)"

SUFFIXES = True
ARTICLES = word_set("bir")
TITLE_LINKS = word_set("ve & /")
TITLE_HEADS = word_set("talebiniz üzerine sözlü yazılı başvurunuz başvuru re hakkında sonucu konu")
NAME_LINKS = word_set("ve &")
TEAM = word_set(
    "koordinasyon ölçme atama dairesi komisyonu kurul kurulu sınavı şubesi kayıt başkanlığı dekanlık sekreterlik randevu ilan insan kaynakları ik i̇k i̇nsan işe alım i̇şe giriş kariyer yetenek kazanımı yönetimi aday portalı sistemi deneyimi değerlendirme merkezi ekibi ekip departmanı müdürlüğü birimi direktörlüğü başvuru başvurular mülakat görüşme test sınav online otomatik yanıt "
    "hesabı doğrulama bildirim bildirimi programı program mt staj stajyer bireysel müşteri hizmetleri iletişim bilgi destek onboarding personel eğitim akademi sekreterliği sekreter resepsiyon duyuru yanıtlamayın noreply ve için kabin alımı hr oryantasyon genç "
    "yetenekler iş ilanları"
)
TEAM_TAIL = word_set(
    "insan i̇nsan kaynakları ik i̇k işe alım i̇şe giriş kariyer yetenek aday başvuru mülakat ekibi hr personel"
)
TEAM_TAIL_SOFT = word_set(
    "portalı sistemi kazanımı yönetimi deneyimi değerlendirme merkezi departmanı müdürlüğü birimi programı mt staj otomatik yanıt alımı kabin hesabı bildirim direktörlüğü"
)
TEAM_HEAD = word_set("randevu sınav ik i̇k kariyer aday insan i̇nsan işe i̇şe yetenek")
TEAM_LINK = word_set("kaynakları alım ve kazanımı portalı")
ORGANISATION = word_set(
    "hospis marangozhane demirhane dökümhane değirmen kereste taşocağı çimentosu seramikleri döşeme arşiv arşivi "
    "rasathane camii kilise kızılay poliklinik polikliniği sanatoryum rehabilitasyon fizyoterapi optisyenlik "
    "ambulans itfaiye itfaiyesi emniyet jandarma mahkemesi adliyesi büyükelçiliği konsolosluğu ilçe muhtarlığı "
    "kreşi anaokulları ortaokulu dershanesi akademisi yüzme havuz hayvanat akvaryum çikolata kahveci kavurma "
    "şarapçılık bira pansiyon acentesi otobüs tramvay kiralama lastik bisiklet aletleri talaşlı metalurji türbin "
    "hidroelektrik şebeke fiber telefonculuk reasürans mimarlar şehircilik kırtasiye ciltçilik sinema sinemaları "
    "yapım galeri müzayede kuyumculuk konfeksiyon kundura saraciye oyuncakları gübre çiftliği hayvancılık mezbaha "
    "konserve balıkçılık tersanesi armatörlük parfümeri estetik kaplıca sendikası komitesi federasyonu ligi stk "
    "yetimhane huzurevi arşivleri kütüphanesi medyatek iplik dokuma yelken dondurma pizzacı lokantaları dernek "
    "vakıf barosu rektörlüğü dekanlığı unlu mamulleri bakkaliye toptan zeytinyağı baharat çaycılık fındık "
    "matbaacılık ambalajlama demirçelik "
    "grup grubu holding şirketi şirketler a.ş aş a.ş. ltd şti sanayi sanayii ticaret ve-ticaret kardeşler oğulları ortakları banka bankası bank sigorta finans faktoring yatırım hastane hastanesi hastaneler hastaneleri klinik kliniği tıp merkezi sağlık eczane eczanesi üniversitesi "
    "üniversite fakültesi enstitüsü okulu okulları koleji lisesi kreş anaokulu belediyesi belediye valiliği kaymakamlığı bakanlığı müdürlüğü başkanlığı kurumu vakfı derneği kooperatifi odası danışmanlık müşavirlik hukuk bürosu avukatlık muhasebe fırın fırını pastanesi "
    "pastane kasap lokanta lokantası restoran restaurant kebap köfte kafe kafesi kahve otel oteli otelcilik turizm seyahat market marketler marketleri mağazaları mağazacılık perakende butik kuaför güzellik salonu oto otomotiv servis servisi tamirhane nakliyat lojistik kargo "
    "taşımacılık denizcilik havacılık liman tersane demiryolları inşaat yapı mimarlık mühendislik proje emlak gayrimenkul enerji elektrik doğalgaz su petrol rafineri madencilik çelik demir çimento kimya ilaç laboratuvar laboratuvarı teknoloji teknolojileri yazılım bilişim sistemleri "
    "çözümleri savunma elektronik telekom iletişim medya ajans ajansı reklam radyo televizyon gazetesi yayınevi yayıncılık kitabevi matbaa müzesi tiyatrosu tiyatro orkestrası festivali gıda tarım süt et tekstil giyim moda ayakkabı mobilya dekorasyon kozmetik optik diş temizlik güvenlik "
    "peyzaj çiçekçilik veteriner spor kulübü oyuncak plastik ambalaj makine makina döküm cam seramik kağıt hastanesi kurye fabrikası"
)
AGENCY_TAIL = word_set("danışmanlık i̇k istihdam")
AGENCY_DOMAIN = ("danismanlik", "istihdam", "headhunt")
ROLE_ENDINGS = ()
SENIORITY = word_set("kıdemli uzman yardımcı baş stajyer asistan genel junior senior çırak")
RANKS = word_set(
    "uzmanı uzman yardımcısı yöneticisi yönetici müdürü müdür sorumlusu sorumlu görevlisi görevli elemanı eleman asistanı asistan danışmanı danışman temsilcisi temsilci direktörü direktör koordinatörü şefi şef lideri personeli personel yetkilisi yetkili üyesi başkanı memuru memur stajyeri stajyer işçisi"
)
ROLE_NOUNS = word_set(
    "anestezist arkeolog balıkçı berber bilirkişi camcı cerrah çiçekçi çiftçi çilingir çizer dadı "
    "dağıtıcı dansçı dalgıç dekoratör desinatör dişçi dökümcü duvarcı ekonomist elektronikçi emlakçı "
    "ergoterapist fayansçı fizikçi formen gemici gişeci gözlükçü heykeltıraş hizmetli hukukçu icracı "
    "illüstratör inşaatçı jokey kontrolör kuyumcu laborant lojistikçi lokantacı makyöz manikürcü matbaacı "
    "meteorolog mobilyacı modacı nakliyeci oduncu okutman oto-tamircisi pazarlamacı pedagog perakendeci "
    "postacı psikiyatrist radyolog rektör ressam satıcı satın-almacı savcı seramikçi sıvacı sosyolog "
    "spiker stilist sunucu tabip tamirci tıbbi-mümessil mümessil mümessili vale vatman vinççi yönetmen "
    "ziraatçı bursiyer bursiyeri stajyerliği öğretmenliğine gözetmen kalfası pideci dönerci baklavacı "
    "simitçi lehimci elektroteknisyeni kazancı makastar "
    "uzmanı uzman yardımcısı yardımcı yöneticisi yönetici müdürü müdür sorumlusu sorumlu görevlisi elemanı asistanı asistan danışmanı danışman temsilcisi temsilci direktörü direktör koordinatörü koordinatör şefi şef lideri lider personeli yetkilisi başkanı memuru memur "
    "stajyeri stajyer işçisi işçi mühendisi mühendis geliştirici geliştiricisi yazılımcı programcı analisti analist tasarımcı tasarımcısı mimarı mimar teknisyeni teknisyen teknikeri tekniker operatörü operatör ustası usta çırağı çırak kalfa kaynakçı elektrikçi tesisatçı "
    "marangoz boyacı tornacı frezeci montajcı muhasebeci müşavir denetçi denetçisi bankacı gişe kasiyer kasiyeri garson garsonu komi aşçı aşçısı aşçıbaşı pastacı fırıncı kasap tezgahtar satış reyon depocu depo şoför şoförü sürücü sürücüsü kurye kuryesi forklift pilot pilotu hostes "
    "hemşire hemşiresi doktor doktoru hekim hekimi ebe eczacı eczacısı fizyoterapist psikolog psikoloğu diyetisyen öğretmen öğretmeni öğretmenliği öğretim üyesi akademisyen araştırmacı araştırmacısı editör editörü yazar muhabir gazeteci çevirmen çevirmeni tercüman fotoğrafçı "
    "kameraman grafiker avukat avukatı hakim katip katibi sekreter sekreteri resepsiyonist güvenlik bekçi temizlikçi aşçıyamağı kuaför manikürist terzi modelist makinist bahçıvan veteriner kimyager biyolog jeolog haritacı istatistikçi aktüer eksper eksperi planlamacı satınalmacı "
    "sözleşmeli zabıta itfaiyeci kütüphaneci arşivci rehber rehberi antrenör antrenörü eğitmen eğitmeni animatör müzisyen oyuncu barista barmen müfettiş müfettişi bakıcı bakıcısı ambarcı paketlemeci kalıpçı dokumacı overlokçu ütücü editörlük asistanlığı yardımcılığı uzmanlığı mühendisliği "
    "yöneticiliği developer engineer trainee hasar-uzmanı gözlemci kaptanı kaptan tayfa doktora"
)
NOT_NOUNS = word_set(
    "person mate hand player model host server chair staff member partner sponsor stage post rep usta-değil satış depo gişe reyon güvenlik pilot"
)
ROLE_STOP = word_set(
    "tanıdığım iki talebiniz üzerine bulunan itibarıyla itibariyle olan açık açılan için ile olarak ve-sizi bir bu şu o da de ki mi ne ama fakat ancak çünkü hakkında ilgili dair konusunda göre kadar sonra önce üzere sizi size sizin seni sana senin bizi bize bizim biz siz sen ben maalesef teşekkür merhaba sayın ref no numaralı sayılı tarihli değerli açık boş "
    "yaptığınız yaptığın gösterdiğiniz başvuru başvurunuz başvurun başvurusu pozisyonu pozisyonuna pozisyonumuz ilanı ilanımıza kadrosu kadrosuna ekibimize ekibimiz şirketimiz şirketimizdeki şirketimizde firmamızdaki firmamız bünyemizdeki bünyesinde bünyesindeki departmanında departmanı "
    "departmanındaki yeni ilan ilgilendiğiniz yayınlanan başvurduğunuz başvurduğun olan yer alan tarafından"
)
NOT_A_ROLE = word_set(
    "başvuru başvurunuz başvurun pozisyon pozisyonu kadro ilan ilanı görev rol şirket şirketimiz ekip ekibimiz aday adaylar adayımız özgeçmiş cv mülakat mülakatı görüşme görüşmesi görüşmemiz yanıt cevap karar sonuç sonucu süreç süreci deneyim zaman gün hafta ay yıl ocak şubat mart nisan mayıs haziran temmuz "
    "ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar başka diğer yeni ilk ikinci son kişi bilgi bilgilendirme güncelleme onay davet davetiye teklif sözleşme gelecek fırsat kariyer ilgi portal aşama durum durumu geri bildirim teşekkür merhaba sayın "
    "değerli hakkında iş değerlendirme test sınav staj genel olumlu olumsuz uygun gelecekte şimdilik istek"
)
TITLE_END = word_set(
    "sözlü yazılı sınav sınavı sonuç sonucu başvuru başvurunuz başvurun başvurusu hakkında sonucu sonuç pozisyonu pozisyonuna ilanı kadrosu görüşmesi mülakatı mülakat değerlendirme durumu süreci bilgilendirme alımı görüşme teklifi davet"
)
LEAD_INS = word_set("başvurunuz hakkında konu re ilgi")
BEFORE_A_TOPIC = word_set("konu")
GREETING_WORDS = word_set("sayın merhaba selam sevgili değerli iyi")
GREETED_NOBODY = word_set(
    "aday adayımız adaylar adaylarımız ilgili yetkili müşterimiz hanım bey arkadaşlar herkese arkadaşım başvuru üyemiz"
)
TITLES = word_set("sayın sn dr prof doç av uzm öğr bay bayan yrd")
NO_COMPANY = word_set(
    "kvkk linkedin türkiye istanbul ankara izmir i̇stanbul i̇zmir i̇ngilizce ingilizce almanca müşteri aday bayram kariyernet insankaynakları i̇nsankaynakları avrupa türkçe insankaynaklari ik i̇k hanım bey"
)
JOB_WORDS = word_set(
    "başvuru başvurunuz başvurun başvurusu başvurunuzu başvurunu başvurunuza başvurdunuz başvurdun başvuruyu aday adaylar adayımız pozisyon pozisyonu pozisyonuna kadro kadrosu ilan ilanı mülakat mülakatı görüşme görüşmesi alım işe özgeçmiş cv staj stajyer sözleşme teklif kariyer çalışmak "
    "iş eleman insan kaynakları ik pozisyonumuz"
)
NEVER = word_set(
    "ben sen biz siz o onlar bu şu bir merhaba selam sayın sevgili değerli maalesef ne yazık teşekkür teşekkürler saygılarımla saygılarımızla sevgiler iyi başvurunuz başvurun başvuru pozisyon görüşme görüşmemiz mülakat pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs "
    "haziran temmuz ağustos eylül ekim kasım aralık konu tarih tel telefon gsm faks cv ref ancak fakat ama çünkü sonuç ayrıca lütfen yapılan sürecin süreç ilginiz bugün dün yarın öncelikle yukarıda aşağıda bilgilerinize gelecekte tüm her size sizi sizin bizi bize bizim geçen şirketimiz firmamız ekibimiz "
    "hanım bey i̇lginiz i̇yi i̇lk ilk"
)
