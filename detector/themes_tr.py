"""Words of feedback in Turkish. In: nothing. Out: what detector/themes looks for; data only.

Expressions stand between commas: "a|b" is either, "wor*" any ending, "*wor" any beginning, ".." up to three words.
"""

from __future__ import annotations

from detector.themes import Theme

WANTED = """daha fazla, daha çok, daha güçlü, daha iyi, daha derin, daha geniş, daha net, daha sağlam, daha
    uzun, daha kapsamlı, yetersiz, eksik, zayıf, sınırlı, kısıtlı, az, biraz daha, yeterince, yeterli,
    eksikliği, hiç"""
MISSED = """eksik*, yetersiz*, yeterli değil*, yeterli bulunma*, yeterli bulamad*, yeterli görülme*, yeterli
    gelme*, yeterli olma*, yetmedi, yeterince, zayıf*, sınırlı*, kısıtlı*, az*, azdı, yok, yoktu, yüzeysel*,
    geliştir*, gelişme*, gelişim*, güçlendir*, iyileştir*, artır*, pekiştir*, derinleştir*, çalışma* gerek*,
    çalışman*, çalışmanız*, ikna edici değil*, ikna etme*, ikna olma*, tatmin etme*, aradığımız
    düzeyde|seviyede değil*, düzeyde değil*, seviyede değil*, düzeyin* altında, seviyenin altında,
    seviyesinin altında, altında kal*, geride kal*, düşük*, daha güçlü, daha iyi, daha net, daha fazla, daha
    derin, daha açık, daha kısa, daha somut, beklediğimizin altında, beklentimizin altında, beklentinin
    altında, beklentimizi karşılama*, karşılama*, uzak kal*, soru işareti*, tereddüt*, endişe*, çok yüksek,
    çok uzun, çok kısa, çok genel, çok zayıf, fazla genel, fazla uzun, kararı belirle*, belirleyici oldu"""
DENIED = """nedeni değil*, sebebi değil*, sorun değil*, sorun yok*, sorun olma*, sorun teşkil etme*, problem
    değil*, problem olma*, ilgisi yok*, alakası yok*, ilgili değil*, yüzünden değil*, nedeniyle değil*,
    kaynaklanma*, etkilemedi, etkili olmadı, rol oynamadı, şüphemiz yok*, kuşkumuz yok*, şüphe yok*,
    eksiğiniz yok*, eksiğin yok*, eksiklik yok*, eksiklik görmedi*, bir eksik görmedi*, belirleyici olmadı,
    bizim tarafımızda*, bizden kaynakl*"""
TURNS = "ama, ancak, fakat, oysa, lakin, yalnız, ise, rağmen, halbuki"
REFUSED = """geri bildirim .. veremi*|vermi*|paylaşamı*|paylaşmı*|sağlayamı*|sunamı*, geribildirim ..
    veremi*|vermi*|paylaşamı*|paylaşmı*|sağlayamı*|sunamı*, geri bildirimde bulunamı*, geribildirimde
    bulunamı*, gerekçe .. paylaşamı*|paylaşmı*|veremi*|vermi*|açıklayamı*, gerekçesini ..
    paylaşamı*|açıklayamı*, gerekçelerini .. paylaşamı*|açıklayamı*, ayrıntı .. paylaşamı*|veremi*|giremi*,
    ayrıntıya giremi*, detay .. paylaşamı*|veremi*|giremi*, detaya giremi*, detayları .. paylaşamı*, bilgi
    .. paylaşamı*|veremi*, bireysel geri bildirim, kişisel geri bildirim, adaylara .. geri bildirim ..
    veremi*|vermi*, şirket politikası*, şirketimizin politikası, politikamız gereği, başvuru sayısı
    nedeniyle, başvuru yoğunluğu, gizlilik nedeniyle, gizlilik gereği, mümkün olmamaktadır, mümkün değil ..
    geri, yorum yapamı*, yorum yapmı*"""
LATER = """size döneceğim, sana döneceğim, size dönüş yapacağım|yapacağız, sana dönüş yapacağım|yapacağız,
    size dönerim, sana dönerim, size geri dönüş yapacağ*, dönüş yapacağ*, size döneceğiz, sana döneceğiz,
    sorup .. döneceğ*|dönerim|yazarım, ekibe soracağım, ekiple konuş*, ekibe sorayım, bir sorayım, ben
    sorayım, sorayım, öğrenip .. yazarım|döneceğ*|dönerim, iletinizi .. ilettim, mesajınızı ..
    ilettim|iletiyorum, talebinizi .. ilettim|iletiyorum, ilettim .. dönüş, ofis dışında*, izindeyim, yıllık
    izin*, izinde olacağım, doğum iznin*, tarihine kadar .. olmayacağım, döndüğümde, sınırlı erişim*"""

SAYINGS = {
    Theme.SKILLS: """görevi tamamlayamad*, testi tamamlayamad*, ödevi tamamlayamad*, çalışmayı
        tamamlayamad*, testi geçeme*, sınavı geçeme*, kodda hata*, kodunuzda hata*, çözümde hata*,
        çözümünüzde hata*, test yazılmamış*, test yazmamış*, testler eksik*, teknik olarak ..
        zayıf*|geride|yetersiz*|altında|güçlü*, teknik açıdan .. zayıf*|geride|yetersiz*|altında|güçlü*,
        teknik kısım* .. zayıf*|eksik*|altında|zorlan*, teknik bölüm* .. zayıf*|eksik*|altında|zorlan*,
        teknik soru* .. zorlan*|eksik*|yetersiz*|zayıf*, teknik seviye*, teknik düzey*, teknik yeterlilik*,
        çözmekte zorland*, açıklamakta zorland*, açıklayamad*, çözemed*, daha teknik""",
    Theme.EXPERIENCE: """daha deneyimli, daha tecrübeli, deneyimli bir aday, tecrübeli bir aday, deneyim
        eksik*, tecrübe eksik*, deneyimsiz*, tecrübesiz*, yeterli deneyim*, yeterli tecrübe*, daha fazla
        deneyim*, daha fazla tecrübe*, yıllık deneyim*, yıllık tecrübe*, yıl daha, fazla junior, henüz
        junior, çok junior, daha kıdemli, kıdem*, fazla nitelikli, gereğinden fazla nitelikli, sektörden
        gelen, sektörden bir, sektör deneyimi*, sektör tecrübesi*, daha önce yapmış, hiç çalışmamış*, hiç
        çalışmadın*, kariyerinizin başında*, kariyerinin başında*, benzer bir pozisyonda, yöneticilik
        deneyimi*""",
    Theme.COMMUNICATION: """cevap* .. kısa|uzun|genel|yüzeysel|muğlak|belirsiz, yanıt* ..
        kısa|uzun|genel|yüzeysel|muğlak|belirsiz, fazla uzat*, çok uzat*, konudan sap*, konuyu dağıt*, konu
        dışına çık*, sadede gel*, lafı uzat*, takip etmekte zorland*, takip etmek zor*, anlaşılması zor*,
        heyecanlı*, gergin*, stresli*, çekingen*, tedirgin*, kararsız*, hızlı konuş*, çok hızlı, sessiz
        kal*, çok sessiz*, söz kes*, sözümüzü kes*, sözünü kes*, somut örnek*, daha somut, örnek verme*,
        örnek vereme*, daha yapılandırılmış, soruya cevap verme*, soruyu cevaplama*, soru sorma*, hiç soru,
        az soru, özgüven*, kendinize güven*, kendine güven*, göz teması*, mesafeli*, hazırlıksız*""",
    Theme.CULTURE: """şirket kültürü*, kurum kültürü*, ekip kültürü*, kültürümüz*, kültürel uyum*, kültür
        uyumu*, ekip uyumu*, ekibe uyum*, ekiple uyum*, takıma uyum*, takım uyumu*, ekibimize uyum*,
        değerlerimiz*, çalışma tarzı*, çalışma biçimi*, çalışma şekli*, çalışma şeklimiz*, tek başına
        çalış*, bireysel çalış*, takım oyuncusu, kimya*, elektrik alama*, şirkete ilgi*, şirketimize ilgi*,
        bize ilgi*, pozisyona ilgi*, ilginiz* .. düşük*|yetersiz*|az|hissed*, motivasyon* ..
        düşük*|yetersiz*|az|hissed*|eksik*, hevesli görünme*, istekli görünme*, neden biz, neden bizi, neden
        bizim, şirketimizi .. tanıma*|araştırma*, fazla resmi, çok resmi*""",
    Theme.SALARY: """ücret beklenti*, maaş beklenti*, maddi beklenti*, ücret talep*, maaş talep*, ücret
        talebi*, ücret aralığı*, maaş aralığı*, ücret skala*, bütçemiz*, bütçenin üzerinde, bütçenin
        üstünde, bütçe dışı*, bütçeyi aş*, bütçemizi aş*, ayrılan bütçe*, bütçe sınırı*, çok pahalı*,
        istediğiniz ücret*, istediğin ücret*, istediğiniz maaş*, istediğin maaş*, ücrette anlaş*, maaşta
        anlaş*, ücret konusunda*, maaş konusunda*, ücret açısından, ücret nedeniyle, günlük ücret*,
        karşılayamadığımız ücret*""",
    Theme.TIMING: """başlangıç tarihi*, işe başlama tarihi*, daha erken başla*, hemen başla*, bir an önce
        başla*, derhal başla*, daha çabuk başla*, ihbar süre*, ihbar sürem*, ihbar öneli*, geç başvur*, geç
        kal*, çok geç, başvurunuz .. geç, süreç .. ilerlemiş*|ilerlemişti|son, sürecin sonun*, son aşamada*,
        son aşamaya gel*, bekleyeme*, bu kadar bekle*, daha fazla bekle*, tam zamanlı, yarı zamanlı, kısmi
        zamanlı, gece vardiya*, hafta sonu çalış*, zamanlama*, müsaitlik*, müsaitliğ*, uygunluk durum*,
        takvimimiz*, hemen çalışabilecek""",
    Theme.LOCATION_VISA: """vize*, vizeniz*, çalışma izni*, oturma izni*, ikamet izni*, ikamet*, sponsor
        olama*, sponsorluk*, taşınma*, taşınamay*, taşınmay*, şehir değiştir*, başka şehir*, yakında oturan,
        yakın oturan, ofise daha yakın, daha yakında oturan, uzak otur*, çok uzak*, uzaklık*, mesafe
        nedeniyle, mesafesi*, ulaşım*, yol süre*, saat dilimi*, saat farkı*, ofisten çalış*, ofise gel*,
        ofiste çalış*, uzaktan çalış*, evden çalış*, hibrit*, yerel aday*, yerel bir aday, bölgede yaşayan,
        bu şehirde yaşayan""",
    Theme.LANGUAGE: """ingilizce seviye*, almanca seviye*, fransızca seviye*, türkçe seviye*, dil seviye*,
        dil düzey*, ingilizce düzey*, almanca düzey*, dil bilgisi*, yabancı dil*, dil yeterliliği*, dil
        engeli*, dil bariyeri*, akıcı ingilizce*, akıcı almanca*, akıcı fransızca*, akıcı konuş*,
        ingilizceniz .. yeter*|zayıf*|akıcı*|geliş*, ingilizcen .. yeter*|zayıf*|akıcı*|geliş*, almancanız
        .. yeter*|zayıf*|akıcı*|geliş*, almancan .. yeter*|zayıf*|akıcı*|geliş*, ana dil*, anadil*, b1, b2,
        c1, c2, dil kursu*, ingilizce kursu*, almanca kursu*, ingilizce pratik*, iki dilli, gramer*""",
    Theme.INTERNAL_CANDIDATE: """iç aday*, şirket içinden, kurum içinden, ekip içinden, içeriden bir*,
        içeriden biri*, içerden bir*, şirket içi*, kurum içi*, iç atama*, iç transfer*, iç terfi*, terfi
        et*, terfi ettir*, kendi çalışan*, kendi ekibimiz*, kendi bünyemiz*, bünyemizden, bünyemizdeki,
        mevcut çalışan*, mevcut ekip*, zaten bizimle çalış*, hâlihazırda bizimle çalış*, halihazırda bizimle
        çalış*, halen bizimle çalış*, bizde çalışan, çalışanlarımızdan, çalışma arkadaşımız*, ekipten bir
        arkadaş*, stajyerimiz*, eski stajyer*, içeriden karşıla*""",
    Theme.NO_REASON: """tam olarak uygun değil*, uygun aday değil*, uygun profil değil*, profil* .. tam
        örtüşme*, tam örtüşme*, tam uyuşma*, daha uygun bir aday*, daha uygun aday*, daha uygun bul*, daha
        uygun profil*, daha uygun olduğu*, daha çok örtüş*, daha iyi örtüş*, daha çok uyan, daha iyi uyan,
        daha yakın bir profil*, daha yakın profil*, pozisyona daha yakın, diğer
        adaylar*, başka bir aday*, başka adaylar*, başka bir isim*, daha güçlü aday*, güçlü adaylar*, aday
        havuzu*, yoğun başvuru*, çok sayıda başvuru*, başvuruların niteliği*, belirli bir neden*, özel bir
        neden*, özel bir sebep*, belirli bir sebep*, somut bir neden*, belli bir neden*, belli bir sebep*,
        bir hatanız yok*, bir hatan yok*, yanlış bir şey yap*, sezgi*, içgüdü*, zor bir karar*, zor bir
        seçim*, kıl payı, az farkla, küçük bir farkla, söylemek zor*, daha fazlasını söyleye*, başka bir
        yönde, farklı bir yönde, geri bildirim .. veremi*|vermi*|paylaşamı*, geribildirim ..
        veremi*|vermi*|paylaşamı*, gerekçe .. paylaşamı*|veremi*""",
}
TOPICS = {
    Theme.SKILLS: """beceri*, yetenek*, yetkinlik*, bilgi, bilgisi, bilginiz*, bilgin*, bilgileri*, teknik
        bilgi*, teknik beceri*, teknik yetkinlik*, derinlik*, altyapı*, temel*, kod*, kodlama*,
        programlama*, yazılım bilgisi*, sql*, python*, java, excel*, istatistik*, matematik*, mimari*,
        sistem tasarımı*, tasarım*, algoritma*, test*, teknik test*, ödev*, vaka çalışma*, vaka analizi*,
        vaka*, çözüm*, araç*, analiz*, analitik*, yöntem*, metodoloji*, muhasebe*, portföy*, portfolyo*,
        uzmanlık*, uzmanlığ*""",
    Theme.EXPERIENCE: """deneyim*, tecrübe*, pratik*, kıdem*, yıllar*, geçmiş*, sektör*, sorumluluk*,
        yöneticilik*, liderlik deneyimi*, referans*""",
    Theme.COMMUNICATION: """iletişim*, sunum*, slayt*, cevap*, yanıt*, örnek*, yapı*, anlatım*, ifade*,
        açıklama*, netlik*, açıklık*, dinleme*, hazırlık*, hazırlığ*, beden dili*, ön yazı*, soru*,
        argüman*, hikâye*, hikaye*, diksiyon*, özet*""",
    Theme.CULTURE: """kültür*, değer*, ekip çalışması*, takım çalışması*, takım ruhu*, iş birliği*,
        işbirliği*, kişilik*, tutum*, yaklaşım*, motivasyon*, heves*, istek*, tutku*, ilgi*, inisiyatif*,
        merak*, enerji*""",
    Theme.SALARY: "ücret*, maaş*, maddi*",
    Theme.TIMING: "müsait*, esneklik*, esnekliğ*, saat*, vardiya*, tarih*",
    Theme.LOCATION_VISA: "konum*, lokasyon*, seyahat*, ofis*",
    Theme.LANGUAGE: """ingilizce*, almanca*, fransızca*, ispanyolca*, italyanca*, türkçe*, dil, diliniz*,
        dilin*, kelime bilgisi*, telaffuz*, aksan*""",
}
