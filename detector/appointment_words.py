"""Months, weekdays and the words around them in nine languages. In: nothing. Out: folded words by language; data only.

Months and weekdays (from Monday) stand between slashes, their forms between spaces. BARRED stands before a day that is no
appointment: a deadline, or a day that lies behind; PAST stands after such a day. Portuguese weekdays without "feira" are
ordinals as well.
"""

from __future__ import annotations

MONTHS = {
    "en": "january jan/february feb/march mar/april apr/may/june jun/july jul/august aug/september sept sep/"
    "october oct/november nov/december dec",
    "de": "januar jänner jan/februar feber feb/märz mär/april apr/mai/juni jun/juli jul/august aug/september sept sep/"
    "oktober okt/november nov/dezember dez",
    "fr": "janvier janv/février fevrier févr/mars/avril avr/mai/juin/juillet juil/août aout/septembre sept/octobre oct/"
    "novembre nov/décembre decembre déc",
    "es": "enero ene/febrero feb/marzo mar/abril abr/mayo may/junio jun/julio jul/agosto ago/septiembre setiembre sept/"
    "octubre oct/noviembre nov/diciembre dic",
    "it": "gennaio gen/febbraio feb/marzo mar/aprile apr/maggio mag/giugno giu/luglio lug/agosto ago/settembre set/"
    "ottobre ott/novembre nov/dicembre dic",
    "pt": "janeiro jan/fevereiro fev/março mar/abril abr/maio mai/junho jun/julho jul/agosto ago/setembro set/"
    "outubro out/novembro nov/dezembro dez",
    "nl": "januari jan/februari feb/maart mrt/april apr/mei/juni jun/juli jul/augustus aug/september sept sep/"
    "oktober okt/november nov/december dec",
    "pl": "stycznia styczeń sty/lutego luty/marca marzec mar/kwietnia kwiecień kwi/maja maj/czerwca czerwiec cze/"
    "lipca lipiec lip/sierpnia sierpień sie/września wrzesień wrz/października październik paź/listopada "
    "listopad lis/"
    "grudnia grudzień gru",
    "tr": "ocak/şubat/mart/nisan/mayıs/haziran/temmuz/ağustos/eylül/ekim/kasım/aralık",
}
WEEKDAYS = {
    "en": "monday mon/tuesday tue tues/wednesday wed weds/thursday thu thur thurs/friday fri/saturday/sunday",
    "de": "montag montagvormittag montagnachmittag/dienstag dienstagvormittag dienstagnachmittag/mittwoch "
    "mittwochvormittag mittwochnachmittag/donnerstag donnerstagvormittag donnerstagnachmittag/freitag "
    "freitagvormittag freitagnachmittag/samstag sonnabend/sonntag",
    "fr": "lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche",
    "es": "lunes/martes/miércoles miercoles/jueves/viernes/sábado sabado/domingo",
    "it": "lunedì lunedi/martedì martedi/mercoledì mercoledi/giovedì giovedi/venerdì venerdi/sabato/domenica",
    "pt": "segunda-feira/terça terça-feira/quarta-feira/quinta-feira/sexta-feira/sábado/domingo",
    "nl": "maandag maandagochtend maandagmiddag/dinsdag dinsdagochtend dinsdagmiddag/woensdag woensdagochtend "
    "woensdagmiddag/donderdag donderdagochtend donderdagmiddag/vrijdag vrijdagochtend "
    "vrijdagmiddag/zaterdag/zondag",
    "pl": "poniedziałek poniedziałku/wtorek wtorku/środę środa środy/czwartek czwartku/piątek piątku/sobotę sobota/"
    "niedzielę niedziela",
    "tr": "pazartesi/salı/çarşamba/perşembe/cuma/cumartesi/pazar",
}
TOMORROW = {
    "en": "tomorrow|tmrw", "de": "morgen (?:früh|vormittag|nachmittag|mittag|abend|um)", "fr": "demain",
    "es": "mañana (?:a las|por la)", "it": "domani", "pt": "amanhã", "nl": "morgen(?:ochtend|middag|avond)?",
    "pl": "jutro", "tr": "yarın",
}  # fmt: skip
BARRED = {
    "en": "by|before|until|till|last|since|past|every|after|closes|closed|closing|from",
    "de": "bis|bis zum|bis am|bis zu|vor|vor dem|letzten|letzter|vergangenen|seit|seit dem|jeden|nach dem|spätestens",
    "fr": "avant|avant le|jusqu'au|jusqu'à|d'ici|d'ici au|depuis|depuis le|après|après le|chaque",
    "es": "antes del|antes de|hasta el|hasta|desde el|desde|pasado|último|cada|después del|tras el",
    "it": "entro|entro il|prima di|prima del|fino a|fino al|scorso|dal|dopo il|ogni",
    "pt": "antes de|antes do|até|até ao|até o|desde|passada|última|cada|após|depois de",
    "nl": "voor|vóór|tot|uiterlijk|uiterlijk op|afgelopen|vorige|sinds|elke|na",
    "pl": "do|przed|ostatni|ostatnią|ostatniego|zeszły|ubiegły|od|każdy|po",
    "tr": "geçen|geçtiğimiz|her|önceki",
}
PAST = {
    "en": "(?:last|past)(?! (?:us|you))|gone", "de": "(?:letzter|vergangener)", "fr": "(?:dernier|dernière|passé)",
    "es": "(?:pasado|pasada)", "it": "(?:scorso|scorsa)", "pt": "(?:passado|passada)", "nl": "(?:jongstleden|jl)",
    "pl": "(?:zeszłego|ubiegłego)", "tr": "(?:gününe kadar|gününe dek|tarihine kadar|tarihinden önce|akşamına kadar)",
}  # fmt: skip
# What a day of the month stands behind where no month is named; "" where that is not said or says too little.
BEFORE_DAY = {
    "en": "the", "de": "", "fr": "le", "es": "el(?: día)?", "it": "", "pt": "dia", "nl": "de", "pl": "", "tr": "ayın",
}  # fmt: skip
